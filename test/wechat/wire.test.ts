import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { type payloads, types } from 'wechaty-puppet'
import { z } from 'zod'
import { MORNING } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Incoming } from '../../src/chat/chat.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import { createWorld, type World } from '../../src/world/world.ts'
import { listen } from '../chat/contract.ts'
import { life, says } from '../engine/street.ts'

/** What puppets are known to deliver, by their sources and their users' reports (docs/reality.md), and what must come of it. */
const input = z.strictObject({
  kind: z.string(),
  name: z.string(),
  source: z.string(),
  by: z.string(),
  type: z.string(),
  text: z.string(),
  /** Ids, or everybody's. */
  mentions: z.union([z.literal('all'), z.array(z.string())]).default([]),
  before: z.literal('no roll-call').optional(),
  must: z.enum(['nothing', 'checkin', 'rollcall', 'claim', 'not claim', 'case', 'an answer']),
  reading: z.number().optional(),
  /** The log tells of it in one line. */
  logged: z.literal(true).optional(),
})

const INPUTS = readFileSync(join(import.meta.dirname, 'wire.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => input.parse(JSON.parse(line)))

const BOT = 'wxid_bot'
const TOPIC = '1号楼居民群'
/** The id of the bot's post about #1, and its words, as `life` below gives them to whoever quotes it. */
const POST = 'bot2'
const WORDS = '【#1 报修】1号楼 1-502'

function seated(): World {
  const world = createWorld({ bot: { id: BOT, name: '九水街道小助手' }, now: () => MORNING })
  world.seat({ topic: TOPIC, id: 'captain1', name: '李姐' })
  world.seat({ topic: TOPIC, id: 'wang', name: '王芳', alias: '1-301 王芳' })
  world.seat({ topic: TOPIC, id: 'zhang', name: '张三', alias: '1-502 张三' })
  world.seat({ topic: TOPIC, id: 'xiao', name: '小微笑' })
  world.rename({ topic: TOPIC, id: BOT, alias: '楼里的小管家' })
  return world
}

/** Hands over a payload of ours for what was said. */
class WirePuppet extends WorldPuppet {
  static payload: (id: string) => Partial<payloads.Message> = () => ({})

  override async messageRawPayload(id: string): Promise<payloads.Message> {
    const payload = await super.messageRawPayload(id)
    return Object.assign(payload, WirePuppet.payload(id))
  }
}

const delivered = new Map<string, Incoming>()

beforeAll(async () => {
  const world = seated()
  const asked = new Map<string, Partial<payloads.Message>>()
  WirePuppet.payload = (id) => asked.get(id) ?? {}
  const chat = wechatChat({ puppet: () => new WirePuppet({ world }), rest: 0 })
  const ears = await listen(chat)
  const everybody = world.members(TOPIC).map(({ contact }) => contact)
  const last = () => ears.heard.at(-1)
  for (const { name, by, type, text, mentions } of INPUTS) {
    world.hold()
    const { id } = world.say({ topic: TOPIC, from: by, text: '' })
    asked.set(id, {
      type: Object.entries(types.Message).find(([key]) => key === type)?.[1] as types.Message,
      text: filled(text),
      mentionIdList: mentions === 'all' ? everybody : mentions.map(filled),
    })
    // What comes behind it tells that it was read, whatever came of it.
    const behind = world.say({ topic: TOPIC, from: 'wang', text: '嗯' })
    world.release('as told')
    await vi.waitFor(() => expect(last()?.id).toBe(behind.id), { timeout: 10_000, interval: 2 })
    const heard = ears.heard.find((each) => each.id === id)
    if (heard !== undefined) delivered.set(name, heard)
  }
  await chat.stop()
}, 60_000)

function filled(text: string): string {
  return text
    .replaceAll('{bot}', BOT)
    .replaceAll('{post}', POST)
    .replaceAll('{words}', WORDS)
    .replaceAll('{big}', () => '&lt;datadesc&gt;孩子38.5&lt;/datadesc&gt;'.repeat(24_000))
}

it.each(INPUTS)('$kind, $name: $must', async ({ name, before, must, reading, logged }) => {
  const bot = life({ understand: route })
  if (before === undefined)
    await bot.hear(says(TOPIC, '李姐', '点名 晚上8点前', { sender: 'captain1' }))
  else await bot.hear(says(TOPIC, '李姐', '大家早', { sender: 'captain1' }))
  await bot.hear(says(TOPIC, '1-502 张三', '报修 楼道灯坏了', { sender: 'zhang' }))
  const said = bot.said.length
  const { store } = bot.now()
  const state = () => ({
    checkIns: store.checkIns.all().length,
    cases: store.cases.numbered(2) === undefined ? 1 : 2,
    claimed: store.cases.numbered(1)?.state === 'claimed',
    rollCalls: store.rollCalls.all().length,
  })
  const then = state()
  const incoming = delivered.get(name)
  if (incoming !== undefined) await bot.hear(incoming)
  const now = state()
  const changes = {
    checkin: now.checkIns > then.checkIns,
    case: now.cases > then.cases,
    claim: now.claimed && !then.claimed,
    rollcall: now.rollCalls > then.rollCalls,
  }
  const came = Object.entries(changes).flatMap(([what, yes]) => (yes ? [what] : []))
  if (must === 'not claim') expect(came).not.toContain('claim')
  else expect(came).toEqual(must === 'nothing' || must === 'an answer' ? [] : [must])
  if (must === 'an answer') expect(bot.said.length).toBeGreaterThan(said)
  if (must === 'nothing') expect(bot.said.slice(said).map(({ text }) => text)).toEqual([])
  if (reading !== undefined) expect(store.checkIns.all().at(-1)?.readings).toEqual([reading])
  if (logged === true) expect(bot.log).toHaveLength(1)
})
