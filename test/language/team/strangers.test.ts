import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import type { TeamSaid } from '../../../src/language/team/said-team.ts'
import { teamSaid } from '../../../src/language/team/team-said.ts'
import type { Where } from '../../../src/language/where.ts'

/** Lines by another hand: `do` null is talk, or something else than what is said of teams. */
interface Line {
  readonly place: '红马甲' | '南门' | 'direct'
  readonly text: string
  readonly meant: {
    readonly do: string | null
    readonly skills?: readonly string[]
    readonly people?: readonly string[]
    readonly when?: string
  }
}

const lines = readFileSync(join(import.meta.dirname, 'rota-i.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)
const TEAMS = [{ name: '红马甲', skills: ['买菜', '理发', '量血压', '做饭'] }]

function said({ place, text }: Line): TeamSaid | null {
  const where: Where = {
    place: place === 'direct' ? 'direct' : 'partner',
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const here = { teams: TEAMS, own: place === '红马甲' ? '红马甲' : null, offices: [] }
  return teamSaid(readUtterance({ text, quote: null, chain: null }, where), where, here)
}

function summed(team: TeamSaid | null): Line['meant'] {
  switch (team?.kind) {
    case undefined:
      return { do: null }
    case 'list': {
      const { people } = team
      const skills = [...new Set(people.flatMap((one) => one.skills))]
      return { do: 'join', people: people.map(({ name }) => name), skills }
    }
    case 'join':
    case 'skill': {
      const { kind, skills, when } = team
      return { do: kind, skills, ...(when === null ? {} : { when }) }
    }
    case 'members':
      return { do: 'members', skills: team.skills }
    default:
      return { do: team?.kind ?? null }
  }
}

describe('what others wrote', () => {
  test.each(lines)('$place: $text', (line) => {
    const { meant } = line
    const wanted = meant.do === 'join' || meant.do === 'members' ? { skills: [], ...meant } : meant
    expect(summed(said(line))).toEqual(wanted)
  })
})
