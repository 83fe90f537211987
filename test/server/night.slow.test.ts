import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { noBrowser } from '../beside.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, office, open } from './office.ts'

afterAll(closeBrowser)

const { street, policy } = valueIn(
  loadFiles({ street: 'test/transcripts/helpers.street.yaml', policy: null, forms: null }),
)

async function found(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it('at night the head of a grid sees who is looked for, where they were seen, and that they are found', async () => {
      const there = await office({ engine: { street, policy } })
      const { clock, hear, until } = there
      const say = (topic: string, alias: string, text: string, sender?: string) =>
        hear(says(topic, alias, text, { at: clock.now, ...(sender ? { sender } : {}) }))
      await until(clock.now + 14 * HOUR + 30 * MINUTE)
      const { page, errors } = await open({ colorScheme: 'dark' })
      await enter(page, there, 'liu')
      await page.getByRole('navigation').getByRole('button', { name: '通知' }).first().click()
      await page.getByText('这几天没有发过通知').waitFor()
      await say('1号楼居民群', '1-502 张三', '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路')
      const notice = page.locator('.notice').first()
      await notice.getByText('N1 寻人').waitFor()
      await until(clock.now + 6 * MINUTE)
      await say('1号楼居民群', '1-401 钱红', '刚才在早市见过')
      await notice.getByText(/早市/).first().waitFor()
      await say('1号楼居民群', '1-402 老马', '十分钟前在桥头看见一个穿蓝棉袄的大爷')
      await expect.poll(() => notice.locator('.seen li').count()).toBe(2)
      expect(await notice.locator('.seen').textContent()).toMatch(/早市.*约.*桥头/s)
      await notice.getByText('到了哪些群').click()
      await notice.locator('.spread-groups').getByText('1号楼居民群').waitFor()
      expect(await found(page)).toEqual([])
      if (process.env.SHOT) await page.screenshot({ path: '/tmp/night.png' })
      await say('1号楼居民群', '1-502 张三', '找到了 1')
      await until(clock.now + MINUTE)
      const heard = there.said.filter(({ text }) => text.startsWith('【寻人 #1】'))
      const told = (words: RegExp) =>
        heard
          .filter(({ text }) => words.test(text))
          .map(({ address }) => (address.kind === 'group' ? address.topic : ''))
          .toSorted()
      // The all-clear goes to exactly those who were asked to look, by night as well.
      expect(told(/人找到了/)).toEqual(told(/蓝棉袄/))
      await page.locator('.notice').getByText('人找到了').first().waitFor()
      expect(errors).toEqual([])
    })

    it('shows how a notice spreads: which groups wait, which have not answered, which have', async () => {
      const there = await office({ engine: { street, policy } })
      const { clock, hear, until } = there
      const { page, errors } = await open()
      await enter(page, there, 'wang')
      await page.getByRole('navigation').getByRole('button', { name: '通知' }).first().click()
      const at = () => clock.now
      const wang = { sender: 'wang', at: at() }
      await hear(says('宾川路社区工作群', '王书记', '通知 宾川路社区 明天8点到12点停水', wang))
      const notice = page.locator('.notice').first()
      await notice.getByText('到了哪些群').click()
      await until(clock.now + MINUTE)
      await notice.getByRole('heading', { name: /还没回「收到」/ }).waitFor()
      const captain = { sender: 'lijie', at: at() }
      await hear(says('1号楼居民群', '李姐', '收到收到，已经在楼里喊过了', captain))
      const answered = notice.locator('.noticeAnswered')
      await answered.getByText('1号楼居民群').waitFor()
      expect(await answered.textContent()).toMatch(/回「收到」 1.*李姐/s)
      expect(await found(page)).toEqual([])
      if (process.env.SHOT) await page.screenshot({ path: '/tmp/spread.png' })
      expect(errors).toEqual([])
    })
  },
)
