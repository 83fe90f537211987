import type { CrossingKind } from '../domain/model/across/crossing.ts'
import { CITY_OFFICE, type LetterBody, type StageLetter } from '../domain/model/across/letter.ts'
import type { Category } from '../domain/model/category.ts'
import { DAY } from '../domain/model/time.ts'
import type { Complaint } from './transcript.ts'

/** What the city or another street tells, as a transcript writes it: `[来文 市] 通知 3 …`. */
export interface LetterLine {
  /** The street that it is from; empty: the city. */
  readonly from: string
  /** What it tells, told at a moment (Unix ms). */
  readonly body: (now: number) => LetterBody
}

const CITY = '市'
const NOTICES = {
  通知: { what: 'alert', pressing: false },
  紧急通知: { what: 'alert', pressing: true },
  更正: { what: 'update', pressing: false },
  取消: { what: 'cancel', pressing: false },
} as const

/** What is handed over, by the word that begins it. */
const HANDED = { 移交: 'case', 寻人: 'lost', 预告: 'returnee' } as const
/** What became of it: for who gave it (`out`), or who works on it. */
const STAGES = {
  收下: ['out', 'opened'],
  接单: ['out', 'claimed'],
  退单: ['out', 'returned'],
  办结: ['out', 'resolved'],
  结案: ['out', 'closed'],
  退回: ['out', 'refused'],
  见过: ['out', 'seen'],
  没好: ['in', 'reopened'],
  确认: ['in', 'closed'],
  不用了: ['in', 'ended'],
  删了: ['in', 'forgotten'],
} as const
const PREFIX = { case: '', lost: '寻人', returnee: '预告' } as const
const CATEGORIES: Readonly<Record<string, Category>> = {
  报修: 'repair',
  卫生: 'hygiene',
  安全: 'safety',
  发热: 'fever',
}

/** The chat of a line where it is no chat: who writes a letter; null where it is one. */
export function writerOf(where: string): string | null {
  const name = /^来文\s+(\S+)$/.exec(where)?.[1] ?? null
  return name === CITY ? CITY_OFFICE : name
}

/** How a transcript names whom a letter goes to. */
export function letterChat(to: string): string {
  return `去文 ${to === CITY_OFFICE ? CITY : to === '*' ? '全市' : to}`
}

/** Reads what a letter tells. */
export function letterOf(from: string, text: string): LetterLine | Complaint {
  const [, word = '', numbers = '', rest = ''] =
    /^(\S+)\s+(\d+(?:\/\d+)?)\s*([\s\S]*)$/.exec(text) ?? []
  const [number = 0, theirs = 0] = numbers.split('/').map(Number)
  const body =
    from === CITY_OFFICE ? noticeOf(word, number, rest) : fromStreet(word, number, theirs, rest)
  if (body !== null) return { from, body }
  return {
    what: `"${text.slice(0, 40)}" is nothing that is told so`,
    instead:
      'write "[来文 市] 通知 3 …", "[来文 浮山街道] 移交 7 报修 …", "寻人 7 …", "收下 12/7", "寻人见过 12/7 …"',
  }
}

function noticeOf(word: string, number: number, text: string): LetterLine['body'] | null {
  if (!isIn(NOTICES, word)) return null
  const { what, pressing } = NOTICES[word]
  const said = {
    kind: 'notice',
    what,
    number,
    city: '青岛市',
    by: '市值班室',
    pressing,
    text,
  } as const
  return (now) => ({ ...said, ends: now + DAY })
}

function fromStreet(
  word: string,
  number: number,
  theirs: number,
  text: string,
): LetterLine['body'] | null {
  if (isIn(HANDED, word)) return () => handed(HANDED[word], number, text)
  for (const [sort, prefix] of Object.entries(PREFIX)) {
    const plain = word.slice(prefix.length)
    if (!word.startsWith(prefix) || !isIn(STAGES, plain)) continue
    const [role, what] = STAGES[plain]
    return () => ({
      kind: 'stage',
      sort: sort as CrossingKind,
      role,
      of: number,
      mine: theirs,
      what,
      text,
    })
  }
  return null
}

function handed(sort: CrossingKind, number: number, text: string): LetterBody {
  const [told = '', said = sort === 'returnee' ? text : ''] = text.split(/\s*｜\s*/)
  const [first = '', ...words] = told.split(/\s+/)
  const category = sort === 'case' ? CATEGORIES[first] : undefined
  return {
    kind: 'case',
    sort,
    number,
    as: 'report',
    category: category ?? (sort === 'returnee' ? 'returnee' : sort === 'lost' ? 'safety' : 'other'),
    urgent: sort === 'lost',
    text: category === undefined ? told : words.join(' '),
    said,
    place: sort === 'returnee' ? '' : '7号楼 1-301',
    by: '王芳',
  }
}

/** What leaves in a letter, as a transcript writes it. */
export function letterText(body: LetterBody): string {
  switch (body.kind) {
    case 'notice':
      return `通知 ${body.number} ${body.text}`
    case 'case': {
      const { sort, number, category, text, said, place, by } = body
      const word = Object.entries(HANDED).find(([, each]) => each === sort)?.[0] ?? ''
      const who = [place, by].filter((part) => part !== '').join(' ')
      const added = sort === 'returnee' || said === '' ? '' : ` ｜ ${said}`
      return `${word} ${number} ${category} ${text}${added}${who === '' ? '' : `（${who}）`}`
    }
    case 'stage':
      return `${PREFIX[body.sort]}${stageWord(body)} ${body.of ?? '?'}/${body.mine}${body.text === '' ? '' : ` ${body.text}`}`
  }
}

function stageWord({ role, what }: StageLetter): string {
  const found = Object.entries(STAGES).find(([, [of, each]]) => of === role && each === what)
  return found?.[0] ?? what
}

function isIn<T extends object>(words: T, word: string): word is Extract<keyof T, string> {
  return word in words
}
