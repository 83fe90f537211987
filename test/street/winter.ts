import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { chanceOf } from '../../faults/chance.ts'
import {
  type DutyWitnessed,
  dueAgain,
  lateIn,
  levelsDue,
  roundsWrong,
} from '../../faults/round-witness.ts'
import { stockWrong } from '../../faults/stock-witness.ts'
import type { Config } from '../../src/config/config.ts'
import { loadFiles } from '../../src/config/load.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { DAY, dayStart, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

/** A street and how long its winter is. */
export interface Winter {
  readonly days: number
  readonly buildings: number
  /** Lines at each gate on a day. */
  readonly lines: number
  readonly seed: number
}

const BEGIN = Date.parse('2020-01-05T00:00:00+08:00')
const COMMUNITY = '宾川路社区工作群'
const GRID = '第1网格工作群'
const PROPERTY = '安居物业群'
const OFFICE = '督导组群'
const GATES = ['南门', '北门'] as const
/** `keep` of 出入登记, and when the night deletes. */
const KEEP = 14 * DAY
const NIGHT = 3 * HOUR + 20 * MINUTE

const streetText = (buildings: number) => `name: 九水街道
staff: [{name: 值班室, role: duty, wechat: duty}]
groups: [{topic: 九水街道指挥群}]
communities:
  - name: 宾川路社区
    staff: [{name: 王书记, role: head, wechat: wang}, {name: 小林, role: clerk, wechat: lin}]
    groups: [{topic: ${COMMUNITY}}]
    partners: [{kind: property, name: 安居物业, topic: ${PROPERTY}}]
    teams: [{name: 防控督导组, kind: office, head: 王岳刚, topic: ${OFFICE}, leads: [宾川路社区]}]
    checkpoints:
${GATES.map((gate, i) => `      - {name: ${gate}, topic: ${gate}值守群, staff: [{name: 老孙${i + 1}, role: captain, wechat: guard${i}}]}`).join('\n')}
    grids:
      - name: 第1网格
        staff: [{name: 刘网格, role: head, wechat: liu}]
        groups: [{topic: ${GRID}}]
        buildings:
${Array.from(
  { length: buildings },
  (_, i) =>
    `          - {name: ${i + 1}号楼, groups: [{topic: ${i + 1}号楼居民群}], units: 2, floors: 6, rooms: 2}`,
).join('\n')}
`

const DUTIES = `
- {name: 消杀, of: building, every: {电梯: 6h, 楼道: 24h}, hours: "07:00-21:00", who: property, late: [{to: property, after: 0m}, {to: grid, after: 2h}], until: 2021-12-31}
- {name: 走访, of: household, tags: {独居老人: 7d}, who: grid, late: [{to: community, after: 2d}], until: 2021-12-31}
- {name: 带班巡查, of: checkpoint, every: 24h, hours: "19:00-24:00", who: lead, record: 巡查, late: [{to: community, after: 1h}], until: 2021-12-31}
`

/** The same, told once more by hand. One old person lives alone in each building. */
const witnessed = (buildings: number) =>
  ({
    消杀: {
      name: '消杀',
      every: { 电梯: 6 * HOUR, 楼道: 24 * HOUR },
      hours: [7, 21],
      places: buildings,
      late: [
        { topic: PROPERTY, after: 0 },
        { topic: GRID, after: 2 * HOUR },
      ],
    },
    走访: {
      name: '走访',
      every: { '': 7 * DAY },
      hours: null,
      places: buildings,
      late: [{ topic: COMMUNITY, after: 2 * DAY }],
    },
    带班巡查: {
      name: '带班巡查',
      every: { '': DAY },
      hours: [19, 24],
      places: GATES.length,
      late: [{ topic: COMMUNITY, after: HOUR }],
    },
  }) as const satisfies Readonly<Record<string, DutyWitnessed>>

type DutyName = keyof ReturnType<typeof witnessed>

function configOf(buildings: number): Config {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  try {
    writeFileSync(join(folder, 'street.yaml'), streetText(buildings))
    writeFileSync(join(folder, 'duties.yaml'), DUTIES)
    return valueIn(loadFiles({ street: join(folder, 'street.yaml'), policy: null, forms: null }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Something that happens at a moment, or a little later where something else takes time. */
interface Happening {
  readonly at: number
  readonly happen: (now: number) => Promise<void>
}

/**
 * Lives a winter of duties, gates and supplies on a paper clock, the bot killed twice a day, and holds it against sums that
 * know only what was said. Answers what was counted, and all that was wrong.
 */
export async function winter({ days, buildings, lines, seed }: Winter) {
  const chance = chanceOf(seed)
  const duties = witnessed(buildings)
  const wrong: string[] = []
  const config = configOf(buildings)
  const bot = life(config)
  bot.clock.now = BEGIN
  bot.begin()
  bot.now().store.whole(() => {
    for (const area of config.street.areas.values()) {
      if (area.level !== 'building') continue
      const home = { area: area.path, household: '1-301' }
      const tags = ['独居老人']
      const told = { home, name: null, people: null, phone: null, tags, away: null }
      bot.now().store.households.put(told)
    }
  })
  bot.begin()

  // ---- what a stranger knows who only listened ----

  const expected = new Map<
    string,
    { readonly duty: DutyName; readonly part: string; due: number }
  >()
  const told = new Map<string, number>()
  const figures = { rounds: 0, late: 0, told: 0, entries: 0, counted: 0, movements: 0, kills: 0 }
  const shelf = { balance: 0, transit: 0 }
  const entries: number[] = []
  const counts = { 进: 0, 出: 0, 来访: 0 }

  function expects(duty: DutyName, place: string): void {
    for (const [part, every] of Object.entries(duties[duty].every)) {
      const due = dueAgain(duties[duty], every, BEGIN, false)
      expected.set(`${duty} ${place} ${part}`, { duty, part, due })
    }
  }
  for (let i = 1; i <= buildings; i++) {
    expects('消杀', `${i}号楼`)
    expects('走访', `${i}号楼`)
  }
  for (const gate of GATES) expects('带班巡查', gate)

  /** Which levels have heard by now that something was due then. */
  function tellLevels(duty: DutyName, due: number, now: number): void {
    const levels = levelsDue(duties[duty], due, now)
    for (const { topic } of duties[duty].late.slice(0, levels)) {
      told.set(`${topic} ${duty}`, (told.get(`${topic} ${duty}`) ?? 0) + 1)
    }
  }

  function made(duty: DutyName, place: string, part: string, now: number): void {
    const one = expected.get(`${duty} ${place} ${part}`)
    if (one === undefined) throw new Error(`nobody is expected for ${duty} ${place} ${part}`)
    const every = Object.entries(duties[duty].every).find(([name]) => name === part)?.[1] ?? 0
    figures.rounds += 1
    if (now > one.due) figures.late += 1
    tellLevels(duty, one.due, now)
    one.due = dueAgain(duties[duty], every, now, now > one.due)
  }

  // ---- what people do ----

  async function say(topic: string, sender: string, text: string): Promise<void> {
    await bot.hear(says(topic, sender, text, { sender, at: bot.clock.now }))
  }

  /** What it said last in a group. */
  const lastIn = (topic: string, words: RegExp): string =>
    bot.said.findLast(
      ({ address, text }) => addressKey(address) === `group:${topic}` && words.test(text),
    )?.text ?? ''
  const numberIn = (topic: string, words: RegExp) => words.exec(lastIn(topic, words))?.[1]

  function disinfection(day: number): readonly Happening[] {
    return Array.from({ length: buildings }, (_, i) => `${i + 1}号楼`).flatMap((place) => {
      const lifts = [8 * 60, 13 * 60, 18 * 60].map((minute) => minute + chance.between(-59, 119))
      const part = (name: string, minute: number): readonly Happening[] => {
        if (chance.happens(0.06)) return []
        const at = day + minute * MINUTE + chance.between(0, 59) * 1000
        const happen = async (now: number) => {
          made('消杀', place, name, now)
          await say(PROPERTY, 'laojiang', `消杀 ${place} ${name}做了`)
        }
        return [{ at, happen }]
      }
      return [
        ...lifts.flatMap((minute) => part('电梯', minute)),
        ...part('楼道', chance.between(7 * 60, 20 * 60 + 59)),
      ]
    })
  }

  /** Who is due by the end of a day is mostly visited on it. */
  function visits(day: number): readonly Happening[] {
    return [...expected].flatMap(([key, { duty, due }]) => {
      if (duty !== '走访' || due > day + DAY || chance.happens(0.4)) return []
      const place = key.split(' ')[1] ?? ''
      const at = day + chance.between(9 * 60, 17 * 60) * MINUTE + chance.between(0, 59) * 1000
      const happen = async (now: number) => {
        made('走访', place, '', now)
        await say(GRID, 'liu', `走访 ${place}1-301 都好`)
      }
      return [{ at, happen }]
    })
  }

  /** Now and then the leader comes before anybody expects them, or after midnight. */
  function patrols(day: number): readonly Happening[] {
    return GATES.flatMap((gate) => {
      if (chance.happens(0.15)) return []
      const minute = chance.pick([
        chance.between(19 * 60, 23 * 60 + 59),
        chance.between(24 * 60, 25 * 60),
      ])
      const at = day + minute * MINUTE + chance.between(1, 59) * 1000
      const happen = async (now: number) => {
        made('带班巡查', gate, '', now)
        await say(OFFICE, '王岳刚', `巡查 ${gate} 2人在岗 登记齐`)
      }
      return [{ at, happen }]
    })
  }

  function gate(day: number, name: (typeof GATES)[number], guard: string): readonly Happening[] {
    return Array.from({ length: lines }, () => {
      const at = day + chance.between(5 * 60, 23 * 60) * MINUTE + chance.between(0, 59) * 1000
      const happen = async (now: number) => {
        if (chance.happens(0.3)) {
          const [come, gone] = [chance.between(1, 90), chance.between(1, 90)]
          counts.进 += come
          counts.出 += gone
          figures.counted += 1
          await say(`${name}值守群`, guard, `进${come} 出${gone}`)
        } else {
          counts.来访 += 1
          const plate = `鲁B·${chance.between(10_000, 99_999)}`
          const door = `${chance.between(1, buildings)}号楼`
          await say(`${name}值守群`, guard, `进门 ${plate} 36.${chance.between(0, 9)} 去${door}`)
        }
        figures.entries += 1
        entries.push(now)
      }
      return { at, happen }
    })
  }

  /** Goods come in the morning and go at noon; what nobody signs stays under way, and what is not there is refused. */
  function supplies(day: number): readonly Happening[] {
    const at = (minute: number) => day + minute * MINUTE
    const come = chance.between(5, 20)
    const short = chance.happens(0.1) ? 1 : 0
    const go = chance.between(1, 15)
    return [
      {
        at: at(8 * 60 + 1),
        happen: async () => {
          await say(COMMUNITY, 'wang', `入库 酒精${come}箱 防护服${come}套`)
          figures.movements += 1
          shelf.transit += come
        },
      },
      {
        at: at(8 * 60 + 31),
        happen: async () => {
          if (chance.happens(0.1)) return
          const number = numberIn(COMMUNITY, /记 W(\d+)，/)
          const tallies = short === 0 ? '' : ` 酒精${come - short}箱`
          await say(COMMUNITY, 'lin', `签收 W${number}${tallies}`)
          shelf.transit -= come
          shelf.balance += come - short
        },
      },
      {
        at: at(12 * 60 + 1),
        happen: async () => {
          const there = shelf.balance
          await say(COMMUNITY, 'lin', `领 酒精${go}箱 南门`)
          if (there < go) {
            const answer = lastIn(COMMUNITY, /^@小林 /)
            if (!answer.includes(`不够 ${go} 箱`))
              wrong.push(`${go} of ${there} were not refused: ${answer}`)
            return
          }
          figures.movements += 1
          shelf.balance -= go
          shelf.transit += go
          if (chance.happens(0.1)) return
          bot.clock.now += MINUTE
          const number = numberIn('南门值守群', /（W(\d+)）/)
          await say('南门值守群', 'guard0', `签收 W${number}`)
          shelf.transit -= go
        },
      },
    ]
  }

  function kills(day: number): readonly Happening[] {
    return [0, 1].map(() => ({
      at: day + chance.between(0, DAY / 1000 - 1) * 1000,
      happen: async () => {
        bot.begin()
        figures.kills += 1
      },
    }))
  }

  // ---- the days, and what stands at the end of each ----

  function look(): void {
    const db = new Sqlite(bot.path, { readonly: true })
    const now = bot.clock.now
    const { store } = bot.now()
    const stands = [
      ...roundsWrong(db, Object.values(duties), now),
      ...stockWrong(db, store.movements.balances),
    ]
    const night = now - dayStart(now) > NIGHT ? dayStart(now) + NIGHT : dayStart(now) - DAY + NIGHT
    const kept = db
      .prepare("select at from entry where register = '出入登记' order by at")
      .pluck()
      .all()
    const wanted = entries.filter((at) => at + KEEP > night).toSorted((a, b) => a - b)
    if (JSON.stringify(kept) !== JSON.stringify(wanted))
      stands.push(`${kept.length} lines of the gates are kept, and ${wanted.length} should be`)
    db.close()
    const alcohol = store.movements.balances('物资').find(({ item }) => item === '酒精')
    if (alcohol?.balance !== shelf.balance || alcohol.transit !== shelf.transit)
      stands.push(`${JSON.stringify(alcohol)} should be ${JSON.stringify(shelf)}`)
    for (const [key, { duty, due }] of expected) {
      const [, place = '', part = ''] = key.split(' ')
      const open = store.rounds.open().find(({ spot, duty: name }) => {
        const at = duty === '带班巡查' ? spot.name : (spot.area.split('/').at(-1) ?? '')
        return name === duty && at === place && spot.part === part
      })
      if (open?.due !== due) stands.push(`${key} is due ${open?.due}, and should be ${due}`)
    }
    wrong.push(...stands.map((what) => `${new Date(now).toISOString()}: ${what}`))
  }

  for (let day = BEGIN; day < BEGIN + days * DAY && wrong.length === 0; day += DAY) {
    const happenings = [
      ...disinfection(day),
      ...visits(day),
      ...patrols(day),
      ...GATES.flatMap((name, i) => gate(day, name, `guard${i}`)),
      ...supplies(day),
      ...kills(day),
    ].sort((a, b) => a.at - b.at)
    for (const { at, happen } of happenings) {
      await bot.until(Math.max(at, bot.clock.now))
      await happen(bot.clock.now)
    }
    await bot.until(Math.max(day + DAY + 4 * HOUR, bot.clock.now))
    look()
  }
  // What came in the night is counted in the morning.
  await bot.until(BEGIN + days * DAY + 10 * HOUR)
  return { wrong, figures, told: ended(), counts }

  /** Who heard of what is late, and who should have. */
  function ended() {
    for (const { duty, due } of expected.values()) tellLevels(duty, due, bot.clock.now)
    for (const [key, count] of told) {
      const [topic = '', duty = ''] = key.split(' ')
      const heard = lateIn(
        bot.said.flatMap(({ address, text }) =>
          address.kind === 'group' && address.topic === topic ? [text] : [],
        ),
        duty,
      )
      figures.told += heard
      if (heard !== count)
        wrong.push(`${topic} heard of ${heard} late rounds of ${duty}, of ${count}`)
    }
    for (const [word, count] of Object.entries(counts)) {
      const said = bot.said
        .filter(({ address, text }) => {
          const at = address.kind === 'group' ? address.topic : ''
          return at.endsWith('值守群') && /^[南北]门 .*来访/.test(text)
        })
        .reduce(
          (sum, { text }) => sum + Number(new RegExp(`${word} (\\d+)`).exec(text)?.[1] ?? 0),
          0,
        )
      if (said !== count) wrong.push(`the gates were told ${word} ${said}, and it was ${count}`)
    }
    return Object.fromEntries(told)
  }
}
