import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../beside.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, open } from './office.ts'
import { gate } from './rota-office.ts'

afterAll(closeBrowser)

/** What axe-core finds that is serious or worse. */
async function found(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}

const widest = (page: Page) =>
  page.evaluate<number>(
    "Math.max(...[...document.querySelectorAll('.panel')].map((one) => one.getBoundingClientRect().right))",
  )

const gapColour = (page: Page) =>
  page.evaluate<string>("getComputedStyle(document.querySelector('.slot.gap .lacks')).color")

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it.each(['light', 'dark'] as const)(
      'a week stands as a table, with who is there and where somebody is lacking (%s)',
      async (colorScheme) => {
        const there = await gate()
        const { page, errors } = await open({ colorScheme, viewport: { width: 1280, height: 800 } })
        await enter(page, there, 'wang')
        await page.getByRole('navigation').getByRole('button', { name: '排班' }).first().click()
        const table = page.getByRole('table', { name: /南门值守/ })
        await table.getByText('老孙').first().waitFor()
        const row = table.getByRole('row', { name: /^11:30–17:30/ })
        expect(await row.getByRole('cell').first().textContent()).toMatch(
          /老孙 到 11:25.*高婶 没到/,
        )
        expect(await row.getByRole('cell').nth(1).textContent()).toBe('缺 2')
        const colour = await gapColour(page)
        expect(colour).toBe(colorScheme === 'light' ? 'rgb(168, 38, 26)' : 'rgb(255, 154, 141)')
        expect(await found(page)).toEqual([])
        if (process.env.SHOT) await page.screenshot({ path: `/tmp/week-${colorScheme}.png` })
        // What happens shows by itself.
        const at = there.clock.now
        await there.hear(says('南门值守群', '高婶', '到岗', { sender: 'gaoshen', at }))
        await row.getByText('没到').waitFor({ state: 'detached' })
        expect(errors).toEqual([])
      },
    )

    it('goes from week to week by the keyboard, and back by the browser', async () => {
      const there = await gate()
      const { page, errors } = await open()
      await enter(page, there, 'wang')
      await page.getByRole('navigation').getByRole('button', { name: '排班' }).first().click()
      await page.getByRole('heading', { name: '2/10–2/16' }).waitFor()
      await page.getByRole('button', { name: '下一周' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '2/17–2/23' }).waitFor()
      await page.getByText('还没开报').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '2/24–3/1' }).waitFor()
      await page.goBack()
      await page.getByRole('heading', { name: '2/17–2/23' }).waitFor()
      await page.getByRole('button', { name: '这一周' }).click()
      await page.getByRole('heading', { name: '2/10–2/16' }).waitFor()
      await page.getByRole('button', { name: '上一周' }).click()
      await page.getByText('这一周没有排班').waitFor()
      expect(errors).toEqual([])
    })

    it.each(['zh-CN', 'en-GB'])('fits a phone, day after day (%s)', async (locale) => {
      const there = await gate()
      const { page, errors } = await open({ locale, viewport: { width: 375, height: 740 } })
      await page.goto(await there.link('wang'))
      await page.getByRole('button', { name: /登录/ }).click()
      await page.locator('.tabs').waitFor()
      const chinese = locale.startsWith('zh')
      await page
        .locator('.tabs')
        .getByRole('button', { name: chinese ? '排班' : 'Rotas' })
        .click()
      const today = page.locator('.week-day').first()
      await today.getByText('老孙').waitFor()
      expect(await today.locator('summary').textContent()).toMatch(chinese ? /缺 \d/ : /lacking \d/)
      expect(await today.locator('.absent').textContent()).toMatch(chinese ? /没到/ : /not come/)
      if (process.env.SHOT) await page.screenshot({ path: `/tmp/week-phone-${locale}.png` })
      expect(await widest(page)).toBeLessThanOrEqual(375)
      const fits = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth <= innerWidth',
      )
      expect(fits).toBe(true)
      expect(await found(page)).toEqual([])
      expect(errors).toEqual([])
    })

    it('names nobody to who does not answer for the place', async () => {
      const there = await gate()
      const { page, errors } = await open()
      await enter(page, there, 'liu')
      await page.getByRole('navigation').getByRole('button', { name: '排班' }).first().click()
      await page.getByRole('table', { name: /南门值守/ }).waitFor()
      await page.getByText('名字只给管这里的人看').waitFor()
      expect(await page.getByRole('main').textContent()).not.toMatch(/老孙|老周|高婶/)
      expect(errors).toEqual([])
    })

    it('prints on a page across, gaps in red', async () => {
      const there = await gate()
      const { page, errors } = await open({ colorScheme: 'dark' })
      await enter(page, there, 'wang')
      await page.getByRole('navigation').getByRole('button', { name: '排班' }).first().click()
      await page.getByRole('table', { name: /南门值守/ }).waitFor()
      // A4 across, less its margins, at 96 to the inch.
      await page.setViewportSize({ width: 1047, height: 718 })
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: '下一周' }).isVisible()).toBe(false)
      expect(await widest(page)).toBeLessThanOrEqual(1047)
      const colour = await gapColour(page)
      expect(colour).toBe('rgb(168, 38, 26)')
      if (process.env.SHOT) await page.pdf({ path: '/tmp/week.pdf', preferCSSPageSize: true })
      expect(errors).toEqual([])
    })
  },
)
