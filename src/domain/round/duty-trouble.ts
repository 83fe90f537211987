import type { IntervalDuty } from '../model/duty/duty.ts'
import { siteName } from '../model/finding/site.ts'
import { day } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { goerAt, siteOf } from './goer.ts'
import { expectedBy } from './spots.ts'

/** What is wrong with a duty as things stand, for who runs the bot. */
export interface DutyTrouble {
  readonly duty: string
  readonly what: string
}

/** Duties whose last day is over, that go to no place, or that have nobody to go to some of theirs. */
export function dutyTroubles(facts: Facts): readonly DutyTrouble[] {
  return facts.duties.flatMap((duty) => {
    const what = troubleOf(facts, duty)
    return what === null ? [] : [{ duty: duty.name, what }]
  })
}

function troubleOf(facts: Facts, duty: IntervalDuty): string | null {
  if (facts.now >= duty.until)
    return `its last day was ${day(duty.until - 1)}: nothing is expected any more`
  const spots = expectedBy(facts, duty).map(({ spot }) => spot)
  if (spots.length === 0)
    return duty.of === 'household'
      ? 'no household has one of its tags: import a roster with tags'
      : `there is no ${duty.of} to go to`
  const bare = spots.filter((spot) => goerAt(facts, duty.who, siteOf(duty, spot)) === null)
  const names = [...new Set(bare.map((spot) => siteName(facts.street, siteOf(duty, spot))))]
  if (names.length === 0) return null
  const who = typeof duty.who === 'object' ? duty.who.team : duty.who
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : ''
  return `nobody is ${who} of ${names.slice(0, MOST).join(', ')}${more}`
}

const MOST = 5
