import { databaseOf } from '../src/bot/data.ts'
import { loadConfig } from '../src/config/load.ts'
import { addressKey } from '../src/domain/model/post.ts'
import { healthOf } from '../src/engine/health.ts'
import { readStore } from '../src/store/store.ts'
import type { World } from '../src/world/world.ts'
import type { Handed } from './people.ts'
import { type PostRecord, type Records, readRecords } from './records.ts'

/** A timer this much past its time was forgotten, ms. */
const LATE = 60_000

export interface Witnessed {
  readonly folder: string
  readonly world: World
  readonly handed: readonly Handed[]
  readonly now: () => number
  readonly session: () => number
  readonly cuts: () => number
}

/** All that is wrong, a line each, once the program is at rest. */
export function witness(rig: Witnessed): readonly string[] {
  const records = readRecords(rig.folder)
  return [
    ...(records.integrity === 'ok' ? [] : [`integrity_check: ${records.integrity}`]),
    ...records.failedMessages.map((why) => `a command failed: ${why}`),
    ...messages(rig, records),
    ...steps(records),
    ...posts(rig, records),
    ...pictures(rig, records),
    ...timers(rig, records),
    ...audited(rig),
  ]
}

/** Each message that was taken in has acted once, and what must have been taken in was. */
function messages({ handed, session }: Witnessed, records: Records): readonly string[] {
  const claims = countOf(records.events, 'claimed')
  const ends = countOf(records.events, 'resolved')
  const done = ({ id, duty }: Handed): number => {
    switch (duty.kind) {
      case 'check-in':
      case 'talk':
        return records.checkIns.get(id) ?? 0
      case 'case':
        return records.cases.filter(({ text }) => text.includes(duty.words)).length
      // Who comes late may find it done already.
      case 'claim':
        return Math.max(claims.get(duty.number) ?? 0, ends.get(duty.number) ?? 0)
      case 'resolve':
        return ends.get(duty.number) ?? 0
    }
  }
  return handed.flatMap((message) => {
    const { id, duty } = message
    const taken = records.inbox.has(id)
    const lost = !taken && message.session === session()
    const times = done(message)
    const right = taken && duty.kind !== 'talk' ? 1 : 0
    return [
      ...(lost ? [`${id} was never taken in`] : []),
      ...(times === right ? [] : [`${id} (${JSON.stringify(duty)}) acted ${times} times`]),
    ]
  })
}

function countOf(events: Records['events'], name: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { number, event } of events) {
    if (event === name) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

/** Nobody was notified of a case twice, and somebody of each. */
function steps({ cases, events, posts }: Records): readonly string[] {
  const told = events.filter(({ event }) => event === 'told')
  const seen = new Set<string>()
  const twice = told.flatMap(({ number, text }) => {
    const step = `${number} ${text}`
    if (seen.has(step)) return [`#${number} was told twice: ${text}`]
    seen.add(step)
    return []
  })
  const spoken = new Set(posts.flatMap(({ about }) => about))
  const silent = cases.filter(({ number }) => !spoken.has(number))
  return [...twice, ...silent.map(({ number }) => `#${number} was told to nobody`)]
}

/** What is said to have left stands in the world, once; what stands there besides was cut off. */
function posts({ world, cuts }: Witnessed, { posts }: Records): readonly string[] {
  const said = saidIn(world)
  const texts = new Map(said.map((saying) => [saying.id, saying.text]))
  // One whose words have left may have its picture to come yet.
  const left = posts.filter(({ sentId, partOf }) => sentId !== null && partOf === null)
  const known = new Map<string, PostRecord>()
  const wrong: string[] = []
  for (const post of left) {
    const { id, sentId } = post
    if (sentId === null) continue
    const before = known.get(sentId)
    if (before !== undefined) wrong.push(`posts ${before.id} and ${id} are one saying`)
    known.set(sentId, post)
    if (!texts.has(sentId)) wrong.push(`post ${id} is said to have left, and stands nowhere`)
  }
  for (const { id, about, state, why } of posts) {
    const given = state === 'failed' || state === 'stale'
    if (given && about.length > 0) wrong.push(`post ${id} about #${about} is ${state}: ${why}`)
  }
  const orphans = said.filter(({ id }) => !known.has(id))
  if (orphans.length > cuts()) {
    const some = orphans.slice(-3).map(({ id, text }) => `${id} ${JSON.stringify(text)}`)
    wrong.push(`${orphans.length} sayings of no post, ${cuts()} sends cut off: ${some.join('; ')}`)
  }
  // Said again after a cut, a post may be a line of a list: its case is known by its number.
  const told = new Set(posts.flatMap(({ place, about }) => about.map((n) => `${place} ${n}`)))
  const decided = new Set(posts.map(({ place, text }) => `${place} ${text}`))
  for (const { id, place, text } of orphans) {
    if (decided.has(`${place} ${text}`)) continue
    const numbers = [...text.matchAll(/#(\d+)/g)].map((found) => found[1])
    if (numbers.some((number) => !told.has(`${place} ${number}`))) {
      wrong.push(`saying ${id} was never decided: ${JSON.stringify(text)}`)
    }
  }
  return wrong
}

/** Each picture that is said to have been shown stands in its chat. */
function pictures({ world }: Witnessed, { posts }: Records): readonly string[] {
  const shown = [...ownIn(world)].filter(({ picture }) => picture)
  const countOf = (all: readonly { readonly place: string }[], place: string) =>
    all.filter((each) => each.place === place).length
  const showing = posts.filter(({ file }) => file !== null)
  return [...new Set(showing.map(({ place }) => place))].flatMap((place) => {
    const [told, there] = [countOf(showing, place), countOf(shown, place)]
    return told > there ? [`${told} pictures are said to be in ${place}, ${there} are`] : []
  })
}

/** What the bot said in words, everywhere. */
function saidIn(world: World) {
  return [...ownIn(world)].filter(({ picture }) => !picture)
}

/** All that the bot said and showed. */
function* ownIn(world: World) {
  const chats = [
    ...world.rooms().map(({ topic }) => ({ kind: 'group', topic }) as const),
    ...world.people().map(({ id }) => ({ kind: 'contact', contact: id }) as const),
  ]
  for (const address of chats) {
    for (const { id, own, text, enclosure } of world.history(address)) {
      if (own) yield { id, text, picture: enclosure !== null, place: addressKey(address) }
    }
  }
}

function timers({ now }: Witnessed, { firstTimer }: Records): readonly string[] {
  return firstTimer !== null && firstTimer < now() - LATE
    ? [`a timer was due ${Math.round((now() - firstTimer) / 1000)} s ago`]
    : []
}

/** What the program's own auditor finds. */
function audited({ folder, now }: Witnessed): readonly string[] {
  const config = loadConfig(folder)
  if (!config.ok) return ['the street cannot be read']
  const store = readStore(databaseOf(folder))
  try {
    const { lost, audit } = healthOf(store, config.value, null, now())
    return [
      ...lost.map((number) => `nothing would wake #${number} any more`),
      ...(audit.sound ? [] : ['the account of the staff is broken']),
    ]
  } finally {
    store.close()
  }
}
