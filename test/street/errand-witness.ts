import { offeredIn } from '../../faults/offer-witness.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import type { Store } from '../../src/store/store.ts'
import { type House, type Member, MOST_HOURS, REST_HOURS, teamTopic } from './errand-street.ts'

/** What an errand wants, as who asked for it means it. */
export interface Need {
  readonly house: House
  readonly by: string
  readonly skill: Member['skill']
}

interface Post {
  readonly to: string
  readonly text: string
  readonly at: number
}

const ENDS: ReadonlySet<string> = new Set([
  'returned',
  'resolved',
  'confirmed',
  'closed',
  'cancelled',
  'claimed',
  'transferred',
])

/** Looks at each post of a winter of errands, and keeps books of its own. Answers what is wrong in `wrong`. */
export function errandWitness(members: readonly Member[], store: () => Store) {
  const needs = new Map<number, Need>()
  const asked = new Map<number, Set<string>>()
  const lastAsked = new Map<string, number>()
  const lastBatch = new Map<number, number>()
  const claims = new Map<string, { readonly number: number; readonly from: number }[]>()
  const times = new Map<string, number>()
  const names = new RegExp(members.map(({ name }) => name).join('|'), 'g')
  const wrong: string[] = []
  const sums = { batches: 0, offers: 0, group: 0, rested: 0 }
  let batch = new Map<number, string[]>()
  let batchAt = 0

  const busy = (who: string): boolean => store().cases.heldBy(who).length > 0

  /** The minutes somebody served since their last whole rest, of the last day; an errand counts for two hours at most. */
  function minutesOf(who: string, now: number): number {
    const spans = (claims.get(who) ?? []).flatMap(({ number, from }) => {
      const end = store()
        .cases.history(number)
        .find(
          ({ at, event, by }) =>
            ENDS.has(event) &&
            (at > from || (at === from && event !== 'claimed' && by?.contact === who)),
        )
      const to = Math.min(end?.at ?? now, from + 2 * HOUR)
      return to > now - 24 * HOUR ? [{ from: Math.max(from, now - 24 * HOUR), to }] : []
    })
    const ordered = spans.sort((a, b) => a.from - b.from)
    let sum = 0
    let ended = Number.NEGATIVE_INFINITY
    for (const { from, to } of [...ordered, { from: now, to: now }]) {
      if (from - ended >= REST_HOURS * HOUR) sum = 0
      sum += Math.max(0, to - Math.max(from, ended))
      ended = Math.max(ended, to)
    }
    return sum / MINUTE
  }

  const isSpent = (who: string, now: number): boolean => minutesOf(who, now) >= MOST_HOURS * 60

  /** 0 the same building, 1 the same grid, 2 the same community. */
  function distance({ house }: Member, { house: place }: Need): number {
    if (house.path === place.path) return 0
    return house.path.split('/')[2] === place.path.split('/')[2] ? 1 : 2
  }

  function can({ skill }: Member, need: Need): boolean {
    return skill === need.skill
  }

  function eligible(
    number: number,
    need: Need,
    now: number,
    round: readonly string[],
  ): readonly Member[] {
    return members.filter(
      (one) =>
        one.house.community === need.house.community &&
        one.contact !== need.by &&
        can(one, need) &&
        !(asked.get(number)?.has(one.contact) ?? false) &&
        !round.includes(one.contact) &&
        !busy(one.contact) &&
        !isSpent(one.contact, now),
    )
  }

  function settle(): void {
    for (const [number, round] of batch) judge(number, round, batchAt)
    batch = new Map()
  }

  function judge(number: number, round: readonly string[], now: number): void {
    const need = needs.get(number)
    if (need === undefined) return void wrong.push(`#${number} is no errand of anybody`)
    const before = asked.get(number) ?? new Set<string>()
    const others = eligible(number, need, now, round)
    if (round.length > 3) wrong.push(`#${number}: ${round.length} at once`)
    if (round.length < 3 && others.length > 0)
      wrong.push(`#${number}: ${round.length}, and ${others.length} more could`)
    const last = lastBatch.get(number)
    const given = store()
      .cases.history(number)
      .some(({ event, at }) => event === 'returned' && at > (last ?? 0))
    if (last !== undefined && now - last < 10 * MINUTE && !given)
      wrong.push(`#${number}: asked on after ${(now - last) / MINUTE} minutes`)
    for (const who of round) {
      const member = members.find(({ contact }) => contact === who)
      if (member === undefined) {
        wrong.push(`#${number}: ${who} is no member`)
        continue
      }
      if (before.has(who)) wrong.push(`#${number}: ${who} was asked before`)
      if (!can(member, need)) wrong.push(`#${number}: ${who} cannot`)
      if (busy(who)) wrong.push(`#${number}: ${who} has something in hand`)
      if (isSpent(who, now)) wrong.push(`#${number}: ${who} served ${minutesOf(who, now)} minutes`)
      for (const other of others) {
        const [near, far] = [distance(member, need), distance(other, need)]
        const longer = (lastAsked.get(other.contact) ?? 0) < (lastAsked.get(who) ?? 0)
        if (far < near || (far === near && longer))
          wrong.push(`#${number}: ${who} before ${other.contact}`)
      }
    }
    for (const who of round) {
      before.add(who)
      lastAsked.set(who, now)
      times.set(who, (times.get(who) ?? 0) + 1)
    }
    asked.set(number, before)
    lastBatch.set(number, now)
    sums.batches += 1
    sums.offers += round.length
  }

  return {
    wrong,
    sums,
    times,
    asks(number: number, need: Need): void {
      needs.set(number, need)
    },
    /** Before people speak again. */
    settle,
    post({ to, text, at }: Post): void {
      if (at !== batchAt) settle()
      batchAt = at
      const offers = offeredIn(text)
      for (const number of offers) {
        const topic = [1, 2].map((one) => `group:${teamTopic(one)}`).find((one) => one === to)
        if (to.startsWith('contact:'))
          batch.set(number, [...(batch.get(number) ?? []), to.slice(8)])
        else if (topic !== undefined) {
          sums.group += 1
          const need = needs.get(number)
          if (need === undefined) continue
          const left = eligible(number, need, at, [])
          if (left.length > 0 && !claimedEver(number))
            wrong.push(`#${number} comes to the group, and ${left.length} could be asked`)
          if (left.length === 0) sums.rested += 1
        }
      }
      const taken = /^#(\d+) 归您了/.exec(text)
      if (taken !== null && to.startsWith('contact:')) {
        const who = to.slice(8)
        claims.set(who, [...(claims.get(who) ?? []), { number: Number(taken[1]), from: at }])
      }
      // A list tells of several, a line each.
      for (const line of text.split('\n'))
        for (const [, digits] of line.matchAll(/#(\d+)/g)) named(Number(digits), to, line)
      const telephone = members.find((one) => text.includes(one.telephone))
      if (telephone !== undefined)
        wrong.push(`${to} reads the telephone of ${telephone.name}: ${text}`)
      const door = new RegExp(`(${names.source})[^。\\n]{0,6}1-\\d{3}`).exec(text)
      if (door !== null) wrong.push(`${to} reads where ${door[1]} lives: ${text}`)
    },
  }

  function claimedEver(number: number): boolean {
    return store()
      .cases.history(number)
      .some(({ event }) => event === 'claimed')
  }

  /** Of members those alone are named who took it. */
  function named(number: number, to: string, text: string): void {
    for (const [name] of text.matchAll(names)) {
      const member = members.find((one) => one.name === name)
      if (member === undefined || to === `contact:${member.contact}`) continue
      const took = (claims.get(member.contact) ?? []).some((one) => one.number === number)
      const acts = store()
        .cases.history(number)
        .some(({ by }) => by?.contact === member.contact)
      if (!took && !acts) wrong.push(`${to} hears of ${name} and #${number}: ${text}`)
    }
  }
}
