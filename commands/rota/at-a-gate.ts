import type { RotasHere } from '../../src/language/rota/said-rota.ts'

/** Where the examples are said: the group of a checkpoint with a rota. */
export const AT_A_GATE: RotasHere = {
  rotas: [{ name: '南门值守', place: '南门', books: false }],
  own: ['南门值守'],
}
