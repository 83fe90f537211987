import { MOST_HOUSEHOLDS } from '../domain/model/household.ts'
import { accountRules } from './account/account-rules.ts'
import { staffedPlaces, type WrittenArea, writtenAreas } from './area-text.ts'
import { checkpointRules } from './checkpoint-rules.ts'
import { partnerRules } from './partner-rules.ts'
import type { Finding } from './reading/file-reader.ts'
import type { Rough } from './reading/rough.ts'
import { peopleRules, roleRules } from './staff-rules.ts'
import type { StreetWritten } from './street-shape.ts'
import { teamRules } from './team-rules.ts'
import { topicRules } from './topic-rules.ts'

const HOUSEHOLD = /^(?:[1-9]|1\d|20|[A-D])-(?!100$)[1-9]\d{2,3}$/

/** What the shape alone does not tell: names, people and topics that get in each other's way. */
export function* streetRules(street: Rough<StreetWritten>): Generator<Finding> {
  const areas = [...writtenAreas(street)]
  for (const area of areas) {
    yield* nameRules(area)
    yield* householdRules(area)
    for (const place of staffedPlaces(area)) yield* roleRules(place)
    yield* partnerRules(area)
    yield* checkpointRules(area)
  }
  yield* twinRules(areas)
  yield* standbyRules(street)
  yield* teamRules(areas)
  yield* accountRules(street, areas.flatMap(staffedPlaces))
  yield* peopleRules(areas.flatMap(staffedPlaces), street.bot ?? '小微')
  yield* topicRules(areas)
}

function* standbyRules({ city }: Rough<StreetWritten>): Generator<Finding> {
  if (typeof city !== 'object' || city === null) return
  const { standby, seal, sync } = city as Rough<{ standby?: string; seal?: string; sync?: boolean }>
  if ((standby === undefined) !== (seal === undefined)) {
    yield {
      path: ['city', standby === undefined ? 'seal' : 'standby'],
      what: 'another host needs both the folder and the key of the backups',
      instead: standby === undefined ? 'add "standby:"' : 'add "seal:"',
    }
  }
  if (sync !== undefined && standby === undefined) {
    yield {
      path: ['city', 'sync'],
      what: 'there is no other host to wait for',
      instead: 'add "standby:" and "seal:", or take it out',
    }
  }
}

function* nameRules({ text, path }: WrittenArea): Generator<Finding> {
  if (text.name?.includes('/') !== true) return
  yield {
    path: [...path, 'name'],
    what: `the name "${text.name}" holds "/", which joins the names of areas`,
    instead: `write "${text.name.replaceAll('/', '-')}" or the like`,
  }
}

function* twinRules(areas: readonly WrittenArea[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const { identity, path, text, parent } of areas) {
    if (seen.has(identity)) {
      yield {
        path: [...path, 'name'],
        what: `"${parent}" has two areas named "${text.name}"`,
        instead: `give one another name${text.compound === undefined ? '' : `, such as "${text.compound}${text.name}"`}, or put their entries together`,
      }
    }
    seen.add(identity)
  }
}

function* householdRules({ text, path }: WrittenArea): Generator<Finding> {
  const { units, floors, rooms, households } = text
  const sizes = { units, floors, rooms }
  const given = Object.entries(sizes).filter(([, size]) => size !== undefined)
  const missing = Object.keys(sizes).filter((key) => !(key in text))
  if (households && given.length > 0) {
    yield {
      path: [...path, 'households'],
      what: 'the households are given both as a list and as units × floors × rooms',
      instead: 'keep the list, or units, floors and rooms',
    }
  } else if (given.length > 0 && missing.length > 0) {
    yield {
      path: [...path, given[0]?.[0] ?? 'units'],
      what: `units, floors and rooms go together, and ${missing.join(' and ')} is missing`,
      instead: `add ${missing.map((key) => `"${key}:"`).join(' and ')}, or list the households`,
    }
  }
  if ((households?.length ?? 0) > MOST_HOUSEHOLDS) {
    yield {
      path: [...path, 'households', MOST_HOUSEHOLDS],
      what: `${households?.length} households are listed in one building`,
      instead: `give each building its own entry, with at most ${MOST_HOUSEHOLDS}`,
    }
    return
  }
  const many = (units ?? 0) * (floors ?? 0) * (rooms ?? 0)
  if (many > MOST_HOUSEHOLDS) {
    yield {
      path: [...path, 'units'],
      what: `${units} units × ${floors} floors × ${rooms} rooms are ${many} households in one building`,
      instead: `check the numbers (rooms are those of one floor of one unit; at most ${MOST_HOUSEHOLDS} in all)`,
    }
  }
  const seen = new Set<string>()
  for (const [i, written] of (households ?? []).entries()) {
    if (written === undefined) continue
    const household = String(written)
    const at = [...path, 'households', i]
    if (!HOUSEHOLD.test(household)) {
      yield {
        path: at,
        what: `"${household}" is no household`,
        instead: 'write unit, dash, room, such as 1-502 (units 1 to 20 or A to D, rooms from 101)',
      }
    } else if (seen.has(household)) {
      yield {
        path: at,
        what: `household ${household} is listed twice`,
        instead: 'keep one of the two',
      }
    }
    seen.add(household)
  }
}
