import { expect, it } from 'vitest'
import { weekStart } from '../../src/domain/model/duty/week.ts'
import { DAY } from '../../src/domain/model/time.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import { ROTA_COLUMNS, ROTA_NAMES, rotaRows, rotaSheet } from '../../src/sheet/rota-sheet.ts'
import { signedIn } from './office.ts'
import { gate, ROTAS } from './rota-office.ts'

const COMMUNITY = '九水街道/宾川路社区'
const GRID = `${COMMUNITY}/第1网格`

interface Seen {
  readonly rotas: readonly {
    readonly name: string
    readonly slots: readonly {
      readonly from: number
      readonly stands: string
      readonly lacks: number
      readonly people: readonly { readonly name: string | null; readonly came: number | null }[]
    }[]
  }[]
}

it('shows a week to those who answer for the place with names, to others without', async () => {
  const there = await gate()
  const seenBy = async (who: string, area: string): Promise<Seen> => {
    const { get } = await signedIn(there, who)
    const id = there.store.areas.id(area)
    const seen = await get(`/board/api/week?area=${id}&day=2020-02-12`)
    return (await seen.json()) as Seen
  }
  const { rotas } = await seenBy('wang', COMMUNITY)
  expect(rotas.map(({ name }) => name)).toEqual(['南门值守', '做饭', '理发'])
  const afternoon = rotas[0]?.slots.find(({ stands }) => stands === 'here')
  expect(afternoon).toMatchObject({
    lacks: 0,
    people: [
      { name: '老孙', came: expect.any(Number) },
      { name: '高婶', came: null },
    ],
  })
  // Seven days of four shifts, but for those that had begun before the bot was there.
  expect(rotas[0]?.slots).toHaveLength(27 - 1)
  expect(rotas[0]?.slots.at(-1)).toMatchObject({ stands: 'ahead', lacks: 2, people: [] })

  const below = await seenBy('liu', GRID)
  const hidden = below.rotas[0]?.slots.find(({ stands }) => stands === 'here')
  expect(hidden).toMatchObject({ lacks: 0, people: [{ name: null }, { name: null }] })
  expect(JSON.stringify(below)).not.toMatch(/老孙|老周|高婶/)
})

it('tells other programs of a week, and who it is where they may know', async () => {
  const there = await gate()
  const asked = async (scopes: readonly ('rounds' | 'teams')[], query = '') => {
    const token = drawToken()
    const made = there.clock.now
    there.store.tokens.add(hashOf(token), { name: 'test', area: COMMUNITY, scopes, made })
    const headers = { authorization: `Bearer ${token}` }
    return await fetch(`${there.address}/api/v1/slots${query}`, { headers })
  }
  const known = await (await asked(['rounds', 'teams'], '?rota=南门值守')).json()
  expect(known).toContainEqual({
    rota: '南门值守',
    area: COMMUNITY,
    place: '南门',
    from: '2020-02-10T11:30:00+08:00',
    to: '2020-02-10T17:30:00+08:00',
    wanted: 2,
    lacks: 0,
    gap: false,
    stands: 'here',
    people: [
      { name: '老孙', state: 'here', came: '2020-02-10T11:25:00+08:00', went: null },
      { name: '高婶', state: 'absent', came: null, went: null },
    ],
  })
  expect(await (await asked(['rounds'])).text()).not.toMatch(/老孙|老周|高婶/)
  expect((await asked(['teams'])).status).toBe(403)
})

it('makes a table of a week, with names only where they were asked for', async () => {
  const { store, clock } = await gate()
  const { street, rotas } = ROTAS
  const monday = weekStart(clock.now)
  const rows = rotaRows({ store, street }, rotas, { area: COMMUNITY, monday }, clock.now)
  const cells = (columns: typeof ROTA_COLUMNS) =>
    rotaSheet(columns, rows, monday).rows.map((row) => row.cells.slice(3, 7))
  expect(rotaSheet(ROTA_COLUMNS, rows, monday).lead).toEqual([['排班 2月10日–2月16日']])
  expect(cells(ROTA_COLUMNS).slice(0, 4)).toEqual([
    ['01:00–06:30', '', '0/2 缺2', '0/2 缺2'],
    ['06:30–11:30', '', '2/2', '0/2 缺2'],
    ['11:30–17:30', '2/2', '0/2 缺2', '0/2 缺2'],
    ['17:30–01:00', '0/2 缺2', '0/2 缺2', '0/2 缺2'],
  ])
  expect(cells(ROTA_NAMES).slice(0, 3)).toEqual([
    ['01:00–06:30', '', '缺2', '缺2'],
    ['06:30–11:30', '', '老孙、老周', '缺2'],
    ['11:30–17:30', '老孙、高婶（没到）', '缺2', '缺2'],
  ])
  // A week later nobody is looked for yet.
  const next = monday + 7 * DAY
  const ahead = rotaRows({ store, street }, rotas, { area: COMMUNITY, monday: next }, clock.now)
  expect(rotaSheet(ROTA_NAMES, ahead, next).rows[0]?.cells[4]).toBe('还没开报')
})
