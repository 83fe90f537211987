import { expect, it } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import { MEMBER_COLUMNS, MEMBER_NAMES, memberRows } from '../../src/sheet/team-sheet.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { type Office, office, signedIn } from './office.ts'

const { street, policy } = valueIn(
  loadFiles({ street: 'test/transcripts/helpers.street.yaml', policy: null, forms: null }),
)
const COMMUNITY = '九水街道/宾川路社区'
const TEAM = '宾川路志愿者群'
const HOUSE = '1号楼居民群'
/** What nobody may read of members. */
const SECRET = /13912345678|1-601|wx_/

/** Volunteers with a home and a telephone, and an errand that two of them were asked for. */
async function volunteers(): Promise<Office> {
  const there = await office({ engine: { street, policy } })
  const say = (topic: string | null, alias: string, sender: string, text: string) =>
    there.hear(says(topic, alias, text, { sender, at: there.clock.now }))
  await say(HOUSE, '1-601 高婶', 'wx_gao', '登记 1-601 高婶 2人 13912345678')
  await say(TEAM, '高婶', 'wx_gao', '报名 会买菜 周末有空')
  await say(TEAM, '于师傅', 'wx_yu', '报名 会剪个头')
  await say(TEAM, '小吴', 'wx_wu', '报名')
  await say(HOUSE, '1-302 孙兰', 'wx_sun', '帮买 鸡蛋2斤')
  await say(null, '小吴', 'wx_wu', '去不了')
  return there
}

it('shows teams and who is of them, without a home or a telephone, and keeps account of who looked', async () => {
  const there = await volunteers()
  const wang = await signedIn(there, 'wang')
  const lijie = await signedIn(there, 'lijie')
  const at = (path: string) => there.store.areas.id(path)
  const members = [
    { name: '高婶', skills: ['采购'], free: '周末' },
    { name: '小吴', skills: [], free: '' },
    { name: '于师傅', skills: ['理发'], free: '' },
  ]
  const seen = await (await wang.get(`/board/api/teams?area=${at(COMMUNITY)}`)).text()
  expect(JSON.parse(seen)).toMatchObject([{ name: '红马甲', kind: 'volunteer', members }])
  expect(seen).not.toMatch(SECRET)
  // A captain asks for them in chat as well.
  const house = at(`${COMMUNITY}/第1网格/1号楼`)
  const below = await lijie.get(`/board/api/teams?area=${house}`)
  expect(await below.json()).toMatchObject([{ name: '红马甲' }])
  expect((await lijie.get(`/board/api/teams?area=${at(COMMUNITY)}`)).status).toBe(404)
  expect(there.store.audit.latest(10).map(({ deed, about }) => `${deed} ${about}`)).toContain(
    `view teams ${COMMUNITY}`,
  )
})

it('tells of an errand how many were asked and when the next are, and never who', async () => {
  const there = await volunteers()
  const wang = await signedIn(there, 'wang')
  const seen = await (await wang.get('/board/api/cases/1')).text()
  expect(JSON.parse(seen)).toMatchObject({
    offer: { team: '红马甲', asked: 2, next: there.clock.now + 10 * 60_000 },
    sightings: [],
  })
  expect(seen).not.toMatch(/小吴|高婶|于师傅/)
  await there.hear(says(null, '高婶', '我去', { sender: 'wx_gao', at: there.clock.now }))
  const taken = await (await wang.get('/board/api/cases/1')).json()
  expect(taken).toMatchObject({ offer: null, card: { assignee: '高婶' } })
})

it('shows where somebody was seen, in order', async () => {
  const there = await volunteers()
  const wang = await signedIn(there, 'wang')
  const say = async (alias: string, sender: string, text: string) => {
    there.clock.now += 60_000
    await there.hear(says(HOUSE, alias, text, { sender, at: there.clock.now }))
  }
  await say('1-502 张三', 'wx_zhang', '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路')
  await say('1-401 钱红', 'wx_qian', '刚才在早市见过')
  await say('1-402 老何', 'wx_he', '在火车站门口看见过')
  const seen = await (await wang.get('/board/api/cases/2')).json()
  expect(seen).toMatchObject({
    sightings: [
      { by: '钱红', text: expect.stringContaining('早市') },
      { by: '老何', text: expect.stringContaining('火车站') },
    ],
  })
})

it('tells other programs by a scope of its own, and a sheet of names where they are asked for', async () => {
  const there = await volunteers()
  const asked = async (scope: 'teams' | 'cases') => {
    const token = drawToken()
    const made = there.clock.now
    there.store.tokens.add(hashOf(token), {
      name: '志愿系统',
      area: COMMUNITY,
      scopes: [scope],
      made,
    })
    return fetch(`${there.address}/api/v1/teams`, {
      headers: { authorization: `Bearer ${token}` },
    })
  }
  expect((await asked('cases')).status).toBe(403)
  const told = await (await asked('teams')).text()
  expect(JSON.parse(told)).toMatchObject([{ name: '红马甲', area: COMMUNITY }])
  expect(told).not.toMatch(SECRET)
  const rows = memberRows({ store: there.store, street }, '九水街道')
  const sheet = (columns: typeof MEMBER_COLUMNS) =>
    rows.map((row) => columns.map(({ of }) => of(row)))
  expect(JSON.stringify(sheet(MEMBER_COLUMNS))).not.toMatch(/高婶|于师傅/)
  expect(sheet(MEMBER_NAMES)).toEqual([['高婶'], ['小吴'], ['于师傅']])
  expect(JSON.stringify(sheet([...MEMBER_COLUMNS, ...MEMBER_NAMES]))).not.toMatch(SECRET)
})

it('keeps nothing of who leaves, not even when they were asked', async () => {
  const there = await volunteers()
  const asked = () => there.store.memory.markedWith('errand-asked:')
  expect(asked()).toEqual(['wx_gao', 'wx_wu'])
  await there.hear(says(TEAM, '小吴', '退队', { sender: 'wx_wu', at: there.clock.now }))
  expect(asked()).toEqual(['wx_gao'])
  expect(there.store.members.all().map(({ who }) => who.name)).toEqual(['高婶', '于师傅'])
})
