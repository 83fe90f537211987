import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayByWebhook, sign, signed } from '../../src/hook/webhook-request.ts'
import { sayByWecom } from '../../src/hook/wecom.ts'

const NOW = Date.parse('2020-02-10T09:00:00+08:00')

interface Heard {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const heard: Heard[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part: Buffer) => {
    body += part.toString()
  })
  request.on('end', () => {
    heard.push({ path: request.url ?? '', headers: request.headers, body })
    if (request.url === '/silent') return
    const busy = request.url === '/busy'
    response.writeHead(request.url === '/broken' ? 500 : 200, {
      'content-type': 'application/json',
    })
    response.end(
      JSON.stringify(
        busy ? { errcode: 45009, errmsg: 'api freq out of limit' } : { errcode: 0, errmsg: 'ok' },
      ),
    )
  })
})
let base = ''

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a WeCom group robot', () => {
  it('is told in text, cut at a whole character within its 2,048 bytes', async () => {
    expect(await sayByWecom(`${base}/ok`, `【#1 报修】${'水'.repeat(2000)}`, 1000)).toEqual({
      kind: 'sent',
      id: null,
    })
    const { msgtype, text } = JSON.parse(heard.at(-1)?.body ?? '{}')
    expect(msgtype).toBe('text')
    expect(Buffer.byteLength(text.content)).toBeLessThanOrEqual(2048)
    expect(text.content).toMatch(/^【#1 报修】水+…（后面还有，请查工单）$/)
  })

  it('that refuses is tried again: its own word says why', async () => {
    expect(await sayByWecom(`${base}/busy`, '一', 1000)).toEqual({
      kind: 'failed',
      why: '45009 api freq out of limit',
    })
  })

  it('that is not there has said nothing; one that does not answer may have', async () => {
    expect(await sayByWecom('http://127.0.0.1:1/', '一', 1000)).toMatchObject({ kind: 'failed' })
    expect(await sayByWecom(`${base}/silent`, '一', 100)).toMatchObject({ kind: 'unknown' })
  })
})

describe('a webhook', () => {
  const said = { id: 'a1', text: '【#1 报修】1号楼', cases: [1] }

  it('is signed so that the other side can tell it is ours', async () => {
    const hook = { address: `${base}/ok`, secret: '口令' }
    expect(await sayByWebhook(hook, said, NOW, 1000)).toEqual({ kind: 'sent', id: null })
    const last = heard.at(-1)
    if (last === undefined) throw new Error('nothing was heard')
    const { headers, body } = last
    expect(JSON.parse(body)).toEqual(said)
    const time = String(headers['x-weiliandong-time'])
    expect(headers['x-weiliandong-signature']).toBe(sign('口令', time, body))
    expect(signed('口令', time, body, sign('口令', time, body), NOW)).toBe(true)
  })

  it('fails where the other side does', async () => {
    expect(await sayByWebhook({ address: `${base}/broken`, secret: 's' }, said, NOW, 1000)).toEqual(
      {
        kind: 'failed',
        why: 'the partner answered 500',
      },
    )
  })

  it.each([
    ['another secret', '别的', '{}', 0],
    ['another text', '口令', '{"a":1}', 0],
    ['an old one said again', '口令', '{}', 6 * 60_000],
  ])('refuses %s', (_, secret, body, later) => {
    const time = String(NOW)
    expect(signed(secret, time, body, sign('口令', time, '{}'), NOW + later)).toBe(false)
  })
})
