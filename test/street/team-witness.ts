import { offeredIn } from '../../faults/offer-witness.ts'
import type { Case } from '../../src/domain/model/case.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import type { Store } from '../../src/store/store.ts'
import { inside, neighbour } from './neighbourhood.ts'

export const TEAM_TOPIC = '宾川路志愿者群'
/** Who can do these buys, fetches and carries. */
const ERRANDS = ['买菜', '开车']
/** What an errand's words may want, each as people here say it. */
const WANTS: readonly (readonly [RegExp, string])[] = [
  [/理发|剪个头|剃头/, '理发'],
  [/血压/, '量血压'],
]

/**
 * Watches to whom errands are offered, told without the program's own rules: members who can, have nothing in hand and did not
 * ask for it; the nearest first, of equally near who was asked least lately; and of who does not go, nobody else hears.
 */
export function teamWitness() {
  const lastAsked = new Map<string, number>()
  const asked = new Map<number, Set<string>>()
  /** Of what the team's group knows, it is told again. */
  const open = new Set<number>()
  /** Who spoke in the team's group: the street knows them. */
  const seen = new Set<string>()
  /** What each had in hand when it was last looked. */
  let held = new Map<string, Set<number>>()
  /** Who was of the team then, with what they can do. */
  let members = new Map<string, readonly string[]>()
  let last = 0

  function look(store: Store, now: number): readonly string[] {
    const posts = store.outbox.all().filter(({ id }) => id > last)
    last = Math.max(last, ...posts.map(({ id }) => id))
    const cases = store.cases.all()
    const wrong = [
      ...offers(posts, cases, store, now),
      ...posts.flatMap((post) => secrets(post, cases, store)),
    ]
    held = new Map()
    for (const { number, state, assignee } of cases)
      if (state === 'claimed' && assignee !== null)
        held.set(assignee.contact, (held.get(assignee.contact) ?? new Set()).add(number))
    members = new Map(store.members.all().map(({ who, skills }) => [who.contact, skills]))
    return wrong
  }

  function offers(
    posts: ReturnType<Store['outbox']['all']>,
    cases: readonly Case[],
    store: Store,
    now: number,
  ): readonly string[] {
    const wrong: string[] = []
    const rounds = new Map<number, Set<string>>()
    const groups = new Set<number>()
    for (const { to, text } of posts)
      for (const number of offeredIn(text)) {
        if (to.kind === 'contact')
          rounds.set(number, (rounds.get(number) ?? new Set()).add(to.contact))
        else if (to.kind === 'group' && to.topic === TEAM_TOPIC) groups.add(number)
      }
    const known = new Map([
      ...members,
      ...store.members.all().map(({ who, skills }) => [who.contact, skills] as const),
    ])
    const busy = (who: string): boolean =>
      (held.get(who)?.size ?? 0) > 0 ||
      cases.some((one) => one.assignee?.contact === who && one.touched === now)
    for (const number of new Set([...rounds.keys(), ...groups])) {
      const about = cases.find((one) => one.number === number)
      if (about === undefined || about.kind !== 'request') continue
      const before = asked.get(number) ?? new Set<string>()
      const round = rounds.get(number) ?? new Set<string>()
      const others = [...known.keys()].filter(
        (who) =>
          members.has(who) &&
          seen.has(who) &&
          !before.has(who) &&
          !round.has(who) &&
          !busy(who) &&
          who !== about.by.contact &&
          can(known.get(who) ?? [], about),
      )
      for (const who of round) {
        if (!known.has(who)) wrong.push(`#${number} is offered to ${who}, who is of no team`)
        if ((held.get(who)?.size ?? 0) > 0)
          wrong.push(`#${number} is offered to ${who}, who has one`)
        if (!can(known.get(who) ?? [], about))
          wrong.push(`#${number} is offered to ${who}, who cannot`)
        for (const other of others)
          if (!goesBefore(about, who, other, store))
            wrong.push(`#${number} is offered to ${who} and not to ${other}`)
      }
      if (round.size > 0 && round.size < 3 && others.length > 0)
        wrong.push(`#${number} is offered to ${round.size}, and not to ${others.join()}`)
      // What was offered one by one comes to the group once there is nobody else.
      if (
        groups.has(number) &&
        !open.has(number) &&
        before.size > 0 &&
        round.size === 0 &&
        others.length > 0
      )
        wrong.push(`#${number} comes to the group, and ${others.join()} were not asked`)
      if (groups.has(number)) open.add(number)
      for (const who of round) lastAsked.set(who, now)
      asked.set(number, new Set([...before, ...round]))
    }
    return wrong
  }

  function goesBefore(about: Case, one: string, other: string, store: Store): boolean {
    const [near, far] = [one, other].map((who) => distance(about, store.people.homeOf(who)?.area))
    if (near !== far) return (near ?? 0) < (far ?? 0)
    return (lastAsked.get(one) ?? 0) <= (lastAsked.get(other) ?? 0)
  }

  /** Of who was asked and did not take it nobody else hears, and of nobody's home or telephone who goes. */
  function secrets(
    { to, text, about }: ReturnType<Store['outbox']['all']>[number],
    cases: readonly Case[],
    store: Store,
  ): readonly string[] {
    const place = addressKey(to)
    // A list tells of several, each with who asked for it.
    const [only, ...more] = about
    const numbers = only === undefined || more.length > 0 ? [] : [only]
    return numbers.flatMap((number) => {
      const one = cases.find((each) => each.number === number)
      const invited = asked.get(number)
      if (one === undefined || invited === undefined) return []
      const acted = new Set(store.cases.history(number).map(({ by }) => by?.contact))
      const own = [one.by, ...one.followers.map(({ who }) => who)].map(({ contact }) => contact)
      return [...invited].flatMap((who) => {
        const { name = '', home = null } = nameOf(who)
        if (place === `contact:${who}` || own.includes(who) || name === '' || name === '红马甲')
          return []
        // Who asks of it themselves is answered where they asked.
        const ofThem = text.replace(`@${name} `, '')
        if (!acted.has(who) && ofThem.includes(name) && !one.text.includes(name))
          return [`${place} hears that ${name} was asked for #${number}: ${text}`]
        const told = home !== null && home !== one.household && text.includes(home)
        return told && text.includes(name)
          ? [`${place} hears where ${name} lives, who goes for #${number}: ${text}`]
          : []
      })
    })
  }

  return {
    look,
    heard(sender: string, place: string): void {
      if (place === `group:${TEAM_TOPIC}`) seen.add(sender)
    },
  }
}

function nameOf(contact: string): { readonly name: string; readonly home: string | null } {
  const who = neighbour(contact)
  const name = (who?.alias ?? '').replace(/^\d-\d{3} /, '')
  return { name, home: who?.home?.household ?? null }
}

function can(skills: readonly string[], { category, text }: Case): boolean {
  const wanted =
    category === 'care' || category === 'other'
      ? WANTS.flatMap(([words, skill]) => (words.test(text) ? [skill] : []))
      : []
  if (wanted.length > 0) return wanted.every((skill) => skills.includes(skill))
  return skills.length === 0 || skills.some((skill) => ERRANDS.includes(skill))
}

/** How far somebody's home is from where it is wanted; who lives nowhere known is the farthest. */
function distance({ area }: Case, home: string | undefined): number {
  if (home === undefined) return 3
  if (home === area && area.split('/').length === 4) return 0
  const [, community, grid] = area.split('/')
  const path = (depth: number) => area.split('/').slice(0, depth).join('/')
  if (grid !== undefined && inside(home, path(3))) return 1
  return community !== undefined && inside(home, path(2)) ? 2 : 3
}
