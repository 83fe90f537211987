import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { noBrowser } from '../beside.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { closeBrowser, enter, type Office, office, open } from './office.ts'

afterAll(closeBrowser)

const { street, policy, stocks, registers } = valueIn(
  loadFiles({ street: 'test/transcripts/supplies.street.yaml', policy: null, forms: null }),
)
const HOLDERS = '宾川路社区工作群'
const GATE = '南门值守群'

/** A morning at the gate and in the community's office. */
async function morning(): Promise<Office> {
  const there = await office({ engine: { street, policy, stocks, registers } })
  const say = (topic: string, sender: string, text: string) =>
    there.hear(says(topic, sender, text, { sender, at: there.clock.now }))
  await say(HOLDERS, 'wang', '入库 酒精20箱 口罩30只 刘先生捐，可以公示')
  await say(HOLDERS, 'lin', '签收 W1')
  await say(HOLDERS, 'lin', '领 酒精3箱 南门')
  await say(GATE, 'laosun', '来访 张强 36.6 找2号楼 修空调')
  await say(GATE, 'laosun', '进门 鲁B·A1234 去2号楼 36.4')
  await say(HOLDERS, 'wang', '通知 宾川路社区 明天8点到12点停水')
  return there
}

/** What axe-core finds that is serious or worse. */
async function found(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id }) => id)
}

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it.each([
      ['台账', '张强'],
      ['物资', '酒精'],
      ['通知', '停水'],
      ['走访', '没有'],
    ])('%s opens from its button, tells what there is, and is clean', async (title, shows) => {
      const there = await morning()
      const { page, errors } = await open()
      await enter(page, there, 'wang')
      await page.getByRole('navigation').getByRole('button', { name: title }).first().click()
      await page.getByRole('main').getByText(shows).first().waitFor()
      if (process.env.SHOT) await page.screenshot({ path: `/work/wt/shot-${title}.png` })
      expect(await found(page)).toEqual([])
      expect(errors).toEqual([])
    })

    it('fits a phone, with a button for each', async () => {
      const there = await morning()
      const { page, errors } = await open({ viewport: { width: 375, height: 740 } })
      await enter(page, there, 'wang')
      for (const [title, shows] of [
        ['台账', '张强'],
        ['物资', '酒精'],
        ['通知', '停水'],
      ] as const) {
        await page.locator('.tabs').getByRole('button', { name: title }).click()
        await page.getByRole('main').getByText(shows).first().waitFor()
        if (process.env.SHOT) await page.screenshot({ path: `/work/wt/shot-phone-${title}.png` })
        // What is wider than the screen is moved to and fro in its own frame.
        const widest = await page.evaluate(
          "Math.max(...[...document.querySelectorAll('.panel')].map((one) => one.getBoundingClientRect().right))",
        )
        expect(widest).toBeLessThanOrEqual(375)
      }
      expect(errors).toEqual([])
    })
  },
)
