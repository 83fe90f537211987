import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { route } from '../../../src/assembly/understanding.ts'
import type { RoundSaid, RoundsHere } from '../../../src/language/round/said-round.ts'
import type { Place } from '../../../src/language/where.ts'

/** A line by other hands: who says it, and what they meant. */
interface Line {
  readonly who: 'property' | 'grid' | 'captain' | 'lead' | 'resident'
  readonly text: string
  readonly meant: {
    readonly do: string | null
    readonly round?: string
    readonly place?: string
    readonly parts?: readonly string[]
    readonly every?: string
  }
}

const LINES: readonly Line[] = readFileSync(join(import.meta.dirname, 'rounds-h.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

/** The duties that they had in mind. */
const DUTIES: RoundsHere['duties'] = [
  duty('消杀', ['消杀'], 'building', ['电梯', '楼道']),
  duty('清运', ['口罩桶', '清运', '口罩清运'], 'checkpoint'),
  duty('走访', ['走访'], 'household'),
  duty('巡查', ['巡查'], 'checkpoint'),
]

function duty(
  name: string,
  words: readonly string[],
  of: RoundsHere['duties'][number]['of'],
  parts: readonly string[] = [],
): RoundsHere['duties'][number] {
  return { name, words, of, parts, tells: name === '巡查', events: name === '走访' ? ['出院'] : [] }
}

const PLACES: Readonly<Record<Line['who'], Place>> = {
  property: 'partner',
  grid: 'grid',
  captain: 'direct',
  lead: 'partner',
  resident: 'building',
}
const DAY = 86_400_000

interface VisitRead {
  readonly household: string
  readonly met: boolean
  readonly called?: true
}

function read({ who, text }: Line): Line['meant'] {
  const place = PLACES[who]
  const [one] = route(
    { text, quote: null, chain: null },
    {
      place,
      bot: ['小微'],
      mentioned: false,
      alias: '',
      asked: null,
      rounds: {
        duties: DUTIES,
        buildings: [],
        checkpoints: ['南门', '北门', '东门', '西门'],
        atGate: false,
        doingAlone: place === 'building',
      },
    },
  )
  switch (one?.command) {
    case 'visit': {
      const { household, met, called } = one.fields as VisitRead
      const how = met ? (called ? 'phone' : 'done') : 'nobody'
      return { do: how, round: '走访', place: household }
    }
    case 'round':
      return roundRead(one.fields as RoundSaid)
    default:
      return { do: null }
  }
}

function roundRead(said: RoundSaid): Line['meant'] {
  switch (said.kind) {
    case 'done':
      return {
        do: 'done',
        round: said.duty,
        place: said.places.join('、'),
        ...(said.parts.length > 0 ? { parts: said.parts } : {}),
      }
    case 'seen':
      return { do: said.met ? 'done' : 'nobody', round: said.duty, place: said.places.join('、') }
    case 'left':
      return { do: 'ask' }
    case 'event':
      return { do: 'discharged', place: said.household }
    case 'every':
      return { do: 'retime', round: '走访', place: said.household, every: `${said.every / DAY}d` }
  }
}

/** 4号楼201 is written 4-201 by some. */
function alike(meant: Line['meant']): Line['meant'] {
  return meant.place === undefined
    ? meant
    : { ...meant, place: meant.place.replace(/^(\d+)号楼(\d+)$/, '$1-$2') }
}

test.each(LINES.map((line) => [line.who, line.text, line] as const))('%s: %s', (_, __, line) => {
  expect(alike(read(line))).toEqual(alike(line.meant))
})
