import { createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a reverse proxy does with the path it is asked for. */
export type Manner = 'takes the prefix off' | 'keeps the prefix'

/** A little reverse proxy on a path: all else it answers by itself. `freeze` lets its sockets fall silent, unclosed. */
export async function proxy(to: string, prefix: string, manner: Manner) {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  const server = createServer((asked, answer) => {
    const path = pathOf(asked)
    if (path === null) return void answer.writeHead(418).end('not below the prefix')
    const { method, headers } = asked
    const passed = request({ host: target.hostname, port: target.port, path, method, headers })
    passed.on('response', (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers)
      given.pipe(answer)
    })
    asked.pipe(passed)
  })
  server.on('upgrade', (asked, near: Socket) => {
    const path = pathOf(asked)
    if (path === null) return void near.destroy()
    const far = connect(Number(target.port), target.hostname, () => {
      const headers = Object.entries(asked.headers).map(([name, value]) => `${name}: ${value}`)
      far.write(`GET ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
      far.pipe(near)
      near.pipe(far)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })

  function pathOf({ url = '' }: IncomingMessage): string | null {
    if (url !== prefix && !url.startsWith(`${prefix}/`)) return null
    return manner === 'keeps the prefix' ? url : url.slice(prefix.length) || '/'
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    /** Nothing comes through any more on the sockets there are, and nobody closes them. */
    freeze(): void {
      for (const socket of sockets) {
        socket.unpipe()
        socket.pause()
      }
    },
  }
}
