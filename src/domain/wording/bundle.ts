import type { Case } from '../model/case.ts'
import type { Named } from '../model/person.ts'
import { standing } from './case.ts'
import { ats } from './name.ts'
import { list } from './sentence.ts'

/** What waited for a chat, as one post: a line a case, then the numbers of `rest`, then whom to answer. */
export function bundleListText(
  cases: readonly Case[],
  lines: readonly string[],
  rest: readonly Case[],
  mentions: readonly Named[],
): string {
  const more = rest.length === 0 ? [] : [`还有 ${rest.length} 件：${numbersText(rest)}。`]
  const head = cases.every(({ urgent }) => urgent)
    ? `又有 ${cases.length} 件急的`
    : `这会儿有 ${cases.length} 件`
  return [`${head}，一起说：`, ...lines, ...more, callText(cases, mentions)].join('\n').trimEnd()
}

/** `#31–#80、#85`: numbers in their order, those that follow one another as one. */
function numbersText(cases: readonly Case[]): string {
  const runs: { first: number; last: number }[] = []
  for (const { number } of cases) {
    const run = runs.at(-1)
    if (run !== undefined && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return list(runs.map(({ first, last }) => (first === last ? `#${first}` : `#${first}–#${last}`)))
}

/** What to say back, by one case as an example. */
function callText(cases: readonly Case[], mentions: readonly Named[]): string {
  const open = cases.find(({ state }) => state === 'open')
  const done = cases.find(({ state }) => state === 'resolved')
  const words = [
    ...(open === undefined ? [] : [`接手请回「接单 号码」，如「接单 ${open.number}」。`]),
    ...(done === undefined
      ? []
      : [`办好的，行了回「确认 ${done.number}」，没好回「没解决 ${done.number}」。`]),
  ].join('')
  return mentions.length === 0 ? words : `${ats(mentions)} ${words}`.trimEnd()
}

/** `（师傅下午来）`: what those who have it in hand said last. */
export function lastWordText(words: string): string {
  return words === '' ? '' : `（${words}）`
}

/** A post that left late, or whose case moved on meanwhile, says how things stand now. */
export function lateText(text: string, cases: readonly Case[]): string {
  return `${text}\n（现在：${cases.map((about) => `#${about.number} ${standing(about)}`).join('，')}）`
}

/** Ends a post that is longer than a partner's group bears. */
export const MORE_IN_CASES = '…（后面还有，请查工单）'
