import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import { rotaSaid } from '../../../src/language/rota/rota-said.ts'
import type { RotasHere } from '../../../src/language/rota/said-rota.ts'
import type { Where } from '../../../src/language/where.ts'

const HERE: RotasHere = {
  rotas: [
    { name: '南门值守', place: '南门', books: false },
    { name: '做饭', place: '宾川路社区', books: false },
    { name: '理发', place: '宾川小区', books: true },
  ],
  own: ['南门值守', '做饭', '理发'],
}

const TEAMS = { teams: [{ name: '红马甲', skills: ['做饭'] }], own: '红马甲', offices: [] }

function said(text: string, place: Where['place'] = 'partner') {
  const where: Where = {
    place,
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
    teams: TEAMS,
  }
  const here = place === 'partner' ? HERE : { ...HERE, own: [] }
  return rotaSaid(readUtterance({ text, quote: null, chain: null }, where), where, here)
}

function linesOf(...path: readonly string[]): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, ...path), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

describe('slots', () => {
  test.each(linesOf('said.txt').map((line) => line.split('\t') as [string, string, string]))(
    '%s of %s: %s',
    (kind, rota, text) => {
      const found = said(text)
      const rotas = found !== null && 'rotas' in found ? found.rotas : []
      expect({ kind: found?.kind ?? null, rotas: rotas.join() || '-' }).toEqual({
        kind,
        rotas: rota,
      })
    },
  )

  test('are spoken of by staff elsewhere only where the place is named', () => {
    expect(said('今晚南门谁的班', 'community')).toMatchObject({ kind: 'whose' })
    expect(said('今晚谁值班', 'community')).toBeNull()
    expect(said('明天上午我有空', 'grid')).toBeNull()
    expect(said('今晚南门谁的班', 'building')).toBeNull()
  })
})

describe('talk', () => {
  const others = linesOf('..', 'team', 'rota-i.jsonl')
    .map((line) => JSON.parse(line) as { text: string; meant: { do: string | null } })
    .map(({ text }) => text)
  test.each([
    ...linesOf('talk.txt'),
    ...others,
    ...linesOf('..', 'team', 'talk.txt').filter((line) => !line.includes('\t')),
    ...linesOf('..', 'round', 'talk.txt'),
  ])('is left alone: %s', (text) => {
    expect(said(text)).toBeNull()
  })
})
