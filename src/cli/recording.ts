import { understanding } from '../assembly/understanding.ts'
import { createLog } from '../bot/log.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Config } from '../config/config.ts'
import { DAY, ZONE } from '../domain/model/time.ts'
import { openRecorder } from '../record/recorder.ts'
import { vocabulary } from '../record/vocabulary.ts'
import type { Store } from '../store/store.ts'

export interface RecordOptions {
  readonly record?: string
  readonly plain?: boolean
  readonly iUnderstand?: boolean
  readonly until?: string
}

/** Begins the mark of a record that runs; what it keeps ends it. */
export const RECORDING = 'recording:'

/** A plain record runs no longer than this. */
const LONGEST = 14 * DAY

/** Until when a plain record may run, Unix ms; null: stand-ins are written. Throws a `Refusal` where it is not said whole. */
export function plainUntil(options: RecordOptions, now: number): number | null {
  const { record, plain, iUnderstand, until } = options
  if (record === undefined && (plain || iUnderstand || until !== undefined))
    throw new Refusal('--plain, --i-understand and --until go with --record FILE')
  if (!plain) return null
  if (!iUnderstand)
    throw new Refusal(
      '--plain writes down names, doors, telephones and what people say of their health: add --i-understand, or leave --plain out',
    )
  const day = /^\d{4}-\d{2}-\d{2}$/.test(until ?? '')
    ? Date.parse(`${until}T00:00:00${ZONE}`)
    : Number.NaN
  const end = day + DAY
  if (!(end > now && end - now <= LONGEST + DAY))
    throw new Refusal(
      '--plain ends: add --until with a day within the next 14, such as --until 2026-12-05',
    )
  return end
}

/** Opens the record that was asked for, and lets `doctor` know; null where none was. */
export function recordOf(options: RecordOptions, config: Config, store: Store, now: () => number) {
  const until = plainUntil(options, now())
  store.whole(() => {
    for (const old of store.memory.markedWith(RECORDING)) store.memory.unmark(RECORDING + old)
  })
  const { record } = options
  if (record === undefined) return null
  const kind = until === null ? `stand-ins ${record}` : `plain until ${options.until} ${record}`
  store.whole(() => store.memory.mark(RECORDING + kind, now()))
  const known = vocabulary(understanding.commands.flatMap(({ words }) => words))
  return openRecorder({
    file: record,
    config,
    plainUntil: until,
    known,
    now,
    log: createLog('warn'),
  })
}
