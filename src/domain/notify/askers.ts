// Played by: two-buildings-one-case.chat
import { byItself, type Case, casePost, FROM, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, DELETED, type Named } from '../model/person.ts'
import { type Address, addressKey } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { ALL_BUILDINGS_DONE, allBuildingsDoneText } from '../wording/merge.ts'
import { mention } from '../wording/name.ts'

/** A case, and those that hang on it and stand so that the same may happen to them. */
export function withThoseUnder(
  facts: Facts,
  about: Case,
  action: 'claim' | 'resolve' | 'cancel',
): readonly Case[] {
  return [
    about,
    ...facts.casesUnder(about.number).filter(({ state }) => FROM[action].includes(state)),
  ]
}

/** Whether the bot itself opened a case, for the troubles of several buildings. */
export const isOurs = (facts: Facts, number: number): boolean =>
  facts.history(number)[0]?.by === null

interface Asker {
  readonly who: Named
  readonly from: Address
  readonly number: number
}

/**
 * Who asked for these cases or joined them. Who asked in one building hears under the number told there, once. The bot's
 * own case of several buildings (`ours`) nobody asked for but in their building.
 */
function askers(about: Case, cases: readonly Case[], ours: boolean): readonly Asker[] {
  const under = cases.filter(({ number }) => number !== about.number)
  const all = [...under, about].flatMap((one): readonly Asker[] => [
    ...(ours && one === about ? [] : [{ who: one.by, from: one.from, number: one.number }]),
    ...one.followers.map(({ who, from }) => ({ who, from, number: one.number })),
  ])
  return all.filter(
    (asker, i) => all.findIndex(({ who }) => who.contact === asker.who.contact) === i,
  )
}

/**
 * Tells all who care what has become of a case: one post a chat and number, with @ in a group. `text` is given where it
 * will be read; `cases` are those it happened to, the case and all that live under it where left out.
 * The one who just spoke (`except`) is answered by other means.
 */
export function notifyAskers(
  facts: Facts,
  about: Case,
  text: (number: number, to: Address) => string,
  special: { readonly except?: ContactId; readonly cases?: readonly Case[] } = {},
): readonly Effect[] {
  const { cases = facts.casesUnder(about.number).filter(({ state }) => living(state)) } = special
  const ours = isOurs(facts, about.number)
  const chats = new Map<string, Asker[]>()
  for (const asker of askers(about, cases, ours)) {
    if (asker.who.contact === special.except) continue
    const key = `${addressKey(asker.from)} ${asker.number}`
    const known = chats.get(key)
    if (known === undefined) chats.set(key, [asker])
    else known.push(asker)
  }
  return [...chats.values()].flatMap((all): readonly Effect[] => {
    const [first] = all
    if (first === undefined) return []
    const inGroup = first.from.kind === 'group'
    // Who had their name deleted is told without it.
    const people = all.map(({ who }) => who).filter(({ name }) => name !== DELETED)
    const said = text(first.number, first.from)
    return [
      {
        do: 'say',
        post: casePost(about, first.from, inGroup ? `${mention(people)}${said}` : said, {
          about: [first.number],
          mentions: inGroup ? people : [],
        }),
      },
    ]
  })
}

/**
 * When the last building's case under the bot's own case of several is over or gone from it, so is that one; what somebody
 * reported of the grid is theirs to end. `before`: those that were ended with it.
 */
export function parentDone(
  facts: Facts,
  about: Case,
  before: readonly Case[] = [],
): readonly Effect[] {
  const { parent } = about
  if (parent === null) return []
  const others = facts
    .casesUnder(parent)
    .filter(
      ({ number, state }) =>
        living(state) && ![about, ...before].some((one) => one.number === number),
    )
  const above = facts.caseNumbered(parent)
  if (others.length > 0 || above === undefined || !living(above.state)) return []
  if (!isOurs(facts, parent)) return []
  return [
    {
      do: 'case-event',
      number: parent,
      event: byItself(facts.now, 'closed', ALL_BUILDINGS_DONE),
    },
    { do: 'drop-timers', case: parent },
    ...notifyAskers(facts, above, allBuildingsDoneText, { cases: [] }),
  ]
}
