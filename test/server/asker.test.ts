import { request } from 'node:http'
import { expect, it } from 'vitest'
import { office, signedIn } from './office.ts'

const tries = async (
  address: string,
  count: number,
  headers: (i: number) => Readonly<Record<string, string>>,
) =>
  await Promise.all(
    Array.from(
      { length: count },
      async (_, i) => (await fetch(`${address}/login/x${i}`, { headers: headers(i) })).status,
    ),
  )
const refused = (statuses: readonly number[]) => statuses.filter((status) => status === 429).length

/** All come from one address that is not believed about for whom it asks. */
const elsewhere = { web: { proxies: ['192.0.2.1'] } }

it('who guesses links keeps no clerk out, though all come from one address', async () => {
  const there = await office(elsewhere)
  expect(refused(await tries(there.address, 40, () => ({})))).toBe(20)
  const { get } = await signedIn(there, 'liu')
  expect((await get('/board/api/search?q=1')).status).toBe(200)
  expect((await fetch(await there.link('wang'))).status).toBe(200)
})

it('who is signed in is counted alone', async () => {
  const there = await office(elsewhere)
  const [liu, wang] = [await signedIn(there, 'liu'), await signedIn(there, 'wang')]
  const statuses = await Promise.all(
    Array.from({ length: 620 }, async () => (await liu.get('/board')).status),
  )
  expect(refused(statuses)).toBeGreaterThan(0)
  expect((await wang.get('/board/api/search?q=1')).status).toBe(200)
  expect((await fetch(`${there.address}/board`)).status).toBe(200)
})

it('a forged X-Forwarded-For is another address only where the proxy is believed', async () => {
  const forged = (i: number) => ({ 'x-forwarded-for': `10.0.0.${i}` })
  const there = await office(elsewhere)
  expect(refused(await tries(there.address, 30, forged))).toBe(10)
  expect(there.log.filter(({ what }) => what.includes('WEILIANDONG_PROXY'))).toHaveLength(1)
  const behind = await office({ web: { proxies: ['127.0.0.0/8'] } })
  expect(refused(await tries(behind.address, 30, forged))).toBe(0)
})

it('answers to no name that is only said to have been asked for', async () => {
  const { address } = await office()
  const { port } = new URL(address)
  const asked = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: '/login/x', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject)
      sent.end()
    })
  expect(await asked({ host: 'evil.example', 'x-forwarded-host': 'localhost' })).toBe(421)
  expect(await asked({ host: 'localhost', 'x-forwarded-host': 'evil.example' })).toBe(410)
})

it('what it says to one person is kept by nobody', async () => {
  const there = await office()
  const { get } = await signedIn(there, 'liu')
  for (const path of ['/board/api/search?q=1', '/api/v1/cases', '/login/x', '/nothing']) {
    expect([path, (await get(path)).headers.get('cache-control')]).toEqual([path, 'no-store'])
  }
})
