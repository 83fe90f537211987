import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { households, MORNING } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Incoming, Message } from '../../src/chat/chat.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { life, says, street } from '../engine/street.ts'

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
      { numRuns: Number(process.env.STREET_RUNS ?? 15) },
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
      { numRuns: Number(process.env.STREET_RUNS ?? 10) },
    )
  })
})

function recall(message: Message, at: number): Incoming {
  const { address, id, sender } = message
  return { kind: 'recall', id: `back-${id}`, at, address, sender, recalled: id }
}
