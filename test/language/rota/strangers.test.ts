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

/** Lines by another hand, as of 2020-02-11. */
interface Line {
  readonly place: '红马甲' | '南门' | 'direct'
  readonly who: string
  readonly before: string | null
  readonly text: string
  readonly meant: {
    readonly do: string | null
    readonly duty?: string
    readonly when?: string
    readonly people?: readonly string[]
  }
}

const lines = readFileSync(join(import.meta.dirname, 'rota-i.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)
  // Nobody is asked alone whether they would stand in: 能 answers nothing.
  .filter(({ text }) => text !== '能')

const NOW = Date.parse('2020-02-11T09:00:00+08:00')
const UNTIL = Date.parse('2020-04-01T00:00:00+08:00')
/** The rotas that they had in mind. */
const ROTAS = {
  南门值守: {
    place: '南门',
    on: null,
    shifts: [
      { from: 390, to: 690 },
      { from: 690, to: 1050 },
      { from: 1050, to: 1500 },
      { from: 60, to: 390 },
    ],
  },
  做饭: { place: '宾川路社区', on: null, shifts: [{ from: 600, to: 720 }] },
  理发: {
    place: '宾川小区',
    on: Date.parse('2020-02-24T00:00:00+08:00'),
    shifts: [{ from: 540, to: 720 }],
  },
}
type Named = keyof typeof ROTAS
const NAMES: readonly Named[] = ['南门值守', '做饭', '理发']
const DO: Readonly<Record<string, RotaSaid['kind']>> = {
  'sign-up': 'sign-up',
  cannot: 'give-up',
  'stand-in': 'stand-in',
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

function ownAt(place: Line['place']): readonly Named[] {
  return place === '南门' ? ['南门值守'] : place === '红马甲' ? NAMES : []
}

function read({ place, text, before }: Line): RotaSaid | null {
  const where: Where = {
    place: place === 'direct' ? 'direct' : 'partner',
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const rotas = NAMES.map((name) => ({ name, place: ROTAS[name].place, books: name === '理发' }))
  const here: RotasHere = { rotas, own: ownAt(place), sought: before?.includes('还缺') ?? false }
  return rotaSaid(readUtterance({ text, quote: null, chain: null }, where), where, here)
}

/** The slots that some times are, of the rota that was meant; of whole days all of them. */
function slots(duty: Named | undefined, times: readonly TimeTold[]): readonly Hours[] {
  const rotas = duty === undefined ? NAMES : [duty]
  return rotas.flatMap((name) => {
    const rota = { ...ROTAS[name], until: UNTIL }
    const { sure, unsure } = slotsMeant(rota, times, NOW)
    if (sure.length + unsure.length > 0) return [...sure, ...unsure]
    const days = times.flatMap((time) => daysOf(time, NOW))
    return days.flatMap((day) => slotsBetween(rota, day, day + DAY))
  })
}

function summed(said: RotaSaid | null, line: Line) {
  if (said === null) return { do: null }
  const duty = line.meant.duty as Named | undefined
  const rotas = 'rotas' in said ? said.rotas : []
  const own = rotas.length > 0 ? rotas : ownAt(line.place)
  const fits = duty === undefined || own.length === 0 || own.includes(duty)
  const times = 'times' in said && line.meant.when !== undefined ? said.times : []
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
    when: slots(duty, times),
    people: people.replaceAll(/\s/g, ''),
  }
}

function wanted({ meant, before }: Line) {
  if (meant.do === null) return { do: null }
  return {
    // Where the bot said that somebody is lacking, 我来 stands in.
    do: meant.do === 'sign-up' && before !== null ? 'stand-in' : (DO[meant.do] ?? meant.do),
    duty: true,
    when:
      meant.when === undefined || WITHOUT_TIME.includes(meant.do)
        ? []
        : slots(meant.duty as Named | undefined, timesIn(meant.when.normalize('NFKC')).times),
    people: meant.do === 'depart' ? '' : (meant.people?.join('') ?? ''),
  }
}

describe('what others wrote', () => {
  test.each(lines)('$place: $text', (line) => {
    expect(summed(read(line), line)).toEqual(wanted(line))
  })
})
