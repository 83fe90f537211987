import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sign, signed } from '../../src/hook/webhook-request.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import type { Scope } from '../../src/store/people/token.ts'
import { says } from '../engine/street.ts'
import { type Office, office } from './office.ts'

const GRID = '九水街道/宾川路社区/第1网格'
const BUILDING = `${GRID}/1号楼`

/** A token for an area, and what a program asks with it. */
function program({ store, address, clock }: Office, area: string, ...scopes: readonly Scope[]) {
  const token = drawToken()
  store.tokens.add(hashOf(token), { name: 'test', area, scopes, made: clock.now })
  return async (path: string, method = 'GET', body?: object) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
}

describe('/api/v1', () => {
  it('tells of an area and what lies below it, and of nothing else', async () => {
    const there = await office()
    await there.hear(
      says('1号楼居民群', '李姐', '点名 今天10点前', { sender: 'captain1' }),
      says('1号楼居民群', '1-502 张三', '36.5'),
      says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'),
      says('2号楼居民群', '1-101 李四', '反映 垃圾没人收'),
    )
    const ask = program(there, BUILDING, 'areas', 'cases', 'rollcalls')
    expect((await ask('/areas')).body).toEqual([
      { path: BUILDING, name: '1号楼', level: 'building', parent: null, households: 24 },
    ])
    expect((await ask('/cases')).body).toMatchObject([
      { number: 1, category: 'repair', state: 'open', area: BUILDING, household: '1-502' },
    ])
    expect((await ask('/cases?state=closed')).body).toEqual([])
    expect((await ask('/cases/1')).body.history[0]).toMatchObject({ event: 'opened', by: '张三' })
    expect((await ask('/cases/2')).status).toBe(404)
    expect((await ask('/rollcalls')).body).toMatchObject([
      { area: BUILDING, form: '体温', state: 'open', expected: 24, answered: 1, abnormal: 0 },
    ])
    expect(there.store.audit.latest(1)).toMatchObject([
      { who: 'token:test', deed: 'GET /api/v1/rollcalls' },
    ])
  })

  it('tells of rounds, and of whose doors only to a token that may know', async () => {
    const there = await office()
    await there.hear(
      says(null, '李姐', '走访 1号楼1-301 都好', { sender: 'captain1' }),
      says('第1网格工作群', '刘网格', '走访 2号楼1-101 都好', { sender: 'liu' }),
    )
    const plain = await program(there, BUILDING, 'rounds')('/rounds')
    expect(plain.body).toMatchObject([
      { duty: '走访', area: BUILDING, place: null, state: 'done', late: false, how: 'there' },
    ])
    expect(JSON.stringify(plain.body)).not.toMatch(/1-301|李姐/)
    const knowing = program(there, GRID, 'rounds', 'health')
    expect((await knowing('/rounds')).body).toMatchObject([
      { place: '1-301' },
      { place: '1-101', area: `${GRID}/2号楼` },
    ])
    expect((await knowing('/rounds?duty=消杀')).body).toEqual([])
    expect((await program(there, GRID, 'cases')('/rounds')).status).toBe(403)
  })

  it('tells of word to many groups, without the telephone of who looks for somebody', async () => {
    const there = await office()
    await there.hear(
      says('宾川路社区工作群', '王书记', '通知 1号楼 明天8点到12点停水', { sender: 'wang' }),
      says('1号楼居民群', '1-502 张三', '寻人 我爸78岁 蓝棉袄 电话13812345678'),
    )
    const ask = program(there, BUILDING, 'cases')
    expect((await ask('/notices')).body).toMatchObject([
      { number: 'N2', sort: 'lost', case: 1, text: '我爸78岁 蓝棉袄 电话（电话已删）', told: 1 },
      { number: 'N1', kind: 'alert', refers: null, state: 'done', groups: 1, told: 1, answered: 0 },
    ])
    expect((await program(there, BUILDING, 'areas')('/notices')).status).toBe(403)
  })

  it('asks for a token with the scope', async () => {
    const there = await office()
    const ask = program(there, GRID, 'cases')
    expect((await ask('/areas')).status).toBe(403)
    expect((await fetch(`${there.address}/api/v1/cases`)).status).toBe(401)
    there.store.tokens.revoke(1, there.clock.now)
    expect((await ask('/cases')).status).toBe(401)
  })

  it('tells of anyone’s health only to a token that may know', async () => {
    const there = await office()
    await there.hear(says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'))
    await there.hear(
      says('第1网格工作群', '刘网格', '接单 1', { sender: 'liu' }),
      says('1号楼居民群', '1-301 罗大海', '备注 1 又高了'),
    )
    expect(there.store.cases.history(1).map(({ by }) => by?.name)).toContain('罗大海')
    const plain = await program(there, GRID, 'cases')('/cases/1')
    // Whoever lives there, or lives beside, says by their name whose case it is; staff do not.
    expect(JSON.stringify(plain.body)).not.toContain('罗大海')
    expect(JSON.stringify(plain.body)).toContain('刘网格')
    expect(plain.body).toMatchObject({ category: null, household: null, text: null })
    expect(JSON.stringify(plain.body)).not.toMatch(/38\.2|咳嗽|王芳|1-301/)
    const knowing = await program(there, GRID, 'cases', 'health')('/cases/1')
    expect(knowing.body).toMatchObject({ category: 'fever', household: '1-301' })
    expect(knowing.body.text).toContain('38.2')
  })

  it('describes itself', async () => {
    const { address } = await office()
    const response = await fetch(`${address}/api/v1/openapi.json`)
    const described = JSON.parse(await response.text())
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.paths).toSorted()).toEqual(
      [
        'alerts',
        'areas',
        'cases',
        'cases/{number}',
        'entries',
        'movements',
        'notices',
        'registers',
        'rollcalls',
        'stock',
        'teams',
        'webhooks',
        'webhooks/{id}',
        'rounds',
        'slots',
      ]
        .map((path) => `/api/v1/${path}`)
        .toSorted(),
    )
    expect(described.paths['/api/v1/cases'].get.responses['200'].content).toHaveProperty(
      'application/json',
    )
  })
})

/** Some other program that is told things. */
async function listener() {
  const heard: { readonly body: string; readonly headers: IncomingHttpHeaders }[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (data) => {
      body += data
    })
    request.on('end', () => {
      const status = answers.shift() ?? 204
      if (status < 300) heard.push({ body, headers: request.headers })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/cases`, heard, answers }
}

describe('webhooks', () => {
  it('are told of each line of a case’s history, in order, signed, until they take it', async () => {
    const there = await office()
    await there.hear(says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'))
    const ask = program(there, BUILDING, 'webhooks')
    const { address, heard, answers } = await listener()
    const made = await ask('/webhooks', 'POST', { address })
    expect(made.status).toBe(201)
    answers.push(500)
    await there.hear(says('1号楼居民群', '李姐', '接单 1', { sender: 'captain1' }))
    await there.hear(says('2号楼居民群', '1-101 李四', '反映 垃圾没人收'))
    await there.hear(says('1号楼居民群', '李姐', '办结 1 换了新灯', { sender: 'captain1' }))
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(1)
    const told = heard.map(({ body }) => JSON.parse(body))
    // What was there before is not told, nor what is elsewhere.
    expect(told.map(({ event, case: about }) => [event, about.number])).toEqual([
      ['claimed', 1],
      ['resolved', 1],
    ])
    expect(new Set(told.map(({ id }) => id)).size).toBe(2)
    for (const { body, headers } of heard) {
      const time = String(headers['x-weiliandong-time'])
      const signature = String(headers['x-weiliandong-signature'])
      expect(signed(made.body.secret, time, body, signature, Number(time))).toBe(true)
    }
    expect((await ask('/webhooks')).body).toMatchObject([{ id: made.body.id, address }])
    expect((await ask(`/webhooks/${made.body.id}`, 'DELETE')).status).toBe(204)
    expect((await ask('/webhooks')).body).toEqual([])
  }, 20_000)

  it('want an address of the web', async () => {
    const there = await office()
    const ask = program(there, BUILDING, 'webhooks')
    expect((await ask('/webhooks', 'POST', { address: 'file:///etc/passwd' })).status).toBe(400)
  })
})

describe('a partner’s own system', () => {
  it('is heard when it signs, and nobody else', async () => {
    const there = await quarrel()
    const body = { id: 'p1', by: '赵警官', text: '办结 1 已劝和' }
    expect(await there.post(body, { partner: 'OTHER_HOOK' })).toBe(401)
    expect(await there.post(body, { secret: 'guessed' })).toBe(401)
    expect(await there.post(body, { time: there.clock.now - 6 * 60_000 })).toBe(401)
    expect(there.store.cases.numbered(1)?.state).toBe('open')
    expect(await there.post(body)).toBe(202)
    expect(there.store.cases.numbered(1)?.state).toBe('resolved')
  })

  it('is not heard twice under one id, and is answered by its webhook', async () => {
    const told: string[] = []
    const there = await quarrel((text) => told.push(text))
    for (const _ of ['once', 'again'])
      expect(await there.post({ id: 'p1', by: '赵警官', text: '备注 1 已到现场' })).toBe(202)
    expect(notes(there)).toEqual([['赵警官', '已到现场']])
    await there.engine.flush(there.clock.now)
    expect(told.filter((text) => text.includes('记下了'))).toHaveLength(1)
  })

  it('may send fields instead of words', async () => {
    const there = await quarrel()
    const act = (id: string, fields: object) => there.post({ id, by: '赵警官', act: fields })
    expect(await act('p1', { do: 'claim', case: 1 })).toBe(202)
    expect(await act('p2', { do: 'note', case: 1, text: '取消 2 \n已到现场' })).toBe(202)
    expect(there.store.cases.numbered(1)?.assignee?.name).toBe('赵警官')
    expect(notes(there)).toEqual([['赵警官', '取消 2 已到现场']])
    expect(await act('p3', { do: 'resolve', case: 1, text: '已劝和' })).toBe(202)
    expect(there.store.cases.numbered(1)?.state).toBe('resolved')
    expect(await act('p4', { do: 'rollcall', area: 1, form: '体温', until: '10:00' })).toBe(400)
  })
})

const SECRET = 'known to two'

/** A quarrel that the police were told of by their webhook, and what they post back. */
async function quarrel(tell: (text: string) => void = () => {}) {
  const there = await office({
    web: { secret: (variable) => (variable === 'POLICE_HOOK_SECRET' ? SECRET : undefined) },
    engine: {
      hook: async (_, text) => {
        tell(text)
        return { kind: 'sent', id: null }
      },
    },
  })
  await there.hear(says('1号楼居民群', '1-502 张三', '反映 楼上天天吵架'))
  await there.hear(says('1号楼居民群', '李姐', '1 转派出所', { sender: 'captain1' }))
  async function post(
    said: object,
    { partner = 'POLICE_HOOK', secret = SECRET, time = there.clock.now } = {},
  ) {
    const body = JSON.stringify(said)
    const response = await fetch(`${there.address}/hook/${partner}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-weiliandong-time': String(time),
        'x-weiliandong-signature': sign(secret, String(time), body),
      },
      body,
    })
    return response.status
  }
  return { ...there, post }
}

function notes({ store }: Office) {
  return store.cases
    .history(1)
    .filter(({ event }) => event === 'note')
    .map(({ by, text }) => [by?.name, text])
}

describe('for those who watch over it', () => {
  it('tells how it is, without names and words', async () => {
    const there = await office()
    await there.hear(
      says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'),
      says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'),
    )
    const healthy = await fetch(`${there.address}/healthz`)
    expect([healthy.status, await healthy.json()]).toMatchObject([
      200,
      { status: 'ok', waiting: 0 },
    ])
    const metrics = await (await fetch(`${there.address}/metrics`)).text()
    expect(metrics).toMatch(/^weiliandong_cases\{state="open"\} 2$/m)
    expect(metrics).toMatch(/^weiliandong_timers_overdue 0$/m)
    expect(metrics).toMatch(/^weiliandong_posts_waiting 0$/m)
    expect(metrics).not.toMatch(/[\u4e00-\u9fff]|38\.2/)
    there.clock.now += 3 * 24 * 3_600_000
    const stuck = await fetch(`${there.address}/healthz`)
    expect([stuck.status, await stuck.json()]).toMatchObject([503, { status: 'stuck' }])
  })
})
