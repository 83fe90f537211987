import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Hours, slotsBetween } from '../../../src/domain/model/duty/rota.ts'
import { daysOf, slotsMeant, type TimeTold } from '../../../src/domain/model/duty/time-told.ts'
import { DAY } from '../../../src/domain/model/time.ts'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import { rotaSaid } from '../../../src/language/rota/rota-said.ts'
import type { RotaSaid, RotasHere } from '../../../src/language/rota/said-rota.ts'
import { timesIn } from '../../../src/language/rota/time-said.ts'
import type { Where } from '../../../src/language/where.ts'

/** Lines by other hands, as of 2020-02-11; what is done goes by the names that each hand gave it. */
interface Line {
  readonly place: string
  readonly who: string
  readonly before: string | null
  readonly text: string
  readonly meant: {
    readonly do: string | null
    readonly duty?: string | readonly string[]
    readonly when?: string | readonly string[]
    readonly people?: readonly string[]
    /** Whom somebody stands in for. */
    readonly for?: string
  } | null
}

const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

const NOW = Date.parse('2020-02-11T09:00:00+08:00')
const UNTIL = Date.parse('2020-04-01T00:00:00+08:00')
const GATE = [
  { from: 390, to: 690 },
  { from: 690, to: 1050 },
  { from: 1050, to: 1500 },
  { from: 60, to: 390 },
]
/** The rotas that they had in mind; the first hand had no gate in the north. */
const ROTAS = {
  南门值守: { place: '南门', on: null, shifts: GATE },
  北门值守: { place: '北门', on: null, shifts: GATE },
  做饭: { place: '宾川路社区', on: null, shifts: [{ from: 600, to: 720 }] },
  理发: {
    place: '宾川小区',
    on: Date.parse('2020-02-24T00:00:00+08:00'),
    shifts: [{ from: 540, to: 720 }],
  },
}
type Named = keyof typeof ROTAS
const NAMES = ['南门值守', '做饭', '理发'] as const
const WITH_NORTH = ['南门值守', '北门值守', '做饭', '理发'] as const
const DO: Readonly<Record<string, RotaSaid['kind']>> = {
  'sign-up': 'sign-up',
  signup: 'sign-up',
  cannot: 'give-up',
  'stand-in': 'stand-in',
  standin: 'stand-in',
  arrive: 'arrive',
  depart: 'go',
  who: 'whose',
  plan: 'plan',
  next: 'next',
  mine: 'mine',
  hours: 'hours',
  book: 'book',
}

/** 到岗 11:28 is of when it is said, and whoever takes over says so themselves. */
const WITHOUT_TIME = ['arrive', 'depart', 'next', 'mine', 'hours']
/** Who speaks is not named. */
const SELF = '我'

function ownAt(place: string, names: readonly Named[]): readonly Named[] {
  if (place === '红马甲') return names
  return names.filter((name) => ROTAS[name].place === place)
}

const isBuilding = (place: string) => /^\d+号楼$/.test(place)

function placeOf(place: string): Where['place'] {
  if (place === 'direct') return 'direct'
  return isBuilding(place) ? 'building' : 'partner'
}

function read({ place, text, before }: Line, names: readonly Named[]): RotaSaid | null {
  const where: Where = {
    place: placeOf(place),
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const all = names.map((name) => ({ name, place: ROTAS[name].place, books: name === '理发' }))
  // Residents book, and know of nothing else.
  const rotas = isBuilding(place) ? all.filter(({ books }) => books) : all
  const here: RotasHere = {
    rotas,
    own: ownAt(place, names),
    // Who cannot come is answered that whoever can says 我替.
    sought: /还缺|[来去顶]不了|顶一下/.test(before ?? ''),
  }
  return rotaSaid(readUtterance({ text, quote: null, chain: null }, where), where, here)
}

function dutiesOf({ meant }: Line): readonly Named[] {
  const said = meant?.duty ?? []
  const all = typeof said === 'string' ? [said] : said
  return all.map((name) => (/门$/.test(name) ? `${name}值守` : name) as Named)
}

/** The slots that some times are, of the rotas that were meant; of whole days all of them. */
function slots(rotas: readonly Named[], times: readonly TimeTold[]): readonly Hours[] {
  return rotas.flatMap((name) => {
    const rota = { ...ROTAS[name], until: UNTIL }
    const { sure, unsure } = slotsMeant(rota, times, NOW)
    if (sure.length + unsure.length > 0) return [...sure, ...unsure]
    const days = times.flatMap((time) => daysOf(time, NOW))
    return days.flatMap((day) => slotsBetween(rota, day, day + DAY))
  })
}

/** When somebody comes is said of each of them. */
function booked({ times, people }: Extract<RotaSaid, { kind: 'book' }>): readonly TimeTold[] {
  const hours = people.length === 1 ? (people[0]?.hours ?? []) : []
  if (times.length > 0) return times.map((time) => ({ ...time, hours }))
  return hours.length === 0 ? [] : [{ days: [], except: [], parts: [], hours }]
}

function summed(said: RotaSaid | null, line: Line, names: readonly Named[]) {
  if (said === null) return { do: null }
  const duties = dutiesOf(line)
  const rotas = 'rotas' in said ? said.rotas : []
  const own = rotas.length > 0 ? rotas : ownAt(line.place, names)
  const fits = own.length === 0 || duties.every((duty) => own.includes(duty))
  const told = said.kind === 'book' ? booked(said) : 'times' in said ? said.times : []
  const times = line.meant?.when === undefined ? [] : told
  const others = 'others' in said ? said.others : []
  const whom = 'whom' in said ? [said.whom ?? '', ...others] : others
  const people =
    'people' in said
      ? typeof said.people === 'string'
        ? said.people
        : said.kind === 'book' && said.list
          ? said.people.map(({ name }) => name ?? '').join('')
          : ''
      : whom.join('')
  return {
    do: said.kind,
    duty: fits,
    when: slots(duties.length === 0 ? names : duties, times),
    people: people.replaceAll(/\s/g, ''),
  }
}

function wanted(line: Line, names: readonly Named[]) {
  const { meant, before } = line
  if (meant === null || meant.do === null) return { do: null }
  const done = DO[meant.do] ?? meant.do
  const when = [meant.when ?? []].flat().join(' ').normalize('NFKC')
  const duties = dutiesOf(line)
  const listed = done !== 'book' || line.text.includes('\n')
  // Whom they stand in for is known from what was said before, where they do not say it.
  const whom = line.text.includes(meant.for ?? SELF) ? [meant.for ?? ''] : []
  const people = [...(meant.people ?? []), ...whom]
    .filter((name) => name !== SELF)
    .map((name) => name.replace(/\d+-\d+/, ''))
  return {
    // Where the bot said that somebody is lacking, 我来 stands in.
    do: done === 'sign-up' && before !== null ? 'stand-in' : done,
    duty: true,
    when:
      meant.when === undefined || WITHOUT_TIME.includes(meant.do)
        ? []
        : slots(duties.length === 0 ? names : duties, timesIn(when).times),
    people: meant.do === 'depart' || !listed ? '' : people.join('').replaceAll(/\s/g, ''),
  }
}

describe('what others wrote', () => {
  // Nobody is asked alone whether they would stand in: 能 answers nothing.
  const lines = linesOf('rota-i.jsonl').filter(({ text }) => text !== '能')
  test.each(lines)('$place: $text', (line) => {
    expect(summed(read(line, NAMES), line, NAMES)).toEqual(wanted(line, NAMES))
  })
})

/** What stands for something by what was said before it, or puts another into a slot, which nobody but they themselves may. */
const ELSEWISE: readonly string[] = [
  '#接龙 16号夜班北门\n1. 陈阿妹\n2. 小葛\n3. 老邹',
  '＋１ 跟你一起',
  '我家那口子礼拜二能去烧饭，名字写罗桂英',
  '换换换，那你得替我周四的哈',
  '下楼了下楼了，五分钟，你躺着',
  '我来咯，南门，哪个把手套给我拿一哈',
  // What is free is told; its writer doubts it too.
  '剃头的还能约不，能的话要十点以后的',
]

describe('what another hand wrote', () => {
  const lines = linesOf('rota-l.jsonl').filter(({ text }) => !ELSEWISE.includes(text))
  test.each(lines)('$place: $text', (line) => {
    expect(summed(read(line, WITH_NORTH), line, WITH_NORTH)).toEqual(wanted(line, WITH_NORTH))
  })
})
