import { setTimeout as sleep } from 'node:timers/promises'
import { type Bot, type BotOptions, startBot } from '../bot/bot.ts'
import { createLog } from '../bot/log.ts'
import { BOT, seatStreet } from '../rehearsal/cast.ts'
import {
  type AccountTurn,
  connected,
  createOutages,
  furtherAccounts,
  seatAccounts,
} from '../rehearsal/several.ts'
import { wechatChat } from '../wechat/wechat-chat.ts'
import type { AccountWorld } from '../world/account-view.ts'
import type { Happening } from '../world/happening.ts'
import { WorldPuppet } from '../world/puppet.ts'
import { createWorld, type World } from '../world/world.ts'
import type { SimulatedClock } from './simulated-clock.ts'

/** ms that a message may take from the world to the engine. */
const ARRIVAL = 2_000
/** How many messages the world remembers, with their pictures. */
const KEPT = 5_000
/** What of the world a chat tells of. */
const COMES: readonly Happening['kind'][] = ['saying', 'recall', 'join', 'leave']

export interface SimulationOptions
  extends Pick<
    BotOptions,
    'config' | 'store' | 'data' | 'notice' | 'login' | 'guides' | 'meter' | 'record' | 'fatal'
  > {
  readonly clock: SimulatedClock
  /** Begins the ids of all that is said: those of another life would be taken for what came before. */
  readonly prefix: string
  /** Seats more people than the street file knows. */
  readonly seat?: (world: World) => void
  /** In which groups accounts sit, where the street has several. */
  readonly seats?: ReadonlyMap<string, readonly string[]>
}

/** The bot at work in a simulated WeChat, through wechaty as a real account runs. */
export interface Simulation {
  readonly world: World
  bot(): Bot
  /** Waits for what was said to come through wechaty, and for all that it leads to. */
  settle(): Promise<void>
  /** Starts the bot anew on the same database. */
  restart(): Promise<void>
  stop(): Promise<void>
  /** Something befalls one of several accounts; false where there is none of that name. */
  turn(account: string, what: AccountTurn): Promise<boolean>
}

export async function openSimulation(options: SimulationOptions): Promise<Simulation> {
  const { config, clock, prefix, seat, seats } = options
  const outages = createOutages()
  const { street } = config
  const world = createWorld({
    bot: { id: BOT, name: street.bot },
    now: clock.now,
    prefix,
    keep: KEPT,
    ...furtherAccounts(street),
  })
  seatStreet(world, street)
  seat?.(world)
  seatAccounts(world, street, seats)
  /** How much was said that the bot is to hear. */
  let told = 0
  world.watch((happening) => {
    if (COMES.includes(happening.kind) && !(happening.kind === 'saying' && happening.own)) told += 1
  })
  let bot = await start()
  clock.drive({ nextDue: () => bot.nextDue(), settle })

  async function start(): Promise<Bot> {
    told = 0
    let cameUp = () => {}
    const up = new Promise<void>((resolve) => {
      cameUp = resolve
    })
    const awaited = new Set(street.accounts?.map(({ name }) => name) ?? [undefined])
    const connect = (own: AccountWorld) =>
      wechatChat({ puppet: () => new WorldPuppet({ world: own }), rest: 0 })
    const started = await startBot({
      ...options,
      chat: await connected(world, street, outages, clock.now, connect),
      now: clock.now,
      pace: 'paper',
      log: createLog('warn'),
      health({ kind, account, ...told }) {
        if (kind === 'login' || ('lost' in told && told.lost)) awaited.delete(account)
        if (awaited.size === 0) cameUp()
      },
    })
    await up
    await started.met()
    return started
  }

  async function settle(): Promise<void> {
    const until = Date.now() + ARRIVAL
    while (bot.delivered() < told && Date.now() < until) await sleep(5)
    await bot.settle()
  }

  return {
    world,
    bot: () => bot,
    settle,
    async restart() {
      await bot.stop()
      bot = await start()
    },
    async turn(account, what) {
      const found = await outages.turn(account, what)
      await bot.met()
      await bot.settle()
      return found
    },
    async stop() {
      clock.stop()
      await bot.stop()
    },
  }
}
