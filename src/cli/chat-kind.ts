import type { Place } from '../language/where.ts'

/** The kinds of chat, as the command line and the labelled sets name them. */
export const PLACES = [
  'building',
  'grid',
  'community',
  'street',
  'partner',
  'direct',
] as const satisfies readonly Place[]
