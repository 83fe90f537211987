import { request } from 'node:http'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { streetOf } from '../../src/domain/model/area.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { says, street } from '../engine/street.ts'
import { office, signedIn } from './office.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('the link from the chat', () => {
  it('is for staff alone, and one-to-one alone', async () => {
    const { hear, said, link } = await office()
    expect(await link('liu')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/login\/[\w-]{43}$/)
    expect(await link('zhangsan')).toBe('')
    const before = said.length
    await hear(says('第1网格工作群', '刘网格', '登录', { sender: 'liu' }))
    expect(said.slice(before).some(({ text }) => text.includes('/login/'))).toBe(false)
  })

  it('is not used up by those who only look at it, as WeChat does', async () => {
    const { link } = await office()
    const url = await link('liu')
    for (let look = 0; look < 3; look++) expect((await fetch(url)).status).toBe(200)
    expect(await (await fetch(url)).text()).toContain('<button>登录')
  })

  it('lets in once, for ten minutes', async () => {
    const there = await office()
    const { address, link, clock } = there
    const enter = async (url: string) =>
      await fetch(`${address}/login`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...FORM, origin: address },
        body: `token=${url.split('/').at(-1)}`,
      })
    const first = await link('liu')
    const entered = await enter(first)
    expect(entered.status).toBe(303)
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
    const again = await enter(first)
    expect(again.status).toBe(410)
    expect(await again.text()).toContain('已经用过了')
    expect(again.headers.get('set-cookie')).toBeNull()

    const late = await link('liu')
    clock.now += 10 * MINUTE + 1
    expect((await fetch(late)).status).toBe(410)
    expect((await enter(late)).status).toBe(410)
    expect((await enter('made-up')).status).toBe(410)
    expect(there.store.audit.latest(9).map(({ deed }) => deed)).toEqual([
      'refused',
      'refused',
      'login',
      'refused',
      'sign-in',
      'login',
    ])
  })

  it('lets nobody in from a page of somebody else', async () => {
    const { address, link } = await office()
    const token = (await link('liu')).split('/').at(-1)
    for (const headers of [FORM, { ...FORM, origin: 'https://elsewhere.example' }]) {
      const response = await fetch(`${address}/login`, {
        method: 'POST',
        headers,
        body: `token=${token}`,
      })
      expect(response.status).toBe(410)
    }
  })

  it('is guessed no faster than twenty a minute', async () => {
    const { address } = await office()
    const tries = await Promise.all(
      Array.from({ length: 25 }, async (_, i) => (await fetch(`${address}/login/x${i}`)).status),
    )
    expect(tries.filter((status) => status === 410)).toHaveLength(20)
    expect(tries.filter((status) => status === 429)).toHaveLength(5)
  })
})

describe('a session', () => {
  it('changes nothing without the board’s own token, or from elsewhere', async () => {
    const there = await office()
    await there.hear(says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'))
    const { post } = await signedIn(there, 'liu')
    const claim = { do: 'claim', case: 1 }
    expect((await post('/board/api/act', claim, { 'x-csrf-token': 'x' })).status).toBe(403)
    expect((await post('/board/api/act', claim, { origin: 'https://evil.example' })).status).toBe(
      403,
    )
    expect(there.store.cases.numbered(1)?.state).toBe('open')
    expect((await post('/board/api/act', claim)).status).toBe(200)
    expect(there.store.cases.numbered(1)?.assignee?.contact).toBe('liu')
  })

  it('ends by signing out, by a week of rest, and is nobody’s without its cookie', async () => {
    const there = await office()
    const first = await signedIn(there, 'liu')
    const figures = `/board/api/figures?area=${there.store.areas.id('九水街道/宾川路社区/第1网格')}`
    expect((await first.get(figures)).status).toBe(200)
    expect((await fetch(there.address + figures)).status).toBe(401)
    expect((await first.post('/board/api/sign-out', {})).status).toBe(200)
    expect((await first.get(figures)).status).toBe(401)

    const second = await signedIn(there, 'liu')
    there.clock.now += 7 * 24 * 60 * MINUTE + 1
    expect((await second.get(figures)).status).toBe(401)
  })

  it('sees its own area and below', async () => {
    const there = await office()
    const { store, hear } = there
    await hear(says('2号楼居民群', '1-301 吴姨', '报修 楼道灯坏了'))
    const captain = await signedIn(there, 'captain1')
    expect((await captain.get('/board/api/cases/1')).status).toBe(404)
    const other = store.areas.id('九水街道/宾川路社区/第1网格/2号楼')
    expect((await captain.get(`/board/api/figures?area=${other}`)).status).toBe(404)
    expect(await (await captain.get('/board/api/search?q=1-301')).json()).toEqual([
      {
        kind: 'household',
        area: store.areas.id('九水街道/宾川路社区/第1网格/1号楼'),
        household: '1-301',
      },
    ])
    const head = await signedIn(there, 'liu')
    expect((await head.get('/board/api/cases/1')).status).toBe(200)
  })
})

describe('what is about somebody’s health', () => {
  it('is shown to those who lead its line, and each view is written down', async () => {
    const there = await office()
    const { store, hear } = there
    await hear(says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'))
    // The street's only post is 值班室: where nobody heads an area, those on duty lead it.
    for (const [contact, sees] of [
      ['liu', true],
      ['duty', true],
      ['captain1', true],
    ] as const) {
      const { get } = await signedIn(there, contact)
      const detail = JSON.parse(await (await get('/board/api/cases/1')).text())
      expect([contact, detail.hidden]).toEqual([contact, !sees])
      expect(detail.text.includes('38.2')).toBe(sees)
      expect(detail.card).toMatchObject({ category: null, household: null, matter: null, by: null })
      expect(store.audit.latest(1)).toMatchObject([{ who: contact, deed: 'view', about: 'case 1' }])
    }
  })

  it('is kept from others of the same area', async () => {
    const volunteer = { name: '小毕', role: 'volunteer', wechat: 'xiaobi' }
    const plain = street()
    const withHelper = streetOf(
      plain,
      [...plain.areas.values()].map((area) =>
        area.level === 'grid' ? { ...area, staff: [...area.staff, volunteer] } : area,
      ),
    )
    const setting = { street: withHelper }
    const there = await office({ engine: setting, web: setting })
    await there.hear(says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'))
    const { get } = await signedIn(there, 'xiaobi')
    const text = await (await get('/board/api/cases/1')).text()
    expect(JSON.parse(text).hidden).toBe(true)
    for (const secret of ['38.2', '咳嗽', '王芳', '1-301', 'fever'])
      expect(text).not.toContain(secret)
    const area = there.store.areas.id('九水街道/宾川路社区/第1网格')
    expect((await get(`/board/api/visits?area=${area}`)).status).toBe(403)
  })
})

describe('the account of what was seen and done', () => {
  it('is a chain that tells when a line of it was changed', async () => {
    const there = await office()
    const { post } = await signedIn(there, 'liu')
    await there.hear(says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'))
    await post('/board/api/act', { do: 'claim', case: 1 })
    await post('/board/api/act', { do: 'note', case: 1, text: '下午来' })
    expect(there.store.audit.verify()).toEqual({ sound: true, rows: 4 })
    const beside = new Sqlite(there.path)
    beside.exec("update audit set about = 'case 2' where id = 3")
    expect(there.store.audit.verify()).toEqual({
      sound: false,
      rows: 2,
      brokenAt: 3,
      how: 'changed',
    })
    beside.exec("update audit set about = 'case 1' where id = 3")
    expect(there.store.audit.verify().sound).toBe(true)
    beside.exec('delete from audit where id = 3')
    expect(there.store.audit.verify()).toEqual({
      sound: false,
      rows: 2,
      brokenAt: 4,
      how: 'changed',
    })
    beside.close()
  })
})

describe('every answer', () => {
  it('lets no script in, and no name of others', async () => {
    const { address } = await office()
    const { headers } = await fetch(`${address}/board`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-frame-options')).toBe('DENY')
    const status = await new Promise((resolve) => {
      request(`${address}/board`, { headers: { host: 'rebound.example' } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end()
    })
    expect(status).toBe(421)
  })

  it('comes packed, and the simulated WeChat not at all where there is none', async () => {
    const { address } = await office()
    const board = await (await fetch(`${address}/board`)).text()
    const script = /src="([^"]+)"/.exec(board)?.[1] ?? ''
    const packed = await fetch(address + script, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${address}/chat.html`)).status).toBe(404)
    expect((await fetch(`${address}/chat/live`)).status).toBe(404)
    expect((await fetch(`${address}/`)).url).toBe(`${address}/board`)
  })

  it('is one clear line where something is wrong', async () => {
    const there = await office()
    const { post } = await signedIn(there, 'liu')
    const big = await post('/board/api/act', { do: 'note', case: 1, text: 'x'.repeat(100_000) })
    expect([big.status, await big.json()]).toEqual([413, { error: '内容太长了' }])
    const odd = await post('/board/api/act', { do: 'burn', case: 1 })
    expect(odd.status).toBe(400)
    expect(JSON.parse(await odd.text()).error).not.toContain('\n')
    expect((await fetch(`${there.address}/../etc/passwd`)).status).toBe(404)
  })
})
