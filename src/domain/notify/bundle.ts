import type { Case, EventName } from '../model/case.ts'
import type { Named } from '../model/person.ts'
import { discreet, hushed } from '../model/privacy.ts'
import type { Facts } from '../model/view.ts'
import { brief, caseLine, standing } from '../wording/case.ts'
import { ats } from '../wording/name.ts'

/** Who reads a post: the area whose chat it is, and whether they may know of anyone's health. */
export interface Reader {
  readonly area: string
  readonly open: boolean
}

/** Nobody reads a longer list, and WeChat bears none: the others are told by their numbers. */
const MOST = 20

/** What waited for a chat, as one post: a line a case as it stands now, then whatever else there is to say. */
export function bundleText(
  facts: Facts,
  cases: readonly Case[],
  others: readonly string[],
  mentions: readonly Named[],
  { area, open }: Reader,
): string {
  const lines = cases
    .slice(0, MOST)
    .map((about) => `${caseLine(facts, about, area, open)}${lastWord(facts, about, open)}`)
  const rest = cases.slice(MOST)
  const more = rest.length === 0 ? [] : [`还有 ${rest.length} 件：${numbersText(rest)}。`]
  const list =
    lines.length === 0
      ? []
      : [
          [`攒了 ${cases.length} 件，一起说：`, ...lines, ...more, call(cases, mentions)]
            .join('\n')
            .trimEnd(),
        ]
  return [...list, ...others].join('\n\n')
}

/** `#31–#80、#85`: numbers in their order, those that follow one another as one. */
function numbersText(cases: readonly Case[]): string {
  const runs: { first: number; last: number }[] = []
  for (const { number } of cases) {
    const run = runs.at(-1)
    if (run !== undefined && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs
    .map(({ first, last }) => (first === last ? `#${first}` : `#${first}–#${last}`))
    .join('、')
}

/** What those who have it in hand said last: `（师傅下午来）`. */
function lastWord(facts: Facts, about: Case, open: boolean): string {
  const last = facts
    .history(about.number)
    .findLast(({ event, by, text }) => by !== null && text !== '' && TELLING.includes(event))
  if (last === undefined || (!open && hushed(about))) return ''
  const words = open ? last.text : discreet(last.text)
  return words === '' ? '' : `（${brief(words)}）`
}

const TELLING: readonly EventName[] = ['note', 'resolved']

function call(cases: readonly Case[], mentions: readonly Named[]): string {
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

/** A post that left late, or whose case moved on meanwhile, says how things stand now. */
export function lateText(text: string, cases: readonly Case[]): string {
  return `${text}\n（现在：${cases.map((about) => `#${about.number} ${standing(about)}`).join('，')}）`
}
