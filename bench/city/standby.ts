import { join } from 'node:path'
import { hostGone } from '../../faults/city/host-gone.ts'
import { postgresPrograms } from '../../faults/postgres.ts'
import { checkInsPerSecond } from '../check-ins.ts'
import { inTurn, type Line, number, ratio } from '../line.ts'
import { MORNING } from '../street.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** What it costs a street that another host could go on with it. */
export async function tailCost(rounds: number): Promise<Line> {
  const feeding = { now: () => MORNING, line: () => 'bench' }
  const { one, other } = await inTurn(rounds, {
    one: () => checkInsPerSecond(1000, undefined, feeding, true),
    other: () => checkInsPerSecond(1000, undefined, feeding),
  })
  return {
    what: 'check-ins a second with a tail for another host',
    figure: number(one),
    baseline: `without ${number(other)} (${ratio(one / other)})`,
    mark: '≥ 0.7 of those without',
    holds: one / other >= 0.7,
  }
}

/** A host with so many streets goes; left out where there is no PostgreSQL. */
export async function hostLines(streets: number): Promise<readonly Line[]> {
  const programs = postgresPrograms()
  if (programs === null) return []
  const [program, sample] = [join(ROOT, 'dist/src/cli.js'), join(ROOT, 'data/street.yaml')]
  const lines: Line[] = []
  for (const sync of [false, true]) {
    const gone = await hostGone({ programs, program, sample, streets, sync, talk: 20_000 })
    const how = sync ? 'sync' : 'async'
    const { tookOver, lost, lostMs, unknown, said, back } = gone
    lines.push({
      what: `a host with ${streets} streets gone, ${how}: until the last is taken over (s)`,
      figure: (tookOver / 1000).toFixed(1),
      baseline: `the old one back: ${back.filter((why) => why !== null).length} of ${streets} refused`,
      mark: '≤ 90, all refused',
      holds: tookOver <= 90_000 && back.every((why) => why !== null),
    })
    lines.push({
      what: sync ? 'of it not known there: posts that were said' : 'of it lost: ms of commits',
      figure: sync ? number(unknown) : number(lostMs),
      baseline: sync ? `of ${number(said)}` : `${number(lost)} messages`,
      mark: sync ? '0' : '≤ 1,000',
      holds: sync ? unknown === 0 && said > 0 : lostMs <= 1_000,
    })
  }
  return lines
}
