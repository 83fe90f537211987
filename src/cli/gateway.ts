import { configOf } from '../bot/data.ts'
import { awaitEnding } from '../bot/ending.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Street } from '../domain/model/area.ts'
import { BOT, seatStreet } from '../rehearsal/cast.ts'
import { accountId, furtherAccounts, seatAccounts } from '../rehearsal/several.ts'
import { runTerminal } from '../simulation/terminal.ts'
import { type Gateway, startGateway } from '../world/gateway.ts'
import { createWorld, type World } from '../world/world.ts'

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
  const world = createWorld({
    bot: { id: BOT, name: street.bot },
    now: Date.now,
    ...furtherAccounts(street),
  })
  seatStreet(world, street)
  seatAccounts(world, street)
  const { ending, ask } = awaitEnding()
  const served = await serveAll(world, street, options)
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
  await Promise.all(served.map(({ stop }) => stop()))
  if (how.kind === 'broken') throw how.error
  return 0
}

/** One account at the port, further ones at those behind it; prints what the bot is to be given. */
async function serveAll(
  world: World,
  street: Street,
  { port, host, token }: GatewayOptions,
): Promise<readonly Gateway[]> {
  const served: Gateway[] = []
  const lines: string[] = []
  for (const [place, account] of accountsOf(street, token).entries()) {
    const at = port === 0 ? 0 : port + place
    const gateway = await startGateway({
      world: street.accounts === undefined ? world : world.seenBy(account.id),
      host,
      port: at,
      token: account.shown,
    }).catch((error: Error) => {
      throw new Refusal(`${host}:${at} cannot be served (${error.message}); try another --port`)
    })
    served.push(gateway)
    lines.push(
      `The simulated WeChat${account.of} is served at ${gateway.endpoint}. For the bot:`,
      `  export ${account.token}=${account.shown}`,
      `  export ${account.endpoint}=${gateway.endpoint}`,
    )
  }
  lines.push('  export WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT=true', '', '')
  process.stdout.write(lines.join('\n'))
  return served
}

/** The accounts to serve, with the names of the variables that the bot has theirs from. Throws a `Refusal`. */
function accountsOf(street: Street, token: string) {
  const { accounts } = street
  if (accounts === undefined) {
    return [
      {
        id: BOT,
        of: '',
        token: 'WECHATY_PUPPET_SERVICE_TOKEN',
        shown: token,
        endpoint: 'WECHATY_PUPPET_SERVICE_ENDPOINT',
      },
    ]
  }
  return accounts.map(({ name, token: variable, endpoint }, place) => {
    if (endpoint === null) {
      throw new Refusal(
        `street.yaml: ${name} has no endpoint, by which the bot finds the simulated WeChat; add endpoint: WEILIANDONG_ENDPOINT_${place + 1}`,
      )
    }
    const id = accountId(street, name)
    return { id, of: ` of ${name}`, token: variable, shown: `${token}_${place + 1}`, endpoint }
  })
}
