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
import { connectTo, type Database, migrateCity } from '../../src/city/database/open.ts'
import { bulletins } from '../../src/city/letters/city-bulletin.ts'
import { type Sender, sendersOf } from '../../src/city/letters/notice-web.ts'
import { secretOf } from '../../src/city/letters/sealed.ts'
import { dayNumber, HOUR } from '../../src/domain/model/time.ts'
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
  const now = () => MORNING + HOUR
  const made = bulletins(db, { secret: secretOf('a word that is shared'), city: '青岛', now })
  const web = async (key: string | null, senders: readonly Sender[] | null = null) => {
    const at: { base: string } = { base: 'http://127.0.0.1' }
    const how = { pages: await pages(), key, base: () => at.base, log: () => {} }
    const view = cityView('青岛', keeper, [], now, {
      bulletins: made,
      senders: sendersOf(senders),
    })
    const served = await openCityWeb(
      { ...how, ...view, notices: { bulletins: made, senders, now } },
      { host: '127.0.0.1', port: 0 },
    )
    onTestFinished(() => served.close())
    return served
  }
  const failing = (why: string) => {
    trouble = why
  }
  return { db, web, failing }
}

/** 298 streets more, in ten districts: all answer, one has cases past their time, one is silent. */
async function manyStreets(db: Database): Promise<void> {
  await db.query(
    `insert into city.listed (name, district, place)
     select '街道' || n, '第' || n % 10 || '区', n + 2 from generate_series(1, 298) as n`,
  )
  await db.query(
    `insert into city.street (name, line, heard)
     select '街道' || n, 'line ' || n, now() from generate_series(1, 298) as n`,
  )
  // However long this takes here, one is silent.
  await db.query(
    `update city.street set heard = now() + case name when '街道77' then interval '-1 hour' else interval '1 hour' end`,
  )
  await db.query(
    `insert into city.call_sum (street, day, form, community, expected, answered, abnormal, buildings, open)
     select id, $1::integer, '体温', '社区' || c, 2400, 2000 + id, 0, 100, 100
     from city.street, generate_series(1, 10) as c where name like '街道%'`,
    [dayNumber(MORNING)],
  )
  await db.query(
    `insert into city.living_case (street, number, community, level, urgent, opened, due)
     select id, n, '社区1', 'grid', false, $1::bigint, $1::bigint
     from city.street, generate_series(1, 5) as n where name = '街道123'`,
    [MORNING],
  )
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

it('sends a notice by two words, of which neither is guessed', async () => {
  const { web } = await cityWeb()
  const senders = [
    { name: '市值班室', key: 'the word of the duty' },
    { name: '市应急办', key: 'the word of the other' },
  ]
  const { address } = await web(null, senders)
  const say = async (path: string, body: object, type = 'application/json') => {
    const how = { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) }
    const answer = await fetch(`${address}/city/api/notices${path}`, how)
    return [answer.status, await answer.json()] as const
  }
  const [one, other] = senders.map(({ key }) => ({ key }))
  expect((await say('', { who: { key: 'a guess' }, text: '停水' }))[0]).toBe(403)
  expect((await say('', { who: { name: '市值班室' }, text: '停水' }))[0]).toBe(403)
  expect((await say('', { who: one, text: '' }))[0]).toBe(400)
  expect((await say('', { who: one, text: '停水' }, 'text/plain'))[0]).toBe(415)
  expect(await say('', { who: one, text: '明天停水', streets: ['九水街道'] })).toEqual([
    200,
    { number: 1 },
  ])
  expect(await say('/1/agree', { who: one })).toEqual([
    403,
    { error: '要另一个人点头：发的人自己不算' },
  ])
  expect((await say('/2/agree', { who: other }))[0]).toBe(409)
  expect((await say('/1/agree', { who: other }))[0]).toBe(200)
  expect((await say('/1/agree', { who: other }))[0]).toBe(409)
  const view = (await (await fetch(`${address}/city/api/view`)).json()) as CityView
  expect(view.senders).toBe('keys')
  expect(view.notices).toMatchObject([
    {
      number: 1,
      state: 'sent',
      text: '明天停水',
      by: '市值班室',
      agreed: '市应急办',
      to: ['九水街道'],
    },
  ])
  expect(view.notices[0]?.streets).toMatchObject([{ street: '九水街道', state: 'way' }])
  // What waits may be dropped; a page with one sender, or none, sends nothing.
  expect((await say('/1/cancel', { who: one }))[0]).toBe(200)
  expect((await say('/1/drop', { who: one }))[0]).toBe(200)
  expect((await say('/1/drop', { who: one }))[0]).toBe(409)
  expect(sendersOf([])).toBe('none')
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
      await page.getByText('1 street is silent or late').waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await faults(page)).toEqual([])
      expect(errors).toEqual([])
      await close()
      await page.getByText(/Not reached, trying again/).waitFor()
    })

    it('takes a notice from one person, and sends it by another', async () => {
      const { web } = await cityWeb()
      const { address } = await web(null)
      const { page, errors } = await open({ viewport: { width: 390, height: 844 } })
      await page.goto(address)
      await page.getByText('发一条通知').click()
      await page.getByLabel('说什么').fill('今晚8点起全市核酸')
      await page.getByLabel('挑几个街道').check()
      await page.getByLabel('浮山街道').check()
      await page.getByLabel('您是谁').first().fill('市值班室')
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: '请另一个人点头' }).click()
      const line = page.getByRole('listitem').filter({ hasText: '市 N1' })
      await line.getByText('等第二个人点头').waitFor()
      await line.getByLabel('您是谁').fill('市值班室')
      await line.getByRole('button', { name: '同意，发出去' }).click()
      await line.getByText('要另一个人点头：发的人自己不算').waitFor()
      await line.getByLabel('您是谁').fill('市应急办')
      await line.getByRole('button', { name: '同意，发出去' }).click()
      await line.getByText('已发给街道').waitFor()
      await line.getByText('到了 0/0 个群').click()
      await line
        .getByRole('row', { name: /浮山街道/ })
        .getByText('在路上')
        .waitFor()
      expect(await faults(page)).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(390)
      expect(errors.filter((error) => !error.includes('403'))).toEqual([])
    })

    it('stays to be used with 300 streets: folded, searched, the worst first', async () => {
      const { db, web } = await cityWeb()
      await manyStreets(db)
      const { address } = await web(null)
      const { page, errors } = await open()
      await page.goto(address)
      await page.getByRole('heading', { level: 2, name: '青岛' }).waitFor()
      const tree = page.getByRole('navigation')
      // Districts alone at first, those with somebody who is not heard in front.
      await expect.poll(() => tree.locator('.place').count()).toBeLessThan(20)
      const names = () => tree.locator('.place .name').allTextContents()
      expect((await names()).slice(0, 3)).toEqual(['青岛', '李沧区', '第7区'])
      await tree.getByRole('button', { name: '第3区的街道' }).click()
      // The one with what is overdue is the first of its district.
      const third = (await names()).indexOf('第3区')
      expect((await names())[third + 1]).toBe('街道123')
      await tree.getByRole('searchbox').fill('街道77')
      await expect.poll(names).toEqual(['青岛', '第7区', '街道77'])
      await tree.getByRole('button', { name: /街道77 没消息/ }).click()
      // Its communities come with it, and nobody else's.
      await expect.poll(async () => (await names()).length).toBe(13)
      expect(await faults(page)).toEqual([])
      const view = await (await fetch(`${address}/city/api/view`)).text()
      expect(view.length / 300).toBeLessThan(700)
      // Those that are well are asked for.
      expect(await page.locator('.streets tbody tr').count()).toBe(2)
      await page.getByRole('button', { name: '看正常的 299 个' }).click()
      expect(await page.locator('.streets tbody tr').count()).toBe(301)
      await page.emulateMedia({ media: 'print' })
      expect(await tree.getByRole('searchbox').isVisible()).toBe(false)
      expect(errors).toEqual([])
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
