import type { Street } from '../../domain/model/area.ts'
import { type Duty, GOERS, type Goer, type Part } from '../../domain/model/duty/duty.ts'
import type { Rota } from '../../domain/model/duty/rota.ts'
import type { Register } from '../../domain/model/register/register.ts'
import { DAY } from '../../domain/model/time.ts'
import type { CommandWords } from '../command-words.ts'
import { read } from '../reading/file-reader.ts'
import type { Read } from '../reading/mistake.ts'
import { dutyRules, isCalled } from './duty-rules.ts'
import { type DutyText, dutiesShape } from './duty-shape.ts'
import { areasMeant } from './place-rules.ts'
import { buildRota } from './rota-built.ts'
import { isRota, rotaRules } from './rota-rules.ts'

/** What a duty's words, places and people are judged by. */
export interface DutySurroundings {
  /** Null where it could not be read: then places and people are not judged. */
  readonly street: Street | null
  /** The words that begin commands. */
  readonly commandWords: CommandWords
  readonly registers: readonly Pick<Register, 'name' | 'words'>[]
}

/** What is expected at intervals, and by the clock. */
export interface Duties {
  readonly duties: readonly Duty[]
  readonly rotas: readonly Rota[]
}

/** Reads duties.yaml (勤务): where somebody is expected, how often and who, or every mistake with its line. */
export function readDuties(text: string, file: string, around: DutySurroundings): Read<Duties> {
  return read(
    { file, text },
    {
      shape: dutiesShape,
      *rules(rough) {
        const all = rough ?? []
        yield* dutyRules(
          all.map((each) => (isRota(each) ? undefined : each)),
          around,
        )
        yield* rotaRules(all, around)
      },
      build(duties) {
        const written = duties ?? []
        return {
          duties: written.flatMap((each) => ('shifts' in each ? [] : buildDuty(each, around))),
          rotas: written.flatMap((each) => ('shifts' in each ? buildRota(each, around) : [])),
        }
      },
    },
  )
}

function buildDuty(text: DutyText, { street, registers }: DutySurroundings): Duty {
  const { name, words, of, at, hours, who, late, until, record } = text
  const meant = (at ?? []).flatMap((area) => (street === null ? [] : areasMeant(street, area)))
  return {
    kind: 'interval',
    name,
    words: words ?? [name],
    of,
    at: at === undefined ? (street === null ? [] : [street.root]) : meant,
    parts: partsOf(text),
    tags: Object.entries(text.tags ?? {}).map(([tag, every]) => ({ tag, every })),
    after: Object.entries(text.after ?? {}).map(([event, within]) => ({ event, within })),
    hours: hours ?? null,
    who: goer(who),
    late: (late ?? [])
      .map(({ to, after }) => ({ to: goer(to), after }))
      .sort((a, b) => a.after - b.after),
    // The last day counts to its end, by the street's clock.
    until: Date.parse(`${until}T00:00:00+08:00`) + DAY,
    record: registers.find((each) => record !== undefined && isCalled(each, record))?.name ?? null,
  }
}

function partsOf({ every }: DutyText): readonly Part[] {
  if (every === undefined) return []
  return typeof every === 'number'
    ? [{ name: '', every }]
    : Object.entries(every).map(([name, often]) => ({ name, every: often }))
}

function goer(written: string): Goer {
  return GOERS.find((known) => known === written) ?? { team: written }
}
