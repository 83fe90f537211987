import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import axe, { type AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { understanding } from '../../src/assembly/understanding.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { noBrowser } from '../beside.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, office, open, pages } from './office.ts'
import { proxy } from './proxy.ts'

afterAll(closeBrowser)

it('loads at most 150 kB of JavaScript, gzipped', async () => {
  const folder = await pages()
  const page = readFileSync(join(folder, 'board.html'), 'utf8')
  const plot = readdirSync(join(folder, 'assets')).filter((name) => /^plot.*\.js$/.test(name))
  const named = [...page.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, name = '']) => name)
  const scripts = [...named, ...plot.map((name) => `assets/${name}`)]
  expect(scripts.length).toBeGreaterThan(1)
  const sizes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150 * 1024)
})

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it('lets in by the link from the chat, once', async () => {
      const there = await office()
      const { page, errors } = await open()
      const link = await there.link('liu')
      await page.goto(link)
      await page.getByRole('button', { name: /登录/ }).click()
      await page.waitForURL('**/board')
      await page.getByRole('heading', { level: 2, name: '第1网格' }).waitFor()
      expect(await page.getByText('刘网格').isVisible()).toBe(true)
      // Others' areas are not there at all.
      expect(await page.getByText('宾川路社区').count()).toBe(0)
      expect(errors).toEqual([])

      await page.goto(link)
      await page.getByRole('heading', { name: '登录不了' }).waitFor()
      await page.goto(`${there.address}/board`)
      await page.getByRole('button', { name: '退出' }).click()
      await page.getByRole('heading', { name: '请先登录' }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: '请先登录' }).waitFor()
    })

    it('says that it is cut off when the line falls silent unclosed, and comes back', async () => {
      let base = 'http://127.0.0.1/wld'
      const there = await office({ web: { base: () => base } })
      const between = await proxy(there.address, '/wld', 'takes the prefix off')
      base = between.address
      const { page, errors } = await open()
      const token = (await there.link('liu')).split('/').at(-1)
      await page.goto(`${between.address}/login/${token}`)
      await page.getByRole('button', { name: /登录/ }).click()
      await page.getByRole('heading', { level: 2, name: '第1网格' }).waitFor()
      between.freeze()
      await page.getByText('连接断了，正在重连').waitFor({ timeout: 30_000 })
      await page.getByText('连接断了，正在重连').waitFor({ state: 'hidden' })
      await there.hear(says('1号楼居民群', '1-502 张三', '报修 三楼楼道灯坏了'))
      await page.getByRole('button', { name: /#1 报修/ }).waitFor()
      expect(errors).toEqual([])
    })

    it('takes a case from the report to its closing', async () => {
      const there = await office()
      const { page, errors } = await open()
      await enter(page, there, 'liu')
      await there.hear(says('1号楼居民群', '1-502 张三', '报修 三楼楼道灯坏了'))
      const column = (name: string) => page.getByRole('region', { name, exact: true })
      await column('待接单')
        .getByRole('button', { name: /#1 报修/ })
        .click()
      const panel = page.getByRole('dialog')
      await panel.getByText('1号楼 1-502').waitFor()

      await panel.getByRole('button', { name: '接单' }).click()
      await panel.getByText('归您了').waitFor()
      await panel.getByText('刘网格', { exact: true }).first().waitFor()
      await panel.getByRole('button', { name: '备注' }).click()
      await panel.getByLabel('写备注').fill('师傅下午三点来')
      await panel.locator('form').getByRole('button').click()
      await panel.getByText('记下了').waitFor()
      await panel.getByRole('button', { name: '办结' }).click()
      await panel.getByLabel(/说一句/).fill('换了新灯')
      await panel.locator('form').getByRole('button').click()
      await panel.getByRole('button', { name: '确认办好' }).click()
      await panel.locator('li.confirmed').waitFor()
      await panel.getByRole('button', { name: '关闭' }).click()
      await column('已办结')
        .getByRole('button', { name: /#1 报修/ })
        .waitFor()

      const history = there.store.cases.history(1).map(({ event, by }) => [event, by?.name ?? null])
      expect(history.filter(([event]) => event !== 'told')).toEqual([
        ['opened', '张三'],
        ['claimed', '刘网格'],
        ['note', '刘网格'],
        ['resolved', '刘网格'],
        ['confirmed', '刘网格'],
      ])
      // Who asked hears of each room in the group, as if it had been said there; the answers stay on the board.
      const heard = there.said.filter(
        ({ address }) => address.kind === 'group' && address.topic === '1号楼居民群',
      )
      expect(heard.map(({ text }) => text).join('\n')).toMatch(
        /刘网格接了您的 #1[\s\S]*师傅下午三点来[\s\S]*换了新灯/,
      )
      const alone = there.said.filter(
        ({ address }) => address.kind === 'contact' && address.contact === 'liu',
      )
      expect(alone).toHaveLength(1)
      expect(errors).toEqual([])
    })

    it('says why it does not do a thing', async () => {
      const there = await office()
      await there.hear(says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'))
      const { page } = await open()
      await enter(page, there, 'liu')
      await page.getByRole('button', { name: /#1 报修/ }).click()
      const panel = page.getByRole('dialog')
      await panel.getByRole('button', { name: '备注' }).waitFor()
      // Meanwhile someone else has taken it.
      there.engine.receive([says(null, '王书记', '接单 1', { sender: 'wang' })], there.clock.now)
      await panel.getByText('王书记', { exact: true }).first().waitFor()
      expect(await panel.getByRole('button', { name: '接单' }).count()).toBe(0)
    })

    it('fills up in two windows at once', async () => {
      const there = await office()
      const [one, two] = [await open(), await open()]
      await enter(one.page, there, 'liu')
      await enter(two.page, there, 'captain1')
      await two.page.getByText('今天还没有点名').waitFor()
      await two.page.getByRole('button', { name: '发起点名' }).click()
      const dialog = two.page.getByRole('dialog')
      await dialog.getByLabel('几点截止').fill('10:00')
      await dialog.getByRole('button', { name: '开始' }).click()
      await dialog.getByText('10:00').first().waitFor()
      await dialog.getByRole('button', { name: '关闭' }).click()
      expect(there.said.some(({ text }) => text.includes('体温打卡开始了，10:00'))).toBe(true)

      const count = (page: Page) => page.locator('.figures-strip .wide dd')
      await one.page
        .getByRole('button', { name: /^1号楼/ })
        .first()
        .waitFor()
      for (const { page } of [one, two])
        await expect.poll(() => count(page).textContent()).toBe('0/24')
      for (let room = 1; room <= 6; room++) {
        await there.hear(
          says('1号楼居民群', `1-${room}01 邻居${room}`, room === 3 ? '38.1' : '36.5'),
        )
      }
      for (const { page } of [one, two])
        await expect.poll(() => count(page).textContent()).toBe('6/24')
      await expect.poll(() => two.page.locator('.unit .room.answered').count()).toBe(5)
      expect(await two.page.locator('.unit .room.abnormal').textContent()).toMatch(/301[\s\S]*异常/)
      expect(await two.page.locator('.unit .room.missing').count()).toBe(18)
      expect([...one.errors, ...two.errors]).toEqual([])
    })

    it('fits a phone', async () => {
      const there = await office()
      await there.hear(
        says('1号楼居民群', '李姐', '点名 今天10点前', { sender: 'captain1' }),
        says('1号楼居民群', '1-502 张三', '36.5'),
        says(
          '1号楼居民群',
          '1-502 张三',
          '报修 三楼楼道灯坏了，老人上下楼看不见路，请快点来人修一修',
        ),
      )
      const { page, errors } = await open({
        viewport: { width: 375, height: 720 },
        hasTouch: true,
        isMobile: true,
      })
      await enter(page, there, 'captain1')
      const fits = async () =>
        await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')
      for (const tab of ['点名', '工单', '走访', '数据']) {
        await page.locator('.tabs').getByRole('button', { name: tab }).click()
        expect([tab, await fits()]).toEqual([tab, true])
      }
      await page.locator('.tabs').getByRole('button', { name: '工单' }).click()
      await page.getByRole('button', { name: /#1 报修/ }).click()
      await page.getByRole('dialog').getByRole('button', { name: '接单' }).waitFor()
      expect(await fits()).toBe(true)
      const small = await page.$$eval('dialog button', (buttons) =>
        buttons
          .filter((button) => button.getBoundingClientRect().height < 32)
          .map((button) => button.textContent),
      )
      expect(small).toEqual([])
      expect(errors).toEqual([])
    })

    it('goes on by itself when the line was lost', async () => {
      const there = await office()
      const { page } = await open()
      await enter(page, there, 'liu')
      await there.close()
      await page.getByText('连接断了').waitFor()
      await there.reopen()
      await page.getByText('实时').waitFor()
      await there.hear(says('1号楼居民群', '1-502 张三', '报修 楼道灯坏了'))
      await page.getByRole('button', { name: /#1 报修/ }).waitFor()
    })

    it('speaks English to those whose browser does', async () => {
      const there = await office()
      const { page } = await open({ locale: 'en-GB' })
      await enter(page, there, 'liu')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
    })

    it('has no serious fault for those who cannot see or point', async () => {
      const there = await office()
      await there.hear(
        says('1号楼居民群', '李姐', '点名 今天10点前', { sender: 'captain1' }),
        says('1号楼居民群', '1-502 张三', '36.5'),
        says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'),
        says('1号楼居民群', '1-502 张三', '报修 三楼楼道灯坏了'),
      )
      const home = { area: '九水街道/宾川路社区/第1网格/1号楼', household: '2-601' }
      there.store.households.put({
        home,
        name: '赵奶奶',
        people: 1,
        phone: '13800000000',
        tags: ['独居老人'],
        away: null,
      })
      await there.until(there.clock.now + 150 * MINUTE)
      const { page, errors } = await open()
      const building = there.store.areas.id(home.area)
      await page.goto(await there.link('wang'))
      expect(await faults(page)).toEqual([])
      await page.getByRole('button', { name: /登录/ }).click()
      await page.getByRole('heading', { level: 2 }).waitFor()
      for (const place of ['', `a=${building}`, 'v=visits', 'v=figures', 'c=1']) {
        await page.goto(`${there.address}/board#${place}`)
        await page.getByRole('heading', { level: 2 }).first().waitFor()
        expect([place, await faults(page)]).toEqual([place, []])
      }
      for (const guide of ['resident', 'captain', 'grid']) {
        await page.goto(`${there.address}/guide/${guide}`)
        expect([guide, await faults(page)]).toEqual([guide, []])
      }
      expect(errors).toEqual([])
    })

    it('puts danger before all else, with who goes, until it is over', async () => {
      const there = await office({ engine: { understand: understanding.route } })
      const { page, errors } = await open()
      await enter(page, there, 'wang')
      const strip = page.getByRole('alert', { name: '疑似危急' })
      expect(await strip.isVisible()).toBe(false)
      await there.hear(says('1号楼居民群', '1-301 王芳', '我爸晕倒了叫不醒，谁来帮帮忙'))
      await strip.getByText('疑似伤病').waitFor()
      expect(await strip.textContent()).toMatch(
        /1号楼 1-301.*我爸晕倒了叫不醒.*王芳.*网格.*还没人应.*刚刚/,
      )
      const above = async (of: Locator) => (await of.boundingBox())?.y ?? Number.NaN
      expect(await above(strip)).toBeLessThan(await above(page.locator('.summary')))
      expect(await faults(page)).toEqual([])
      await there.hear(says('第1网格工作群', '刘网格', '我去', { sender: 'liu' }))
      await strip.getByText('刘网格').waitFor()
      await strip.getByRole('button', { name: '#1' }).click()
      await page.getByRole('dialog').getByText('1号楼 1-301').first().waitFor()
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
      await there.hear(says('第1网格工作群', '刘网格', '办结 1 送医院了', { sender: 'liu' }))
      await strip.waitFor({ state: 'hidden' })
      expect(errors).toEqual([])
    })

    it('says of a group that is lost what to do, and marks its building', async () => {
      const there = await office()
      const { page, errors } = await open()
      await enter(page, there, 'liu')
      const room = { topic: '1号楼居民群', id: 'r1', title: '旧群', lost: MORNING, told: null }
      there.store.whole(() => there.store.rooms.put(room))
      const notes = page.getByRole('region', { name: '听不到的群' })
      await notes.getByText('「1号楼居民群」里没有我了').waitFor()
      await page.getByRole('button', { name: /1号楼 群断了/ }).waitFor()
      expect(await faults(page)).toEqual([])
      await page
        .getByRole('button', { name: /^2号楼/ })
        .first()
        .click()
      await notes.waitFor({ state: 'detached' })
      expect(errors).toEqual([])
    })

    it('says before a roll is called at night when it will ask and end', async () => {
      const there = await office()
      await there.until(there.clock.now + 16 * HOUR)
      const { page, errors } = await open()
      await enter(page, there, 'captain1')
      await page.getByRole('button', { name: '发起点名' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(/不吵大家：.*07:00 再问，.*11:00 截止/).waitFor()
      await dialog.getByLabel('几点截止').fill('12:30')
      await dialog.getByText(/不吵大家：.*07:00 再问，.*12:30 截止/).waitFor()
      expect(there.said.some(({ text }) => text.includes('打卡开始了'))).toBe(false)
      expect(errors).toEqual([])
    })

    it('is usable from a cold start after few requests, all of them to us', async () => {
      const there = await office()
      const { page } = await open()
      await page.goto(await there.link('liu'))
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.getByRole('button', { name: /登录/ }).click()
      await page.getByRole('button', { name: '发起点名' }).waitFor()
      expect(asked.filter((url) => !url.startsWith(there.address))).toEqual([])
      expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12)
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
