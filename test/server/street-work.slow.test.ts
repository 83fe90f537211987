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

const team = valueIn(
  loadFiles({ street: 'test/transcripts/helpers.street.yaml', policy: null, forms: null }),
)

/** Volunteers, an errand that is offered to them, and somebody who is looked for. */
async function afternoon(): Promise<Office> {
  const there = await office({ engine: { street: team.street, policy: team.policy } })
  const say = (topic: string, alias: string, text: string) =>
    there.hear(says(topic, alias, text, { at: there.clock.now }))
  await say('宾川路志愿者群', '高婶', '报名 会买菜 周末有空')
  await say('宾川路志愿者群', '于师傅', '报名 会剪个头')
  await say('1号楼居民群', '1-302 孙兰', '帮买 鸡蛋2斤')
  await say('1号楼居民群', '1-502 张三', '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路')
  await say('1号楼居民群', '1-401 钱红', '刚才在早市见过')
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

    it.each([
      ['desktop', { width: 1280, height: 800 }],
      ['phone', { width: 375, height: 740 }],
    ] as const)(
      'shows teams, an offer under way and where somebody was seen, on a %s',
      async (_, viewport) => {
        const there = await afternoon()
        const { page, errors } = await open({ viewport })
        await enter(page, there, 'wang')
        const nav = viewport.width < 760 ? page.locator('.tabs') : page.getByRole('navigation')
        await nav.getByRole('button', { name: '队伍' }).first().click()
        await page.getByRole('main').getByText('高婶').first().waitFor()
        expect(await found(page)).toEqual([])
        const address = page.url().replace(/#.*/, '')
        await page.goto(`${address}#c=1`)
        await page.getByRole('dialog').getByText('问过 1 人').waitFor()
        expect(await page.getByRole('dialog').textContent()).not.toContain('高婶')
        expect(await found(page)).toEqual([])
        await page.goto(`${address}#c=2`)
        await page.getByRole('dialog').getByText('早市').first().waitFor()
        expect(await found(page)).toEqual([])
        const widest = await page.evaluate(
          "Math.max(...[...document.querySelectorAll('.panel, dialog')].map((one) => one.getBoundingClientRect().right))",
        )
        expect(widest).toBeLessThanOrEqual(viewport.width)
        expect(errors).toEqual([])
      },
    )

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
