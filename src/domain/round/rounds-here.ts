import { buildingsOf, lineage, type Street, subtree } from '../model/area.ts'
import type { Duty } from '../model/duty/duty.ts'
import { isNumbered } from '../model/household.ts'

/** What may be told of rounds in a chat of some areas; null where nothing is expected there. */
export function roundsHere(
  street: Street,
  duties: readonly Duty[],
  areas: readonly string[],
  chat: { readonly gate: string | null; readonly residents: boolean },
) {
  if (duties.length === 0) return null
  const { gate, residents } = chat
  const gates = areas.flatMap((path) =>
    [...subtree(street, path), ...lineage(street, path).slice(1)].flatMap(({ checkpoints = [] }) =>
      checkpoints.map(({ name }) => name),
    ),
  )
  const own = gate === null ? [] : [gate]
  const buildings = areas.flatMap((path) => buildingsOf(street, path).map(({ name }) => name))
  return {
    duties: duties.map(({ name, words, of, parts, after, record }) => ({
      name,
      words: [...new Set([...words, name])],
      of,
      parts: parts.flatMap((part) => (part.name === '' ? [] : part.name)),
      tells: record !== null || words.some((word) => word.includes('巡')),
      events: after.map(({ event }) => event),
    })),
    buildings: [...new Set(buildings)].filter((name) => !isNumbered(name)),
    checkpoints: [...new Set([...own, ...gates])],
    atGate: gate !== null,
    doingAlone: residents,
  }
}
