import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import { roundSaid } from '../../../src/language/round/round-said.ts'
import type { RoundSaid, RoundsHere } from '../../../src/language/round/said-round.ts'
import type { Place, Where } from '../../../src/language/where.ts'

type Said = Place | 'checkpoint'

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [Said, string, string])

const DUTIES: RoundsHere['duties'] = [
  {
    name: '消杀',
    words: ['消杀'],
    of: 'building',
    parts: ['电梯', '楼道'],
    tells: false,
    events: [],
  },
  {
    name: '口罩清运',
    words: ['口罩桶', '口罩清运'],
    of: 'checkpoint',
    parts: [],
    tells: false,
    events: [],
  },
  { name: '探望', words: ['探望'], of: 'household', parts: [], tells: false, events: ['出院'] },
]

function said(at: Said, text: string): RoundSaid | null {
  const place = at === 'checkpoint' ? 'partner' : at
  const where: Where = { place, bot: ['小微'], mentioned: false, alias: '', asked: null }
  return roundSaid(readUtterance({ text, quote: null, chain: null }, where), {
    duties: DUTIES,
    buildings: ['职工公寓'],
    checkpoints: ['南门', '北门'],
    atGate: at === 'checkpoint',
    doingAlone: at === 'building',
  })
}

/** What the table says of it: no amount where none was said. */
function short(round: RoundSaid | null): unknown {
  if (round === null) return null
  return Object.fromEntries(
    Object.entries(round).filter(([name, value]) => name !== 'amount' || value !== null),
  )
}

describe('a round', () => {
  test.each(rows('said.txt'))('%s: %s', (place, text, expected) => {
    expect(short(said(place, text))).toEqual(JSON.parse(expected))
  })
})

describe('talk', () => {
  test.each(rows('talk.txt'))('%s: %s', (place, text) => {
    expect(said(place, text)).toBeNull()
  })
})
