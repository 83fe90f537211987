import type { Alert } from '../model/alert.ts'
import { higher, type Level, lineage, within } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId, Named } from '../model/person.ts'
import { type Address, addressKey, addressOf, contact, type Post, post } from '../model/post.ts'
import { span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { othersThan, whoCriedDespair } from '../privacy/of-oneself.ts'
import { alertNextText, alertText } from '../wording/alert.ts'
import { addressed } from '../wording/name.ts'
import { type AlertLevel, type Hearer, hearersAt } from './hearer.ts'

/** The order in which levels hear of it. */
const CLIMB: readonly AlertLevel[] = ['grid', 'community', 'street']

/** What telling a level of an alert results in. */
export interface Called {
  /** The alert as it stands then. */
  readonly alert: Alert
  readonly hearers: readonly Hearer[]
  readonly effects: readonly Effect[]
}

/**
 * Tells the lowest level at or above `from` that has somebody who does not know yet. `why` goes before the words; the chat
 * that the cry was said in, and who said it, need not be told.
 */
export function call(
  facts: Facts,
  alert: Alert,
  from: AlertLevel,
  why = '',
  heard: readonly Address[] = [],
): Called {
  const known = [...alert.told, ...heard.map(addressKey)]
  const hearers: Hearer[] = []
  let now = alert
  for (const level of CLIMB.slice(CLIMB.indexOf(from))) {
    const { some, short } = hearersOf(facts, alert, level)
    const fresh = some.filter(({ to }) => !known.includes(addressKey(to)))
    hearers.push(...fresh)
    if (fresh.length > 0)
      now = { ...now, level, told: [...now.told, ...fresh.map(({ to }) => addressKey(to))] }
    if (hearers.length > 0 && !short) break
  }
  return { alert: now, hearers, effects: callEach(facts, now, hearers, why, nextText(facts, now)) }
}

/**
 * Who hears of an alert at a level. Who wants to die themselves is not called, nor is the group that they alone lead, where
 * anybody above is; it is `short` of a group then, and the level above hears at once.
 */
export function hearersOf(
  facts: Facts,
  alert: Alert,
  level: AlertLevel,
): { readonly some: readonly Hearer[]; readonly short: boolean } {
  const all = hearersAt(facts, alert.area, level)
  const self = whoCriedDespair(facts, alert)
  if (self === null) return { some: all, short: false }
  const above = CLIMB.slice(CLIMB.indexOf(level) + 1).some((higher) =>
    hearersAt(facts, alert.area, higher).some(({ to }) => !isOf(to, self)),
  )
  let short = false
  const some = all.flatMap((hearer): readonly Hearer[] => {
    if (isOf(hearer.to, self)) return []
    const mentions = othersThan(self, hearer.mentions)
    short ||= mentions === null && above
    return mentions === null && above ? [] : [{ ...hearer, mentions: mentions ?? [] }]
  })
  return { some, short }
}

const isOf = (to: Address, who: ContactId): boolean => to.kind === 'contact' && to.contact === who

/** Each is called with who cried, where and what. */
export function callEach(
  facts: Facts,
  alert: Alert,
  hearers: readonly Hearer[],
  why: string,
  next: string,
): readonly Effect[] {
  return hearers.map(({ to, reader, mentions }) =>
    say(to, `${why}${alertText(facts, alert, reader, mentions, next)}`, { mentions }),
  )
}

/** A word about an alert, and about the case that it is by now: urgent, and at any hour. */
export function say(
  to: Address,
  text: string,
  { mentions = [], about = [] }: Partial<Pick<Post, 'mentions' | 'about'>> = {},
): Effect {
  return { do: 'say', post: post(to, text, { mentions, about, urgent: true, night: true }) }
}

/** A word to who cried first, where they are answered. */
export function sayToFirst(alert: Alert, words: string): Effect {
  const [{ who, from }] = alert.cries
  const to = answeredAt(alert, from, who)
  const { text, mentions } = addressed(to, [who], words)
  return say(to, text, { mentions })
}

/** Where who cried is answered: of a wish to die, to them alone. */
export function answeredAt({ kind }: Alert, from: Address, who: Named): Address {
  return kind === 'despair' ? contact(who.contact) : from
}

/** A word to all who were called, each in their own chat, but where it is said already. */
export function sayToCalled(
  facts: Facts,
  alert: Alert,
  text: (reader: string) => string,
  except: readonly Address[],
): readonly Effect[] {
  const left = except.map(addressKey)
  const about = alert.case === null ? [] : [alert.case]
  return alert.told
    .filter((key) => !left.includes(key))
    .map((key) => {
      const to = addressOf(key)
      return say(to, text(readerOf(facts, alert, to)), { about })
    })
}

/** The area that the reader of a chat looks after, as far as the alert's place lies in it. */
function readerOf({ street, staffOf }: Facts, { area }: Alert, to: Address): string {
  const seat = to.kind === 'group' ? street.seats.get(to.topic) : undefined
  const own = seat?.kind === 'area' ? seat.areas.find((path) => within(area, path)) : undefined
  if (own !== undefined) return own
  const held = lineage(street, area).find(
    ({ path }) => to.kind === 'contact' && staffOf(path).some((who) => who.contact === to.contact),
  )
  return held?.path ?? street.root
}

/** ms from the first cry until a level is told by itself; null where it is not. A lost person goes beyond the grid by staff's word. */
export function tellsAfter({ policy }: Facts, { kind }: Alert, level: Level): number | null {
  if (kind === 'missing') return null
  if (level === 'community') return policy.alerts.community
  return level === 'street' ? policy.alerts.street : null
}

/** The next level that would hear of it, and has somebody to. */
export function nextLevel(facts: Facts, alert: Alert): AlertLevel | null {
  return (
    CLIMB.find(
      (level) =>
        higher(level, alert.level) &&
        tellsAfter(facts, alert, level) !== null &&
        hearersOf(facts, alert, level).some.some(({ to }) => !alert.told.includes(addressKey(to))),
    ) ?? null
  )
}

function nextText(facts: Facts, alert: Alert): string {
  const level = nextLevel(facts, alert)
  const after = level === null ? null : tellsAfter(facts, alert, level)
  const above = lineage(facts.street, alert.area).find((area) => area.level === level)
  if (after === null || above === undefined) return ''
  return alertNextText(span(Math.max(60_000, alert.cries[0].at + after - facts.now)), above.name)
}
