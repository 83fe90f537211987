import { configOf } from '../bot/data.ts'
import { awaitEnding } from '../bot/ending.ts'
import { Refusal } from '../bot/refusal.ts'
import { BOT, seatStreet } from '../rehearsal/cast.ts'
import { runTerminal } from '../simulation/terminal.ts'
import { startGateway } from '../world/gateway.ts'
import { createWorld } from '../world/world.ts'

export interface GatewayOptions {
  readonly data: string
  readonly port: number
  readonly host: string
  readonly token: string
}

/**
 * Serves the simulated WeChat of a street as a puppet service, for a bot of another process; at the
 * terminal someone speaks as its residents. Answers with the exit code.
 */
export async function gateway(options: GatewayOptions): Promise<number> {
  const { street } = configOf(options.data)
  const { port, host, token } = options
  const world = createWorld({ bot: { id: BOT, name: street.bot }, now: Date.now })
  seatStreet(world, street)
  const { ending, ask } = awaitEnding()
  const served = await startGateway({ world, host, port, token }).catch((error: Error) => {
    throw new Refusal(`${host}:${port} cannot be served (${error.message}); try another --port`)
  })
  process.stdout.write(
    `The simulated WeChat is served at ${served.endpoint}. For the bot:\n` +
      `  export WECHATY_PUPPET_SERVICE_TOKEN=${token}\n` +
      `  export WECHATY_PUPPET_SERVICE_ENDPOINT=${served.endpoint}\n` +
      '  export WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT=true\n\n',
  )
  const talking = runTerminal(
    world,
    street,
    { input: process.stdin, output: process.stdout },
    {
      move: null,
      settle: async () => {},
      page: null,
    },
  )
  // Without a terminal it serves until it is told to stop.
  if (process.stdin.isTTY) void talking.then(ask)
  const how = await ending
  await served.stop()
  if (how.kind === 'broken') throw how.error
  return 0
}
