import type { Work } from '../bot/work.ts'
import { castOf } from '../rehearsal/cast.ts'
import { type Move, target } from '../rehearsal/move.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../world/world.ts'
import { inputKind } from './input.ts'
import type { Scene } from './page/scene.ts'
import { openSimulation } from './simulated-bot.ts'
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts'
import { runTerminal } from './terminal.ts'
import { theatreOf } from './theatre.ts'

/**
 * Runs the bot in a simulated WeChat, at the terminal and in the browser. Its clock is this machine's
 * until it is moved. Once somebody may talk at the terminal, the end of what is typed ends the program.
 */
export async function runSimulation({ config, store, data, end, health: _, ...web }: Work) {
  const clock = simulatedClock({ at: Date.now() + aheadOf(store), still: false })
  const prefix = `${Date.now().toString(36)}-`
  const simulation = await openSimulation({
    ...web,
    config,
    store,
    data,
    clock,
    prefix,
    fatal: end.fail,
  })
  const { world, settle, stop } = simulation
  const scene = sceneOf(world, clock, { config, store })
  return { bot: simulation.bot(), now: clock.now, scene, theatre: theatreOf(), talk, stop }

  /** Lets someone talk at the terminal; `page` is where the browser shows the same. */
  function talk(page: string | null): void {
    if (inputKind() === 'none') {
      process.stdout.write(`${config.street.name}的模拟微信 The simulated WeChat: ${page}\n`)
      return
    }
    const io = { input: process.stdin, output: process.stdout }
    runTerminal(world, config.street, io, { move, settle, page }).then(end.ask, end.fail)
  }

  async function move(to: Move | 'next'): Promise<void> {
    if (to === 'next') await clock.move('next')
    else await clock.to(target(to, clock.now()))
  }
}

/** The scene in which the bot of this data folder works. */
export function sceneOf(
  world: World,
  clock: SimulatedClock,
  { config, store }: Pick<Work, 'config' | 'store'>,
): Scene {
  return {
    street: config.street,
    world,
    clock,
    cast: castOf(config.street),
    story: null,
    troubled: (area, household) =>
      store.cases.living(area).some((about) => about.household === household),
    close: async () => {},
  }
}

/** A clock that was moved on in an earlier life does not go back. */
function aheadOf({ memory }: Store): number {
  const last = Math.max(memory.marked('in') ?? 0, memory.marked('out') ?? 0)
  return Math.max(0, last - Date.now())
}
