import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { noBrowser } from '../beside.ts'
import { valueIn } from '../config/value-in.ts'
import { closeBrowser, enter, type Office, office, open } from './office.ts'

afterAll(closeBrowser)

const SKILLS = ['买菜', '理发', '量血压', '做饭', '修水电', '开车', '教网课']
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']
const GIVEN = ['大姐', '师傅', '大叔', '阿姨', '小妹', '老师']

/** 33 volunteer teams and 21 squads of a street, and 500 people in them. */
async function fiftyTeams(): Promise<Office> {
  const named = (kind: 'volunteer' | 'squad', name: string, i: number) =>
    `  - {name: ${name}, kind: ${kind}, topic: ${name}群, skills: [${SKILLS[i % SKILLS.length]}]}`
  const teams = [
    ...Array.from({ length: 33 }, (_, i) => named('volunteer', `${i + 1}号志愿队`, i)),
    ...Array.from({ length: 21 }, (_, i) => named('squad', `${i + 1}分队`, i)),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'street.yaml')
  writeFileSync(
    file,
    `name: 九水街道
staff: [{name: 值班室, role: duty, wechat: duty}]
groups: [{topic: 九水街道指挥群}]
teams:
${teams.join('\n')}
communities:
  - name: 宾川路社区
    model: community
    staff: [{name: 王书记, role: head, wechat: wang}]
    groups: [{topic: 宾川路社区工作群}]
    grids:
      - name: 第1网格
        staff: [{name: 刘网格, role: head, wechat: liu}]
        groups: [{topic: 第1网格工作群}]
        buildings:
          - {name: 1号楼, groups: [{topic: 1号楼居民群}], units: 2, floors: 6, rooms: 2}
`,
  )
  const { street } = valueIn(loadFiles({ street: file, policy: null, forms: null }))
  const there = await office({ engine: { street } })
  const names = (street.areas.get('九水街道')?.teams ?? []).map(({ name }) => name)
  there.store.whole(() => {
    for (let i = 0; i < 500; i++) {
      there.store.members.put({
        team: names[i % names.length] ?? '',
        who: {
          contact: `wx_${i}`,
          name: `${SURNAMES[i % 16]}${GIVEN[i % 6]}${i}`,
        },
        skills: [SKILLS[(i * 5) % 7] ?? ''],
        free: i % 3 === 0 ? '周末' : '',
        since: there.clock.now + i,
      })
    }
  })
  return there
}

describe.skipIf(noBrowser)(
  `in a browser${noBrowser === null ? '' : ` (left out: ${noBrowser})`}`,
  () => {
    it.each([
      ['desktop', { width: 1280, height: 800 }],
      ['phone', { width: 375, height: 740 }],
    ] as const)('fifty teams and five hundred people are read on a %s', async (_, viewport) => {
      const there = await fiftyTeams()
      const { page, errors } = await open({ viewport })
      await enter(page, there, 'duty')
      const nav = viewport.width < 760 ? page.locator('.tabs') : page.getByRole('navigation')
      await nav.getByRole('button', { name: '队伍' }).first().click()
      const volunteers = page.getByRole('region', { name: '志愿者' })
      await volunteers.getByText('33号志愿队').waitFor()
      expect(await volunteers.locator('h3').textContent()).toBe('志愿者 33 · 311 人')
      expect(await page.getByRole('region', { name: '小分队' }).locator('h3').textContent()).toBe(
        '小分队 21 · 189 人',
      )
      // Each opens by itself, by the keyboard too.
      expect(await page.locator('.member-list li:visible').count()).toBe(0)
      await volunteers.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.member-list li:visible').count()).toBe(10)
      // Who can cut hair is found over all of them.
      await page.getByRole('searchbox', { name: /会什么/ }).fill('理发')
      await expect.poll(() => page.locator('.member-list li:visible').count()).toBe(71)
      await page.getByRole('searchbox', { name: /会什么/ }).fill('33号')
      await expect.poll(() => page.locator('.team:visible').count()).toBe(1)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run(document)')
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
      expect(serious.map(({ id }) => id)).toEqual([])
      await page.getByRole('searchbox', { name: /会什么/ }).fill('')
      if (process.env.SHOT) await page.screenshot({ path: `/tmp/teams-${viewport.width}.png` })
      const tall = await page.evaluate<number>(
        "document.querySelector('.teams').getBoundingClientRect().height",
      )
      // Folded they are a few screens, and not sixty.
      expect(tall).toBeLessThan(viewport.height * (viewport.width < 760 ? 8 : 4))
      expect(errors).toEqual([])
    })
  },
)
