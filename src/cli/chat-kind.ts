/** The kinds of chat, as the command line and the labelled sets name them. */
export const PLACES = [
  'building',
  'grid',
  'community',
  'street',
  'partner',
  'checkpoint',
  'team',
  'direct',
] as const

export type ChatKind = (typeof PLACES)[number]
