import { setTimeout as sleep } from 'node:timers/promises'
import { BOT, seatStreet } from '../rehearsal/cast.ts'
import { type Move, target } from '../rehearsal/move.ts'
import type { Store } from '../store/store.ts'
import { wechatChat } from '../wechat/chat.ts'
import { WorldPuppet } from '../world/puppet.ts'
import { createWorld, type Happening } from '../world/world.ts'
import { startBot } from './bot.ts'
import { groupsOf } from './group.ts'
import { createLog } from './log.ts'
import { runTerminal } from './terminal.ts'
import type { Work } from './work.ts'

/** ms that a message may take from the world to the engine. */
const ARRIVAL = 2_000
/** What of the world a chat tells of. */
const COMES: readonly Happening['kind'][] = ['saying', 'recall', 'join', 'leave']

/**
 * Runs the bot in a simulated WeChat at the terminal, through wechaty as a real account runs. Its clock
 * is this machine's until it is moved; the end of the input ends the program.
 */
export async function runSimulation({ config, store, data, end }: Work) {
  const { street } = config
  let ahead = aheadOf(store)
  const now = () => Date.now() + ahead
  // Ids of another life would be taken for messages that came before.
  const prefix = `${Date.now().toString(36)}-`
  const world = createWorld({ bot: { id: BOT, name: street.bot }, now, prefix })
  seatStreet(world, street)
  let cameUp = () => {}
  const up = new Promise<void>((resolve) => {
    cameUp = resolve
  })
  const bot = await startBot({
    config,
    store,
    data,
    chat: wechatChat({ puppet: () => new WorldPuppet({ world }), groups: groupsOf(street) }),
    now,
    pace: 'paper',
    log: createLog('warn'),
    fatal: end.fail,
    health({ kind }) {
      if (kind === 'login') cameUp()
    },
  })
  await up
  await bot.met()
  let told = 0
  world.watch((happening) => {
    if (COMES.includes(happening.kind) && !(happening.kind === 'saying' && happening.own)) told += 1
  })
  const io = { input: process.stdin, output: process.stdout }
  runTerminal(world, street, io, { move, settle }).then(end.ask, end.fail)
  return bot

  /** Waits for what was said to come through wechaty, and for all that it leads to. */
  async function settle(): Promise<void> {
    const until = Date.now() + ARRIVAL
    while (bot.delivered() < told && Date.now() < until) await sleep(5)
    await bot.settle()
  }

  /** Moves the clock, and stops wherever something falls due. */
  async function move(to: Move | 'next'): Promise<void> {
    const goal = to === 'next' ? bot.nextDue() : target(to, now())
    if (goal === null) return
    for (let due = bot.nextDue(); due !== null && due <= goal; due = bot.nextDue()) {
      ahead += Math.max(0, due - now())
      await bot.settle()
    }
    ahead += Math.max(0, goal - now())
  }
}

/** A clock that was moved on in an earlier life does not go back. */
function aheadOf({ memory }: Store): number {
  const last = Math.max(memory.marked('in') ?? 0, memory.marked('out') ?? 0)
  return Math.max(0, last - Date.now())
}
