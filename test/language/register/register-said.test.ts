import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import { bareEntry } from '../../../src/language/register/bare-entry.ts'
import { registerSaid } from '../../../src/language/register/register-said.ts'
import type { EntrySaid, ValueSaid } from '../../../src/language/register/said-register.ts'
import type { Where } from '../../../src/language/where.ts'
import { type Place, registersAt } from './registers.ts'

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [Place, string, string])

function said(place: Place, text: string): EntrySaid | null {
  const where: Where = {
    place: place === 'gate' ? 'partner' : place,
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const utterance = readUtterance({ text, quote: null, chain: null }, where)
  const here = registersAt(place)
  return registerSaid(utterance, here) ?? bareEntry(utterance, here)
}

/** A day as it was said. */
function plain(fields: Readonly<Record<string, ValueSaid>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' && 'said' in value ? value.said : value,
    ]),
  )
}

/** What the table says of it. */
function short(entry: EntrySaid | null): unknown {
  switch (entry?.kind) {
    case undefined:
      return null
    case 'entry':
    case 'more':
      return plain(entry.fields)
    case 'count':
      return entry.counts
    case 'end':
      return { end: entry.who }
    case 'sign':
      return { sign: entry.lacks }
    case 'correct':
      return { correct: plain(entry.as[0]?.fields ?? {}) }
    case 'how-many':
    case 'who-is-in':
      return { [entry.kind]: entry.place }
    case 'id-card':
      return 'id-card'
  }
}

describe('an entry', () => {
  test.each(rows('entries.txt'))('%s: %s', (place, text, expected) => {
    expect(short(said(place, text))).toEqual(JSON.parse(expected))
  })
})

describe('talk', () => {
  test.each(rows('talk.txt'))('%s: %s', (place, text) => {
    expect(said(place, text)).toBeNull()
  })
})
