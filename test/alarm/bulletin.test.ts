import { expect, it } from 'vitest'
import { bulletin, type Standing } from '../../src/alarm/bulletin.ts'
import type { Trouble } from '../../src/alarm/trouble.ts'

const START = Date.parse('2020-02-10T08:00:00+08:00')

/** What is said over some minutes, as `minute: text` with the head left out. */
function story(...minutes: readonly (readonly [number, ...Trouble[]])[]): readonly string[] {
  let standing: Standing = new Map()
  return minutes.flatMap(([minute, ...troubles]) => {
    const next = bulletin(standing, troubles, '九水街道', START + minute * 60_000)
    standing = next.standing
    return next.text === null ? [] : [`${minute}: ${next.text.split('\n').slice(1).join(' ')}`]
  })
}

it('says each trouble once, again after an hour, and the all-clear once', () => {
  const said = story(
    [0],
    [1, 'logged-out'],
    [2, 'logged-out'],
    [60, 'logged-out'],
    [61, 'logged-out'],
    [62, 'logged-out'],
    [70],
    [71],
  )
  expect(said).toEqual([
    expect.stringMatching(/^1: 微信掉线了.*重新扫码登录。$/),
    expect.stringMatching(/^61: 微信掉线了.*从 08:01 起，已经 1 小时。$/),
    '70: 微信掉线：好了，08:01 起，69 分钟。 现在一切正常。',
  ])
})

it('says at once what comes on top, and what goes while another stays', () => {
  const said = story([0, 'silent'], [5, 'silent', 'backup'], [9, 'backup'], [12])
  expect(said.map((line) => line.slice(0, 12))).toEqual([
    '0: 一个小时没收到任何',
    '5: 昨夜的备份没有做成',
    '9: 收不到消息：好了，',
    '12: 备份没做成：好了',
  ])
  expect(said[2]).not.toContain('一切正常')
})

it('names the groups where the bot is no more, and not all of many', () => {
  const many = Array.from({ length: 12 }, (_, i) => `${i + 1}号楼群`)
  const { text } = bulletin(new Map(), ['group'], '九水街道', START, many)
  expect(text).toContain('1号楼群、2号楼群')
  expect(text).toContain('10号楼群 等 12 个。')
})

it('names the account, and the groups that nobody speaks in because of it; each is told by itself', () => {
  const silent = (account: string) => (account === '二号' ? ['甲群', '乙群'] : [])
  const first = bulletin(new Map(), ['logged-out 二号'], '九水街道', START, [], silent)
  expect(first.text).toMatch(/\n【二号】微信掉线了.*。现在没有小微说话的群：甲群、乙群。$/)
  const both: readonly Trouble[] = ['logged-out 一号', 'logged-out 二号']
  const second = bulletin(first.standing, both, '九水街道', START + 60_000, [], silent)
  expect(second.text).toMatch(/\n【一号】微信掉线了/)
  expect(second.text).not.toContain('二号')
  const third = bulletin(
    second.standing,
    ['logged-out 一号'],
    '九水街道',
    START + 120_000,
    [],
    silent,
  )
  expect(third.text).toContain('【二号】微信掉线：好了')
})
