import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { MORNING } from '../../bench/street.ts'
import { loadConfig } from '../../src/config/load.ts'
import { DAY } from '../../src/domain/model/time.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { type Office, office, pages, signedIn } from '../server/office.ts'

const GRID = '九水街道/宾川路社区/第1网格'
const BUILDING = `${GRID}/1号楼`
const ROOM = '1号楼居民群'
const { registers } = valueIn(loadConfig('data'))

/** A line of the account: who, what, of what. */
type Line = readonly [who: string, deed: string, about: string]

/** Who looks: 刘网格 on the board, and a program with a token. */
interface Hands {
  readonly there: Office
  readonly liu: Awaited<ReturnType<typeof signedIn>>
  readonly program: (path: string, method?: string, body?: object) => Promise<Response>
  readonly id: (path: string) => number
}

/** What each way in shows or changes, and the line that it leaves. */
const LEAVES: Readonly<Record<string, { do(hands: Hands): Promise<unknown>; line: Line }>> = {
  'POST /login': {
    do: async ({ there }) => await signedIn(there, 'wang'),
    line: ['wang', 'sign-in', 'board'],
  },
  'POST /board/api/sign-out': {
    do: ({ liu }) => liu.post('/board/api/sign-out', {}),
    line: ['liu', 'sign-out', 'board'],
  },
  'GET /board/api/cases/:number': {
    do: ({ liu }) => liu.get('/board/api/cases/1'),
    line: ['liu', 'view', 'case 1'],
  },
  'GET /board/api/visits': {
    do: ({ liu, id }) => liu.get(`/board/api/visits?area=${id(BUILDING)}`),
    line: ['liu', 'view', `visits ${BUILDING}`],
  },
  'GET /board/api/entries': {
    do: ({ liu, id }) =>
      liu.get(`/board/api/entries?area=${id(GRID)}&register=好人好事&day=2020-02-10`),
    line: ['liu', 'view', `entries 好人好事 ${GRID} 2020-02-10`],
  },
  'GET /board/api/stock': {
    do: ({ liu, id }) => liu.get(`/board/api/stock?area=${id(GRID)}`),
    line: ['liu', 'view', `stock ${GRID}`],
  },
  'GET /board/api/teams': {
    do: ({ liu, id }) => liu.get(`/board/api/teams?area=${id(GRID)}`),
    line: ['liu', 'view', `teams ${GRID}`],
  },
  'GET /board/api/notices/:number': {
    do: async ({ there, liu }) => {
      await there.hear(
        says('第1网格工作群', '刘网格', '通知 1号楼 明天8点到12点停水', { sender: 'liu' }),
      )
      return liu.get('/board/api/notices/1')
    },
    line: ['liu', 'view', 'notice N1'],
  },
  'GET /board/api/week': {
    do: ({ liu, id }) => liu.get(`/board/api/week?area=${id(GRID)}&day=2020-02-12`),
    line: ['liu', 'view', `week ${GRID} 2020-02-12`],
  },
  'GET /board/api/figures': {
    do: ({ liu, id }) => liu.get(`/board/api/figures?area=${id(GRID)}`),
    line: ['liu', 'view', `figures ${GRID}`],
  },
  'GET /board/api/search': {
    do: ({ liu }) => liu.get('/board/api/search?q=1-502'),
    line: ['liu', 'search', '1-502'],
  },
  'POST /board/api/act': {
    do: ({ liu }) => liu.post('/board/api/act', { do: 'claim', case: 1 }),
    line: ['liu', 'claim', 'case 1'],
  },
  'GET /board/live': {
    do: ({ there, liu }) => listen(there, liu.cookie),
    line: ['liu', 'view', 'board'],
  },
  'GET /api/v1/areas': reads('/areas'),
  'GET /api/v1/cases': reads('/cases'),
  'GET /api/v1/cases/:number': reads('/cases/:number', '/cases/1'),
  'GET /api/v1/alerts': reads('/alerts'),
  'GET /api/v1/notices': reads('/notices'),
  'GET /api/v1/rollcalls': reads('/rollcalls'),
  'GET /api/v1/registers': reads('/registers'),
  'GET /api/v1/stock': reads('/stock'),
  'GET /api/v1/teams': reads('/teams'),
  'GET /api/v1/movements': reads('/movements', '/movements?day=2020-02-10'),
  'GET /api/v1/entries': reads('/entries', '/entries?register=好人好事&day=2020-02-10'),
  'POST /api/v1/entries': {
    do: ({ program }) =>
      program('/entries', 'POST', {
        id: '1',
        register: '好人好事',
        area: GRID,
        by: '登记机',
        fields: { 事: '高婶送了三十个茶叶蛋' },
      }),
    line: ['token:test', 'POST /api/v1/entries', GRID],
  },
  'GET /api/v1/webhooks': reads('/webhooks'),
  'POST /api/v1/webhooks': {
    do: ({ program }) => program('/webhooks', 'POST', { address: 'http://127.0.0.1:9/x' }),
    line: ['token:test', 'POST /api/v1/webhooks', GRID],
  },
  'DELETE /api/v1/webhooks/:id': {
    do: async ({ program }) => {
      await program('/webhooks', 'POST', { address: 'http://127.0.0.1:9/x' })
      await program('/webhooks/1', 'DELETE')
    },
    line: ['token:test', 'DELETE /api/v1/webhooks/:id', GRID],
  },
  'GET /board/api/rounds': {
    do: ({ liu, id }) => liu.get(`/board/api/rounds?area=${id(GRID)}`),
    line: ['liu', 'view', `rounds ${GRID}`],
  },
  'GET /api/v1/rounds': {
    do: ({ there: { store, address } }) => {
      const token = drawToken()
      const scopes = ['rounds'] as const
      store.tokens.add(hashOf(token), { name: 'test', area: GRID, scopes, made: MORNING })
      return fetch(`${address}/api/v1/rounds`, { headers: { authorization: `Bearer ${token}` } })
    },
    line: ['token:test', 'GET /api/v1/rounds', GRID],
  },
  'GET /api/v1/slots': {
    do: ({ there: { store, address } }) => {
      const token = drawToken()
      const scopes = ['rounds'] as const
      store.tokens.add(hashOf(token), { name: 'test', area: GRID, scopes, made: MORNING })
      return fetch(`${address}/api/v1/slots`, { headers: { authorization: `Bearer ${token}` } })
    },
    line: ['token:test', 'GET /api/v1/slots', GRID],
  },
}

/** What shows nothing of anybody, and so leaves none. */
const SHOWS_NOTHING: Readonly<Record<string, string>> = {
  'GET /': 'leads to the board',
  'GET /board': 'the page itself, empty until somebody is signed in',
  'GET /login/:token': 'a button',
  'GET /guide/resident': 'how to say things',
  'GET /guide/captain': 'how to say things',
  'GET /guide/grid': 'how to say things',
  'GET /board/api/registers': 'which registers are kept, and no line of them',
  'GET /board/api/call-plan': 'when a roll-call would ask and end, of nobody',
  'GET /healthz': 'numbers',
  'GET /livez': 'nothing',
  'GET /metrics': 'numbers',
  'GET /api/v1/openapi.json': 'the description of the API',
  'POST /hook/:partner': 'a partner’s words, which the histories of cases keep',
}

function reads(route: string, path = route): (typeof LEAVES)[string] {
  return {
    do: ({ program }) => program(path),
    line: ['token:test', `GET /api/v1${route}`, GRID],
  }
}

async function hands(): Promise<Hands> {
  const there = await office({ engine: { registers }, web: { secret: () => 'x' } })
  const { store, address } = there
  await there.hear(
    says(ROOM, '1-502 张三', '报修 楼道灯坏了'),
    says(ROOM, '李姐', '点名 今天12点前', { sender: 'captain1' }),
  )
  const token = drawToken()
  const scopes = [
    'areas',
    'cases',
    'rollcalls',
    'webhooks',
    'entries',
    'stock',
    'teams',
    'write-entries',
  ] as const
  store.tokens.add(hashOf(token), { name: 'test', area: GRID, scopes, made: MORNING })
  const program = (path: string, method = 'GET', body?: object) =>
    fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { there, liu: await signedIn(there, 'liu'), program, id: (path) => store.areas.id(path) }
}

/** Opens the board's socket until it has said something. */
async function listen({ address }: Office, cookie: string): Promise<void> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/board/live`, {
    headers: { cookie, origin: address },
  })
  await new Promise((resolve, reject) => socket.on('message', resolve).on('error', reject))
  socket.close()
}

const lines = ({ store }: Office, most = 20): readonly Line[] =>
  store.audit.latest(most).map(({ who, deed, about }): Line => [who, deed, about])

describe('each way in', () => {
  it('has its place in the table: what shows or changes anything leaves a line', async () => {
    const { routes } = await office({ engine: { registers }, web: { secret: () => 'x' } })
    const folder = await pages()
    const ours = routes.filter((route) => {
      const [method, path = ''] = route.split(' ')
      return method !== 'HEAD' && (path === '/' || !existsSync(join(folder, path)))
    })
    const known = [...Object.keys(LEAVES), ...Object.keys(SHOWS_NOTHING)]
    expect([...new Set(ours)].toSorted()).toEqual(known.toSorted())
  })

  it.each(Object.entries(LEAVES))('%s leaves its line', async (_, { do: act, line }) => {
    const all = await hands()
    const before = all.there.store.audit.verify().rows
    await act(all)
    expect(lines(all.there).slice(0, all.there.store.audit.verify().rows - before)).toContainEqual(
      line,
    )
    expect(all.there.store.audit.verify().sound).toBe(true)
  })
})

describe('by the chat', () => {
  it.each<readonly [text: string, room: string | null, line: Line]>([
    ['查 1', null, ['liu', 'status', 'case 1']],
    ['接单 1', '第1网格工作群', ['liu', 'claim', 'case 1']],
    ['办结 1 换了', '第1网格工作群', ['liu', 'resolve', 'case 1']],
    ['谁没报', '第1网格工作群', ['liu', 'missing', 'group:第1网格工作群']],
    ['结束点名', '第1网格工作群', ['liu', 'close', 'group:第1网格工作群']],
    ['登录', null, ['liu', 'login', 'contact:liu']],
  ])('what staff see and do leaves a line: %s', async (text, room, line) => {
    const { there } = await hands()
    await there.hear(says(room, '刘网格', text, { sender: 'liu', at: there.clock.now }))
    expect(lines(there, 1)).toEqual([line])
  })

  it('what residents say of themselves leaves none', async () => {
    const { there } = await hands()
    const { rows } = there.store.audit.verify()
    await there.hear(
      says(ROOM, '1-502 张三', '36.5', { at: there.clock.now }),
      says(ROOM, '1-502 张三', '查 1', { at: there.clock.now }),
    )
    expect(there.store.audit.verify().rows).toBe(rows)
  })

  it('whom the day’s account was told stands there', async () => {
    const { there } = await hands()
    await there.until(MORNING + DAY)
    expect(lines(there).filter(([, deed]) => deed === 'digest')).toContainEqual([
      'bot',
      'digest',
      'group:第1网格工作群',
    ])
  })

  it('never holds words: a name, a temperature, a telephone number', async () => {
    const { there } = await hands()
    await there.hear(
      says(ROOM, '1-301 王芳', '孩子38.6，咳嗽', { at: there.clock.now }),
      says('第1网格工作群', '刘网格', '备注 2 王芳的孩子 38.9，13812345678', {
        sender: 'liu',
        at: there.clock.now,
      }),
    )
    expect(JSON.stringify(lines(there))).not.toMatch(/王芳|38\.|138/)
  })
})

it.each<readonly [what: string, sql: string, brokenAt: number]>([
  ['a line that was changed', `update audit set about = 'case 9' where id = 2`, 2],
  ['whose it was', `update audit set who = 'wang' where id = 2`, 2],
  ['when it was', `update audit set at = at + 1 where id = 2`, 2],
  ['a line that was taken out', `delete from audit where id = 2`, 3],
  [
    'two that changed places',
    `update audit set id = 99 where id = 2; update audit set id = 2 where id = 3; update audit set id = 3 where id = 99`,
    2,
  ],
])('the chain shows %s', async (_, sql, brokenAt) => {
  const { there, liu } = await hands()
  await liu.get('/board/api/cases/1')
  expect(there.store.audit.verify()).toMatchObject({ sound: true })
  const beside = new Sqlite(there.path)
  beside.exec(sql)
  beside.close()
  expect(there.store.audit.verify()).toMatchObject({ sound: false, brokenAt })
})
