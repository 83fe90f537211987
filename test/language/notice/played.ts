import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../../src/assembly/understanding.ts'
import { loadFiles } from '../../../src/config/load.ts'
import { aimAtHead, aimLength, aimName } from '../../../src/domain/model/notice/aim.ts'
import type { Proposal } from '../../../src/domain/model/proposal.ts'
import type { Place, Said, Where } from '../../../src/language/where.ts'
import { valueIn } from '../../config/value-in.ts'

/** A line by another hand: who says it, behind which post of the bot's (null: behind none), and what was meant. */
export interface Line {
  readonly who: 'head' | 'duty' | 'captain' | 'volunteer' | 'resident'
  readonly before: string | null
  readonly text: string
  readonly meant: Meant | null
}

interface Meant {
  readonly do: string | null
  readonly to?: readonly string[]
  readonly words?: string
  readonly when?: string
  readonly number?: string | number
}

export function linesIn(file: string): readonly Line[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

const { street } = valueIn(
  loadFiles({
    street: join(import.meta.dirname, 'notices.street.yaml'),
    policy: null,
    forms: null,
  }),
)

/** What a command is called by those who wrote the lines. */
const DO: Readonly<Record<string, string>> = {
  notice: 'notice',
  revise: 'update',
  withdraw: 'cancel',
  'how-far': 'spread',
  acknowledge: 'receipt',
  send: 'send',
  lost: 'lost',
  sighting: 'sighting',
  found: 'found',
}
/** They did not all call it the same. */
const OTHERWISE: Readonly<Record<string, string>> = { status: 'spread', seen: 'sighting' }

const LOST = /寻人\s*】?\s*[#＃]?(\d+)/
const NOTICE = /N(\d+)/

/** A post as the bot words it. */
function posted(before: string): string {
  const lost = LOST.exec(before)?.[1]
  return lost === undefined
    ? before.replace(/^(N\d+) 通知：/, '【通知 $1】').replace(/^(?=[^N]*回「发」)/, 'N1：')
    : before.replace(/^【?寻人\s*[#＃]?\d+】?\s*/, `【寻人 #${lost}】`)
}

/** Where staff speak to staff, or to the bot. */
export function staffIn(place: Place): Where {
  const aims = (words: string, glued: boolean) => aimLength(street, words, glued)
  return { place, bot: ['小微'], mentioned: false, alias: '', asked: null, aims }
}

function whereOf({ who, before, meant }: Line): Where {
  const post = before ?? ''
  const staff = who === 'head' || who === 'duty' || who === 'captain'
  const lost =
    LOST.exec(post)?.[1] ??
    (/^(?:found|sighting|seen)$/.test(meant?.do ?? '') ? meant?.number : undefined)
  const told = NOTICE.exec(posted(post))?.[1]
  const { aims, ...where } = staffIn(placeOf(who, post))
  return {
    ...where,
    ...(staff && aims !== undefined ? { aims } : {}),
    ...(staff && /请?回「发」/.test(post) ? { sends: true } : {}),
    ...(who === 'captain' && NOTICE.test(post) ? { receipts: true } : {}),
    ...(staff && told !== undefined ? { toldNotice: Number(told) } : {}),
    ...(lost === undefined ? {} : { lost: [Number(lost)] }),
  }
}

/** Captains write to the bot alone, but for what they answer in their building's group. */
function placeOf(who: Line['who'], post: string): Place {
  switch (who) {
    case 'head':
      return 'community'
    case 'duty':
      return 'street'
    case 'captain':
      return /^【(?:通知|寻人)/.test(posted(post)) ? 'building' : 'direct'
    case 'volunteer':
      return 'partner'
    case 'resident':
      return 'building'
  }
}

/** What the bot makes of a line that quotes the post before it, or stands behind it; a cry that somebody is missing is a search. */
export function heard(line: Line, how: 'quoted' | 'behind'): Proposal | 'cry' | null {
  const quote: Said['quote'] =
    line.before === null || how === 'behind'
      ? null
      : { from: '小微', own: true, text: posted(line.before) }
  const { chosen, cry } = understand({ text: line.text, quote, chain: null }, whereOf(line))
  return cry?.kind === 'missing' ? 'cry' : chosen
}

/** Of who is looked for more may be told on than the label has. */
function holds(words = '', label = ''): boolean {
  return plain(words).includes(plain(label))
}

const plain = (text: string) => text.normalize('NFKC').replaceAll(/[\s,，。.:：;；!！、~]/g, '')

/** Fields that a line's label may speak of. */
interface Fields {
  readonly words?: string
  readonly sort?: string
  readonly notice?: number | null
  readonly case?: number | null
}

/** What was heard, as the label would put it. */
export function summed(chosen: Proposal | 'cry' | null, line: Line) {
  if (chosen === 'cry') return { do: 'lost' }
  const named = chosen === null ? undefined : DO[chosen.command]
  if (chosen === null) return { do: null }
  if (named === undefined) return { do: chosen.command }
  const { words, sort, notice, case: about } = chosen.fields as Fields
  const number = notice == null ? (about ?? null) : `N${notice}`
  // Where it stands behind one post alone the number is known from there.
  const told = number ?? numberIn(line)
  if (named === 'lost')
    return { do: holds(words, line.meant?.words) ? named : `${named} of ${words}` }
  if (named !== 'notice') {
    const saysWords = words !== undefined && line.meant?.words !== undefined
    return {
      do: named,
      ...(saysWords ? { words: plain(words) } : {}),
      ...(line.meant?.number === undefined ? {} : { number: told }),
    }
  }
  const aimed = aimAtHead(street, words ?? '') ?? aimAtHead(street, (words ?? '').normalize('NFKC'))
  if (sort === 'lesson') return { do: 'lesson', words: plain(aimed?.rest ?? words ?? '') }
  return {
    do: 'notice',
    to:
      aimed?.aims.map((aim) =>
        plain(LEVELS.test(aimName(street, aim)) ? '九水街道' : aimName(street, aim)),
      ) ?? [],
    words: plain(aimed?.rest ?? words ?? ''),
  }
}

function numberIn({ before }: Line): string | number | null {
  const lost = LOST.exec(before ?? '')?.[1]
  const notice = NOTICE.exec(before ?? '')?.[1]
  return lost === undefined ? (notice === undefined ? null : `N${notice}`) : Number(lost)
}

/** The label, in the same words. */
export function wanted({ meant }: Line) {
  if (meant === null || meant.do === null) return { do: null }
  const said = OTHERWISE[meant.do] ?? meant.do
  const words = meant.words === undefined ? {} : { words: plain(meant.words) }
  if (said === 'notice')
    return { do: said, to: (meant.to ?? []).map((name) => plain(CALLED[name] ?? name)), ...words }
  if (said === 'lesson') return { do: said, words: plain((meant.when ?? '') + (meant.words ?? '')) }
  if (said === 'lost') return { do: said }
  const number = /^\d+$/.test(String(meant.number)) ? Number(meant.number) : meant.number
  return { do: said, ...words, ...(meant.number === undefined ? {} : { number }) }
}

/** As the street's file has it; whom 各社区 are, the file's levels say (they have it as all of the street). */
const CALLED: Readonly<Record<string, string>> = { 全街道: '九水街道', 六号楼: '6号楼' }
const LEVELS = /^各社区/
