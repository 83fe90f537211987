import type { Street, Team } from '../../domain/model/area.ts'
import { ROTA_HEARERS } from '../../domain/model/duty/rota.ts'
import { checkpointAt, sitePath } from '../../domain/model/finding/site.ts'
import { teamsOf } from '../../domain/model/team/team.ts'
import { MINUTE } from '../../domain/model/time.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import { nearest } from '../reading/nearest.ts'
import type { Rough } from '../reading/rough.ts'
import { daySpanOf, spanOf } from '../value.ts'
import type { DutySurroundings } from './duties.ts'
import { isCalled } from './duty-rules.ts'
import type { DutyWritten } from './duty-shape.ts'
import { rotaSites } from './rota-built.ts'
import type { RotaWritten } from './rota-shape.ts'

type Written = Rough<RotaWritten>
type Any = Written | Rough<DutyWritten> | undefined

export function isRota(duty: Any): duty is Written {
  return duty !== undefined && 'shifts' in duty
}

/** What the shape alone does not tell of duties by the clock: names, places, teams, hours that cannot be served. */
export function* rotaRules(duties: readonly Any[], around: DutySurroundings): Generator<Finding> {
  for (const [i, duty] of duties.entries()) {
    if (!isRota(duty)) continue
    const path = [i]
    const twin = duties.find((each, j) => each !== undefined && j !== i && each.name === duty.name)
    const first = duties.findIndex((each) => each?.name === duty.name)
    if (duty.name !== undefined && twin !== undefined && first < i) {
      yield {
        path: [i, 'name'],
        what: `there are two duties named "${duty.name}"`,
        instead: 'give one another name',
      }
    }
    yield* placeRules(duty, path, around.street)
    yield* shiftRules(duty, path)
    yield* dayRules(duty, path)
    yield* teamRules(duty, path, around.street)
    yield* hearerRules(duty, path, around.street)
    yield* stepRules(duty, path)
    yield* handoverRules(duty, path, around)
  }
}

function* placeRules(
  { at, team, book }: Written,
  path: Path,
  street: Street | null,
): Generator<Finding> {
  if (street === null || at === undefined) return
  const sites = rotaSites(street, at)
  const [site] = sites
  if (site === undefined) {
    const names = [...street.areas.values()].flatMap((area) => [
      area.name,
      ...(area.compound === null ? [] : [area.compound]),
      ...(area.checkpoints ?? []).map(({ name }) => name),
    ])
    const close = nearest(at, [...new Set(names)])
    yield {
      path: [...path, 'at'],
      what: `${street.name} has no checkpoint, area or 小区 "${at}"`,
      instead: close === undefined ? 'write one of street.yaml, such as 南门' : `write "${close}"`,
    }
    return
  }
  if (sites.length > 1) {
    yield {
      path: [...path, 'at'],
      what: `several places of ${street.name} are named "${at}"`,
      instead: `write one with where it is: ${sites.map((each) => sitePath(street, each)).join(', ')}`,
    }
  }
  const gate = checkpointAt(street, site) !== null
  if (!gate && team === undefined) {
    yield {
      path,
      what: `nobody can sign up: "${at}" is no checkpoint, and no team is named`,
      instead: 'add "team:" with the name of the team whose people do it',
    }
  }
  if (gate && book !== undefined) {
    yield {
      path: [...path, 'book'],
      what: `residents come to areas and 小区, and "${at}" is a checkpoint`,
      instead: 'take "book:" out, or write "at:" with a 小区 or an area',
    }
  }
}

/** Hours of shifts in minutes, those that can be read. */
function shiftsOf({ shifts = [] }: Written) {
  return shifts.map((written) => {
    const found = typeof written === 'string' ? daySpanOf(written) : null
    if (found === null) return null
    const { from, to } = found
    return { from, to: to > from ? to : to + 24 * 60 }
  })
}

function* shiftRules(duty: Written, path: Path): Generator<Finding> {
  const shifts = shiftsOf(duty)
  for (const [i, shift] of shifts.entries()) {
    const before = shifts.slice(0, i).flatMap((each) => each ?? [])
    const at = [...path, 'shifts', i]
    if (shift === null) continue
    // What runs over midnight reaches into the next day's first.
    const day = 24 * 60
    const met = before.find((each) =>
      [-day, 0, day].some((by) => each.from < shift.to + by && shift.from + by < each.to),
    )
    if (met !== undefined) {
      yield {
        path: at,
        what: 'two shifts are at one time',
        instead: 'let each begin when the one before has ended; for more people write "want:"',
      }
    }
    const each = duty.book?.each
    const long = each === undefined ? null : spanOf(each)
    if (long !== null && long > (shift.to - shift.from) * MINUTE) {
      yield {
        path: [...path, 'book', 'each'],
        what: `one place of ${each} is longer than the shift`,
        instead: `write ${shift.to - shift.from}m or less`,
      }
    }
  }
}

function* dayRules({ name = 'the rota', on, until }: Written, path: Path): Generator<Finding> {
  if (on === undefined && until === undefined) {
    yield {
      path,
      what: `nothing says when "${name}" ends`,
      instead: 'add "until:" with the last day, such as 2026-03-31, or "on:" with its only day',
    }
  }
  if (on !== undefined && until !== undefined) {
    yield {
      path: [...path, 'until'],
      what: `"${name}" is on one day alone`,
      instead: 'take "until:" out',
    }
  }
}

function* teamRules(duty: Written, path: Path, street: Street | null): Generator<Finding> {
  const { team: named, skill } = duty
  if (named === undefined) {
    if (skill !== undefined)
      yield {
        path: [...path, 'skill'],
        what: 'what people can do is known of teams alone',
        instead: 'add "team:" with the name of a team of street.yaml',
      }
    return
  }
  if (street === null) return
  const teams = teamsOf(street).map(({ team }) => team)
  const team = teams.find(({ name }) => name === named)
  if (team === undefined) {
    const close = nearest(
      named,
      teams.map(({ name }) => name),
    )
    yield {
      path: [...path, 'team'],
      what: `${street.name} has no team "${named}"`,
      instead:
        close === undefined
          ? teams.length === 0
            ? 'add "teams:" to street.yaml'
            : `write one of: ${teams.map(({ name }) => name).join(', ')}`
          : `write "${close}"`,
    }
    return
  }
  yield* abilityRules(duty, team, path)
}

function* abilityRules(duty: Written, team: Team, path: Path): Generator<Finding> {
  const { skill } = duty
  if (skill !== undefined && team.skills.length > 0 && !team.skills.includes(skill)) {
    yield {
      path: [...path, 'skill'],
      what: `"${team.name}" has no skill "${skill}" in street.yaml`,
      instead: `write one of: ${team.skills.join(', ')}, or add it there`,
    }
  }
  const { most } = team
  if (most === null) return
  for (const [i, shift] of shiftsOf(duty).entries()) {
    if (shift === null || (shift.to - shift.from) * MINUTE <= most) continue
    yield {
      path: [...path, 'shifts', i],
      what: `nobody of "${team.name}" may serve so long: its "most" is ${Math.round(most / MINUTE)}m a day`,
      instead: 'write two shifts, or another "most:" in street.yaml',
    }
  }
}

/** Who must act is named by what they are to the place, or as a team. */
function* hearerRules(duty: Written, path: Path, street: Street | null): Generator<Finding> {
  if (street === null) return
  const known = [...ROTA_HEARERS, ...teamsOf(street).map(({ team }) => team.name)]
  const named = [
    ...(duty.gap ?? []).map((each, j) => ({ at: [...path, 'gap', j, 'to'], to: each?.to })),
    ...(duty.absent ?? []).map((each, j) => ({ at: [...path, 'absent', j, 'to'], to: each?.to })),
  ]
  for (const { at, to } of named) {
    if (to === undefined) continue
    if (to === 'team' && duty.team === undefined) {
      yield {
        path: at,
        what: 'this rota has no team to tell',
        instead: 'add "team:", or write captain, grid, community or street',
      }
    }
    if (known.includes(to)) continue
    const close = nearest(to, known)
    yield {
      path: at,
      what: `${street.name} has no team "${to}", and it is none of ${ROTA_HEARERS.join(', ')}`,
      instead: close === undefined ? `write one of: ${known.join(', ')}` : `write "${close}"`,
    }
  }
}

/** The slot must be there by the time somebody is to hear that people are lacking. */
function* stepRules({ open = '3d', gap }: Written, path: Path): Generator<Finding> {
  const opens = spanOf(open)
  for (const [j, each] of (gap ?? []).entries()) {
    const before = spanOf(each?.before)
    if (opens === null || before === null || before <= opens) continue
    yield {
      path: [...path, 'gap', j, 'before'],
      what: `a slot is there ${open} before it begins and no sooner`,
      instead: `write "open: ${each?.before}", or a shorter span here`,
    }
  }
}

function* handoverRules(
  { handover }: Written,
  path: Path,
  { registers }: DutySurroundings,
): Generator<Finding> {
  if (handover === undefined || registers.some((each) => isCalled(each, handover))) return
  const close = nearest(
    handover,
    registers.flatMap(({ name, words }) => [name, ...words]),
  )
  yield {
    path: [...path, 'handover'],
    what: `no register is called "${handover}", and none begins with that word`,
    instead:
      close === undefined
        ? `write one of: ${registers.map(({ name }) => name).join(', ')}`
        : `write "${close}"`,
  }
}
