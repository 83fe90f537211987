import { type Area, lineage } from '../domain/model/area.ts'
import type { Home } from '../domain/model/person.ts'
import type { CheckIn } from '../domain/model/roll-call.ts'
import { clock, DAY, day, HOUR } from '../domain/model/time.ts'
import type { Book } from '../store/standing.ts'
import type { Output, Value } from './spreadsheet.ts'

/** The symptoms that the official sheet asks for, with what the bot calls them; it hears of no loss of smell. */
const SYMPTOMS: readonly (readonly [heading: string, symptom: string])[] = [
  ['发热', 'fever'],
  ['干咳', 'cough'],
  ['乏力', 'fatigue'],
  ['咽痛', 'throat'],
  ['嗅味觉减退', 'smell'],
  ['腹泻', 'diarrhea'],
]
const OTHERS: Readonly<Record<string, string>> = { breathless: '气短' }

/** What the sheet is of: days as the midnights (Unix ms) that begin the first and the last. */
export interface Observation {
  readonly home: Home
  readonly form: string
  readonly from: number
  readonly to: number
  /** °C and above is a fever. */
  readonly fever: number
}

/** The official sheet of a home observation (居家观察): twice a day, temperature and symptoms. */
export function observationSheet(book: Book, observation: Observation): Output {
  const { home, form, from, to } = observation
  const said = book.store.checkIns.of(home, form, from, to + DAY)
  const days = Array.from({ length: Math.round((to - from) / DAY) + 1 }, (_, i) => from + i * DAY)
  const rows = days.flatMap((start) => [
    rowOf(observation, start, '早', between(said, start, start + 12 * HOUR)),
    rowOf(observation, start, '晚', between(said, start + 12 * HOUR, start + DAY)),
  ])
  return {
    name: '居家观察',
    lead: leadOf(book, observation),
    headings: [
      '日期',
      '时段',
      '时间',
      '体温',
      ...SYMPTOMS.map(([heading]) => heading),
      '其他',
      '报告人',
    ],
    widths: [12, 6, 8, 10, ...SYMPTOMS.map(([heading]) => heading.length * 2 + 2), 12, 12],
    rows: rows.map((cells) => ({ cells, sum: false })),
  }
}

function leadOf({ store, street }: Book, { home, from, to }: Observation): Output['lead'] {
  const known = store.households
    .of(home.area)
    .find((each) => each.home.household === home.household)
  const line = lineage(street, home.area)
  const place = `${[...line]
    .reverse()
    .map(({ name }) => name)
    .join('')}${home.household}`
  const headOf = (level: Area['level']) =>
    line.find((area) => area.level === level)?.staff.find(({ role }) => role === 'head')?.name ?? ''
  return [
    ['居家医学观察记录表'],
    ['姓名', known?.name ?? '', '性别', '', '电话', known?.phone ?? ''],
    ['住址', place, null, null, '单位', ''],
    ['起止日期', `${day(from)} 至 ${day(to)}`, null, null, '社区干部', headOf('community')],
    ['网格员', headOf('grid')],
  ]
}

function between(said: readonly CheckIn[], from: number, to: number): CheckIn | undefined {
  return said.findLast(({ at, retracted }) => !retracted && at >= from && at < to)
}

function rowOf(
  { fever }: Observation,
  start: number,
  half: string,
  said: CheckIn | undefined,
): readonly Value[] {
  const date = day(start)
  if (said === undefined) return [date, half, '', '没报', ...SYMPTOMS.map(() => ''), '', '']
  const { readings, symptoms } = said
  const found = new Set([...symptoms, ...(readings.some((each) => each >= fever) ? ['fever'] : [])])
  const [reading = null, ...others] = readings
  const besides = symptoms.flatMap((symptom) => OTHERS[symptom] ?? [])
  return [
    date,
    half,
    clock(said.at),
    others.length > 0 ? readings.join('、') : reading,
    ...SYMPTOMS.map(([, symptom]) => (found.has(symptom) ? '有' : '无')),
    besides.join('、'),
    said.byName,
  ]
}
