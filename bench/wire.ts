import { WechatyBuilder } from 'wechaty'
import { PuppetService } from 'wechaty-puppet-service'
import { servicePuppet } from '../src/wechat/service.ts'
import { wechatChat } from '../src/wechat/wechat-chat.ts'
import { type Gateway, startGateway } from '../src/world/gateway.ts'
import { createWorld, type World } from '../src/world/world.ts'

const TOKEN = 'puppet_bench'
const MEMBERS = 96

export interface WireRates {
  /** Messages a second of a wechaty bot that only counts its own `message` events. */
  readonly bare: number
  /** Messages a second delivered by the port, in order, with names and aliases. */
  readonly port: number
  readonly ratio: number
}

/**
 * How many messages a second come through wechaty and a real gRPC puppet service on loopback: `rounds`
 * times `messages` to a bot that only counts, and as many to the port, in turn, behind a round that
 * only warms up. The medians are compared: one round swings by a fifth either way.
 */
export async function measureWire(messages: number, rounds: number): Promise<WireRates> {
  const bares: number[] = []
  const ports: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await withGateway((...at) => bareRate(messages, ...at))
    const port = await withGateway((...at) => portRate(messages, ...at))
    if (round === 0) continue
    bares.push(bare)
    ports.push(port)
  }
  const [bare, port] = [median(bares), median(ports)]
  return { bare, port, ratio: port / bare }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}

type Measure = (world: World, gateway: Gateway) => Promise<number>

async function withGateway(measure: Measure): Promise<number> {
  const world = createWorld({ bot: { id: 'bot', name: '小微' }, now: Date.now })
  for (let index = 0; index < MEMBERS; index += 1) {
    const household = `${1 + (index % 4)}-${101 + Math.floor(index / 4)}`
    world.seat({ topic: '1号楼居民群', id: `c${index}`, name: `住户${index}`, alias: household })
  }
  const gateway = await startGateway({ world, port: 0, token: TOKEN })
  try {
    return await measure(world, gateway)
  } finally {
    await gateway.stop()
  }
}

async function bareRate(messages: number, world: World, { endpoint }: Gateway): Promise<number> {
  const puppet = new PuppetService({ token: TOKEN, endpoint, tls: { disable: true } })
  const bot = WechatyBuilder.build({ puppet })
  const counter = countTo(messages)
  bot.on('error', () => {})
  bot.on('message', () => counter.count())
  const loggedIn = new Promise((resolve) => bot.on('login', resolve))
  await bot.start()
  await loggedIn
  const rate = await rateOf(messages, world, counter)
  await bot.stop()
  return rate
}

async function portRate(messages: number, world: World, { endpoint }: Gateway): Promise<number> {
  const chat = wechatChat({ puppet: servicePuppet({ token: TOKEN, endpoint, plain: true }) })
  const counter = countTo(messages)
  await new Promise<void>((resolve, reject) => {
    chat
      .start({
        deliver: () => counter.count(),
        health: ({ kind }) => void (kind === 'login' && resolve()),
      })
      .catch(reject)
  })
  const rate = await rateOf(messages, world, counter)
  await chat.stop()
  return rate
}

interface Counter {
  count(): void
  readonly reached: Promise<void>
}

function countTo(total: number): Counter {
  let counted = 0
  let reach: () => void = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  return {
    reached,
    count() {
      counted += 1
      if (counted === total) reach()
    },
  }
}

async function rateOf(messages: number, world: World, counter: Counter): Promise<number> {
  const begun = performance.now()
  for (let index = 0; index < messages; index += 1) {
    world.say({ topic: '1号楼居民群', from: `c${index % MEMBERS}`, text: '36.5' })
  }
  await counter.reached
  return messages / ((performance.now() - begun) / 1000)
}
