import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The system of a partner that has no group: it is told by a webhook, and may hang. */
export async function openPartner() {
  let hanging = false
  let told = 0
  const waiting = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    request.resume()
    told += 1
    if (hanging) waiting.add(response)
    else response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    address: `http://127.0.0.1:${port}/`,
    told: () => told,
    hang(): void {
      hanging = true
    },
    /** Answers all that it owes. */
    mend(): void {
      hanging = false
      for (const response of waiting) response.writeHead(204).end()
      waiting.clear()
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
