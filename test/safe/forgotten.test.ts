import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { backUp } from '../../src/bot/data-backup.ts'
import { thinned } from '../../src/bot/old-backup.ts'
import { streetOf, type Team } from '../../src/domain/model/area.ts'
import { DAY, MINUTE } from '../../src/domain/model/time.ts'
import { onTimer } from '../../src/domain/timers.ts'
import { NOTHING_KEPT_TOO_LONG } from '../../src/store/expire-kept.ts'
import { life, POLICY, says, street } from '../engine/street.ts'

const ROOM = '1号楼居民群'
const SHE = 'wxid_zlzj'
/** What she said of herself, each in words that stand nowhere else. */
const SAID = {
  name: '钟离子衿',
  registered: '钟离氏',
  phone: '13812345678',
  reported: '青花瓷瓶',
  joined: '门轴锈断',
  noted: '半夜咯吱响',
  ended: '白釉茶盏',
} as const

const VOLUNTEERS: Team & { readonly topic: string } = {
  name: '红马甲',
  kind: 'volunteer',
  head: null,
  topic: '志愿者群',
  leads: [],
  skills: [],
  most: null,
  rest: null,
  staff: [],
}

function whereIs(text: string, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(text)
  })
}

/** All of what she said that is left in any file of a folder. */
const left = (folder: string) =>
  Object.entries(SAID).flatMap(([what, text]) =>
    whereIs(text, folder).map((name) => `${what} in ${name}`),
  )

/**
 * By her id alone, without name and words: whom staff tell of what is still open, and that she had her words deleted. The
 * timer of a question falls due and finds none.
 */
const LEFT = ['cases', 'case_event', 'timer', 'outbox', 'audit', 'alert_cry', 'notice']

/** The tables in which somebody stands by their id. */
function tablesNaming(contact: string, path: string): readonly string[] {
  const db = new Sqlite(path, { readonly: true })
  try {
    const tables = db
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .pluck()
      .all() as string[]
    return tables.filter((table) => {
      const rows = db.prepare(`select * from "${table}"`).all() as object[]
      return rows.some((row) =>
        Object.values(row).some((value) => typeof value === 'string' && value.includes(contact)),
      )
    })
  } finally {
    db.close()
  }
}

/** She registers with name and telephone, reports and joins troubles that stay open, and one of hers is done. */
async function neighbour() {
  const bot = life({ understand: route, onTimer, policy: { ...POLICY, confirm: DAY } })
  const at = () => ({ at: bot.clock.now })
  const she = (text: string, special = {}) =>
    says(ROOM, `1-502 ${SAID.name}`, text, { sender: SHE, ...at(), ...special })
  await bot.hear(says(ROOM, '李姐', '点名 今天12点前', { sender: 'captain1', ...at() }))
  await bot.hear(she(`登记 1-502 ${SAID.registered} 3人 ${SAID.phone}`), she('38.6'))
  await bot.hear(says(ROOM, '1-301 王芳', '报修 单元门关不上', at()))
  await bot.hear(she(`报修 单元门关不上，${SAID.joined}`))
  bot.clock.now += MINUTE
  await bot.hear(she(`备注 2 ${SAID.noted}`))
  await bot.hear(she(`报修 厨房水龙头坏了，溅湿了${SAID.reported}`))
  bot.clock.now += MINUTE
  await bot.hear(she(`报修 卧室灯不亮，碰碎了${SAID.ended}`))
  const { store } = bot.now()
  const [ended, open] = store.cases.of(SHE, 9).filter(({ by }) => by.contact === SHE)
  if (ended === undefined || open === undefined) throw new Error('she has no cases')
  await bot.hear(
    says(ROOM, '李姐', `办结 ${ended.number} 修好了`, { sender: 'captain1', ...at() }),
    she(`确认 ${ended.number}`),
  )
  const forget = () =>
    bot.hear(says(null, SAID.name, '删除我的信息', { sender: SHE, at: bot.clock.now }))
  return { bot, store, forget, open: open.number, ended: ended.number }
}

describe('what somebody said of themselves', () => {
  it('is gone at once from everything: registration, open cases, the cases of others, what was told', async () => {
    const { bot, forget } = await neighbour()
    for (const text of Object.values(SAID))
      expect([text, whereIs(text, bot.folder)]).not.toEqual([text, []])
    await forget()
    await bot.hear(says(ROOM, '1-301 王芳', '36.6', { at: bot.clock.now }))
    expect(left(bot.folder)).toEqual([])
    expect(bot.now().store.integrity()).toEqual(['ok'])
  })

  it('leaves of an open case what staff need to finish it, and of that nothing at its end', async () => {
    const { bot, store, forget, open, ended } = await neighbour()
    await forget()
    const before = bot.said.length
    expect(store.cases.numbered(open)).toMatchObject({
      state: 'open',
      category: 'repair',
      household: '1-502',
      text: '—',
      by: { name: '—' },
    })
    expect(store.cases.numbered(ended)).toMatchObject({ state: 'closed', household: null })
    await bot.hear(
      says(ROOM, '李姐', `办结 ${open} 换了阀芯`, { sender: 'captain1', at: bot.clock.now }),
    )
    await bot.until(bot.clock.now + 2 * DAY)
    expect(
      bot.said
        .slice(before)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/@—|（— /)
    expect(store.cases.numbered(open)).toMatchObject({ state: 'closed', household: null })
    expect(left(bot.folder)).toEqual([])
  })

  it('what the roster knows of her household stays', async () => {
    const { bot, store, forget } = await neighbour()
    const home = { area: '九水街道/宾川路社区/第1网格/1号楼', household: '1-502' }
    const known = () =>
      store.households.of(home.area).find((each) => each.home.household === '1-502')
    expect(known()).toMatchObject({ name: SAID.registered, phone: SAID.phone, people: 3 })
    await bot.hear(
      says(ROOM, '李姐', '登记 1-502 王大山', { sender: 'captain1', at: bot.clock.now }),
    )
    await forget()
    expect(known()).toMatchObject({ name: '王大山', phone: null, people: null })
  })

  it('is gone from a backup of before', async () => {
    const { bot, store, forget } = await neighbour()
    const folder = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await backUp(store, bot.folder, join(folder, 'before.db'), null)
    expect(left(folder)).not.toEqual([])
    await forget()
    const contacts = store.audit.forgotten(0)
    expect(
      await thinned(join(folder, 'before.db'), { ...NOTHING_KEPT_TOO_LONG, contacts }, null),
    ).toBe(true)
    expect(left(folder)).toEqual([])
  })

  it('is gone from every table that knows people, here and in a backup of before', async () => {
    const { bot, store, forget } = await neighbour()
    const at = () => {
      bot.clock.now += MINUTE
      return { sender: SHE, at: bot.clock.now }
    }
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '快来人，我家着火了', at()))
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '我发烧了', at()))
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '小区大门晚上几点关', at()))
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '楼道灯不亮了', at()))
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '好人好事 楼上大哥帮我扛了米', at()))
    await bot.hear(says(ROOM, `1-502 ${SAID.name}`, '寻人 我妈 红棉袄 刚出1号楼', at()))
    expect(tablesNaming(SHE, join(bot.folder, 'weiliandong.db')).length).toBeGreaterThan(10)
    const folder = mkdtempSync(join(tmpdir(), 'weiliandong-backups-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const backup = join(folder, 'before.db')
    await backUp(store, bot.folder, backup, null)
    await forget()
    const left = tablesNaming(SHE, join(bot.folder, 'weiliandong.db'))
    expect(left.toSorted()).toEqual(LEFT.toSorted())
    const contacts = store.audit.forgotten(0)
    expect(await thinned(backup, { ...NOTHING_KEPT_TOO_LONG, contacts }, null)).toBe(true)
    expect(tablesNaming(SHE, backup).filter((table) => !LEFT.includes(table))).toEqual([])
    for (const words of ['红棉袄', '着火了', '楼上大哥', '灯不亮'])
      expect([words, whereIs(words, folder)]).toEqual([words, []])
  })

  it('is gone with what she could do for a team, also where others read it', async () => {
    const plain = street()
    const areas = [...plain.areas.values()].map((area) =>
      area.level === 'community' ? { ...area, teams: [VOLUNTEERS] } : area,
    )
    const bot = life({ understand: route, onTimer, street: streetOf(plain, areas) })
    const at = () => {
      bot.clock.now += MINUTE
      return { at: bot.clock.now }
    }
    const she = (text: string) => says(VOLUNTEERS.topic, SAID.name, text, { sender: SHE, ...at() })
    await bot.hear(she('报名 会吹唢呐 周末有空'))
    await bot.hear(says(VOLUNTEERS.topic, '老周', `#接龙 1.老周 做饭 2.${SAID.name} 理发`, at()))
    await bot.hear(says('第1网格工作群', '刘网格', '红马甲都有谁', { sender: 'liu', ...at() }))
    const { store } = bot.now()
    expect(store.members.all()).toHaveLength(2)
    expect(whereIs('吹唢呐', bot.folder)).not.toEqual([])
    await bot.hear(says(null, SAID.name, '删除我的信息', { sender: SHE, ...at() }))
    await bot.hear(says(VOLUNTEERS.topic, '老周', '早', at()))
    expect(store.members.all().map(({ who }) => who.name)).toEqual(['老周'])
    expect(whereIs('吹唢呐', bot.folder)).toEqual([])
    expect(left(bot.folder)).toEqual([])
  })

  it('is told as it is, and the answer names nobody', async () => {
    const { bot } = await neighbour()
    await bot.hear(
      says(ROOM, `1-502 ${SAID.name}`, '删除我的信息', { sender: SHE, at: bot.clock.now }),
    )
    const told = bot.now().store.outbox.all().at(-1)
    expect(told?.text).toMatch(/姓名、电话.*没办完的工单只留编号、类别、地点和进度/)
    expect(left(bot.folder)).toEqual([])
  })
})
