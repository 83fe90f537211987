import { z } from 'zod'
import type { DaySpan } from '../domain/model/policy.ts'
import { DAY, HOUR, MINUTE } from '../domain/model/time.ts'

const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: MINUTE,
  h: HOUR,
  d: DAY,
  y: 365 * DAY,
}
const SPAN = /^(\d{1,4})([smhdy])$/
const TIME = /^(\d|[01]\d|2[0-3]):([0-5]\d)$/

/** `30s 10m 24h 7d 2y` in ms, and a bare 0; null where it is none. */
export function spanOf(written: unknown): number | null {
  if (written === 0) return 0
  const found = typeof written === 'string' ? SPAN.exec(written) : null
  return found === null ? null : Number(found[1]) * (UNITS[found[2] ?? ''] ?? 0)
}

/** `07:30` in minutes since midnight; null where it is no time of day. */
export function timeOf(written: string): number | null {
  const found = TIME.exec(written)
  return found === null ? null : Number(found[1]) * 60 + Number(found[2])
}

/** Midnight at the end of a day: `24:00`, and `00:00` behind a beginning. */
const END_OF_DAY = /^24:00$/

/** `22:00-07:00`, `00:00-24:00`; null where it is none, or ends as it begins. */
export function daySpanOf(written: string): DaySpan | null {
  const [from, to] = written
    .split('-')
    .map((time, place) =>
      place === 1 && END_OF_DAY.test(time.trim()) ? 1440 : timeOf(time.trim()),
    )
  if (from === undefined || to === undefined || from === null || to === null) return null
  return from === to || written.split('-').length > 2 ? null : { from, to }
}

/** A text that is not empty. `help` says what it is, with an example. */
export function text(help: string) {
  return z
    .string()
    .refine((written) => written.trim() === written && written !== '' && !/[\p{Cc}]/u.test(written))
    .describe(help)
}

/** A telephone as people write it: digits, with spaces and hyphens between. */
export const telephone = z
  .string()
  .regex(/^\+?\d[\d\- ]{1,18}\d$/)
  .describe('a telephone in quotes, such as "0532-5550101"')

/** A whole number, its bounds included. */
export function count(least: number, most: number) {
  return z.int().min(least).max(most).describe(`a whole number from ${least} to ${most}`)
}

/** A span of time; `least` and `most` are spans as well. */
export function span(least: string, most: string) {
  return z
    .union([z.string(), z.literal(0)])
    .transform((written, context) => {
      const ms = spanOf(written)
      const fits = ms !== null && ms >= (spanOf(least) ?? 0) && ms <= (spanOf(most) ?? 0)
      if (!fits) context.addIssue('no span')
      return ms ?? 0
    })
    .describe(`a span with its unit, such as 30s, 10m, 24h, 7d or 2y (from ${least} to ${most})`)
}

/** A time of day, in minutes since midnight. */
export const time = z
  .string()
  .transform((written, context) => {
    const minute = timeOf(written)
    if (minute === null) context.addIssue('no time')
    return minute ?? 0
  })
  .describe('a time of day in quotes, such as "07:30"')

/** A span of the day, which may run over midnight. */
export const daySpan = z
  .string()
  .transform((written, context) => {
    const span = daySpanOf(written)
    if (span === null) context.addIssue('no hours')
    return span ?? { from: 0, to: 0 }
  })
  .describe('two different times in quotes, such as "08:30-18:00"')

/** `200MB 2GB` in bytes, a thousand MB to the GB; null where it is none. */
function bytesOf(written: string): number | null {
  const [, number, unit] = /^(\d{1,4}(?:\.\d)?)(MB|GB)$/.exec(written) ?? []
  return number === undefined ? null : Math.round(Number(number) * (unit === 'GB' ? 1e9 : 1e6))
}

/** So much room on a disk; `least` and `most` are sizes as well. */
export function size(least: string, most: string) {
  return z
    .union([z.string(), z.number()])
    .transform((written, context) => {
      const bytes = bytesOf(String(written))
      const fits = bytes !== null && bytes >= (bytesOf(least) ?? 0) && bytes <= (bytesOf(most) ?? 0)
      if (!fits) context.addIssue('no size')
      return bytes ?? 0
    })
    .describe(`a size with its unit, such as 500MB or 2GB (from ${least} to ${most})`)
}

/** One thing, or a list of them. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (written) => (Array.isArray(written) || written === undefined ? written : [written]),
    z.array(item).min(1),
  )
}

/** A list that may be empty or left out. */
export function list<Item extends z.ZodType>(item: Item, help: string) {
  return z.array(item).nullish().describe(help)
}
