import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire between a client and a gateway, for a test to cut: what a kill, a pulled plug and a frozen process do. */
export interface Wire {
  /** `host:port` for the client. */
  readonly endpoint: string
  /** Refuses and drops every connection, as a killed gateway does. */
  cut(): Promise<void>
  /** Lets nothing through any more and drops nothing, as a pulled plug does. */
  freeze(): void
  /** Works again, the same port. */
  mend(): Promise<void>
  close(): Promise<void>
}

export async function layWire(target: string): Promise<Wire> {
  const [host = '', port = ''] = target.split(':')
  const sockets = new Set<Socket>()
  let frozen = false

  const server: Server = createServer((near) => {
    const far = connect(Number(port), host)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => {
        if (!frozen) to.write(data)
      })
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        if (!frozen) to.destroy()
      })
    }
  })
  const listen = (at: number) =>
    new Promise<number>((resolve) => {
      server.listen(at, '127.0.0.1', () => {
        const address = server.address()
        resolve(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      drop()
    })
  const at = await listen(0)

  return {
    endpoint: `127.0.0.1:${at}`,
    cut: shut,
    freeze() {
      frozen = true
    },
    async mend() {
      frozen = false
      if (!server.listening) await listen(at)
    },
    close: shut,
  }
}
