import { DAY, dayStart, HOUR, MINUTE, ZONE } from '../domain/model/time.ts'

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, h: HOUR, d: DAY }

/** Where a transcript moves its clock to. */
export type Move =
  | { readonly kind: 'by'; readonly span: number }
  | { readonly kind: 'to'; readonly at: number }
  /** The next such hour; ms since midnight, +08:00. */
  | { readonly kind: 'hour'; readonly hour: number }

/** `2020-02-10 07:30`, +08:00, as Unix ms; null where it is no such moment. */
export function momentOf(text: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text.trim())
  const hour = found === null ? null : hourOf(found[2] ?? '')
  if (found === null || hour === null) return null
  const midnight = Date.parse(`${found[1]}T00:00:00${ZONE}`)
  return Number.isNaN(midnight) ? null : midnight + hour
}

/** `+10m`, `+1h30m`, `@08:00` or `@2020-02-11 08:00`; null where it is none. */
export function moveOf(text: string): Move | null {
  const span = /^\+((?:\d+[smhd])+)$/.exec(text)
  if (span !== null) return { kind: 'by', span: spanOf(span[1] ?? '') }
  if (!text.startsWith('@')) return null
  const rest = text.slice(1).trim()
  const at = momentOf(rest)
  if (at !== null) return { kind: 'to', at }
  const hour = hourOf(rest)
  return hour === null ? null : { kind: 'hour', hour }
}

/** The moment that a move leads to from `now`, which may lie behind it. */
export function target(move: Move, now: number): number {
  switch (move.kind) {
    case 'by':
      return now + move.span
    case 'to':
      return move.at
    case 'hour': {
      const today = dayStart(now) + move.hour
      return today >= now ? today : today + DAY
    }
  }
}

function spanOf(text: string): number {
  return [...text.matchAll(/(\d+)([smhd])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0),
    0,
  )
}

function hourOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (found === null) return null
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  if (hour > 24 || minute > 59 || second > 59) return null
  return hour * HOUR + minute * MINUTE + second * 1000
}
