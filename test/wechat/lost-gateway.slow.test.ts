import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layWire, type Wire } from '../../faults/wire.ts'
import type { Address, Chat, Health } from '../../src/chat/chat.ts'
import type { Patience } from '../../src/wechat/connection.ts'
import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { type Gateway, startGateway } from '../../src/world/gateway.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import type { World } from '../../src/world/world.ts'
import { type Ears, listen, sampleWorld } from '../chat/contract.ts'

const TOKEN = 'puppet_lost'
const GROUP: Address = { kind: 'group', topic: '1号楼居民群' }
const QUICK: Partial<Patience> = { ping: 300, login: 2_000, retry: 100, retryMost: 500 }
vi.setConfig({ testTimeout: 120_000 })

const WAIT = { timeout: 25_000, interval: 10 }

let world: World
let gateway: Gateway
let wire: Wire
let chat: Chat
let ears: Ears
const escaped: unknown[] = []
const catchEscaped = (error: unknown) => void escaped.push(error)

function open(patience: Partial<Patience> = {}): Chat {
  const puppet = servicePuppet({ token: TOKEN, endpoint: wire.endpoint, plain: true })
  return wechatChat({ puppet, patience: { ...QUICK, ...patience } })
}

beforeEach(async () => {
  process.on('unhandledRejection', catchEscaped)
  world = sampleWorld(Date.now)
  gateway = await startGateway({ world, port: 0, token: TOKEN })
  wire = await layWire(gateway.endpoint)
  chat = open()
})

afterEach(async () => {
  await chat.stop()
  await wire.close()
  await gateway.stop()
  process.off('unhandledRejection', catchEscaped)
  expect(escaped.splice(0)).toEqual([])
})

function told<Kind extends Health['kind']>(kind: Kind): Extract<Health, { kind: Kind }>[] {
  return ears.health.filter((each): each is Extract<Health, { kind: Kind }> => each.kind === kind)
}

const say = (text: string) => chat.say({ address: GROUP, text, mentions: [], file: null })
const texts = () => ears.heard.map((each) => (each.kind === 'message' ? each.text : each.kind))

async function talks(text: string): Promise<void> {
  await vi.waitFor(() => {
    world.say({ topic: '1号楼居民群', from: 'zhang', text })
    expect(texts()).toContain(text)
  }, WAIT)
}

describe('a gateway that is killed', () => {
  it('is come back to within seconds, and the gap is told', async () => {
    ears = await listen(chat)
    await talks('之前')
    await wire.cut()
    await vi.waitFor(() => expect(told('error')[0]?.why).toMatch(/gateway is lost/u), WAIT)
    const noticed = Date.now()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await wire.mend()
    const mended = Date.now()
    await vi.waitFor(() => expect(told('gap')).toHaveLength(1), WAIT)
    // The order of the moments alone. A sign that was on its way may come after the cut, and none once the loss is noticed.
    const [gap] = told('gap')
    expect(gap?.from).toBeLessThanOrEqual(noticed)
    expect(gap?.to).toBeGreaterThanOrEqual(mended)
    expect(told('login')).toHaveLength(2)
    await talks('之后')
    expect(await say('回来了')).toMatchObject({ kind: 'sent' })
  })

  it('fails what is said meanwhile, and does not wait', async () => {
    ears = await listen(chat)
    await wire.cut()
    // Both are answered before anything is mended.
    expect((await say('听得到吗')).kind).toMatch(/failed|unknown/u)
    expect((await say('听得到吗')).kind).toMatch(/failed|unknown/u)
    expect(world.history(GROUP)).toEqual([])
    await wire.mend()
    await vi.waitFor(async () => expect(await say('回来了')).toMatchObject({ kind: 'sent' }), WAIT)
  })

  it('is come back to again and again, without listeners piling up', async () => {
    ears = await listen(chat)
    for (let time = 1; time <= 4; time += 1) {
      await wire.cut()
      await wire.mend()
      await vi.waitFor(() => expect(told('gap')).toHaveLength(time), WAIT)
    }
    world.say({ topic: '1号楼居民群', from: 'zhang', text: '只听到一次' })
    await vi.waitFor(() => expect(texts()).toContain('只听到一次'), WAIT)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(texts().filter((text) => text === '只听到一次')).toHaveLength(1)
    expect(gateway.puppet.listenerCount('message')).toBeLessThan(4)
  })

  it('is waited for when it is not there at the start', async () => {
    await wire.cut()
    setTimeout(() => void wire.mend(), 500)
    ears = await listen(chat)
    await talks('起来了')
    expect(told('gap')).toEqual([])
  })

  it('that stays away is told as dead', async () => {
    await chat.stop()
    chat = open({ dead: 600 })
    ears = await listen(chat)
    await wire.cut()
    await vi.waitFor(() => expect(told('dead')[0]?.why).toMatch(/^no login to WeChat for/u), WAIT)
  })
})

describe('a gateway that restarts in good order', () => {
  it('is come back to', async () => {
    ears = await listen(chat)
    await talks('之前')
    const port = Number(gateway.endpoint.split(':')[1])
    await gateway.stop()
    gateway = await startGateway({ world, port, token: TOKEN })
    await vi.waitFor(() => expect(told('gap')).toHaveLength(1), WAIT)
    await talks('之后')
  })
})

describe('a gateway that is connected and silent', () => {
  it('is noticed by its not answering, and come back to', async () => {
    ears = await listen(chat)
    await new Promise((resolve) => setTimeout(resolve, 700))
    wire.freeze()
    await vi.waitFor(() => expect(told('error')[0]?.why).toMatch(/not answered/u), WAIT)
    await wire.mend()
    await vi.waitFor(() => expect(told('gap')).toHaveLength(1), WAIT)
    await talks('之后')
  })
})

describe('a gateway that freezes as soon as it has logged us in', () => {
  it('is noticed as well', async () => {
    ears = await listen(chat)
    await new Promise((resolve) => setTimeout(resolve, 100))
    wire.freeze()
    await vi.waitFor(() => expect(told('error')[0]?.why).toMatch(/not answered/u), WAIT)
  })
})

/** It logs in, and from then on tells nothing. */
class DeafPuppet extends WorldPuppet {
  override ding(): void {}
}

describe('a gateway that tells nothing from its login on', () => {
  it('is connected to anew, once: it may be one that answers no pings', async () => {
    await chat.stop()
    chat = wechatChat({
      puppet: () => new DeafPuppet({ world }),
      patience: { ...QUICK, ping: 100 },
    })
    ears = await listen(chat)
    await vi.waitFor(() => expect(told('login')).toHaveLength(2), WAIT)
    expect(told('error')[0]?.why).toMatch(/not answered/u)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(told('login')).toHaveLength(2)
    await talks('听得到')
  })
})

describe('a login', () => {
  it('that is refused is no outage', async () => {
    await chat.stop()
    const puppet = servicePuppet({ token: 'puppet_expired', endpoint: wire.endpoint, plain: true })
    chat = wechatChat({ puppet, patience: QUICK })
    const health: Health[] = []
    await chat.start({ deliver: () => {}, health: (each) => void health.push(each) })
    await vi.waitFor(
      () =>
        expect(health.at(-1)).toMatchObject({
          kind: 'dead',
          why: expect.stringMatching(/token was refused/u),
        }),
      WAIT,
    )
  })

  it('by code is waited for without end', async () => {
    await gateway.stop()
    const port = Number(gateway.endpoint.split(':')[1])
    gateway = await startGateway({
      world,
      port,
      token: TOKEN,
      qr: 'https://login.weixin.qq.com/l/x',
    })
    await chat.stop()
    chat = open({ login: 200, dead: 400 })
    const health: Health[] = []
    await chat.start({ deliver: () => {}, health: (each) => void health.push(each) })
    await vi.waitFor(
      () => expect(health).toContainEqual({ kind: 'scan', qr: 'https://login.weixin.qq.com/l/x' }),
      WAIT,
    )
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    gateway.puppet.confirm()
    await vi.waitFor(() => expect(health.map(({ kind }) => kind)).toContain('login'), WAIT)
    const kinds = health.map((each) => each.kind).filter((kind) => kind !== 'groups')
    expect(kinds).toEqual(['scan', 'login'])
  })
})

describe('a renamed group', () => {
  it('is still the one it is bound as', async () => {
    const puppet = servicePuppet({ token: TOKEN, endpoint: wire.endpoint, plain: true })
    chat = wechatChat({ puppet, patience: QUICK })
    chat.bind([{ topic: '1号楼居民群', id: null, title: null }])
    ears = await listen(chat)
    await chat.rooms()
    world.retitle({ topic: '1号楼居民群', to: '幸福1号楼', by: 'li' })
    world.say({ topic: '幸福1号楼', from: 'zhang', text: '36.5' })
    await vi.waitFor(
      () => expect(ears.heard.at(-1)).toMatchObject({ text: '36.5', address: GROUP }),
      WAIT,
    )
    expect(await say('收到')).toMatchObject({ kind: 'sent' })
  })
})
