import type { Mistake, Read } from '../config/reading/mistake.ts'
import { DEEDS, type Deed, deedOf } from './deed.ts'
import { headLength } from './header.ts'
import { type LetterLine, letterOf, writerOf } from './letter-line.ts'
import { type Move, moveOf } from './move.ts'
import { type AccountTurn, TURNS } from './several.ts'

/** A chat as a transcript names it: a group by its topic, or someone alone with the bot. */
export type Chat = (
  | { readonly kind: 'group'; readonly topic: string }
  | { readonly kind: 'direct'; readonly name: string }
) & {
  /** By which account of several, where that is not the first: `[1号楼居民群@二号]`, `[@张三@二号]`. */
  readonly account?: string
}

/** One thing of a transcript, with the line it begins on and the line behind it, counted from 1. */
export type Step = { readonly line: number; readonly end: number } & Happening

/** Something that is said, expected or done. */
export type Happening =
  | { readonly kind: 'say'; readonly chat: Chat; readonly speaker: string; readonly deed: Deed }
  | Expectation
  | { readonly kind: 'move'; readonly move: Move }
  /** The engine is killed and started again on the same database. */
  | { readonly kind: 'restart' }
  /** The last message is delivered again. */
  | { readonly kind: 'redeliver' }
  /** The next two messages are delivered the wrong way round. */
  | { readonly kind: 'swap' }
  /** The city, or another street, tells something. */
  | ({ readonly kind: 'letter' } & LetterLine)
  /** Something befalls one of several accounts. */
  | { readonly kind: 'account'; readonly name: string; readonly turn: AccountTurn }

/** What the bot is to say next in a chat. */
interface Expectation {
  readonly kind: 'expect'
  readonly chat: Chat
  readonly pattern: string
}

const ALONE: Readonly<Record<string, 'restart' | 'redeliver' | 'swap'>> = {
  '(重启)': 'restart',
  '(重投)': 'redeliver',
  '(乱序)': 'swap',
}

/** A line at the margin, with what belongs to it. */
interface Block {
  readonly line: number
  end: number
  readonly head: string
  /** Lines behind it, without their indentation. */
  readonly rest: string[]
}

/** Reads the steps below the head. `bot` is what the bot is called: whose lines are expectations. */
export function readSteps(
  file: string,
  lines: readonly string[],
  bot: string,
): Read<readonly Step[]> {
  const mistakes: Mistake[] = []
  const steps: Step[] = []
  for (const block of blocksOf(file, lines, mistakes)) {
    const found = stepOf(block, bot)
    const { line, end } = block
    if ('what' in found) mistakes.push({ file, line, ...found })
    else steps.push({ line, end, ...found })
  }
  return mistakes.length === 0 ? { ok: true, value: steps } : { ok: false, mistakes }
}

function blocksOf(file: string, lines: readonly string[], mistakes: Mistake[]): readonly Block[] {
  const blocks: Block[] = []
  const from = headLength(lines)
  let blanks = 0
  for (const [index, text] of lines.slice(from).entries()) {
    const line = from + index + 1
    const block = blocks.at(-1)
    if (text.trim() === '') blanks += 1
    else if (/^#(?:\s|$)/.test(text)) blanks = 0
    else if (text.startsWith('  ') && block !== undefined) {
      block.rest.push(...Array<string>(blanks).fill(''), text.slice(2))
      block.end = line + 1
      blanks = 0
    } else if (/^\s/.test(text)) {
      const what = 'the line is indented, but not by two blanks'
      mistakes.push({
        file,
        line,
        what,
        instead: 'indent a line of the message above by two blanks',
      })
    } else {
      blocks.push({ line, end: line + 1, head: text, rest: [] })
      blanks = 0
    }
  }
  return blocks
}

/** What is wrong with a line, for the one who wrote it. */
export type Complaint = Pick<Mistake, 'what' | 'instead'>

/** Reads one line that stands by itself, as someone types it. */
export function readLine(text: string, bot: string): Happening | Complaint {
  return stepOf({ line: 1, end: 2, head: text, rest: [] }, bot)
}

function stepOf(block: Block, bot: string): Happening | Complaint {
  const { head, rest } = block
  const spoken = /^\[([^\]]+)\]\s?(.*)$/s.exec(head)
  if (spoken !== null) return spokenOf((spoken[1] ?? '').trim(), spoken[2] ?? '', rest, bot)
  const alone = head.replace(/\s+#\s.*$/, '').trim()
  const move = moveOf(alone)
  if (rest.length > 0) {
    return { what: `"${alone}" has indented lines behind it`, instead: 'take the indentation away' }
  }
  if (move !== null) return { kind: 'move', move }
  const [, turn = '', name = ''] = /^[(（](掉线|上线) +([^()（）]+)[)）]$/.exec(alone) ?? []
  if (isTurn(turn)) return { kind: 'account', name, turn: TURNS[turn] }
  const kind = ALONE[alone.replace('（', '(').replace('）', ')')]
  if (kind !== undefined) return { kind }
  return {
    what: `"${cut(alone)}" is nothing that can be said or done`,
    instead:
      'write "[群名] 1-502 张三: …", "[@张三] …", "[群名] ' +
      `${bot}> …", "@08:00", "@2020-02-11 08:00", "+10m", "(重启)", "(重投)" or "(乱序)"`,
  }
}

function spokenOf(
  where: string,
  said: string,
  rest: readonly string[],
  bot: string,
): Happening | Complaint {
  const writer = writerOf(where)
  if (writer !== null) {
    const letter = letterOf(writer, joined(said, rest))
    return 'what' in letter ? letter : { kind: 'letter', ...letter }
  }
  const chat = chatNamed(where)
  const expected = botLine(said, bot)
  if (expected !== null) return { kind: 'expect', chat, pattern: joined(expected, rest) }
  if (chat.kind === 'direct') return sayOf(chat, chat.name, joined(said, rest))
  const speaker = /^([^:：]+)[:：] ?(.*)$/s.exec(said)
  if (speaker !== null)
    return sayOf(chat, (speaker[1] ?? '').trim(), joined(speaker[2] ?? '', rest))
  const stranger = /^(\S+)\s*[>＞]/.exec(said)
  return stranger === null
    ? { what: 'the line does not say who speaks', instead: `write "[${where}] 1-502 张三: …"` }
    : { what: `"${stranger[1]}" is not the bot here`, instead: `write "[${where}] ${bot}> …"` }
}

function chatNamed(where: string): Chat {
  const [, chat = where, account] = /^(.+)@([^@]+)$/.exec(where) ?? []
  const by = account === undefined ? {} : { account: account.trim() }
  return chat.startsWith('@')
    ? { kind: 'direct', name: chat.slice(1).trim(), ...by }
    : { kind: 'group', topic: chat, ...by }
}

const isTurn = (word: string): word is keyof typeof TURNS => word in TURNS

function botLine(said: string, bot: string): string | null {
  if (!said.startsWith(bot)) return null
  const found = /^\s*[>＞] ?(.*)$/s.exec(said.slice(bot.length))
  return found === null ? null : (found[1] ?? '')
}

function sayOf(chat: Chat, speaker: string, message: string): Happening | Complaint {
  const deed = deedOf(message)
  if (deed !== null) return { kind: 'say', chat, speaker, deed }
  return { what: `"${cut(message)}" is no deed`, instead: `write one of ${DEEDS}` }
}

/** A message that begins on the line below has no empty line of its own above it. */
function joined(first: string, rest: readonly string[]): string {
  return (first === '' ? rest : [first, ...rest]).join('\n')
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
