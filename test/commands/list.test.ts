import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { AT_A_GATE } from '../../commands/register-entry/example.ts'
import { AT_A_GATE as ROTAS_AT_A_GATE } from '../../commands/rota/at-a-gate.ts'
import { IN_A_COMMUNITY } from '../../commands/round/in-a-community.ts'
import { HELD_HERE } from '../../commands/supplies/held-here.ts'
import { OF_VOLUNTEERS } from '../../commands/team/of-volunteers.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { UnderWay } from '../../src/language/turn/under-way.ts'
import type { Where } from '../../src/language/where.ts'
import { commandsPage } from './page.ts'

const PLAIN: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }
const folder = join(import.meta.dirname, '../transcripts')

/** Every line that somebody says in a transcript, as each kind of chat would read it. */
const spoken = readdirSync(folder)
  .filter((name) => name.endsWith('.chat'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .flatMap((line) => /^\[[^\]]+\](?: (?!小微>)[^:]+:)? (.+)$/.exec(line)?.[1] ?? [])

const asked = [null, { kind: 'temperature' } as const]
/** What somebody asked for, as what they change in it stands to it. */
const ERRAND: UnderWay = {
  cases: () => [],
  choices: () => [],
  spoken: () => 'just-now',
  errands: () => [{ number: 1, things: ['鸡蛋'] }],
}
/** A notice waits for a word, and another was told here. */
const NOTICED = { sends: true, receipts: true, lost: [1, 2, 45] } as const
const places = ['building', 'grid', 'partner', 'direct'] as const
const told = new Set(
  spoken.flatMap((text) =>
    places.flatMap((place) =>
      asked.flatMap((each) =>
        route(
          { text: text.replace(/^\(引用 \d+\) /, ''), quote: null, chain: null },
          {
            ...PLAIN,
            place,
            asked: each,
            mentioned: text.includes('@小微'),
            neighbours: ['浮山街道', '虎山街道'],
            alert: place === 'direct',
            lesson: place === 'direct',
            ...(place === 'partner'
              ? {
                  underWay: ERRAND,
                  registers: AT_A_GATE,
                  rounds: IN_A_COMMUNITY,
                  teams: OF_VOLUNTEERS,
                  rotas: ROTAS_AT_A_GATE,
                  ...NOTICED,
                }
              : {}),
            ...(place === 'grid' ? { stocks: HELD_HERE } : {}),
          },
        ).map(({ command }) => command),
      ),
    ),
  ),
)

describe.each(commands.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    it('is named after its file, or after its folder and the file in it', () => {
      const places = [`${name}.ts`, `${name}/${name}.ts`]
      const folder = join(import.meta.dirname, '../../commands')
      expect(places.filter((place) => existsSync(join(folder, place)))).toHaveLength(1)
    })

    it.each(command.examples.map((example) => [example.say, example] as const))(
      '「%s」 comes back as it',
      (_, { say, where, gives }) => {
        const place = command.who.includes('everyone') ? {} : { place: 'grid' as const }
        const [first] = route(
          { text: say, quote: null, chain: null },
          { ...PLAIN, ...place, ...where },
        )
        expect(first?.command).toBe(name)
        expect(first?.fields).toMatchObject(gives)
      },
    )

    it('is told in a transcript', () => {
      expect(told).toContain(name)
    })
  },
)

it('is the page docs/commands.md: `npm run docs` writes it anew', async () => {
  await expect(commandsPage(commands)).toMatchFileSnapshot('../../docs/commands.md')
})
