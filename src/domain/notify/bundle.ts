// Played by: sixty-cries-and-a-fire-next-door.chat
import type { Case, EventName } from '../model/case.ts'
import type { Named } from '../model/person.ts'
import type { Address } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { readsAll, wordsAt } from '../privacy/discretion.ts'
import { bundleListText, lastWordText } from '../wording/bundle.ts'
import { brief, caseLine } from '../wording/case.ts'

/** Who reads a post: the chat, and the area it looks after. */
export interface Reader {
  readonly area: string
  readonly to: Address
}

/** Nobody reads a longer list, and WeChat bears none: the others are told by their numbers. */
const MOST = 20

/** What waited for a chat, as one post: a line a case as it stands now, then whatever else there is to say. */
export function bundleText(
  facts: Facts,
  cases: readonly Case[],
  others: readonly string[],
  mentions: readonly Named[],
  { area, to }: Reader,
): string {
  const lines = cases.slice(0, MOST).map((about) => {
    const line = caseLine(facts, about, area, readsAll(facts, about, to))
    return `${line}${lastWord(facts, about, to)}`
  })
  const rest = cases.slice(MOST)
  const list = lines.length === 0 ? [] : [bundleListText(cases, lines, rest, mentions)]
  return [...list, ...others].join('\n\n')
}

/** What those who have it in hand said last: `（师傅下午来）`. */
function lastWord(facts: Facts, about: Case, to: Address): string {
  const last = facts
    .history(about.number)
    .findLast(({ event, by, text }) => by !== null && text !== '' && TELLING.includes(event))
  return last === undefined ? '' : lastWordText(brief(wordsAt(facts, about, to, last)))
}

const TELLING: readonly EventName[] = ['note', 'resolved']
