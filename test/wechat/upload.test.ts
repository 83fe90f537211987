import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { HardPuppet } from '../../faults/gateway.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Chat } from '../../src/chat/chat.ts'
import { post } from '../../src/domain/model/post.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { type Gateway, startGateway } from '../../src/world/gateway.ts'
import type { World } from '../../src/world/world.ts'
import { type Ears, listen, sampleWorld } from '../chat/contract.ts'
import { life, POLICY } from '../engine/street.ts'

const TOKEN = 'puppet_upload'
const GRID = { kind: 'group', topic: '第1网格工作群' } as const
const WAIT = { timeout: 30_000, interval: 10 }
vi.setConfig({ testTimeout: 60_000 })

let world: World
let puppet: HardPuppet
let gateway: Gateway
let chat: Chat
let ears: Ears
let folder: string
const clock = { now: MORNING }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  clock.now = MORNING
  world = sampleWorld(() => clock.now)
  puppet = new HardPuppet({ world })
  gateway = await startGateway({ world, puppet, port: 0, token: TOKEN })
  const { endpoint } = gateway
  chat = wechatChat({
    puppet: servicePuppet({ token: TOKEN, endpoint, plain: true }),
    patience: { upload: 700, download: 700 },
  })
  ears = await listen(chat)
})

afterEach(async () => {
  await chat.stop()
  await gateway.stop()
  rmSync(folder, { recursive: true, force: true })
})

const shownIn = () =>
  world.history(GRID).map(({ text, enclosure }) => (enclosure === null ? text : '(picture)'))

/** A bot in that WeChat which has a post with a picture to say. */
function showing() {
  const file = join(folder, 'door.png')
  writeFileSync(file, Buffer.alloc(30_000, 7))
  const bot = life({ chat, draw: async () => file })
  const { store } = bot.begin()
  store.whole(() => {
    const picture = { kind: 'digest', area: '九水街道', day: '2020-02-09' } as const
    const shown = post(GRID, '【#1】一起看看', { about: [1], picture })
    store.outbox.add(store.numbers.next('post'), shown, MORNING, 'pending')
    store.numbers.keep()
  })
  return bot
}

it('an upload that hangs is tried again, over a restart too, and its words are said once', async () => {
  const bot = showing()
  puppet.upload = () => 'hangs'
  await bot.now().engine.flush(MORNING)
  expect(shownIn()).toEqual(['【#1】一起看看'])
  bot.begin()
  puppet.upload = () => 'said'
  await bot.until(MORNING + MINUTE)
  expect(shownIn()).toEqual(['【#1】一起看看', '(picture)'])
  expect(bot.now().store.outbox.all()).toMatchObject([{ state: 'sent' }])
})

it('an upload that is refused is asked of the gateway once a try', async () => {
  const bot = showing()
  let asked = 0
  puppet.upload = () => {
    asked += 1
    return asked < 3 ? 'throws' : 'said'
  }
  await bot.now().engine.flush(MORNING)
  expect(asked).toBe(1)
  await bot.until(MORNING + MINUTE)
  expect(asked).toBe(3)
  expect(shownIn()).toEqual(['【#1】一起看看', '(picture)'])
})

it('a picture that does not come is asked for again by its message, and then shown', async () => {
  const toGrid = { to: ['grid'], after: 0, unless: null } as const
  const anything = {
    name: 'anything',
    when: {},
    night: false,
    hours: null,
    resolve: MINUTE * 600,
  }
  const policy = { ...POLICY, routes: [{ ...anything, steps: [toGrid] }] }
  const file = join(folder, 'there.png')
  writeFileSync(file, 'a picture')
  const bot = life({
    chat,
    policy,
    understand: route,
    draw: async () => (bot.now().store.cases.missingFiles().length > 0 ? null : file),
  })
  const say = async (said: Pick<Parameters<World['say']>[0], 'text' | 'enclosure'>) => {
    const before = ears.heard.length
    world.say({ topic: '1号楼居民群', from: 'zhang', ...said })
    await vi.waitUntil(() => ears.heard.length > before, WAIT)
    await bot.hear(...ears.heard.slice(before))
  }
  bot.begin()
  await say({ text: '报修 单元门关不上' })
  puppet.file = () => new Promise(() => {})
  const bytes = new Uint8Array([1, 2, 3])
  await say({
    text: '',
    enclosure: { kind: 'image', name: 'door.png', bytes },
  })
  expect(bot.now().store.cases.missingFiles()).toHaveLength(1)
  expect(shownIn()).not.toContain('(picture)')
  puppet.file = () => null
  bot.begin()
  await bot.until(MORNING + 10 * MINUTE)
  expect(bot.now().store.cases.files(1)).toMatchObject([{ size: 3 }])
  expect(shownIn().at(-1)).toBe('(picture)')
})
