import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import type { Scope } from '../../src/store/people/token.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { type Office, office, signedIn } from './office.ts'

const { street, policy, registers } = valueIn(loadConfig('data'))
const COMMUNITY = '九水街道/宾川路社区'
const GATE = '南门值守群'
const DAY = '2020-02-10'

/** What a server answers, as far as these tests look at it. */
interface Answered {
  readonly name: string
  readonly more: boolean
  readonly lines: readonly {
    readonly values: readonly (string | null)[]
    readonly struck: boolean
    readonly abnormal: boolean
    readonly inside: boolean
  }[]
  readonly next: string | null
  readonly entries: readonly object[]
  readonly entry: number
  readonly answers: readonly string[]
  readonly error: string
}

async function answered(response: Promise<Response>): Promise<Answered> {
  return (await (await response).json()) as Answered
}

/** The sample street with an hour at its gate behind it. */
async function atTheGate(): Promise<Office> {
  const there = await office({ engine: { street, policy, registers } })
  const said = (text: string) => says(GATE, '老孙', text, { sender: 'laosun', at: there.clock.now })
  await there.hear(said('来访 张强 36.6 找2-301 修空调'))
  await there.hear(said('来访 李明 37.9 去3号楼'))
  await there.hear(said('更正 张强 36.8'))
  await there.hear(said('进86 出73'))
  return there
}

function program({ store, address, clock }: Office, area: string, ...scopes: readonly Scope[]) {
  const token = drawToken()
  store.tokens.add(hashOf(token), { name: '南门登记机', area, scopes, made: clock.now })
  return async (path: string, body?: object) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Answered }
  }
}

describe('the board', () => {
  const asked = (there: Office, area: string, more = '') =>
    `/board/api/entries?area=${there.store.areas.id(area)}&register=出入登记&day=${DAY}${more}`

  it('tells which registers are kept in an area, and where', async () => {
    const there = await atTheGate()
    const wang = await signedIn(there, 'wang')
    const of = async (area: string) => {
      const kept = await wang.get(`/board/api/registers?area=${there.store.areas.id(area)}`)
      return (await kept.json()) as readonly Answered[]
    }
    expect(await of(COMMUNITY)).toContainEqual({
      name: '出入登记',
      columns: ['进', '出', '来人', '车牌', '去向', '体温', '事由'],
      abnormal: true,
      places: [{ area: there.store.areas.id(COMMUNITY), name: '南门' }],
    })
    const names = (await of(`${COMMUNITY}/第1网格/1号楼`)).map(({ name }) => name)
    expect(names).toEqual(['返青来访', '好人好事'])
  })

  it('shows a day with what was struck, what is abnormal, and who has not gone', async () => {
    const there = await atTheGate()
    const wang = await signedIn(there, 'wang')
    const { lines, more } = await answered(wang.get(asked(there, COMMUNITY)))
    expect(more).toBe(false)
    expect(lines.map((line) => [line.values, line.struck, line.abnormal, line.inside])).toEqual([
      [['86', '73', null, null, null, null, null], false, false, false],
      [[null, null, '张强', null, '2-301', '36.8', '修空调'], false, false, true],
      [[null, null, '李明', null, '3号楼', '37.9', null], false, true, true],
      [[null, null, '张强', null, '2-301', '36.6', '修空调'], true, false, false],
    ])
    const abnormal = await answered(wang.get(asked(there, COMMUNITY, '&abnormal=true')))
    expect(abnormal.lines).toHaveLength(1)
    const gate = await answered(wang.get(asked(there, COMMUNITY, '&place=南门')))
    expect(gate.lines).toHaveLength(4)
    const north = await answered(wang.get(asked(there, COMMUNITY, '&place=北门')))
    expect(north.lines).toEqual([])
  })

  it('shows what is private to who leads the place alone, and nothing to who is of elsewhere', async () => {
    const there = await atTheGate()
    const liu = await signedIn(there, 'liu')
    expect((await liu.get(asked(there, COMMUNITY))).status).toBe(404)
    const duty = await signedIn(there, 'duty')
    const { lines } = await answered(duty.get(asked(there, COMMUNITY)))
    const text = JSON.stringify(lines)
    const leads = text.includes('张强')
    // The street's duty leads it where the street has no head.
    expect(leads).toBe(true)
    const gao = await signedIn(there, 'gaoshen')
    expect((await gao.get(asked(there, COMMUNITY))).status).toBe(404)
  })
})

describe('/api/v1/entries', () => {
  const list = (more = '') => `/entries?register=出入登记&day=${DAY}${more}`

  it('tells a day, without what is private unless the token may know', async () => {
    const there = await atTheGate()
    const plain = await program(there, COMMUNITY, 'entries')(list())
    expect(plain.body.next).toBeNull()
    expect(plain.body.entries).toHaveLength(4)
    expect(JSON.stringify(plain.body)).not.toMatch(/张强|李明|37\.9|36\.8/)
    expect(plain.body.entries[0]).toMatchObject({ counted: true, fields: { 进: 86, 出: 73 } })
    const whole = await program(there, COMMUNITY, 'entries', 'health')(list('&abnormal=true'))
    expect(whole.body.entries).toMatchObject([
      {
        area: COMMUNITY,
        place: '南门',
        by: '老孙',
        fields: { 来人: '李明', 体温: 37.9 },
        abnormal: true,
      },
    ])
    expect((await program(there, COMMUNITY, 'entries')(list('&abnormal=true'))).status).toBe(403)
    const elsewhere = program(there, `${COMMUNITY}/第1网格`, 'entries', 'health')
    expect((await elsewhere(list())).body.entries).toEqual([])
    expect((await elsewhere(list(`&area=${COMMUNITY}`))).status).toBe(403)
    expect((await program(there, COMMUNITY, 'cases')(list())).status).toBe(403)
  })

  const line = {
    id: 'a1',
    register: '出入登记',
    area: COMMUNITY,
    place: '南门',
    by: '南门闸机',
    fields: { 来人: '王丽', 去向: '1-502', 体温: 36.4 },
  }

  it('writes a line down as who stands there would say it, and once', async () => {
    const there = await atTheGate()
    const write = program(there, COMMUNITY, 'write-entries')
    const made = await write('/entries', line)
    expect(made).toMatchObject({ status: 200, body: { answers: [], again: false } })
    expect(there.store.entries.numbered(made.body.entry)).toMatchObject({
      register: '出入登记',
      place: { area: COMMUNITY, name: '南门' },
      by: { name: '南门闸机' },
      fields: line.fields,
      missing: [],
    })
    const again = await write('/entries', line)
    expect(again.body).toEqual({ entry: made.body.entry, answers: [], again: true })
    const counts = { id: 'a2', register: '出入登记', area: COMMUNITY, place: '南门', by: '闸机' }
    expect((await write('/entries', { ...counts, counts: { 进: 5 } })).status).toBe(200)
    expect(there.store.entries.all().at(-1)).toMatchObject({ counted: true, fields: { 进: 5 } })
  })

  it('a fever that a program tells of is a case at once', async () => {
    const there = await atTheGate()
    const before = there.store.cases.all().length
    const write = program(there, COMMUNITY, 'write-entries')
    const hot = { ...line, id: 'b1', fields: { ...line.fields, 体温: 38.1 } }
    const { body } = await write('/entries', hot)
    expect(body.answers.join()).toContain('先别放行')
    expect(there.store.cases.all()).toHaveLength(before + 1)
    await there.engine.flush(there.clock.now)
    expect(there.said.some(({ text }) => text.includes('38.1℃，去 1-502'))).toBe(true)
    for (const { text, address } of there.said)
      if (address.kind === 'group' && address.topic.endsWith('居民群'))
        expect(text).not.toMatch(/王丽|38\.1/)
  })

  it.each<[string, object, number]>([
    ['a field is missing', { fields: { 去向: '1-502' } }, 422],
    ['a field is unknown', { fields: { ...line.fields, 心情: '好' } }, 422],
    ['a value is of another kind', { fields: { ...line.fields, 体温: '三十六度' } }, 422],
    ['a value is out of range', { fields: { ...line.fields, 体温: 365 } }, 422],
    ['a number of an id card', { fields: { ...line.fields, 事由: '370202199001011234' } }, 422],
    ['counts and fields at once', { counts: { 进: 1 } }, 422],
    ['the place keeps none', { place: '东门' }, 422],
    ['there is no such register', { register: '没有' }, 404],
    ['the area is another’s', { area: '九水街道/侯家庄' }, 403],
    ['a key is unknown', { struck: true }, 400],
  ])('refuses in one line where %s, and writes nothing', async (_, special, status) => {
    const there = await atTheGate()
    const before = there.store.entries.all().length
    const write = program(there, COMMUNITY, 'write-entries')
    const refused = await write('/entries', { ...line, ...special })
    expect(refused.status).toBe(status)
    expect(refused.body.error).toMatch(/\S/)
    expect(JSON.stringify(refused.body)).not.toContain('370202199001011234')
    expect(there.store.entries.all()).toHaveLength(before)
  })

  it('wants the scope', async () => {
    const there = await atTheGate()
    const read = program(there, COMMUNITY, 'entries', 'health')
    expect((await read('/entries', line)).status).toBe(403)
  })
})
