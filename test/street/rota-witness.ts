import type Sqlite from 'better-sqlite3'
import { DAY, dayStart, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import {
  type Gate,
  headOf,
  LONG,
  leaderOf,
  MOST,
  REST,
  teamTopicOf,
  type Volunteer,
} from './rota-street.ts'

/** Who holds a slot, as who listened knows it. */
interface Holder {
  readonly who: string
  readonly since: number
  readonly planned: boolean
  gaveUp: number | null
  /** Before a break that they came back from; it is not counted. */
  came: number | null
  /** When they came first. */
  first: number | null
  went: number | null
  seen: boolean
  /** When it was told that they are not there, by who was told. */
  readonly told: Map<string, number[]>
  reminded: number
}

/** People are lacking since a moment; who heard of it when. */
interface Lack {
  readonly at: number
  /** It was said where those sit who may step in. */
  readonly heard: boolean
  until: number | null
  readonly told: Map<string, number>
}

export interface Watched {
  readonly gate: Gate
  readonly from: number
  readonly to: number
  readonly holders: Holder[]
  readonly lacks: Lack[]
}

const AROUND = 30 * MINUTE
/** What is told later than this was told too late, ms. */
const SLACK = MINUTE
const NIGHT = [22 * HOUR, 7 * HOUR] as const

/** When something is said that is to be known by a moment: in the evening before where that is at night. */
function saidBy(at: number): number {
  const hour = at - dayStart(at)
  if (hour >= NIGHT[1] && hour < NIGHT[0]) return at
  return dayStart(at) - (hour < NIGHT[1] ? DAY : 0) + NIGHT[0] - 10 * MINUTE
}

const isIn = ({ gaveUp }: Holder) => gaveUp === null
const isEarly = ({ to }: Watched, { gaveUp, went }: Holder) =>
  gaveUp === null && went !== null && went < to - AROUND

/** Keeps books of a winter's slots by what was said alone, and holds each post against them. */
export function rotaWitness(gates: readonly Gate[], people: readonly Volunteer[], begin: number) {
  const slots = new Map<string, Watched>()
  const wrong: string[] = []
  const posts = new Map<string, number>()
  /** Whom the bot answers alone at a moment. */
  const spoke = new Map<string, number>()
  const figures = {
    slots: 0,
    missed: 0,
    noShows: 0,
    swaps: 0,
    early: 0,
    gaps: 0,
    gapsLate: 0,
    absentTold: 0,
    refused: 0,
    hours: 0,
    unseen: 0,
    /** The least hours ahead at which somebody heard that a slot lacks people from its beginning. */
    ahead: Number.POSITIVE_INFINITY,
    /** The most minutes from the beginning to when who must act heard that somebody has not come. */
    act: 0,
  }
  const nameOf = new Map(people.map(({ contact, name }) => [contact, name]))
  const contactOf = new Map(people.map(({ contact, name }) => [name, contact]))
  const byRota = new Map(gates.map((gate) => [gate.rota, gate]))
  const held = new Map<string, Watched[]>()

  function slot(gate: Gate, from: number): Watched {
    const key = `${gate.rota} ${from}`
    const known = slots.get(key)
    if (known !== undefined) return known
    const made: Watched = {
      gate,
      from,
      to: from + LONG * MINUTE,
      holders: [],
      lacks: [{ at: Math.max(begin, from - 3 * DAY), heard: false, until: null, told: new Map() }],
    }
    slots.set(key, made)
    return made
  }

  const inside = (one: Watched) => one.holders.filter(isIn)
  const lacking = (one: Watched) => Math.max(0, one.gate.want - inside(one).length)
  const early = (one: Watched) => one.holders.filter((each) => isEarly(one, each))
  const free = (one: Watched) => Math.max(0, one.gate.want - inside(one).length + early(one).length)
  const holding = (one: Watched, who: string) => inside(one).find((each) => each.who === who)

  /** Whether somebody may hold it besides what they hold. */
  function may(who: string, one: Watched): boolean {
    const own = (held.get(who) ?? []).filter(
      (each) => each !== one && Math.abs(each.from - one.from) < 3 * DAY && holding(each, who),
    )
    const all = [one, ...own]
    if (own.some((each) => each.from < one.to + REST * HOUR && one.from < each.to + REST * HOUR))
      return false
    for (let day = dayStart(one.from); day < one.to; day += DAY) {
      const within = all.reduce(
        (sum, each) => sum + Math.max(0, Math.min(each.to, day + DAY) - Math.max(each.from, day)),
        0,
      )
      const begun = all.filter((each) => dayStart(each.from) === day).length * LONG * MINUTE
      if (Math.max(within, begun) > MOST * HOUR) return false
    }
    return true
  }

  /** Who has not come so long after the beginning that another may take their place. */
  const overdue = (one: Watched, now: number) =>
    inside(one).find(
      ({ came, since }) => came === null && now >= Math.max(one.from, since) + 10 * MINUTE,
    )

  function canTake(who: string, one: Watched, now: number): boolean {
    if (holding(one, who) !== undefined || now >= one.to) return false
    return (free(one) > 0 || overdue(one, now) !== undefined) && may(who, one)
  }

  /** Somebody says that they come: as far as they may, the slot is theirs. */
  function takes(who: string, one: Watched, now: number, planned = false): boolean {
    if (!canTake(who, one, now)) {
      figures.refused += 1
      return false
    }
    const absent = free(one) === 0 ? overdue(one, now) : undefined
    if (absent !== undefined) absent.gaveUp = now
    // Who gave it up before begins anew.
    const before = one.holders.findIndex((each) => each.who === who)
    if (before >= 0) one.holders.splice(before, 1)
    one.holders.push({
      who,
      since: now,
      planned,
      gaveUp: null,
      came: null,
      first: null,
      went: null,
      seen: false,
      told: new Map(),
      reminded: 0,
    })
    held.set(who, [...(held.get(who) ?? []).filter((each) => each !== one), one])
    const open = one.lacks.at(-1)
    if (lacking(one) === 0 && open?.until === null) open.until = now
    return true
  }

  function givesUp(who: string, one: Watched, now: number, heard: boolean): void {
    const own = holding(one, who)
    if (own === undefined || own.came !== null)
      throw new Error(`${who} gives up what is not theirs`)
    own.gaveUp = now
    figures.swaps += 1
    const open = one.lacks.at(-1)
    if (open?.until === null) open.until = now
    one.lacks.push({ at: now, heard, until: null, told: new Map() })
  }

  function comes(who: string, one: Watched, now: number): void {
    const own = holding(one, who)
    if (own === undefined) throw new Error(`${who} comes to what is not theirs`)
    if (own.came !== null && own.went !== null) {
      if (free(one) > 0) {
        own.came += now - own.went
        own.went = null
      }
      return
    }
    own.came = now
    own.first = now
    const here = inside(one).filter(({ came, went }) => came !== null && went === null)
    if (here.length > 1) for (const each of here) each.seen = true
    for (const before of slots.values()) {
      if (before.gate !== one.gate || before === one) continue
      if (Math.abs(before.to - one.from) > AROUND || now >= before.to + AROUND) continue
      for (const each of before.holders)
        if (each.came !== null && each.who !== who) each.seen = true
    }
  }

  function goes(who: string, one: Watched, now: number): void {
    const own = holding(one, who)
    if (own === undefined) throw new Error(`${who} goes from what is not theirs`)
    own.went = now
    if (isEarly(one, own)) figures.early += 1
  }

  function minutes({ from, to }: Watched, { came, went }: Holder): number {
    if (came === null) return 0
    const last = Math.min(went ?? to, to + AROUND)
    const most = to - from + AROUND
    return Math.floor(Math.min(most, Math.max(0, last - Math.max(came, from - AROUND))) / MINUTE)
  }

  // ---- what it says ----

  function moment(text: string, now: number): number {
    const said = /^(今天|明天|后天|(\d+)月(\d+)日周.)(?:凌晨)? (\d\d):(\d\d)/.exec(text)
    if (said === null) return Number.NaN
    const [, day = '', month, date, hour, minute] = said
    const ahead = ['今天', '明天', '后天'].indexOf(day)
    const time = Number(hour) * HOUR + Number(minute) * MINUTE
    if (ahead >= 0) return dayStart(now) + ahead * DAY + time
    for (let back = 0; back < 40; back++) {
      const at = dayStart(now) + back * DAY
      const shown = new Date(at + 8 * HOUR)
      if (shown.getUTCMonth() + 1 === Number(month) && shown.getUTCDate() === Number(date))
        return at + time
    }
    return Number.NaN
  }

  /** The slot that some words begin with: 松东门值守 明天 12:30–18:30. */
  function slotIn(rota: string, text: string, now: number): Watched | null {
    const gate = byRota.get(rota)
    const from = moment(text, now)
    return gate === undefined || Number.isNaN(from) ? null : slot(gate, from)
  }

  const say = (now: number, what: string) =>
    wrong.push(`${new Date(now + 8 * HOUR).toISOString().slice(0, 16)}: ${what}`)

  function hearsGap(to: string, text: string, now: number): void {
    const body = /^(?:@\S+ )?还(?:缺人|没人顶上)：(.*?)。/.exec(text)?.[1] ?? ''
    for (const part of body.split('；')) {
      const [rota = ''] = part.split(' ')
      for (const each of part.slice(rota.length + 1).split('，')) {
        const one = slotIn(rota, each, now)
        const lacks = Number(/差 (\d+) 人$/.exec(each)?.[1])
        if (one === null) say(now, `${to} cannot be read: ${text}`)
        else judgeGap(to, one, lacks, now)
      }
    }
  }

  function judgeGap(to: string, one: Watched, lacks: number, now: number): void {
    const key = `${one.gate.rota} ${new Date(one.from + 8 * HOUR).toISOString().slice(0, 16)}`
    const team = to === `group:${teamTopicOf(one.gate.community)}`
    if (!team && to !== `contact:${headOf(one.gate.community)}`)
      say(now, `${to} hears that ${key} lacks people`)
    if (lacking(one) !== lacks)
      say(now, `${to} hears that ${key} lacks ${lacks} of ${lacking(one)}`)
    const open = one.lacks.at(-1)
    if (open === undefined || open.until !== null) return
    if (team && open.heard) say(now, `${to} hears of ${key}, which was said there`)
    if (open.told.has(to)) say(now, `${to} hears of ${key} twice`)
    open.told.set(to, now)
    figures.gaps += 1
  }

  function hearsAbsent(to: string, text: string, now: number): void {
    const body = text.slice(0, text.indexOf('。'))
    for (const part of body.split('；')) {
      const [rota = ''] = part.split(' ')
      const said = part.slice(rota.length + 1)
      const one = slotIn(rota, said, now)
      if (one === null) {
        say(now, `${to} cannot be read: ${text}`)
        continue
      }
      const { community } = one.gate
      if (to !== `contact:${leaderOf(community)}` && to !== `contact:${headOf(community)}`)
        say(now, `${to} hears who is not at ${one.gate.name}`)
      const away = /，([^，]+)还没到岗/.exec(said)?.[1]?.split('、') ?? []
      const gone = [...said.matchAll(/，([^，\s]+) \d\d:\d\d 就走了/g)].map(
        ([, name]) => name ?? '',
      )
      for (const name of away) judgeAbsent(to, one, name, now, false)
      for (const name of gone) judgeAbsent(to, one, name, now, true)
    }
  }

  function judgeAbsent(to: string, one: Watched, name: string, now: number, left: boolean): void {
    const own = holding(one, contactOf.get(name) ?? '')
    if (own === undefined || (left ? own.went === null : own.came !== null)) {
      say(now, `${to} hears that ${name} is not at ${one.gate.name}, who is`)
      return
    }
    own.told.set(to, [...(own.told.get(to) ?? []), now])
    figures.absentTold += 1
  }

  function hearsReminder(to: string, text: string, now: number): void {
    const [rota = ''] = text.split(' ')
    const one = slotIn(rota, text.slice(rota.length + 1), now)
    const own = one === null ? undefined : holding(one, to.slice('contact:'.length))
    if (one === null || own === undefined) {
      say(now, `${to} is reminded of what is not theirs: ${text}`)
      return
    }
    own.reminded += 1
    if (own.reminded > 1) say(now, `${to} is reminded twice: ${text}`)
  }

  /** Names of those who have not come, or cannot, are for nobody's ears but theirs who must act. */
  function post(to: string, text: string, now: number): void {
    posts.set(to, (posts.get(to) ?? 0) + 1)
    if (/^(?:@\S+ )?还(?:缺人|没人顶上)：/.test(text)) hearsGap(to, text, now)
    else if (/还没到岗|就走了，还没人接/.test(text)) hearsAbsent(to, text, now)
    else if (/是您的班。来不了早点/.test(text)) hearsReminder(to, text, now)
    else if (to.startsWith('group:')) {
      const called = /^@(\S+) /.exec(text)?.[1]
      const who = called === undefined ? undefined : contactOf.get(called)
      const answers =
        (who !== undefined && spoke.get(who) === now) || /^@队长\d+ .*排好了/.test(text)
      if (!answers && !/工作群|指挥群/.test(to)) say(now, `${to}: ${text}`)
    } else if (spoke.get(to.slice('contact:'.length)) !== now) say(now, `${to}: ${text}`)
  }

  // ---- what must be so ----

  function ends(one: Watched): void {
    // What had begun before the winter was nobody's to fill.
    if (one.from < begin) return
    const { gate, from, to } = one
    figures.slots += 1
    const key = `${gate.rota} ${new Date(from + 8 * HOUR).toISOString().slice(0, 16)}`
    const levels = [
      { to: `group:${teamTopicOf(gate.community)}`, at: saidBy(from - DAY), first: true },
      { to: `contact:${headOf(gate.community)}`, at: saidBy(from - 12 * HOUR), first: false },
    ]
    for (const lack of one.lacks) {
      const until = lack.until ?? (lacking(one) > 0 ? to : lack.at)
      for (const level of levels) {
        if (level.first && lack.heard) continue
        const due = Math.max(level.at, lack.at)
        const told = lack.told.get(level.to)
        if (told === undefined && until > due + SLACK)
          say(due, `${level.to} never hears that ${key} lacks people`)
        if (told !== undefined && (told > due + SLACK || told < due)) {
          figures.gapsLate += 1
          say(told, `${level.to} hears ${(told - due) / MINUTE} min late that ${key} lacks people`)
        }
        if (told !== undefined && level.first && lack.at <= level.at)
          figures.ahead = Math.min(figures.ahead, (from - told) / HOUR)
      }
    }
    for (const each of one.holders) {
      const begun = Math.max(from, each.since)
      const there = each.first ?? each.gaveUp ?? to
      if (each.came === null) figures.noShows += each.gaveUp === null || each.gaveUp > from ? 1 : 0
      for (const [place, after] of [
        [`contact:${leaderOf(gate.community)}`, 10 * MINUTE],
        [`contact:${headOf(gate.community)}`, 20 * MINUTE],
      ] as const) {
        const told = each.told.get(place) ?? []
        const [first] = told
        const due = begun + after
        if (there > due + SLACK && due < to && first === undefined)
          say(due, `${place} never hears that ${nameOf.get(each.who)} is not at ${key}`)
        if (first !== undefined && each.came === null && after === 10 * MINUTE)
          figures.act = Math.max(figures.act, (first - begun) / MINUTE)
        if (isEarly(one, each) && told.every((at) => at < (each.went ?? 0)) && isMissed(one, each))
          say(due, `${place} never hears that ${nameOf.get(each.who)} left ${key}`)
      }
      const reminded = saidBy(from - 12 * HOUR)
      const wanted = each.planned || each.since < reminded
      const stays = (each.gaveUp ?? from) > Math.max(reminded, each.since) + SLACK
      if (wanted && stays && each.since < from - 13 * HOUR && each.reminded === 0)
        say(reminded, `${nameOf.get(each.who)} is not reminded of ${key}`)
      figures.hours += minutes(one, each) / 60
      if (each.came !== null && !each.seen) figures.unseen += minutes(one, each) / 60
    }
    if (one.holders.every(({ came }) => came === null)) figures.missed += 1
  }

  /** Nobody came in the place of who left early, long enough for all to hear. */
  function isMissed(one: Watched, each: Holder): boolean {
    const went = each.went ?? one.to
    if (went + 20 * MINUTE + SLACK >= one.to) return false
    const later = one.holders.some(
      ({ since, came }) => since > went || (came !== null && came > went),
    )
    return !later && free(one) > 0
  }

  /** Slots that ended before a moment are judged, and held against the database. */
  function look(db: Sqlite.Database, now: number): void {
    const rows = db
      .prepare(
        'select rota, begins, contact, came, went, witness from slot join holding on holding.slot = slot.id where gave_up is null and slot.ends > ? order by begins, contact',
      )
      .all(now - 2 * DAY) as {
      readonly rota: string
      readonly begins: number
      readonly contact: string
      readonly came: number | null
      readonly went: number | null
      readonly witness: string | null
    }[]
    const stands = new Map(rows.map((row) => [`${row.rota} ${row.begins} ${row.contact}`, row]))
    const wanted = new Set<string>()
    for (const [key, one] of slots) {
      if (one.to <= now - 2 * DAY) continue
      for (const each of inside(one)) {
        const row = stands.get(`${key} ${each.who}`)
        wanted.add(`${key} ${each.who}`)
        if (row === undefined)
          say(
            now,
            `${nameOf.get(each.who)} should hold ${key} since ${new Date(each.since + 8 * HOUR).toISOString().slice(0, 16)}`,
          )
        else if (row.came !== each.came || row.went !== each.went)
          say(
            now,
            `${nameOf.get(each.who)} was at ${key} ${row.came}–${row.went}, and not ${each.came}–${each.went}`,
          )
        else if ((row.witness !== null) !== each.seen)
          say(now, `${nameOf.get(each.who)} at ${key} was ${each.seen ? '' : 'not '}seen`)
      }
    }
    for (const key of stands.keys()) if (!wanted.has(key)) say(now, `${key} should not hold it`)
    double(rows, now)
    for (const [key, one] of slots) {
      if (one.to + AROUND > now) continue
      if (one.to > now - DAY - AROUND) ends(one)
      if (one.to < now - 35 * DAY) slots.delete(key)
    }
    for (const [who, all] of held)
      held.set(
        who,
        all.filter(({ to }) => to > now - 35 * DAY),
      )
  }

  function double(
    rows: readonly { readonly contact: string; readonly begins: number }[],
    now: number,
  ) {
    const last = new Map<string, number>()
    for (const { contact, begins } of rows) {
      const before = last.get(contact)
      if (before !== undefined && begins - before < (LONG + REST * 60) * MINUTE)
        say(now, `${contact} is at two places, or does not rest`)
      last.set(contact, begins)
    }
  }

  /** How long somebody served in slots that began in a span, in whole minutes a slot. */
  function served(who: string, from: number, to: number) {
    const own = (held.get(who) ?? []).flatMap((one) => {
      const each = holding(one, who)
      if (each === undefined || one.from < from || one.from >= to) return []
      return [minutes(one, each)]
    })
    return { count: own.filter((each) => each > 0).length, minutes: own.reduce((a, b) => a + b, 0) }
  }

  return {
    slot,
    holding,
    free,
    lacking,
    canTake,
    takes,
    givesUp,
    comes,
    goes,
    overdue,
    post,
    look,
    served,
    speaks: (who: string, now: number) => void spoke.set(who, now),
    wrong,
    figures,
    posts,
  }
}
