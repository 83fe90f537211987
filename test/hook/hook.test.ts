import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isForbidden, refusalOf } from '../../src/hook/address.ts'
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
    if (request.url === '/moved') {
      response.writeHead(307, { location: '/ok' }).end()
      return
    }
    if (request.url === '/endless') {
      const more = setInterval(() => response.write(' '.repeat(10_000)), 1)
      response.on('close', () => clearInterval(more))
      return
    }
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
        why: 'it answered 500',
      },
    )
  })

  it('follows no redirect: signature and text go where they were sent to, and nowhere else', async () => {
    const before = heard.length
    const sent = await sayByWebhook({ address: `${base}/moved`, secret: 's' }, said, NOW, 1000)
    expect(sent).toMatchObject({ kind: 'failed', why: expect.stringContaining('307') })
    expect(await sayByWecom(`${base}/moved`, '一', 1000)).toMatchObject({ kind: 'failed' })
    expect(heard.slice(before).map(({ path }) => path)).toEqual(['/moved', '/moved'])
  })

  it('reads no answer without end', async () => {
    const hook = { address: `${base}/endless`, secret: 's' }
    expect(await sayByWebhook(hook, said, NOW, 30_000)).toEqual({ kind: 'sent', id: null })
  })

  it('signs and accepts nothing by an empty secret', async () => {
    const before = heard.length
    const hook = { address: `${base}/ok`, secret: '' }
    expect(await sayByWebhook(hook, said, NOW, 1000)).toMatchObject({ kind: 'failed' })
    expect(heard).toHaveLength(before)
    expect(signed('', String(NOW), '{}', sign('', String(NOW), '{}'), NOW)).toBe(false)
  })

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[fe80::1]/',
    'http://[::ffff:169.254.169.254]/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://100.100.100.200/',
    'http://0.0.0.0:80/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'no address',
  ])('is not posted to %s', async (address) => {
    expect(refusalOf(address)).not.toBeNull()
    const sent = await sayByWebhook({ address, secret: 's' }, said, NOW, 1000)
    expect(sent).toMatchObject({ kind: 'failed' })
  })

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.20',
    '172.16.0.9',
    '::1',
    'fd12::1',
    '114.114.114.114',
  ])('may be posted to %s, as partners sit in the street', (ip) =>
    expect(isForbidden(ip)).toBe(false),
  )

  it.each([
    ['another secret', '别的', '{}', 0],
    ['another text', '口令', '{"a":1}', 0],
    ['an old one said again', '口令', '{}', 6 * 60_000],
  ])('refuses %s', (_, secret, body, later) => {
    const time = String(NOW)
    expect(signed(secret, time, body, sign('口令', time, '{}'), NOW + later)).toBe(false)
  })
})
