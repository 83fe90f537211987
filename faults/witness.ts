import { databaseOf } from '../src/bot/data.ts'
import { loadConfig } from '../src/config/load.ts'
import { addressKey } from '../src/domain/model/post.ts'
import { MINUTE } from '../src/domain/model/time.ts'
import { healthOf } from '../src/engine/health.ts'
import { readStore } from '../src/store/store.ts'
import type { World } from '../src/world/world.ts'
import { noticesWrong } from './notices.ts'
import { offersWrong } from './offer-witness.ts'
import type { Handed } from './people.ts'
import {
  type AlertRecord,
  type PostRecord,
  type Records,
  readRecords,
  withDatabase,
} from './records.ts'
import { roundsToldWrong, roundsWrong } from './round-witness.ts'
import { spreadWrong } from './spread-witness.ts'
import { stockWrong } from './stock-witness.ts'
import {
  captainOf,
  DUTIES_WITNESSED,
  GATE,
  GATE_TOPIC,
  GRID_TOPIC,
  HEAD,
  RESIDENTS,
} from './street.ts'

/** A timer this much past its time was forgotten, ms. */
const LATE = 60_000

export interface Witnessed {
  readonly folder: string
  readonly world: World
  readonly handed: readonly Handed[]
  readonly now: () => number
  readonly session: () => number
  readonly cuts: () => number
  /** Uploads that nobody answered for: such a picture may be shown again. */
  readonly unanswered: () => number
}

/** All that is wrong, a line each, once the program is at rest. */
export function witness(rig: Witnessed): readonly string[] {
  const records = readRecords(rig.folder)
  return [
    ...(records.integrity === 'ok' ? [] : [`integrity_check: ${records.integrity}`]),
    ...records.failedMessages.map((why) => `a command failed: ${why}`),
    ...messages(rig, records),
    ...steps(records),
    ...wakes(records),
    ...records.alerts.flatMap((alert) => alertWrong(rig, records, alert)),
    ...answers(records),
    ...counts(records),
    ...posts(rig, records),
    ...noticesWrong(saidIn(rig.world), records, rig.cuts()),
    ...pictures(rig, records),
    ...timers(rig, records),
    ...rounds(rig, records),
    ...audited(rig),
  ]
}

/** Each message that was taken in has acted once, and what must have been taken in was. */
function messages({ handed, session }: Witnessed, records: Records): readonly string[] {
  const claims = countOf(claimed(records), 'claimed')
  const ends = countOf(records.events, 'resolved')
  const closes = countOf(records.events, 'closed')
  const confirms = countOf(records.events, 'confirmed')
  const done = ({ id, duty }: Handed): number => {
    const booked = records.checkIns.filter(({ message }) => message === id)
    switch (duty.kind) {
      case 'check-in':
        return booked.filter(({ home }) => home === duty.home).length
      case 'talk':
        return booked.length
      case 'cry':
        return cried(records, duty.words)
      case 'case':
        return records.cases.filter(({ text }) => text.includes(duty.words)).length
      case 'count':
        return records.entries.filter(
          ({ message, counted, fields }) =>
            message === id && counted && fields.进 === duty.in && fields.出 === duty.out,
        ).length
      case 'visit':
        return records.entries.filter(
          ({ message, counted, fields }) => message === id && !counted && fields.车牌 === duty.who,
        ).length
      // Who comes late may find it done already.
      case 'notice':
        return records.notices.filter(({ text, kind }) => kind === 'alert' && text === duty.words)
          .length
      case 'withdraw':
        return records.notices.filter(
          ({ number, state }) => number === duty.number && state === 'cancelled',
        ).length
      case 'join':
        return records.members.filter((who) => who === duty.who).length
      case 'found':
        // Staff may have said so before.
        return confirms.get(duty.number) ?? closes.get(duty.number) ?? 0
      case 'claim':
        return Math.max(claims.get(duty.number) ?? 0, ends.get(duty.number) ?? 0)
      case 'resolve':
        return ends.get(duty.number) ?? 0
      case 'round': {
        const { name, place, parts } = duty
        const own = records.rounds.filter(({ message }) => message === id)
        const right = own.filter(
          (one) => one.duty === name && one.place === place && parts.includes(one.part),
        )
        return own.length === right.length ? own.length / parts.length : -1
      }
      case 'stock':
        return records.movements.filter(({ message }) => message === id).length
      case 'sign': {
        const { number } = duty
        const signed = records.movements.some((each) => each.number === number && each.signed === 1)
        // Who else signs for the same goods may have been first: a message that was not taken in did nothing.
        return signed && records.inbox.has(id) ? 1 : 0
      }
    }
  }
  return handed.flatMap((message) => {
    const { id, duty } = message
    const taken = records.inbox.has(id)
    const lost = !taken && message.session === session()
    const times = done(message)
    const right = taken && duty.kind !== 'talk' ? 1 : 0
    const elsewhere = records.checkIns.filter(
      ({ message, home }) => message === id && duty.kind === 'check-in' && home !== duty.home,
    )
    return [
      ...(lost ? [`${id} was never taken in`] : []),
      ...elsewhere.map(({ home }) => `${id} (${JSON.stringify(duty)}) was booked on ${home}`),
      ...(times === right ? [] : [`${id} (${JSON.stringify(duty)}) acted ${times} times`]),
    ]
  })
}

/** Who ends a case that was given back meanwhile takes it in one: that is no claim of its own. */
function claimed({ events }: Records): Records['events'] {
  return events.filter(({ number, place, at }) => {
    const own = events.filter((one) => one.number === number)
    const before = own.findLast((one) => one.place < place && /claimed|returned/.test(one.event))
    const next = own.find((one) => one.place === place + 1)
    return before?.event !== 'returned' || next?.event !== 'resolved' || next.at !== at
  })
}

/** How often words are a cry of an alert, or a word to the case that one became; the alert's own case repeats its cries. */
function cried({ alerts, events }: Records, words: string): number {
  const holding = alerts.filter(({ cries }) => cries.some(({ text }) => text === words))
  const cries = holding.flatMap(({ cries }) => cries.filter(({ text }) => text === words))
  const own = new Set(holding.map(({ number }) => number))
  const notes = events.filter(
    ({ number, event, text }) => event === 'note' && text.includes(words) && !own.has(number),
  )
  return cries.length + notes.length
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
    // Who of a team is asked one by one: offer-witness.ts.
    if (seen.has(step) && !text.endsWith('告诉红马甲'))
      return [`#${number} was told twice: ${text}`]
    seen.add(step)
    return []
  })
  const spoken = new Set(posts.flatMap(({ about }) => about))
  const silent = cases.filter(({ number }) => !spoken.has(number))
  return [...twice, ...silent.map(({ number }) => `#${number} was told to nobody`)]
}

/** Whatever is not over has something that will wake it. */
function wakes({ cases, woken, alerts, timers }: Records): readonly string[] {
  const living = cases.filter(({ state }) => state !== 'closed' && state !== 'cancelled')
  return [
    ...living.flatMap(({ number, state }) =>
      woken.has(number) ? [] : [`nothing would wake #${number} any more: it is ${state}`],
    ),
    ...alerts.flatMap(({ id, state }) => {
      const looked = timers.has(`alert:${id}`)
      if (looked === (state === 'open')) return []
      return [`alert ${id} is ${state}, and ${looked ? 'is still looked at' : 'has no next look'}`]
    }),
  ]
}

/** When the levels hear by themselves, and when it is a case at the latest, ms. */
const COMMUNITY = 3 * MINUTE
const STREET = 6 * MINUTE
const CASE = 90 * MINUTE
/** Where hours were leapt over, the highest level has just heard of it, and is rung once more before that. */
const RING = 30 * MINUTE
/** Community, street, and the street twice more. */
const AGAIN = 4

/** Its people were called once at once, it climbs or ends, and it is one case at most. */
function alertWrong({ now }: Witnessed, records: Records, alert: AlertRecord): readonly string[] {
  const { id, building, state, number, level, at, cries } = alert
  const [first] = cries
  if (first === undefined) return [`alert ${id} was cried by nobody`]
  const called = [`contact:${captainOf(building)}`, `contact:${HEAD}`, `group:${GRID_TOPIC}`]
  const words = `「${first.text}」`
  const calls = called.flatMap((place) => {
    const times = records.posts.reduce(
      (sum, post) => (post.place === place ? sum + firstCalls(post.text, words) : sum),
      0,
    )
    return times === 1 ? [] : [`${place} was called ${times} times for alert ${id}`]
  })
  const waited = now() - at - LATE
  const again = new Set(
    records.posts
      .filter(({ text }) => text.includes(`没人应：【疑似`) && text.includes(words))
      .map(({ made }) => made),
  )
  const low = level === 'building' || level === 'grid'
  const cases = records.cases.filter(({ text }) => text === first.text)
  return [
    ...calls,
    ...(state === 'open' && waited > COMMUNITY && low ? [`alert ${id} did not climb`] : []),
    ...(state === 'open' && waited > STREET && level !== 'street'
      ? [`alert ${id} did not reach the street`]
      : []),
    ...(state === 'open' && waited > CASE && now() - Math.max(at, ...again) > RING + LATE
      ? [`alert ${id} never ended`]
      : []),
    ...(again.size > AGAIN ? [`alert ${id} was called ${again.size} times anew`] : []),
    ...((state === 'case') === (number !== null) ? [] : [`alert ${id} is ${state} of #${number}`]),
    ...(number === null || records.cases.some((one) => one.number === number)
      ? []
      : [`alert ${id} is of #${number}, which is not there`]),
    ...(cases.length > (state === 'case' ? 1 : 0)
      ? [`alert ${id} is ${state}, and ${cases.length} cases`]
      : []),
  ]
}

/** How often a post calls for it the first time; later calls say how long nobody has answered. */
function firstCalls(text: string, words: string): number {
  return text
    .split(words)
    .slice(0, -1)
    .filter((before) => {
      const begins = before.lastIndexOf('【疑似')
      return begins !== -1 && !before.slice(0, begins).endsWith('没人应：')
    }).length
}

/** Who cried first was answered once for each alert, where they cried. */
function answers({ alerts, posts }: Records): readonly string[] {
  const keyOf = (place: string, at: number) => `${place} ${at}`
  const firsts = alerts.flatMap(({ cries, at }) =>
    cries.slice(0, 1).map(({ place }) => keyOf(place, at)),
  )
  return [...new Set(firsts)].flatMap((key) => {
    const said = posts
      .filter(({ place, made }) => keyOf(place, made) === key)
      .reduce((sum, { text }) => sum + text.split('要人来回「是」').length - 1, 0)
    const due = firsts.filter((one) => one === key).length
    return said === due ? [] : [`${due} cries in ${key} were answered ${said} times`]
  })
}

/** What the gate was told on the hour adds up to what was written down before it, and nothing twice. */
function counts({ entries, posts }: Records): readonly string[] {
  const told = posts.filter(({ place, text }) => {
    return place === `group:${GATE_TOPIC}` && text.startsWith(GATE) && text.includes('来访')
  })
  const last = Math.max(0, ...told.map(({ made }) => made))
  const before = entries.filter(({ at, struck }) => at < last && !struck)
  const sum = (word: string) =>
    told.reduce(
      (all, { text }) => all + Number(new RegExp(`${word} (\\d+)`).exec(text)?.[1] ?? 0),
      0,
    )
  const due = (word: string) =>
    before.reduce((all, { fields }) => all + Number(fields[word] ?? 0), 0)
  const visits = before.filter(({ counted }) => !counted).length
  return [
    ...['进', '出'].flatMap((word) =>
      sum(word) === due(word)
        ? []
        : [`the gate was told ${word} ${sum(word)}, and it was ${due(word)}`],
    ),
    ...(sum('来访') === visits
      ? []
      : [`the gate was told of ${sum('来访')} visits, ${visits} were`]),
  ]
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
  for (const { id, about, urgent, state, why, notice } of posts) {
    // A notice that is over leaves no more.
    const given = (state === 'failed' || state === 'stale') && notice === null
    if (given && about.length > 0) wrong.push(`post ${id} about #${about} is ${state}: ${why}`)
    else if (urgent && state === 'failed') wrong.push(`urgent post ${id} is failed: ${why}`)
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

/** Each picture that is said to have been shown stands in its chat, and none more often than it may have been cut off. */
function pictures({ world, cuts, unanswered }: Witnessed, { posts }: Records): readonly string[] {
  const shown = [...ownIn(world)].filter(({ picture }) => picture)
  const countOf = (all: readonly { readonly place: string }[], place: string) =>
    all.filter((each) => each.place === place).length
  const showing = posts.filter(({ file }) => file !== null)
  const missing = [...new Set(showing.map(({ place }) => place))].flatMap((place) => {
    const [told, there] = [countOf(showing, place), countOf(shown, place)]
    return told > there ? [`${told} pictures are said to be in ${place}, ${there} are`] : []
  })
  const again = cuts() + unanswered()
  const many = `${shown.length} pictures are shown, ${showing.length} are said to be, ${again} may be twice`
  return shown.length > showing.length + again ? [...missing, many] : missing
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

/** Who was to hear that a round is late has heard of it, or is about to. */
function rounds({ folder, world, cuts }: Witnessed, { posts }: Records): readonly string[] {
  // What has not left yet, or came too late to.
  const waiting = posts.filter(({ sentId, partOf }) => sentId === null && partOf === null)
  const said = [...saidIn(world), ...waiting]
  return withDatabase(folder, (db) =>
    DUTIES_WITNESSED.flatMap((duty) => roundsToldWrong(db, duty, said, cuts())),
  )
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
      ...withDatabase(folder, (db) => [
        ...stockWrong(db, store.movements.balances),
        ...roundsWrong(db, DUTIES_WITNESSED, now()),
        ...offersWrong(db),
        ...spreadWrong(db, RESIDENTS, now()),
      ]),
    ]
  } finally {
    store.close()
  }
}
