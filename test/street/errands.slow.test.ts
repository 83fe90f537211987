import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { chanceOf } from '../../faults/chance.ts'
import { route } from '../../src/assembly/understanding.ts'
import { loadFiles } from '../../src/config/load.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { DAY, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'
import { doorOf, HOUSES, layStreet, type Member, membersOf, teamTopic } from './errand-street.ts'
import { errandWitness, type Need } from './errand-witness.ts'

/** ERRANDS=2000 PEOPLE=500 for a whole winter. */
const ERRANDS = Number(process.env.ERRANDS ?? 120)
const PEOPLE = Number(process.env.PEOPLE ?? 100)
const SEED = Number(process.env.SEED ?? 1)
const A_DAY = 40

const WANTS: Readonly<Record<Member['skill'], readonly string[]>> = {
  买菜: ['帮买 鸡蛋2斤', '帮买 白菜3棵', '帮买 面粉1袋', '帮买 土豆5斤', '帮买 牛奶1箱'],
  理发: ['求助 谁能上门给我爸剪个头', '求助 老人头发长了帮着剪剪', '求助 下不了楼，想理个发'],
  量血压: ['求助 谁来给量个血压', '求助 老人想量一量血压'],
}

/** Something that people do at its time. */
interface Doing {
  readonly at: number
  readonly say: () => void | Promise<void>
}

/**
 * A winter of errands: members take them, refuse, say nothing, give back and are done; who is offered what is held against a
 * witness with books of its own.
 */
it(`finds who can for ${ERRANDS} errands among ${PEOPLE} members`, {
  timeout: 120_000 + ERRANDS * 1_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-errands-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  layStreet(join(folder, 'street.yaml'))
  const config = valueIn(
    loadFiles({ street: join(folder, 'street.yaml'), policy: null, forms: null }),
  )
  const members = membersOf(PEOPLE)
  const chance = chanceOf(SEED)
  const queue: Doing[] = []
  const bot = life({
    street: config.street,
    policy: config.policy,
    understand: route,
    chat: {
      say: async ({ address, text }) => {
        const to = addressKey(address)
        witness.post({ to, text, at: bot.clock.now })
        react(to, text)
        return { kind: 'sent', id: `b${++sent}` }
      },
      bind: () => {},
      accept: async () => {},
      load: () => {
        throw new Error('there is no such file')
      },
    },
  })
  let sent = 0
  let claimed = 0
  let done = 0
  const waits: number[] = []
  const asked = new Map<string, { readonly at: number; readonly need: Need }>()
  const witness = errandWitness(members, () => bot.now().store)
  bot.begin()

  const later = (minutes: number, say: Doing['say']) => {
    queue.push({ at: bot.clock.now + minutes * MINUTE, say })
  }
  const hear = async (topic: string | null, alias: string, sender: string, text: string) => {
    witness.settle()
    await bot.hear(says(topic, alias, text, { sender, at: bot.clock.now }))
  }
  const alone = (one: Member, text: string) => hear(null, one.name, one.contact, text)

  /** What people make of what they read. */
  function react(to: string, text: string): void {
    const member = members.find(({ contact }) => to === `contact:${contact}`)
    const offer = /能去的回「接单 (\d+)」/.exec(text)
    if (member !== undefined && offer !== null) {
      const draw = chance.next()
      const minutes = chance.between(1, 25)
      if (draw < 0.3) later(minutes, () => alone(member, `接单 ${offer[1]}`))
      else if (draw < 0.6) later(minutes, () => alone(member, `${offer[1]} 去不了`))
    }
    const own = /^#(\d+) 归您了/.exec(text)
    if (member !== undefined && own !== null) {
      const words = chance.happens(0.07) ? `${own[1]} 我去不了了` : `办结 ${own[1]}`
      later(chance.between(15, 140), () => alone(member, words))
    }
    const began = [...asked].find(([, { need }]) => to === `group:${need.house.topic}`)
    const taken = /@住户\d+ \S+?接了您的 #(\d+)/.exec(text)
    if (began !== undefined && taken !== null) {
      claimed += 1
      waits.push((bot.clock.now - (asked.get(taken[1] ?? '')?.at ?? bot.clock.now)) / MINUTE)
    }
    const over = /@(住户\d+) #(\d+) 办好了/.exec(text)
    const need = over === null ? undefined : asked.get(over[2] ?? '')?.need
    if (over !== null && need !== undefined) {
      done += 1
      later(chance.between(1, 300), () =>
        hear(
          need.house.topic,
          `${doorOf(Number(over[1]?.slice(2)), 5)} ${over[1]}`,
          need.by,
          `确认 ${over[2]}`,
        ),
      )
    }
  }

  for (const one of members) {
    await hear(
      one.house.topic,
      `${one.door} ${one.name}`,
      one.contact,
      `登记 ${one.door} ${one.name} 2人 ${one.telephone}`,
    )
    await hear(teamTopic(one.house.community), one.name, one.contact, `报名 ${one.says}`)
  }
  expect(bot.now().store.members.all()).toHaveLength(PEOPLE)

  const begins = bot.clock.now + DAY
  for (let i = 0; i < ERRANDS; i++) {
    const at = begins + Math.floor(i / A_DAY) * DAY + chance.between(-60, 8 * 60) * MINUTE
    const house = chance.pick(HOUSES as readonly [(typeof HOUSES)[number]])
    const draw = chance.next()
    const skill = draw < 0.6 ? '买菜' : draw < 0.85 ? '理发' : '量血压'
    const need: Need = { house, by: `wx_r${i}`, skill }
    const words = chance.pick(WANTS[skill] as readonly [string])
    queue.push({
      at,
      say: async () => {
        const number = String(bot.now().store.cases.all().length + 1)
        asked.set(number, { at: bot.clock.now, need })
        witness.asks(Number(number), need)
        await hear(house.topic, `${doorOf(i, 5)} 住户${i}`, need.by, words)
        // What a household wants twice is one.
        if (bot.now().store.cases.numbered(Number(number)) === undefined) asked.delete(number)
      },
    })
  }
  for (;;) {
    queue.sort((a, b) => b.at - a.at)
    const next = queue.pop()
    if (next === undefined) break
    await bot.until(Math.max(next.at, bot.clock.now))
    await next.say()
  }
  await bot.until(bot.clock.now + HOUR)
  witness.settle()

  const spread = [...members.map(({ contact }) => witness.times.get(contact) ?? 0)].sort(
    (a, b) => a - b,
  )
  waits.sort((a, b) => a - b)
  console.log(
    `${asked.size} errands, ${PEOPLE} members: ${witness.sums.offers} asked in ${witness.sums.batches} rounds, ${claimed} taken ` +
      `(half within ${waits[Math.floor(waits.length / 2)]?.toFixed(0)} min, 9 of 10 within ${waits[Math.floor(waits.length * 0.9)]?.toFixed(0)}), ` +
      `${done} done, ${witness.sums.group} times the group; a member was asked ${spread[0]}–${spread.at(-1)} times; ${witness.wrong.length} things wrong`,
  )
  expect(witness.wrong.slice(0, 10)).toEqual([])
  expect(claimed).toBeGreaterThan(ERRANDS / 2)
})
