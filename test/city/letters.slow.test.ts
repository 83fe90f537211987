import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Bulletins, bulletins } from '../../src/city/letters/city-bulletin.ts'
import { exchange } from '../../src/city/letters/post-office.ts'
import { secretOf } from '../../src/city/letters/sealed.ts'
import { crossingsOf } from '../../src/city/sums.ts'
import { byDatabase } from '../../src/city/way.ts'
import type { Policy } from '../../src/domain/model/policy.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { noPostgres } from '../beside.ts'
import { POLICY, says } from '../engine/street.ts'
import { cityDatabase, mailOf, streetOfCity, tellAll } from './districts.ts'

const SECRET = secretOf('a word that is shared')
const MORNING = Date.parse('2020-02-10T09:00:00+08:00')
const WORDS = '今晚8点停水，有事打 13831415926 找郗霁'

const takes = (city: Policy['notices']['city']): Policy => ({
  ...POLICY,
  notices: { ...POLICY.notices, city },
})

describe.each(['within', 'server'] as const)('PostgreSQL %s', (kind) => {
  const left = kind === 'server' ? noPostgres : null
  describe.skipIf(left)(`letters${left === null ? '' : ` (left out: ${left})`}`, () => {
    let city: Awaited<ReturnType<typeof cityDatabase>>
    let sent: Bulletins
    let way: ReturnType<typeof byDatabase>

    beforeAll(async () => {
      city = await cityDatabase(kind)
      way = byDatabase(city.url)
      sent = bulletins(city.db, { secret: SECRET, city: '青岛市', now: () => MORNING })
      await city.db.query("insert into city.listed values ('虎山街道', '李沧区', 0)")
    })
    afterAll(async () => {
      await way.close()
      await city.over()
    })

    const wanted = {
      by: '值班室',
      text: WORDS,
      streets: null,
      pressing: false,
      ends: MORNING + 8 * HOUR,
    }

    async function streetHere(
      name: string,
      rule: Policy['notices']['city'],
      secret: typeof SECRET | null = SECRET,
      neighbours: readonly string[] = [],
    ) {
      const street = streetOfCity(name, onTestFinished, { policy: takes(rule) }, neighbours)
      street.bot.clock.now = MORNING
      await tellAll(city.db, street)
      const letters = mailOf(street, way, secret)
      onTestFinished(() => letters.stop())
      const heard = (topic: string) =>
        street.bot.said.filter(
          ({ address, text }) => 'topic' in address && address.topic === topic && text !== '',
        )
      return { street, letters, heard }
    }

    it('leaves by a second person, and goes in each street as that street has it', async () => {
      const asks = await streetHere('九水街道', 'ask')
      const passes = await streetHere('浮山街道', 'pass')
      const refuses = await streetHere('大港街道', 'refuse')
      const stranger = await streetHere('夏庄街道', 'pass', secretOf('another word than theirs'))
      const number = await sent.ask(wanted)
      expect(await sent.agree(number, '值班室')).toBe('same')
      for (const { letters, street } of [asks, passes, refuses, stranger]) {
        await letters.look()
        expect(street.bot.said).toEqual([])
      }
      expect(await sent.agree(number, '应急办')).toBe('sent')
      expect(await sent.agree(number, '应急办')).toBe('gone')
      for (const { letters } of [asks, passes, refuses, stranger]) {
        await letters.look()
        await letters.look()
      }
      expect(asks.heard('1号楼居民群')).toEqual([])
      await asks.street.bot.hear(says(null, '值班室', '发', { sender: 'duty' }))
      for (const { street } of [asks, passes, refuses]) await street.bot.until(MORNING + HOUR)
      for (const group of ['1号楼居民群', '4号楼居民群']) {
        expect(asks.heard(group).map(({ text }) => text.includes(WORDS))).toEqual([true])
        expect(passes.heard(group)).toHaveLength(1)
        expect(refuses.heard(group)).toEqual([])
        expect(stranger.heard(group)).toEqual([])
      }
      const captain = says('1号楼居民群', '李姐', '收到', { sender: 'captain1' })
      await passes.street.bot.hear({ ...captain, at: MORNING + HOUR })
      for (const { street } of [asks, passes, refuses]) await tellAll(city.db, street)
      const [standing] = await sent.standing()
      expect(standing).toMatchObject({ number, state: 'sent', text: WORDS, agreed: '应急办' })
      const of = new Map(standing?.streets.map((each) => [each.street, each]))
      expect(of.get('九水街道')).toMatchObject({ state: 'done', groups: 4, told: 4, receipts: 0 })
      expect(of.get('浮山街道')).toMatchObject({ state: 'done', groups: 4, told: 4, receipts: 1 })
      expect(of.get('大港街道')).toMatchObject({ state: 'refused', told: 0 })
      expect(of.get('夏庄街道')).toMatchObject({ state: 'failed' })
      expect(of.get('虎山街道')).toMatchObject({ state: 'way' })
      expect(stranger.letters.log).toHaveLength(1)

      // Put right and taken back by the same road, under the same number.
      const right = { by: '应急办', text: '改到9点停水', ends: MORNING + 9 * HOUR }
      expect(await sent.follow(number, 'update', right)).toBe(true)
      expect(await sent.agree(number, '应急办')).toBe('same')
      expect(await sent.agree(number, '值班室')).toBe('sent')
      expect(await sent.follow(number, 'cancel', { ...right, text: '' })).toBe(true)
      await passes.letters.look()
      await passes.street.bot.until(MORNING + 2 * HOUR)
      expect(await sent.agree(number, '值班室')).toBe('sent')
      for (const { letters, street } of [passes, asks]) {
        await letters.look()
        await street.bot.until(MORNING + 3 * HOUR)
      }
      const firsts = (those: ReturnType<typeof passes.heard>) =>
        those.map(({ text }) => text.slice(1, 3))
      expect(firsts(passes.heard('2号楼居民群'))).toEqual(['通知', '更正', '取消'])
      // Nobody there had let the second go: it is taken back with the first, and each group hears so once.
      expect(firsts(asks.heard('2号楼居民群'))).toEqual(['通知', '取消'])
    })

    it('is not forged, moved to another street, or given to another folder', async () => {
      const { street, letters } = await streetHere('延安路街道', 'pass')
      const number = await sent.ask({ ...wanted, streets: ['虎山街道'] })
      expect(await sent.agree(number, '应急办')).toBe('sent')
      await city.db.query(
        `insert into city.down (street, origin, key, sent_to, matter, words)
         select '延安路街道', origin, key, '延安路街道', matter, words from city.down where matter = $1`,
        [`notice ${number}`],
      )
      await letters.look()
      expect(street.bot.said).toEqual([])
      const { rows } = await city.db.query("select how from city.down where street = '延安路街道'")
      expect(rows).toEqual([{ how: 'unread' }])
      await expect(
        exchange(city.db, {
          ...{ name: street.name, epoch: 1, line: 'another' },
          ...{ answers: [], letters: [] },
        }),
      ).rejects.toThrow('is given no letters')
    })

    it('is taken in once, however often it is given and wherever the program is killed', async () => {
      const { street, letters } = await streetHere('李村街道', 'pass')
      const number = await sent.ask({ ...wanted, text: '明早7点核酸', streets: ['李村街道'] })
      expect(await sent.agree(number, '应急办')).toBe('sent')
      const lossy = mailOf(
        street,
        {
          ...way,
          async exchange(bag) {
            await way.exchange(bag)
            throw new Error('the answer was lost')
          },
        },
        SECRET,
      )
      onTestFinished(() => lossy.stop())
      await lossy.look()
      expect(street.bot.said).toEqual([])
      await letters.look()
      // What it answered came to nobody: it is given again.
      await city.db.query("update city.down set how = null where street = '李村街道'")
      await lossy.look()
      await letters.look()
      await letters.look()
      await street.bot.until(MORNING + HOUR)
      const told = street.bot.said.filter(({ text }) => text.includes('明早7点核酸'))
      // Four groups, and the one who answers for the street.
      expect(told).toHaveLength(5)
      expect(street.store.letters.unanswered()).toEqual([])
    })

    it('brings a case and a search to the next street, and what came of them back', async () => {
      const [here, there] = [
        await streetHere('香港中路街道', 'ask', SECRET, ['湛山街道']),
        await streetHere('湛山街道', 'ask', SECRET, ['香港中路街道']),
      ]
      const bring = async () => {
        for (const { letters } of [here, there, here]) await letters.look()
        for (const { street } of [here, there])
          await street.bot.until(street.bot.clock.now + 60_000)
      }
      const { bot } = here.street
      await bot.hear(says('1号楼居民群', '1-301 郗霁', '报修 外面路灯杆歪了', { sender: 'xiji' }))
      await bot.hear(says('第1网格工作群', '刘网格', '移交 湛山街道 1', { sender: 'liu' }))
      const lost = '寻人 我爸78岁 蓝棉袄 9点出1号楼 电话13831415926'
      await bot.hear(says('1号楼居民群', '1-301 郗霁', lost, { sender: 'xiji' }))
      await bot.hear(says('第1网格工作群', '刘网格', '扩到邻街 2', { sender: 'liu' }))
      await bring()
      const stages = (street: typeof here.street) =>
        street.store.crossings
          .all()
          .map(({ kind, role, own, theirs, stage, sightings }) =>
            [kind, role, own, theirs, stage, sightings].join(' '),
          )
      expect(stages(here.street)).toEqual(['case out 1 1 opened 0', 'lost out 2 2 opened 0'])
      expect(there.heard('3号楼居民群').filter(({ text }) => text.includes('蓝棉袄'))).toHaveLength(
        1,
      )
      const { bot: other } = there.street
      await other.hear(says(null, '值班室', '接单 1', { sender: 'duty' }))
      await other.hear(says('3号楼居民群', '1-201 老钱', '刚才在河边见过', { sender: 'qian' }))
      await other.hear(says(null, '值班室', '办结 1 扶正了', { sender: 'duty' }))
      await bring()
      expect(here.street.store.cases.numbered(1)?.state).toBe('resolved')
      expect(stages(here.street)).toEqual(['case out 1 1 resolved 0', 'lost out 2 2 opened 1'])
      await bot.hear(says('1号楼居民群', '1-301 郗霁', '确认 1', { sender: 'xiji' }))
      await bot.hear(says('1号楼居民群', '1-301 郗霁', '找到了 2', { sender: 'xiji' }))
      await bring()
      expect(there.street.store.cases.numbered(1)?.state).toBe('closed')
      expect(there.street.store.cases.numbered(2)?.state).toBe('closed')
      expect(
        there.heard('3号楼居民群').filter(({ text }) => text.includes('人找到了')),
      ).toHaveLength(1)
      // What is over is erased at once; what is on its way stands sealed.
      const { rows } = await city.db.query(
        "select count(*)::integer as left from city.down where origin = '香港中路街道' and words is not null and matter = 'lost 1'",
      )
      expect(rows).toEqual([{ left: 0 }])
      for (const { street } of [here, there]) await tellAll(city.db, street)
      const shown = (await crossingsOf(city.db, MORNING)).filter(
        ({ from }) => from === '香港中路街道',
      )
      expect(shown.map(({ sort, to, stage, sightings }) => [sort, to, stage, sightings])).toEqual(
        expect.arrayContaining([
          ['case', '湛山街道', 'closed', 0],
          ['lost', '湛山街道', 'closed', 1],
        ]),
      )
    })

    it('goes to every street of the city, and is ended in each', async () => {
      const here = await streetHere('八大湖街道', 'ask', SECRET, ['湛山街道'])
      const others = [
        await streetHere('金门路街道', 'ask', SECRET),
        await streetHere('珠海路街道', 'ask', SECRET),
      ]
      const { bot } = here.street
      const lost = '寻人 我妈70岁 红围巾 8点出1号楼 认不得路'
      await bot.hear(says('1号楼居民群', '1-301 郗霁', lost, { sender: 'xiji' }))
      await bot.hear(says('第1网格工作群', '刘网格', '扩到全市 1', { sender: 'liu' }))
      for (const { letters } of [here, ...others, here]) await letters.look()
      for (const { street } of others) await street.bot.until(MORNING + 60_000)
      const told = here.street.store.crossings.all().map(({ street }) => street)
      expect(told.toSorted()).toEqual(['*', '珠海路街道', '金门路街道'])
      await bot.hear(says('1号楼居民群', '1-301 郗霁', '找到了 1', { sender: 'xiji' }))
      for (const { letters } of [here, ...others]) await letters.look()
      for (const { heard, street } of others) {
        await street.bot.until(MORNING + 120_000)
        expect(heard('2号楼居民群').map(({ text }) => text.includes('红围巾'))).toEqual([
          true,
          false,
        ])
        expect(street.store.cases.numbered(1)?.state).toBe('closed')
      }
    })

    it('leaves no word of it in the files of PostgreSQL', async () => {
      if (kind === 'server') await city.db.query('checkpoint')
      const secrets = [
        '停水',
        '13831415926',
        '郗霁',
        '应急办',
        '值班室',
        '蓝棉袄',
        '河边',
        '路灯杆',
      ]
      const files = readdirSync(city.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
      const found = (word: string) => files.some((bytes) => bytes.includes(word))
      expect(found('虎山街道')).toBe(true)
      expect(secrets.filter(found)).toEqual([])
    })
  })
})
