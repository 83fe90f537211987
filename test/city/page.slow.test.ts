import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { cityView } from '../../src/city/city-view.ts'
import { openCityWeb } from '../../src/city/city-web.ts'
import { embedded } from '../../src/city/database/embedded.ts'
import { connectTo, migrateCity } from '../../src/city/database/open.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import type { CityView } from '../../src/server/protocol/city-messages.ts'
import { noBrowser } from '../beside.ts'
import { closeBrowser, open, pages } from '../server/office.ts'
import { morningIn, streetOfCity, tellAll } from './districts.ts'

const KEY = 'a word that lets in'

afterAll(closeBrowser)

/** A city of two streets that are heard and one that never was, and its page. */
async function cityWeb() {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-city-'))
  const inside = await embedded(folder)
  onTestFinished(async () => {
    await inside.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const db = connectTo(inside.url)
  onTestFinished(() => db.end())
  await migrateCity(db, '青岛')
  await db.query(
    "insert into city.listed values ('九水街道', '李沧区', 0), ('浮山街道', '崂山区', 1), ('虎山街道', '李沧区', 2)",
  )
  const streets = ['九水街道', '浮山街道'].map((name) => streetOfCity(name, onTestFinished))
  for (const [i, street] of streets.entries()) {
    await morningIn(street, 4 + 4 * i)
    await tellAll(db, street)
  }
  let trouble: string | null = null
  const keeper = {
    db,
    trouble: () => trouble,
  }
  const web = async (key: string | null) => {
    const at: { base: string } = { base: 'http://127.0.0.1' }
    const how = { pages: await pages(), key, base: () => at.base, log: () => {} }
    const served = await openCityWeb(
      { ...how, ...cityView('青岛', keeper, [], () => MORNING + HOUR) },
      { host: '127.0.0.1', port: 0 },
    )
    onTestFinished(() => served.close())
    return served
  }
  const failing = (why: string) => {
    trouble = why
  }
  return { web, failing }
}

it('lets nobody in without the word, and tells who is well', async () => {
  const { web, failing } = await cityWeb()
  const { address } = await web(KEY)
  const asked = (authorization?: string, path = '/city/api/view') =>
    fetch(address + path, authorization === undefined ? {} : { headers: { authorization } })
  const basic = (word: string) => `Basic ${Buffer.from(`qingdao:${word}`).toString('base64')}`
  for (const path of ['/', '/city/api/view', '/city.html', '/page.css'])
    expect((await asked(undefined, path)).status).toBe(401)
  expect((await asked(basic('another word'))).status).toBe(401)
  expect((await asked(`Bearer ${KEY.replaceAll(' ', '')}`)).status).toBe(401)
  const view = (await (await asked(basic(KEY))).json()) as CityView
  expect(view.streets.map(({ name, state }) => [name, state])).toEqual([
    ['九水街道', 'well'],
    ['浮山街道', 'well'],
    ['虎山街道', 'unheard'],
  ])
  expect(view.places.find(({ district }) => district === null)?.calls[0]).toMatchObject({
    answered: 24,
    buildings: 4,
  })
  expect((await asked(undefined, '/healthz')).status).toBe(200)
  failing('nobody answers at its address')
  const sick = await asked(undefined, '/healthz')
  expect(sick.status).toBe(503)
  expect(await sick.json()).toEqual({
    ok: false,
    troubles: ['PostgreSQL: nobody answers at its address'],
  })
})

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it('shows the city from its districts to its communities, and who is not heard', async () => {
      const { web } = await cityWeb()
      const { address, close } = await web(null)
      const { page, errors } = await open()
      await page.goto(address)
      await page.getByRole('heading', { level: 2, name: '青岛' }).waitFor()
      const answered = page.locator('.figures tbody').first().locator('td').first()
      expect(await answered.textContent()).toMatch(/^24\//)
      await page.getByText('1 个街道没有消息或晚了').waitFor()
      await page
        .getByRole('row', { name: /虎山街道/ })
        .getByText('还没来过消息')
        .waitFor()
      await page.getByRole('button', { name: /崂山区/ }).click()
      await page.getByRole('heading', { level: 2, name: '崂山区' }).waitFor()
      expect(await answered.textContent()).toMatch(/^16\//)
      await page.getByRole('button', { name: /九水街道/ }).click()
      await page.getByRole('heading', { level: 2, name: '九水街道' }).waitFor()
      expect(await answered.textContent()).toMatch(/^8\//)
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('1 streets are silent or late').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await faults(page)).toEqual([])
      expect(errors).toEqual([])
      await close()
      await page.getByText(/Not reached, trying again/).waitFor()
    })

    it('fits a phone', async () => {
      const { web } = await cityWeb()
      const { address } = await web(null)
      const { page, errors } = await open({ viewport: { width: 390, height: 844 } })
      await page.goto(address)
      await page.getByRole('heading', { level: 2, name: '青岛' }).waitFor()
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(390)
      expect(await faults(page)).toEqual([])
      expect(errors).toEqual([])
    })
  },
)

/** What axe-core finds that is serious or worse. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
