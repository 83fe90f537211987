import { isResidents, type Seat, type Street, within } from '../model/area.ts'
import type { Rota } from '../model/duty/rota.ts'
import { type Address, addressKey } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import { ownRotas } from './rota-of.ts'

/** What may be said of rotas in a chat; null where the street has none, or residents book nothing there. */
export function rotasHere(
  street: Street,
  rotas: readonly Rota[],
  seat: Seat | null,
  areas: readonly string[],
) {
  const residents = isResidents(seat)
  const said = residents
    ? rotas.filter(
        ({ book, at }) =>
          book !== null && areas.some((area) => at.of.some((path) => within(area, path))),
      )
    : rotas
  if (said.length === 0) return null
  return {
    rotas: said.map(({ name, at, book }) => ({ name, place: at.label, books: book !== null })),
    own: ownRotas(street, said, seat).map(({ name }) => name),
  }
}

/** Marked where it is said that somebody is lacking. */
export function soughtKey(to: Address): string {
  return `rota-sought:${addressKey(to)}`
}

/** So long 我来 answers it, ms. */
export const SOUGHT = 3 * HOUR
