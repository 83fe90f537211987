import { Converter } from 'opencc-js/cn2t'
import type { Chance } from '../faults/chance.ts'
import type { Corpus } from './corpus.ts'
import { code, digits, mark, towers } from './nasty-text.ts'

/** Longer texts are cut: the bot's own limit is less than half of it. */
export const LONGEST = 120_000

type Mutation = (text: string, chance: Chance, corpus: Corpus) => string

const traditional = Converter({ from: 'cn', to: 'tw' })
const GAPS = [
  ...([' ', '\u3000', '\u2005', '\u00a0', '\t', '\n', '\r\n', '\u2028', '\v', ''] as const),
  ...(['，', '。', '；', '、', ',', '/'] as const),
] as const
const NUMBERS = [
  '0',
  '-1',
  '00',
  '1e308',
  '99999999999999999999',
  '2147483648',
  '0x10',
  '1.',
  '.5',
] as const
const BRACKETS = ['()', '（）', '「」', '【】', '[]', '{}', '<>', '“”', '《》', '""', "''"] as const
const NAMES = ['小微', '李姐', '张三', '所有人', 'all', '王书记', '小微\u2005', ''] as const

/** What may happen to a text on its way. */
const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  // Cut, at either end, anywhere.
  (text, chance) => text.slice(0, place(text, chance)),
  (text, chance) => text.slice(place(text, chance)),
  (text, chance) => {
    const [from, to] = span(text, chance)
    return text.slice(0, from) + text.slice(to)
  },
  // Doubled.
  (text, chance) => text.repeat(chance.between(2, 4)),
  (text, chance) => {
    const [from, to] = span(text, chance)
    const times = chance.happens(0.02) ? chance.between(100, 5_000) : chance.between(2, 9)
    return text.slice(0, to) + repeated(text.slice(from, to), times) + text.slice(to)
  },
  // Spliced with another.
  (text, chance, corpus) => text + chance.pick(GAPS) + chance.pick(corpus),
  (text, chance, corpus) => {
    const other = chance.pick(corpus)
    return text.slice(0, place(text, chance)) + other.slice(place(other, chance))
  },
  (text, chance, corpus) => inserted(text, chance.pick(corpus), chance),
  // Characters swapped, or written otherwise.
  (text, chance) => {
    const at = place(text, chance)
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
  },
  (text) => text.replace(/[!-~]/g, wide),
  (text) => text.replace(/[\uff01-\uff5e]/g, narrow),
  (text) => traditional(text.slice(0, 2_000)),
  (text, chance) => digits(text, chance),
  (text, chance) => text.replace(/\d+/, () => chance.pick(NUMBERS)),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFKD'),
  // With signs between that nobody sees, or nobody expects.
  (text, chance) => inserted(text, mark(chance), chance),
  (text, chance) => between(text, mark(chance)),
  (text, chance) => inserted(text, towers(chance), chance),
  (text, chance) => inserted(text, code(chance), chance),
  (text, chance) => inserted(text, chance.pick(GAPS), chance),
  (text, chance) => text.replace(/\s/g, () => chance.pick(GAPS)),
  // Wrapped.
  (text, chance) => wrapped(text, chance.pick(BRACKETS), chance.between(1, 3)),
  (text, chance) => wrapped(text, chance.pick(BRACKETS), chance.between(1, 500)),
  (text, chance) => `@${chance.pick(NAMES)}${chance.pick(GAPS)}${text}`,
  (text, chance) => inserted(text, `@${chance.pick(NAMES)} `, chance),
  (text, chance) => `「${chance.pick(NAMES)}：${text}」\n- - - - - - - - - -\n接单`,
  (text, chance, corpus) => `「${chance.pick(corpus)}」\n——————\n${text}`,
  (text, chance) => `${text}【#${chance.between(0, 60)} 报修】`,
  (text, chance) => `${text} #${chance.between(0, 60)}`,
]

/** A text as hostile hands or a bad gateway might have made it. */
export function mutated(text: string, chance: Chance, corpus: Corpus): string {
  let changed = text
  for (let times = chance.between(1, 4); times > 0; times--) {
    changed = chance.pick(MUTATIONS)(changed, chance, corpus).slice(0, LONGEST)
  }
  return changed
}

/** A text so many times over, as far as there is room. */
export function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.ceil(LONGEST / Math.max(1, text.length))))
}

function place(text: string, chance: Chance): number {
  return chance.between(0, text.length)
}

function span(text: string, chance: Chance): readonly [number, number] {
  const from = place(text, chance)
  return [from, Math.min(text.length, from + chance.between(1, 12))]
}

function inserted(text: string, what: string, chance: Chance): string {
  const at = place(text, chance)
  return text.slice(0, at) + what + text.slice(at)
}

function between(text: string, what: string): string {
  return text.slice(0, 5_000).split('').join(what)
}

function wrapped(text: string, brackets: string, depth: number): string {
  return brackets.charAt(0).repeat(depth) + text + brackets.charAt(1).repeat(depth)
}

function wide(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0)
}

function narrow(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0)
}
