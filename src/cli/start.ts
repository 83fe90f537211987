import { drawCodes } from './code.ts'
import { configOf, ownStore } from './data.ts'
import { awaitEnding } from './ending.ts'

export interface StartOptions {
  readonly data: string
  readonly port: number
  readonly host: string
}

/**
 * Runs the bot: in the WeChat account of `WECHATY_PUPPET_SERVICE_TOKEN`, or in a simulated WeChat at
 * the terminal where there is none. Answers with the exit code when it was told to stop.
 */
export async function start({ data }: StartOptions): Promise<number> {
  const config = configOf(data)
  const store = ownStore(data)
  const end = awaitEnding()
  try {
    drawCodes(store, config.street)
    const { stop } = process.env.WECHATY_PUPPET_SERVICE_TOKEN
      ? await (await import('./account.ts')).runAccount({ config, store, data, end })
      : await (await import('./simulation.ts')).runSimulation({ config, store, data, end })
    const how = await end.ending
    await stop()
    if (how.kind === 'broken') throw how.error
    return 0
  } finally {
    store.close()
  }
}
