import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import type { TeamSaid } from '../../../src/language/team/said-team.ts'
import { teamSaid } from '../../../src/language/team/team-said.ts'
import type { Place, Where } from '../../../src/language/where.ts'

type Said = Place | 'team' | 'office' | 'gate'

const TEAMS = [
  { name: '红马甲', skills: ['买菜', '理发', '量血压', '做饭'] },
  { name: '巡逻队', skills: [] },
]
const OWN: Readonly<Record<string, string>> = { team: '红马甲', office: '督导组' }

const rows = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [Said, string, string])

function said(at: Said, text: string): TeamSaid | null {
  const place = at === 'team' || at === 'office' || at === 'gate' ? 'partner' : at
  const where: Where = { place, bot: ['小微'], mentioned: false, alias: '', asked: null }
  const told = { text: text.replaceAll('\\n', '\n'), quote: null, chain: null }
  const here = { teams: TEAMS, own: OWN[at] ?? null, offices: ['督导组'] }
  return teamSaid(readUtterance(told, where), where, here)
}

describe('of a team', () => {
  test.each(rows('said.txt'))('%s: %s', (place, text, expected) => {
    expect(said(place, text)).toEqual(JSON.parse(expected))
  })
})

describe('talk', () => {
  test.each(rows('talk.txt'))('%s: %s', (place, text) => {
    expect(said(place, text)).toBeNull()
  })
})
