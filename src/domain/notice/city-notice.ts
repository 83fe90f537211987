// Played by: the-city-sends-word.chat
import type { CityNotice } from '../model/across/letter.ts'
import { quietEnd } from '../model/calendar.ts'
import type { Effect } from '../model/effect.ts'
import { reachOfSite } from '../model/notice/aim.ts'
import { heardIn, type Notice, standingOf } from '../model/notice/notice.ts'
import { type ContactId, officeContact } from '../model/person.ts'
import { addressKey, contact, type Haste, post } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import {
  cityAsksText,
  cityGoesText,
  cityUnconfirmedText,
  cityWithdrawnText,
} from '../wording/across/city-notice.ts'
import { beginsAt } from './duration.ts'
import { seconders } from './notice-right.ts'
import { retract } from './retract.ts'
import { spread, spreadTold } from './spread.ts'

/** A head is asked, and asked once more; where nobody answers by then, the street does not send it. */
const ASKED = HOUR
const TIMES = 2

/** Word of the city has come: it goes the way that the street's policy names. */
export function takeCityNotice(facts: Facts, from: string, word: CityNotice): readonly Effect[] {
  if (word.what === 'cancel') return cancel(facts, from, word)
  const before = word.what === 'update' ? lastOf(facts, word.number) : undefined
  const notice = noticeOf(facts, from, word, before)
  if (facts.policy.notices.city === 'refuse') return kept({ ...notice, state: 'cancelled' })
  // It was long on its way, or would be heard by nobody before it is over.
  if (beginsAt(facts, notice.haste) >= notice.ends || notice.topics.length === 0)
    return kept({ ...notice, state: 'expired' })
  // What was not let go of yet is asked about in its new words alone.
  const instead = before?.state === 'asked' ? kept({ ...before, state: 'expired' }) : []
  if (facts.policy.notices.city === 'pass')
    return [...instead, ...spread(facts, notice), ...tellHeads(facts, notice, goes(facts, notice))]
  return [...instead, ...askHeads(facts, notice, 0)]
}

function noticeOf(
  facts: Facts,
  from: string,
  { number, city, by, pressing, text, ends }: CityNotice,
  before: Notice | undefined,
): Notice {
  const reached = before === undefined ? [] : facts.reachedBy(before.number)
  const told = reached.flatMap(({ to, heard, waits }) =>
    to.kind === 'group' && (heard || waits) ? [to.topic] : [],
  )
  const { topics } = reachOfSite(facts.street, { area: facts.street.root, place: null })
  const who = officeContact(from)
  return {
    number: facts.nextNotice(),
    kind: told.length === 0 ? 'alert' : 'update',
    sort: 'word',
    haste: pressing ? 'pressing' : 'plain',
    refers: told.length === 0 ? null : (before?.number ?? null),
    case: null,
    by: { contact: who, name: by },
    office: city,
    from: contact(who),
    areas: [facts.street.root],
    topics: told.length === 0 ? topics : told,
    whole: true,
    text,
    at: facts.now,
    ends,
    state: 'asked',
    stage: 0,
    city: number,
  }
}

const kept = (notice: Notice): readonly Effect[] => [{ do: 'notice', notice }]

/** The city's word of a number, as it was told here last. */
function lastOf(facts: Facts, number: number): Notice | undefined {
  return facts.notices().findLast(({ city, kind }) => city === number && kind !== 'cancel')
}

// ---- the street's own word ----

/** A head of the street hears it alone, and lets it go, or not. */
function askHeads(facts: Facts, notice: Notice, times: number): readonly Effect[] {
  const heard = notice.haste === 'pressing' ? facts.now : quietEnd(facts.now, facts.policy)
  const due = Math.min(notice.ends, heard + ASKED)
  const words = cityAsksText(notice, spreadTold(facts, notice).groups, times > 0)
  return [
    { do: 'notice', notice: { ...notice, stage: times } },
    { do: 'set-timer', timer: { kind: 'notice', notice: notice.number, due } },
    ...tellHeads(facts, notice, words),
  ]
}

/** Nobody has let it go by now: they are asked once more, and then it does not leave. */
export function cityUnconfirmed(facts: Facts, notice: Notice): readonly Effect[] {
  const times = notice.stage + 1
  if (times < TIMES && facts.now < notice.ends) return askHeads(facts, notice, times)
  return [
    ...kept({ ...notice, state: 'expired', stage: 0 }),
    ...tellHeads(facts, notice, cityUnconfirmedText(notice)),
  ]
}

function goes(facts: Facts, notice: Notice): string {
  return cityGoesText(notice, spreadTold(facts, notice), facts.now)
}

/** The others who were asked hear what one of them said. */
export function tellOtherHeads(
  facts: Facts,
  notice: Notice,
  who: ContactId,
  words: string,
): readonly Effect[] {
  return notice.city === null ? [] : tellHeads(facts, notice, words, who)
}

function tellHeads(
  facts: Facts,
  notice: Notice,
  words: string,
  except: ContactId | null = null,
): readonly Effect[] {
  const haste: Haste = notice.haste === 'pressing' ? 'pressing' : 'plain'
  const heads = seconders(facts, notice.by.contact).filter((who) => who.contact !== except)
  return heads.map((who): Effect => {
    const stale = Math.max(HOUR, notice.ends - facts.now)
    const special = { haste, night: haste === 'pressing', stale }
    return { do: 'say', post: post(contact(who.contact), words, special) }
  })
}

// ---- it is taken back ----

/** What the city takes back leaves no more; exactly those who heard it hear so: a street that let it go lets it end. */
function cancel(facts: Facts, from: string, { number, city, by }: CityNotice): readonly Effect[] {
  const who = { contact: officeContact(from), name: by }
  const effects: Effect[] = []
  const told: string[] = []
  const mine = facts.notices().filter((one) => one.city === number && one.kind !== 'cancel')
  for (const notice of mine.toReversed()) {
    const { state } = standingOf(notice, facts.reachedBy(notice.number))
    if (state === 'cancelled') continue
    const sayer = { by: who, office: city, from: contact(who.contact), except: told }
    const taken = retract(facts, notice, sayer)
    effects.push(...taken.effects)
    if (state === 'asked' || taken.told > 0)
      effects.push(...tellHeads(facts, notice, cityWithdrawnText(notice, taken.told)))
    // Who was told twice hears it once.
    told.push(...heardIn(facts.reachedBy(notice.number)).map(addressKey))
  }
  return effects
}
