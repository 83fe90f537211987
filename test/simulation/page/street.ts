import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { drawCodes } from '../../../src/assembly/staff-code.ts'
import { understanding } from '../../../src/assembly/understanding.ts'
import { loadFiles } from '../../../src/config/load.ts'
import { shippedFile } from '../../../src/config/reading/shipped-file.ts'
import { momentOf } from '../../../src/rehearsal/move.ts'
import { createMeter } from '../../../src/server/meter.ts'
import { openWeb } from '../../../src/server/server.ts'
import { worldPages } from '../../../src/simulation/page/pages.ts'
import { openSimulation } from '../../../src/simulation/simulated-bot.ts'
import { simulatedClock } from '../../../src/simulation/simulated-clock.ts'
import { sceneOf } from '../../../src/simulation/simulation.ts'
import { theatreOf } from '../../../src/simulation/theatre.ts'
import { openStore } from '../../../src/store/store.ts'
import { pages } from '../../server/office.ts'

/** The simulated WeChat of the shipped street with the whole bot in it, served as `start` serves it. */
export async function simulatedWeChat(port = 0) {
  const loaded = loadFiles({ street: shippedFile('street.yaml'), policy: null, forms: null })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes))
  const config = loaded.value
  const data = mkdtempSync(join(tmpdir(), 'weiliandong-chat-'))
  const store = openStore(join(data, 'weiliandong.db'), {
    pid: process.pid,
    host: 'test',
    since: '',
  })
  drawCodes(store, config.street, momentOf('2026-03-02 08:00') ?? 0)
  const clock = simulatedClock({ at: momentOf('2026-03-02 08:00') ?? 0, still: false })
  const fatal = (error: unknown) => {
    throw error
  }
  const simulation = await openSimulation({ config, store, data, clock, prefix: 't', fatal })
  const served = await openWeb(
    {
      ...config,
      store,
      understanding,
      door: simulation.bot().door,
      now: clock.now,
      base: () => 'http://127.0.0.1',
      pages: await pages(),
      world: worldPages({
        street: sceneOf(simulation.world, clock, { config, store }),
        theatre: theatreOf(),
        pages: await pages(),
      }),
      secret: () => undefined,
      meter: createMeter(),
      log: () => {},
    },
    { host: '127.0.0.1', port },
  )
  let done = false
  async function close(): Promise<void> {
    if (done) return
    done = true
    await served.close()
    await simulation.stop()
    store.close()
    rmSync(data, { recursive: true, force: true })
  }
  onTestFinished(close)
  return { address: served.address, world: simulation.world, clock, store, close }
}
