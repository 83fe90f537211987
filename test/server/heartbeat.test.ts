import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { watchPulse } from '../../src/server/heartbeat.ts'

/** A socket that is watched, as its server and its other end see it. */
async function pair(autoPong: boolean) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const far = new WebSocket(`ws://127.0.0.1:${port}`, { autoPong })
  onTestFinished(() => far.terminate())
  const [near] = (await once(server, 'connection')) as [WebSocket]
  return { near, far }
}

it('ends a socket whose other end does not answer', async () => {
  const { near } = await pair(false)
  watchPulse(near, 5)
  await once(near, 'close')
  expect(near.readyState).toBe(WebSocket.CLOSED)
})

it('leaves a socket alone that answers', async () => {
  const { near, far } = await pair(true)
  watchPulse(near, 100)
  let pings = 0
  far.on('ping', () => {
    pings += 1
  })
  await expect.poll(() => pings, { timeout: 20_000 }).toBeGreaterThan(4)
  expect(near.readyState).toBe(WebSocket.OPEN)
})
