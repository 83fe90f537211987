import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { NO_ID_CARD } from '../../src/domain/wording/register/entry.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

const CONFIG = valueIn(loadConfig('data'))
const NUMBER = '370213199001011234'
const COMMUNITY = '宾川路社区工作群'
const GRID = '第1网格工作群'

const SAID = [
  [COMMUNITY, 'wang', `入库 酒精5箱 赵老板捐，身份证${NUMBER}`],
  [COMMUNITY, 'wang', `盘点 酒精5箱 ${NUMBER}点的`],
  [COMMUNITY, 'wang', `发口罩 1号楼1-301 5只 身份证 ${NUMBER}`],
  [COMMUNITY, 'wang', `督导 南门 ${NUMBER}没登记 今天18点前改`],
  [COMMUNITY, 'wang', `通知 1号楼 ${NUMBER}的失主来领身份证`],
  ['南门值守群', 'laosun', `来访 张强 ${NUMBER} 36.6 找1号楼2-301`],
  ['南门值守群', 'laosun', '来访 张强 370213 19900101 123X 36.6 找1号楼2-301'],
  ['南门值守群', 'laosun', '进门 ３７０２１３１９９００１０１１２３４ 36.6 去1号楼'],
  ['1号楼居民群', 'lijie', `返青 2-301 两口人 2月8日从济南回来 36.5 ${NUMBER}`],
  [GRID, 'liu', `走访 1号楼2-301 都好 ${NUMBER}`],
  [GRID, 'liu', `1号楼2-301 ${NUMBER} 出院了`],
  ['安居物业群', 'laojiang', `消杀 1号楼 电梯做了 ${NUMBER}`],
  ['宾川路志愿者群', '小毕', `报名 红马甲 会理发 ${NUMBER}`],
] as const

test.each(SAID)('in %s of %s no number of an id card is kept: %s', async (topic, sender, text) => {
  const bot = life(CONFIG)
  bot.begin()
  bot.clock.now += 2 * MINUTE
  await bot.hear(says(topic, sender, text, { sender, at: bot.clock.now }))
  const { store } = bot.now()
  const written = [store.entries.all(), store.movements.all(), store.cases.all()].flat()
  expect(written).toEqual([])
  expect(store.rounds.all().filter(({ done }) => done !== null)).toEqual([])
  for (const { text: said } of bot.said) expect(said).toContain(NO_ID_CARD)
  const bytes = [bot.path, `${bot.path}-wal`]
    .filter(existsSync)
    .map((path) => readFileSync(path, 'latin1'))
    .join('')
  expect(bytes).not.toContain('19900101')
  expect(bytes).not.toContain(Buffer.from('１９９００１０１').toString('latin1'))
})

test('what is said of the street’s own work with one is refused, and not passed over', async () => {
  const bot = life(CONFIG)
  bot.begin()
  for (const [topic, sender, text] of SAID) {
    bot.clock.now += 2 * MINUTE
    await bot.hear(says(topic, sender, text, { sender, at: bot.clock.now }))
  }
  expect(bot.said.filter(({ text }) => text.includes(NO_ID_CARD)).length).toBeGreaterThan(10)
})
