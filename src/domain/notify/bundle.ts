// Played by: flooding-group.chat
import type { Case, EventName } from '../model/case.ts'
import type { Named } from '../model/person.ts'
import { discreet, hushed } from '../model/privacy.ts'
import type { Facts } from '../model/view.ts'
import { bundleListText, lastWordText } from '../wording/bundle.ts'
import { brief, caseLine } from '../wording/case.ts'

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
  const list = lines.length === 0 ? [] : [bundleListText(cases, lines, rest, mentions)]
  return [...list, ...others].join('\n\n')
}

/** What those who have it in hand said last: `（师傅下午来）`. */
function lastWord(facts: Facts, about: Case, open: boolean): string {
  const last = facts
    .history(about.number)
    .findLast(({ event, by, text }) => by !== null && text !== '' && TELLING.includes(event))
  if (last === undefined || (!open && hushed(about))) return ''
  const words = open ? last.text : discreet(last.text)
  return lastWordText(brief(words))
}

const TELLING: readonly EventName[] = ['note', 'resolved']
