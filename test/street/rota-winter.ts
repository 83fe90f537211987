import Sqlite from 'better-sqlite3'
import { chanceOf } from '../../faults/chance.ts'
import { route } from '../../src/assembly/understanding.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { DAY, dayStart, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { life, says } from '../engine/street.ts'
import {
  type Gate,
  gatesOf,
  leaderOf,
  rotaConfig,
  teamTopicOf,
  type Volunteer,
  volunteersOf,
} from './rota-street.ts'
import { rotaWitness, type Watched } from './rota-witness.ts'

/** How long a winter is, and of how many. */
export interface RotaWinter {
  readonly days: number
  readonly gates: number
  readonly people: number
  readonly seed: number
}

const BEGIN = Date.parse('2020-01-05T07:30:00+08:00')

/** Something that happens at its time. */
interface Happening {
  readonly at: number
  readonly happen: () => void | Promise<void>
}

/**
 * Lives a winter of slots on a paper clock, the bot killed twice a day: people sign up for one and for several, are planned, give
 * up, stand in, come, come late, do not come, go, go early and come back. Answers what was counted, and all that was wrong.
 */
export async function rotaWinter({ days, gates: many, people: crowd, seed }: RotaWinter) {
  const chance = chanceOf(seed)
  const gates = gatesOf(many)
  const people = volunteersOf(crowd, gates)
  const config = rotaConfig(gates)
  const queue: Happening[] = []
  let sent = 0
  /** What was said to people alone, the last in the end. */
  const answers: string[] = []
  const bot = life({
    street: config.street,
    policy: config.policy,
    rotas: config.rotas,
    registers: config.registers,
    understand: route,
    chat: {
      say: async ({ address, text }) => {
        witness.post(addressKey(address), text, bot.clock.now)
        if (address.kind === 'contact') answers.push(text)
        return { kind: 'sent', id: `b${++sent}` }
      },
      bind: () => {},
      accept: async () => {},
      load: () => {
        throw new Error('there is no such file')
      },
    },
  })
  const witness = rotaWitness(gates, people, BEGIN)
  const counts = { messages: 0, kills: 0, seen: 0 }
  const now = () => bot.clock.now
  const later = (at: number, happen: Happening['happen']) => void queue.push({ at, happen })

  async function say(topic: string | null, { contact, name }: Named, text: string): Promise<void> {
    counts.messages += 1
    witness.speaks(contact, now())
    await bot.hear(says(topic, name, text, { sender: contact, at: now() }))
  }

  // ---- how people say it ----

  function dayWord(from: number): string {
    const ahead = Math.round((dayStart(from) - dayStart(now())) / DAY)
    const shown = new Date(dayStart(from) + 8 * HOUR)
    return ['今天', '明天', '后天'][ahead] ?? `${shown.getUTCMonth() + 1}月${shown.getUTCDate()}号`
  }

  function partWord(from: number): string {
    const minute = (from - dayStart(from)) / MINUTE
    return minute < 300 ? '凌晨' : minute < 600 ? '上午' : minute < 1000 ? '下午' : '晚上'
  }

  const when = (from: number) => `${dayWord(from)}${partWord(from)}`
  const of = (community: number) => people.filter((one) => one.community === community)

  function ableFor(one: Watched): readonly Volunteer[] {
    return of(one.gate.community).filter(({ contact }) => witness.canTake(contact, one, now()))
  }

  /** Mostly somebody who may, now and then anybody. */
  function somebodyFor(one: Watched): Volunteer | null {
    const able = chance.happens(0.03) ? of(one.gate.community) : ableFor(one)
    const [first, ...others] = able
    return first === undefined ? null : chance.pick([first, ...others])
  }

  // ---- what people do ----

  /** Somebody says when they come, of one day or of several. */
  async function signsUp(one: Watched): Promise<void> {
    if (witness.free(one) === 0 || chance.happens(0.1)) return
    const who = somebodyFor(one)
    if (who === null) return
    const some = chance.happens(0.6)
      ? [one, ...[1, 2, 3].map((by) => witness.slot(one.gate, one.from + by * DAY))]
      : [one]
    for (const each of some) witness.takes(who.contact, each, now())
    const times = some.map(({ from }) => when(from)).join('、')
    const topic = chance.happens(0.75) ? teamTopicOf(one.gate.community) : null
    await say(topic, who, `报名 ${one.gate.name} ${times}`)
  }

  async function plans(one: Watched): Promise<void> {
    const lacks = witness.free(one)
    if (lacks === 0) return
    const chosen: Volunteer[] = []
    for (const who of ableFor(one)) {
      if (chosen.length < lacks && !chosen.includes(who)) chosen.push(who)
    }
    if (chosen.length === 0) return
    for (const { contact } of chosen) witness.takes(contact, one, now(), true)
    const leader = leaderOf(one.gate.community)
    const names = chosen.map(({ name }) => name).join('')
    const lead = { contact: leader, name: `队长${one.gate.community}` }
    await say(null, lead, `排班 ${one.gate.name} ${when(one.from)} ${names}`)
  }

  async function givesUp(who: Volunteer, one: Watched): Promise<void> {
    const own = witness.holding(one, who.contact)
    if (own === undefined || own.came !== null || now() >= one.from) return
    const heard = chance.happens(0.5)
    witness.givesUp(who.contact, one, now(), heard)
    const words = `${one.gate.name} ${when(one.from)}我来不了，谁替一下`
    await say(heard ? teamTopicOf(one.gate.community) : null, who, words)
    if (chance.happens(0.9))
      later(now() + chance.between(3, 60) * MINUTE, () =>
        standsIn(one, teamTopicOf(one.gate.community)),
      )
  }

  async function standsIn(one: Watched, topic: string): Promise<void> {
    // Past midnight 今晚 is another night.
    if (dayStart(now()) > dayStart(one.from) || now() >= one.to - HOUR) return
    if (witness.free(one) === 0 && witness.overdue(one, now()) === undefined) return
    const who = somebodyFor(one)
    if (who === null || witness.holding(one, who.contact) !== undefined) return
    const took = witness.takes(who.contact, one, now())
    await say(topic, who, `${one.gate.name} ${when(one.from)}我替`)
    if (took && now() >= one.from - 30 * MINUTE)
      later(now() + chance.between(5, 40) * MINUTE, () => comes(who, one))
  }

  async function comes(who: Volunteer, one: Watched): Promise<void> {
    const own = witness.holding(one, who.contact)
    if (own === undefined || own.came !== null || now() > one.to) return
    witness.comes(who.contact, one, now())
    await say(chance.happens(0.9) ? one.gate.topic : null, who, '到岗')
    if (chance.happens(0.02))
      later(one.from + chance.between(60, 300) * MINUTE, () => leaves(who, one))
    else if (chance.happens(0.85))
      later(one.to + chance.between(-20, 25) * MINUTE, () => goes(who, one))
  }

  async function goes(who: Volunteer, one: Watched): Promise<void> {
    const own = witness.holding(one, who.contact)
    if (own === undefined || own.came === null || own.went !== null) return
    witness.goes(who.contact, one, now())
    await say(one.gate.topic, who, '离岗')
  }

  /** Long before the end; some come back, for some another comes. */
  async function leaves(who: Volunteer, one: Watched): Promise<void> {
    await goes(who, one)
    if (chance.happens(0.3)) {
      later(now() + chance.between(5, 50) * MINUTE, async () => {
        if (witness.free(one) === 0 || now() >= one.to || dayStart(now()) > dayStart(one.to)) return
        witness.comes(who.contact, one, now())
        await say(one.gate.topic, who, '到岗')
      })
    } else if (chance.happens(0.5))
      later(now() + chance.between(2, 40) * MINUTE, () => standsIn(one, one.gate.topic))
  }

  /** Each comes, or does not; of those who do not some come late, and for some another does. */
  function begins(one: Watched): void {
    for (const { who: contact, gaveUp, came } of one.holders) {
      const who = people.find((each) => each.contact === contact)
      if (who === undefined || gaveUp !== null || came !== null) continue
      if (!chance.happens(0.05))
        later(now() + chance.between(1, 38) * MINUTE, () => comes(who, one))
      else if (chance.happens(0.3))
        later(one.from + chance.between(11, 60) * MINUTE, () => comes(who, one))
      else if (chance.happens(0.6))
        later(one.from + chance.between(12, 40) * MINUTE, () => standsIn(one, one.gate.topic))
    }
    // Who holds nothing comes by where somebody is lacking.
    if (witness.free(one) > 0 && chance.happens(0.3))
      later(one.from + chance.between(0, 60) * MINUTE, async () => {
        const who = somebodyFor(one)
        if (who === null || !witness.canTake(who.contact, one, now())) return
        witness.takes(who.contact, one, now())
        witness.comes(who.contact, one, now())
        await say(one.gate.topic, who, '到岗')
      })
  }

  function slotsOn(day: number): readonly Watched[] {
    return gates.flatMap((gate) =>
      gate.begins.map((minute) => witness.slot(gate, day + minute * MINUTE)),
    )
  }

  function prepare(day: number): void {
    for (const one of slotsOn(day + 2 * DAY)) {
      const at = () => Math.max(BEGIN, day + chance.between(8 * 60, 21 * 60) * MINUTE)
      for (let i = 0; i < one.gate.want; i++) later(at(), () => signsUp(one))
      if (chance.happens(0.5)) later(day + 21 * HOUR, () => plans(one))
    }
    for (const one of slotsOn(day)) {
      if (one.from - 30 * MINUTE < BEGIN) continue
      later(one.from - 30 * MINUTE, () => begins(one))
    }
    for (const one of slotsOn(day + DAY)) {
      for (const { who: contact } of one.holders) {
        const who = people.find((each) => each.contact === contact)
        if (who !== undefined && chance.happens(0.04))
          later(Math.max(BEGIN, one.from - chance.between(60, 1500) * MINUTE), () =>
            givesUp(who, one),
          )
      }
    }
    for (const _ of [0, 1])
      later(Math.max(BEGIN, day + chance.between(0, DAY / 1000 - 1) * 1000), () => {
        bot.begin()
        counts.kills += 1
      })
    const tomorrow = new Date(day + DAY + 8 * HOUR)
    if (tomorrow.getUTCDate() === 1 || day === lastDay) later(day + 23 * HOUR, () => askHours(day))
  }

  /** What some people served in the month, held against the books. */
  async function askHours(day: number): Promise<void> {
    const first = dayStart(day) - (new Date(day + 8 * HOUR).getUTCDate() - 1) * DAY
    for (let i = 0; i < 20; i++) {
      const who = chance.pick([...people] as [Volunteer, ...Volunteer[]])
      const { count, minutes } = witness.served(who.contact, first, now())
      await say(null, who, '我的时长')
      const running = (answers.at(-1) ?? '').includes('还没有记到')
        ? [0, 0, 0]
        : hoursIn(answers.at(-1) ?? '')
      counts.seen += 1
      const [shown, hours, rest] = running
      // What runs is counted to the moment.
      if (isServing(who)) continue
      if (shown !== count || (hours ?? 0) * 60 + (rest ?? 0) !== minutes)
        witness.wrong.push(
          `${who.name} hears ${answers.at(-1)}, and served ${count} and ${minutes} min`,
        )
    }
  }

  const isServing = ({ contact }: Volunteer) =>
    slotsOn(dayStart(now())).some(
      (one) =>
        one.from - HOUR < now() &&
        now() < one.to + HOUR &&
        witness.holding(one, contact) !== undefined,
    )

  function hoursIn(text: string): readonly number[] {
    const said = /上了 (\d+) 个班，共 (?:(\d+) 小时)?\s?(?:(\d+) 分钟)?/.exec(text)
    return [1, 2, 3].map((part) => Number(said?.[part] ?? 0))
  }

  // ---- the days ----

  const lastDay = dayStart(BEGIN) + (days - 1) * DAY
  bot.clock.now = BEGIN
  bot.begin()
  for (const one of people) await say(teamTopicOf(one.community), one, '报名')
  for (const day of [dayStart(BEGIN), dayStart(BEGIN) + DAY]) {
    for (const one of slotsOn(day)) {
      for (let i = 0; i < one.gate.want; i++)
        if (one.from > BEGIN + HOUR)
          later(BEGIN + chance.between(1, 60) * MINUTE, () => signsUp(one))
    }
  }
  for (let day = dayStart(BEGIN); day <= lastDay && witness.wrong.length < 200; day += DAY) {
    prepare(day)
    for (;;) {
      queue.sort((a, b) => b.at - a.at)
      const next = queue.at(-1)
      if (next === undefined || next.at >= day + DAY) break
      queue.pop()
      await bot.until(Math.max(next.at, now()))
      await next.happen()
    }
    await bot.until(Math.max(day + DAY, now()))
    const db = new Sqlite(bot.path, { readonly: true })
    witness.look(db, now())
    db.close()
  }
  return {
    wrong: witness.wrong,
    figures: witness.figures,
    counts,
    posts: postsASlot(gates, witness),
  }
}

type Named = Pick<Volunteer, 'contact' | 'name'>

/** The most posts to any one group for each slot of those who sit there. */
function postsASlot(gates: readonly Gate[], { posts, figures }: ReturnType<typeof rotaWitness>) {
  const each = figures.slots / Math.max(1, gates.length)
  const teams = [...new Set(gates.map(({ community }) => community))].map((community) => {
    const own = gates.filter((gate) => gate.community === community).length
    return (posts.get(`group:${teamTopicOf(community)}`) ?? 0) / Math.max(1, own * each)
  })
  const gate = gates.map(({ topic }) => (posts.get(`group:${topic}`) ?? 0) / Math.max(1, each))
  return { team: Math.max(...teams), gate: Math.max(...gate) }
}
