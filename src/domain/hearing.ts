import { type Case, living } from './case.ts'
import type { Effect } from './effect.ts'
import type { ContactId, Named } from './person.ts'
import { type Address, addressKey, post } from './post.ts'
import type { Facts } from './view.ts'
import { ats } from './wording.ts'

/** A case, and the living ones that hang on it or were merged into it: what befalls it befalls them. */
export function withThoseUnder(facts: Facts, about: Case): readonly Case[] {
  return [about, ...facts.casesUnder(about.number).filter(({ state }) => living(state))]
}

interface Hearer {
  readonly who: Named
  readonly from: Address
  readonly number: number
}

/** Who asked for a case or joined it. Who asked in one building hears under the number told there, once. */
function hearers(facts: Facts, about: Case): readonly Hearer[] {
  const under = facts.casesUnder(about.number).filter(({ state }) => living(state))
  const all = [...under, about].flatMap((one): readonly Hearer[] => [
    { who: one.by, from: one.from, number: one.number },
    ...one.followers.map(({ who, from }) => ({ who, from, number: one.number })),
  ])
  return all.filter(
    (hearer, i) => all.findIndex(({ who }) => who.contact === hearer.who.contact) === i,
  )
}

/**
 * Tells all who care what has become of a case: one post a chat and number, with @ in a group. `text` is given where it
 * will be read.
 * The one who just spoke (`except`) is answered by other means.
 */
export function hear(
  facts: Facts,
  about: Case,
  text: (number: number, to: Address) => string,
  special: { readonly except?: ContactId } = {},
): readonly Effect[] {
  const chats = new Map<string, Hearer[]>()
  for (const hearer of hearers(facts, about)) {
    if (hearer.who.contact === special.except) continue
    const key = `${addressKey(hearer.from)} ${hearer.number}`
    const known = chats.get(key)
    if (known === undefined) chats.set(key, [hearer])
    else known.push(hearer)
  }
  return [...chats.values()].flatMap((all): readonly Effect[] => {
    const [first] = all
    if (first === undefined) return []
    const inGroup = first.from.kind === 'group'
    const people = all.map(({ who }) => who)
    const said = text(first.number, first.from)
    return [
      {
        do: 'say',
        post: post(first.from, inGroup ? `${ats(people)} ${said}` : said, {
          about: [first.number],
          mentions: inGroup ? people : [],
          urgent: about.urgent,
          night: about.urgent || about.route.night,
        }),
      },
    ]
  })
}

/** When the last building's case under a grid's case is over, so is that one. */
export function parentDone(facts: Facts, about: Case): readonly Effect[] {
  const { parent } = about
  if (parent === null) return []
  const others = facts
    .casesUnder(parent)
    .filter(({ number, state }) => number !== about.number && living(state))
  const above = facts.caseNumbered(parent)
  if (others.length > 0 || above === undefined || !living(above.state)) return []
  return [
    {
      do: 'case-event',
      number: parent,
      event: {
        at: facts.now,
        event: 'closed',
        by: null,
        where: null,
        text: '各楼都办完了',
        changes: {},
      },
    },
    { do: 'drop-timers', case: parent },
  ]
}
