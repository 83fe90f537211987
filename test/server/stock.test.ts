import { expect, it } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import {
  MOVEMENT_COLUMNS,
  movementRows,
  STOCK_COLUMNS,
  stockRows,
} from '../../src/sheet/stock-sheet.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { type Office, office, signedIn } from './office.ts'

const { street, policy, stocks } = valueIn(
  loadFiles({ street: 'test/transcripts/supplies.street.yaml', policy: null, forms: null }),
)
const COMMUNITY = '九水街道/宾川路社区'
const HOLDERS = '宾川路社区工作群'

/** A morning of supplies: twenty boxes came, a gate and a household were given some. */
async function heldThere(): Promise<Office> {
  const there = await office({ engine: { street, policy, stocks } })
  const say = (sender: string, text: string) =>
    there.hear(says(HOLDERS, sender, text, { sender, at: there.clock.now }))
  await say('wang', '入库 酒精20箱 口罩30只 刘先生捐，可以公示')
  await say('lin', '签收 W1')
  await say('lin', '领 酒精3箱 南门')
  await say('lin', '发口罩 1-502 5只')
  return there
}

it('shows on the board what is held and what waits, and a household to who leads there alone', async () => {
  const there = await heldThere()
  const wang = await signedIn(there, 'wang')
  const liu = await signedIn(there, 'liu')
  const at = (path: string) => there.store.areas.id(path)
  const view = await (await wang.get(`/board/api/stock?area=${at(COMMUNITY)}`)).json()
  expect(view).toMatchObject({
    held: [
      { item: '酒精', unit: '箱', balance: 17, transit: 3, low: false },
      { item: '口罩', unit: '只', balance: 25, transit: 5, low: true },
    ],
    waiting: [
      { number: 2, goods: '酒精3箱', to: '南门' },
      { number: 3, goods: '口罩5只', to: '1号楼 1-502' },
    ],
  })
  const below = await liu.get(`/board/api/stock?area=${at(`${COMMUNITY}/第1网格`)}`)
  expect(await below.json()).toEqual({ held: [], waiting: [] })
  expect((await liu.get(`/board/api/stock?area=${at(COMMUNITY)}`)).status).toBe(404)
})

it('tells other programs of sums and movements, and never which household received anything', async () => {
  const there = await heldThere()
  const asked = async (scope: 'stock' | 'cases', path: string) => {
    const token = drawToken()
    there.store.tokens.add(hashOf(token), {
      name: '物资系统',
      area: COMMUNITY,
      scopes: [scope],
      made: there.clock.now,
    })
    return fetch(`${there.address}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}` },
    })
  }
  expect((await asked('cases', '/stock')).status).toBe(403)
  expect(await (await asked('stock', '/stock')).json()).toMatchObject([
    { item: '酒精', balance: 17, transit: 3 },
    { item: '口罩', balance: 25, low: true },
  ])
  const moved = await (await asked('stock', '/movements?day=2020-02-10')).text()
  expect(JSON.parse(moved)).toMatchObject([
    { number: 'W1', kind: 'in', donor: '刘先生', household: false },
    { number: 'W2', kind: 'out', to: `${COMMUNITY}/南门`, signed: null },
    { number: 'W3', kind: 'out', to: null, household: true },
  ])
  expect(moved).not.toContain('1-502')
})

it('goes out as sheets: what is held, and each line of what moved', async () => {
  const { store } = await heldThere()
  const book = { store, street }
  const held = stockRows(book, stocks, street.root).map((row) =>
    STOCK_COLUMNS.map(({ of }) => of(row)),
  )
  expect(held).toEqual([
    ['宾川路社区', '物资', '酒精', 17, 3, '箱', ''],
    ['宾川路社区', '物资', '口罩', 25, 5, '只', '该补了'],
  ])
  const span = { area: COMMUNITY, from: 0, to: Number.MAX_SAFE_INTEGER }
  const rows = movementRows(book, stocks, span)
  const shown = (heading: string) =>
    rows.map((row) => MOVEMENT_COLUMNS.find((column) => column.heading === heading)?.of(row))
  expect(shown('编号')).toEqual(['W1', 'W1', 'W2', 'W3'])
  expect(shown('数量')).toEqual([20, 30, 3, 5])
  expect(shown('给')).toEqual(['', '', '南门', '1号楼 1-502'])
  expect(shown('签收')).toEqual(['小林', '小林', '', ''])
})
