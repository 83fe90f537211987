import { createServer } from 'node:net'
import { log } from 'wechaty-puppet'
import { PuppetServer } from 'wechaty-puppet-service'
import type { AccountWorld } from './account-view.ts'
import type { Manner } from './manner.ts'
import { WorldPuppet } from './puppet.ts'

export interface GatewayOptions {
  readonly world: AccountWorld
  /** `127.0.0.1` if not said: the wire is not encrypted, keep it on this machine. */
  readonly host?: string
  /** A free one is looked for where 0. */
  readonly port: number
  /** What a client must show, as `puppet_…`. */
  readonly token: string
  /** A login code to show first, see `WorldPuppet`. */
  readonly qr?: string
  /** How each message is handed over, see `WorldPuppet`. */
  readonly manner?: (id: string) => Manner
  /** Stands for the account; a puppet of its own on `world` if not said. */
  readonly puppet?: WorldPuppet
}

export interface Gateway {
  /** `host:port`, as wechaty's `WECHATY_PUPPET_SERVICE_ENDPOINT` wants it. */
  readonly endpoint: string
  readonly puppet: WorldPuppet
  /** Hangs up on every client at once. */
  stop(): Promise<void>
}

/**
 * Serves a simulated WeChat over gRPC by wechaty's own server, without TLS. Clients want
 * `WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT=true`. Rejects where the port is taken.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { world, host = '127.0.0.1', token, qr, manner } = options
  if (process.env.WECHATY_LOG === undefined) log.level('silent')
  const port = options.port === 0 ? await freePort(host) : options.port
  const endpoint = `${host}:${port}`
  const puppet =
    options.puppet ??
    new WorldPuppet({
      world,
      ...(qr === undefined ? {} : { qr }),
      ...(manner === undefined ? {} : { manner }),
    })
  puppet.on('error', () => {})
  const server = new PuppetServer({ endpoint, puppet, token, tls: { disable: true } })
  await server.start()
  return {
    endpoint,
    puppet,
    async stop() {
      await server.stop()
      await puppet.stop()
    },
  }
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error(`no free port on ${host}`))
      })
    })
  })
}
