// Played by: a-neighbours-fever-in-a-chain.chat
import { bySpeaker, happens } from '../../src/domain/case/action.ts'
import { casePost } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { type Home, sameHome } from '../../src/domain/model/person.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import { leaders } from '../../src/domain/model/recipient.ts'
import type { CheckIn, Told } from '../../src/domain/model/roll-call.ts'
import type { View } from '../../src/domain/model/view.ts'
import { serves } from '../../src/domain/privacy/rights.ts'
import { loweredRecord, loweredText } from '../../src/domain/wording/chain.ts'

/** Who lives there, and staff, put right what a list says of a household; a neighbour who copies it may have slipped. */
export function mayPutRight(view: View, home: Home): boolean {
  const { contact, home: own } = view.speaker
  return sameHome(own, home) || serves(view, contact, home.area)
}

/**
 * A neighbour's copy of the list has no fever any more where there was one: the fever stands and is counted. The history
 * of its case says so, and the captain is asked alone, once for the same words. `by`: who reported it.
 */
export function doubtCorrection(
  view: View,
  key: string,
  told: Told & { readonly normal: boolean },
  { home, by }: Pick<CheckIn, 'home' | 'by'>,
): readonly Effect[] {
  if (view.marked(key) !== undefined) return []
  const { name } = view.speaker
  const about = view
    .livingCases(home.area, { category: 'fever' })
    .find((one) => sameHome(one, home))
  const captains = new Set(leaders(view, home.area).map(({ contact }) => contact))
  const text = loweredText(home.household, told, name, captains.has(by))
  return [
    { do: 'mark', key },
    ...(about === undefined ? [] : happens([about], bySpeaker(view, 'note', loweredRecord(told)))),
    ...[...captains].map(
      (captain): Effect => ({
        do: 'say',
        post:
          about === undefined
            ? post(contact(captain), text)
            : casePost(about, contact(captain), `#${about.number} ${text}`),
      }),
    ),
  ]
}
