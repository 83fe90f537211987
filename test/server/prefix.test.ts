import { expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { led, prefixOf, without } from '../../src/server/prefix.ts'
import { office } from './office.ts'
import { type Manner, proxy } from './proxy.ts'

const MANNERS: readonly Manner[] = ['takes the prefix off', 'keeps the prefix']

/** An office that people reach below a path. */
async function below(prefix: string, manner: Manner) {
  let base = `http://127.0.0.1${prefix}`
  const there = await office({ web: { base: () => base } })
  const { address } = await proxy(there.address, prefix, manner)
  base = address
  return { ...there, address }
}

/** All that a page loads and leads to. */
const linksIn = (html: string) =>
  [...html.matchAll(/ (?:href|src|action)="([^"]+)"/g)].map(([, link = '']) => link)

it.each(MANNERS)('serves the board below a path, behind a proxy that %s', async (manner) => {
  const there = await below('/jie/wld', manner)
  const get = (path: string) => fetch(there.address + path, { redirect: 'manual' })
  const board = await (await get('/board')).text()
  expect(board).toContain('data-prefix="/jie/wld"')
  const links = linksIn(board)
  expect(links.length).toBeGreaterThan(3)
  for (const link of links) {
    const asset = await fetch(new URL(link, there.address))
    expect([link, asset.status]).toEqual([link, 200])
  }
  expect((await get('')).headers.get('location')).toBe('/jie/wld/board')
  const guide = await (await get('/guide/captain')).text()
  for (const link of linksIn(guide))
    expect((await fetch(new URL(link, there.address))).status).toBe(200)
  expect((await get('/healthz')).status).toBe(200)
  const openapi = await (await get('/api/v1/openapi.json')).json()
  expect(openapi).toMatchObject({ servers: [{ url: '/jie/wld' }] })
})

it.each(MANNERS)(
  'lets staff in and tells them what changes, behind a proxy that %s',
  async (manner) => {
    const there = await below('/wld', manner)
    const { origin } = new URL(there.address)
    // The office's own link names its own port: only its token counts.
    const token = (await there.link('liu')).split('/').at(-1) ?? ''
    const form = await (await fetch(`${there.address}/login/${token}`)).text()
    const [action = ''] = linksIn(form).filter((link) => link.endsWith('/login'))
    const entered = await fetch(new URL(action, origin), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token }),
    })
    expect(entered.headers.get('location')).toBe('/wld/board')
    const given = entered.headers.get('set-cookie') ?? ''
    expect(given).toContain('Path=/wld;')
    const cookie = given.split(';')[0] ?? ''
    const live = `${there.address.replace('http', 'ws')}/board/live`
    const socket = new WebSocket(live, { headers: { cookie, origin } })
    onTestFinished(() => socket.terminate())
    const frame = await new Promise<string>((hear) =>
      socket.on('message', (data) => hear(String(data))),
    )
    expect(JSON.parse(frame)).toMatchObject({ kind: 'hello' })
  },
)

it('takes off its prefix and no word that begins so', () => {
  expect(prefixOf('https://example.cn/wld/')).toBe('/wld')
  expect(prefixOf('https://example.cn')).toBe('')
  expect(without('/wld', '/wld')).toBe('/')
  expect(without('/wld', '/wld?scene=1')).toBe('/?scene=1')
  expect(without('/wld', '/wld/board?x=/wld')).toBe('/board?x=/wld')
  expect(without('/wld', '/wldboard')).toBe('/wldboard')
  expect(without('/wld', '/board')).toBe('/board')
})

it('leads no link of others through the prefix', () => {
  const html =
    '<html lang="zh"><a href="/board">a</a><a href="//else.cn/">b</a><a href="https://c.cn/">c</a>'
  expect(led('/wld', html)).toBe(
    '<html data-prefix="/wld" lang="zh"><a href="/wld/board">a</a><a href="//else.cn/">b</a><a href="https://c.cn/">c</a>',
  )
})
