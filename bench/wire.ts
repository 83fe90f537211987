import { WechatyBuilder } from 'wechaty'
import { PuppetService } from 'wechaty-puppet-service'
import { wechatChat } from '../src/wechat/chat.ts'
import { servicePuppet } from '../src/wechat/service.ts'
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
 * times `messages` to a bot that only counts, and as many to the port, in turn; the best of each, since
 * whatever else the machine does only ever slows one down.
 */
export async function measureWire(messages: number, rounds: number): Promise<WireRates> {
  let bare = 0
  let port = 0
  for (let round = 0; round < rounds; round += 1) {
    bare = Math.max(bare, await withGateway((...at) => bareRate(messages, ...at)))
    port = Math.max(port, await withGateway((...at) => portRate(messages, ...at)))
  }
  return { bare, port, ratio: port / bare }
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
