import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Incoming, Message } from '../../src/chat/chat.ts'
import { type Area, type Street, streetOf } from '../../src/domain/model/area.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { HOUR, households, life, MINUTE, MORNING, says, street } from '../engine/street.ts'

const GROUP = '1号楼居民群'
const ROOMS = households(2, 6, 2)

type Bot = ReturnType<typeof life>

const captain = (text: string, special: Partial<Message> = {}) =>
  says(GROUP, '李姐', text, { sender: 'captain1', ...special })

const lastRollCall = (bot: Bot) =>
  accountOf(bot.now().store, street(), bot.clock.now).rollcalls.at(-1)

/** Rooms that the bot lists when it is asked who is missing. */
async function missingSaid(bot: Bot): Promise<readonly string[]> {
  await bot.hear(captain('谁没报', { at: bot.clock.now }))
  const text = bot.said.at(-1)?.text ?? ''
  return text.includes('户：') ? (text.match(/\d-\d{3}/g) ?? []) : []
}

interface Said {
  readonly id: string
  readonly room: string
  readonly by: string
  readonly fever: boolean
  readonly corrects: boolean
}

/** What somebody does in the morning, with what an honest clerk writes down of it. */
type Deed =
  | { readonly kind: 'own'; readonly room: string; readonly who: string; readonly fever: boolean }
  | { readonly kind: 'correct'; readonly room: string; readonly who: string }
  | { readonly kind: 'proxy'; readonly room: string; readonly byNeighbour: boolean }
  | { readonly kind: 'chain'; readonly rooms: readonly string[] }
  | { readonly kind: 'alone'; readonly room: string; readonly who: string }
  | { readonly kind: 'recall' | 'restart' | 'call' }
  | { readonly kind: 'away' | 'back'; readonly room: string }

const room = fc.constantFrom('1-101', '1-102', '1-201', '2-601', '2-602')
const who = fc.constantFrom('父', '母')
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('own'), room, who, fever: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('correct'), room, who }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('proxy'), room, byNeighbour: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('chain'),
      rooms: fc.uniqueArray(room, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('alone'), room, who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('recall', 'restart', 'call') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('away', 'back'), room }) },
)

/** Keeps the count by hand, as a captain with a pencil would. */
function clerk() {
  let said: Said[] = []
  const away = new Set<string>()
  let asked: readonly string[] | null = null

  const counting = () =>
    said.filter(
      (one, i) =>
        !said.some(
          (later, j) => j > i && later.corrects && later.by === one.by && later.room === one.room,
        ),
    )
  return {
    said: (one: Said) => void said.push(one),
    recalled: (id: string) => {
      said = said.filter((one) => one.id !== id)
    },
    away: (home: string) => void away.add(home),
    back: (home: string) => void away.delete(home),
    called: () => {
      asked ??= ROOMS.filter((one) => !away.has(one))
    },
    count() {
      const answered = new Set(counting().map((one) => one.room))
      const expected = (asked ?? []).filter((one) => answered.has(one) || !away.has(one))
      const fevers = counting().filter((one) => one.fever)
      return {
        expected: expected.length,
        answered: expected.filter((one) => answered.has(one)).length,
        abnormal: new Set(fevers.map((one) => one.room)).size,
        missing: expected.filter((one) => !answered.has(one)),
      }
    },
  }
}

describe('a roll-call', () => {
  it('stands as a clerk counts it, in any order of answers, corrections, recalls and restarts', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 16 }), async (deeds) => {
        const bot = life({ understand: route })
        const pencil = clerk()
        let last = null as Message | null
        const tell = async (message: Message) => {
          await bot.hear(message, message)
          last = message
        }
        for (const each of [...deeds, { kind: 'call' } as const]) {
          bot.clock.now += 1000
          const at = bot.clock.now
          switch (each.kind) {
            case 'own':
            case 'correct':
            case 'alone': {
              const corrects = each.kind === 'correct'
              const fever = each.kind === 'own' && each.fever
              const sender = each.room + each.who
              // One-to-one they are known once they have been seen in the group.
              if (each.kind === 'alone')
                bot
                  .now()
                  .engine.meet(
                    GROUP,
                    [{ contact: sender, name: each.who, alias: `${each.room} ${each.who}` }],
                    at,
                  )
              const text = corrects ? '刚才打错了，是36.8' : fever ? '38.4' : '36.5'
              const place = each.kind === 'alone' ? null : GROUP
              const message = says(place, `${each.room} ${each.who}`, text, { sender, at })
              pencil.said({ id: message.id, room: each.room, by: sender, fever, corrects })
              await tell(message)
              break
            }
            case 'proxy': {
              const text = `代报 ${each.room} 36.4`
              const sender = each.byNeighbour ? '老郑' : 'captain1'
              const alias = each.byNeighbour ? '2-201 老郑' : '李姐'
              const message = says(GROUP, alias, text, { sender, at })
              const said = { room: each.room, by: sender, fever: false, corrects: false }
              pencil.said({ id: message.id, ...said })
              await tell(message)
              break
            }
            case 'chain': {
              const lines = each.rooms.map((home, i) => `${i + 1}. ${home} 老住户 36.1`)
              const text = ['#接龙', '体温', ...lines].join('\n')
              const message = says(GROUP, '2-201 老郑', text, { sender: '老郑', at })
              for (const home of each.rooms)
                pencil.said({
                  id: message.id,
                  room: home,
                  by: '老郑',
                  fever: false,
                  corrects: false,
                })
              await bot.hear(message)
              last = null
              break
            }
            case 'away':
              await bot.hear(captain(`${each.room} 外出到3月5日`, { at }))
              pencil.away(each.room)
              break
            case 'back':
              await bot.hear(captain(`${each.room} 回来了`, { at }))
              pencil.back(each.room)
              break
            case 'recall':
              if (last === null) break
              pencil.recalled(last.id)
              await bot.hear(recall(last, at))
              last = null
              break
            case 'restart':
              bot.begin()
              break
            case 'call':
              await bot.hear(captain('点名', { at }))
              pencil.called()
              break
          }
        }
        const { missing, ...sums } = pencil.count()
        expect(lastRollCall(bot)).toMatchObject({ ...sums, missing })
        expect(await missingSaid(bot)).toEqual(missing)
        bot.begin()
        expect(lastRollCall(bot)).toMatchObject({ ...sums, missing })
        bot.now().store.close()
      }),
      { numRuns: Number(process.env.STREET_RUNS ?? 60) },
    )
  })

  it('of a full building of 24 that all answers costs its group four posts at most', {
    timeout: 60_000,
  }, async () => {
    const answer = fc.record({ gap: fc.integer({ min: 0, max: 14 }), talk: fc.boolean() })
    const order = fc.shuffledSubarray([...ROOMS], { minLength: 24 })
    await fc.assert(
      fc.asyncProperty(
        order,
        fc.array(answer, { minLength: 24, maxLength: 24 }),
        async (rooms, gaps) => {
          const bot = life({ understand: route })
          await bot.hear(captain('点名 今天18点前'))
          for (const [i, home] of rooms.entries()) {
            await bot.until(bot.clock.now + (gaps[i]?.gap ?? 0) * MINUTE)
            const at = bot.clock.now
            if (gaps[i]?.talk)
              await bot.hear(says(GROUP, `${home} 住户`, '早上好啊', { sender: home, at }))
            await bot.hear(says(GROUP, `${home} 住户`, '36.5', { sender: home, at }))
          }
          await bot.until(MORNING + 12 * HOUR)
          const here = bot.said.filter(
            ({ address }) => address.kind === 'group' && address.topic === GROUP,
          )
          expect(here.at(-1)?.text).toMatch(/24\/24/)
          expect(
            here.map(({ text }) => text).length,
            here.map(({ text }) => text).join('\n'),
          ).toBeLessThanOrEqual(4)
          bot.now().store.close()
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('a street of 24,000 households', () => {
  // How quickly the top is summed is a line of `npm run bench`.
  it('is summed right at every level after one morning', async () => {
    const town = bigStreet()
    const bot = life({ understand: route, street: town })
    const top = '大街道指挥群'
    await bot.hear(says(top, '值班室', '点名 今天12点前', { sender: 'duty' }))
    const answered = new Map<string, number>()
    const abnormal = new Map<string, number>()
    const count = (sums: Map<string, number>, path: string) => {
      for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
        sums.set(at, (sums.get(at) ?? 0) + 1)
    }
    const messages: Message[] = []
    let dice = 7
    const next = (sides: number) => {
      dice = (dice * 1103515245 + 12345) % 2147483648
      return Math.floor((dice / 2147483648) * sides)
    }
    for (const { path, groups, households: homes } of buildings(town)) {
      const topic = groups[0]?.topic ?? ''
      // Most buildings are complete, the others miss some.
      const full = next(3) > 0
      for (const home of homes) {
        if (!full && next(5) === 0) continue
        const fever = next(400) === 0
        const sender = `${path}/${home}`
        const text = fever ? '38.4' : (['36.5', '全家正常', '我36.4 老伴36.6'][next(3)] ?? '36.5')
        messages.push(says(topic, `${home} 住户`, text, { sender, at: bot.clock.now }))
        count(answered, path)
        if (fever) count(abnormal, path)
      }
    }
    shuffle(messages, next)
    for (let i = 0; i < messages.length; i += 2000) {
      bot.clock.now += 2 * MINUTE
      await bot.hear(...messages.slice(i, i + 2000))
    }

    const account = accountOf(bot.now().store, town, bot.clock.now).rollcalls
    for (const { path, level } of town.areas.values()) {
      const own = account.find((one) => one.path === path)
      const parts = account.filter((one) => one.path.startsWith(`${path}/`) && level !== 'building')
      const sums = own ?? {
        answered: parts.reduce((sum, one) => sum + one.answered, 0),
        abnormal: parts.reduce((sum, one) => sum + one.abnormal, 0),
      }
      expect([path, sums.answered, sums.abnormal]).toEqual([
        path,
        answered.get(path) ?? 0,
        abnormal.get(path) ?? 0,
      ])
    }

    const ask = async (topic: string, sender: string) => {
      const message = says(topic, sender, '谁没报', { sender, at: bot.clock.now })
      await bot.hear(message)
      return bot.said.at(-1)?.text ?? ''
    }
    for (const [topic, path, sender] of [
      [top, town.root, 'duty'],
      ['第3社区群', `${town.root}/第3社区`, 'head3'],
      ['第3社区第4网格群', `${town.root}/第3社区/第4网格`, 'head3-4'],
    ] as const) {
      const text = await ask(topic, sender)
      const asked = buildings(town).filter((one) => one.path.startsWith(`${path}/`)).length * 24
      expect(text).toContain(`共报 ${answered.get(path)}/${asked} 户`)
      expect(text.length).toBeLessThan(2000)
    }
  })
})

function shuffle<T>(all: T[], next: (sides: number) => number): void {
  for (let i = all.length - 1; i > 0; i--) {
    const j = next(i + 1)
    const [a, b] = [all[i], all[j]]
    if (a !== undefined && b !== undefined) all.splice(i, 1, b) && all.splice(j, 1, a)
  }
}

function recall(message: Message, at: number): Incoming {
  const { address, id, sender } = message
  return { kind: 'recall', id: `back-${id}`, at, address, sender, recalled: id }
}

const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }

/** Ten communities of ten grids of ten buildings of 24. */
function bigStreet(): Street {
  const ten = Array.from({ length: 10 }, (_, i) => i + 1)
  const root = '大街道'
  const area = (
    path: string,
    level: Area['level'],
    topic: string,
    head: string,
    homes: readonly string[] = [],
  ): Area => ({
    ...NOBODY,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    level,
    parent: path === root ? null : path.slice(0, path.lastIndexOf('/')),
    model: level === 'community' ? 'community' : null,
    staff: [{ name: head, role: 'head', wechat: head }],
    groups: [{ topic, id: null }],
    households: homes,
  })
  return streetOf({ name: root, code: null, bot: '小微' }, [
    area(root, 'street', '大街道指挥群', 'duty'),
    ...ten.flatMap((c) => [
      area(`${root}/第${c}社区`, 'community', `第${c}社区群`, `head${c}`),
      ...ten.flatMap((g) => [
        area(`${root}/第${c}社区/第${g}网格`, 'grid', `第${c}社区第${g}网格群`, `head${c}-${g}`),
        ...ten.map((b) =>
          area(
            `${root}/第${c}社区/第${g}网格/${b}号楼`,
            'building',
            `第${c}社区第${g}网格${b}号楼群`,
            `captain${c}-${g}-${b}`,
            ROOMS,
          ),
        ),
      ]),
    ]),
  ])
}

const buildings = (town: Street): readonly Area[] =>
  [...town.areas.values()].filter(({ level }) => level === 'building')
