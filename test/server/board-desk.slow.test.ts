import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../beside.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, office, open } from './office.ts'

afterAll(closeBrowser)

const ROOM = '1号楼居民群'

describe.skipIf(noBrowser)(
  `the board as a desk${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it('calls by its title, marks what changed, and covers what is of somebody’s health', async () => {
      const there = await office()
      await there.hear(says(ROOM, '1-502 张三', '报修 三楼楼道灯坏了'))
      const { page, errors } = await open({ viewport: { width: 1366, height: 768 } })
      await enter(page, there, 'liu')
      const column = page.getByRole('region', { name: '待接单', exact: true })
      await column.getByRole('button', { name: /#1 报修/ }).waitFor()
      expect(await page.getByText('有变化').count()).toBe(0)
      await page.getByLabel('提醒').selectOption('只响我的')
      await page.getByLabel('提醒').selectOption('都响')

      await there.hear(says(ROOM, '1-301 王芳', '孩子39.2，咳嗽'))
      await expect.poll(() => page.title()).toMatch(/^【新工单】\(1\) 指挥大屏/)
      const cards = column.locator('.card')
      await expect.poll(() => cards.first().textContent()).toMatch(/#2 健康.*有变化.*不便公开/)
      expect(await page.locator('main').textContent()).not.toContain('39.2')
      await page.getByRole('button', { name: '遮挡' }).click()
      await cards.first().getByText('39.2℃').waitFor()
      expect(await page.title()).toMatch(/^指挥大屏/)
      expect(await faults(page)).toEqual([])
      // It is told to who leads there, and that is in the account.
      const noted = there.store.audit.latest(20).map(({ who, about }) => `${who} ${about}`)
      expect(noted).toContain('liu health of case 2')

      await page.reload()
      await cards.first().getByText('39.2℃').waitFor()
      expect(await page.getByLabel('提醒').inputValue()).toBe('all')
      await page.getByRole('button', { name: '都看过了 (1)' }).click()
      await page.getByText('有变化').waitFor({ state: 'detached' })
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
