import { createHmac, randomBytes } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  type WriteStream,
} from 'node:fs'
import type { Incoming } from '../chat/chat.ts'
import type { Config } from '../config/config.ts'
import { DAY } from '../domain/model/time.ts'
import { type Log, reason } from '../engine/log-line.ts'
import { lineOf, planOf } from './line.ts'
import { type Known, type StandIns, standIns } from './stand-in.ts'

/** Bytes of one file; there are two, this one and the one before. */
const MOST_BYTES = 20 * 1024 * 1024
/** A file is put aside after so long, and is gone after twice that. */
const OLD = 7 * DAY
/** Bytes that may wait for a slow disk; what is beyond is left out. */
const BEHIND = 4 * 1024 * 1024

export interface RecorderOptions {
  readonly file: string
  readonly config: Config
  /** Names and words as they are, until this moment (Unix ms); null: stand-ins. */
  readonly plainUntil: number | null
  readonly known: Known
  readonly now: () => number
  readonly log: Log
}

/** Writes down what the gateway delivers. It never waits and never throws: what fails ends the record with one line. */
export function openRecorder({ file, config, plainUntil, known, now, log }: RecorderOptions) {
  let stream: WriteStream | null = null
  let by: StandIns | null = null
  let begun = 0
  let bytes = 0
  let left = 0

  for (const old of [file, before(file)]) if (isOld(old, now())) rmSync(old, { force: true })
  try {
    begin()
  } catch (error) {
    end('a record could not be begun', reason(error))
  }

  function begin(): void {
    if (existsSync(file)) renameSync(file, before(file))
    // Now, and not when the disk finds the time: what is put aside next must be there.
    const fd = openSync(file, 'w', 0o600)
    const secret = randomBytes(32)
    const draw = (key: string) => createHmac('sha256', secret).update(key).digest()
    by = plainUntil === null ? standIns(draw, known) : null
    const opened = createWriteStream(file, { fd })
    opened.on('error', (error) => {
      if (stream === opened) end('a record ended: it could not be written', reason(error))
    })
    stream = opened
    begun = now()
    bytes = 0
    const { policy, forms } = config
    const plan = planOf(config.street, by)
    write({
      record: 1,
      plain: by === null,
      at: begun,
      street: plan,
      policy: { ...policy, schedules: [] },
      forms,
    })
  }

  function write(line: object): void {
    const text = `${JSON.stringify(line)}\n`
    bytes += Buffer.byteLength(text)
    if (stream === null) return
    if (stream.writableLength > BEHIND) left += 1
    else stream.write(text)
  }

  function end(what: string, why: string): void {
    stream?.destroy()
    stream = null
    log({ level: 'warn', what, about: file, why })
  }

  return {
    take(incoming: Incoming): void {
      if (stream === null) return
      try {
        if (plainUntil !== null && now() >= plainUntil) {
          end('the plain record ended', 'its day is over')
          return
        }
        if (bytes > MOST_BYTES || now() - begun > OLD) {
          stream.end()
          begin()
        }
        write(lineOf(incoming, now(), by))
      } catch (error) {
        end('a record ended', reason(error))
      }
    },
    /** Resolves when all is written. */
    async close(): Promise<void> {
      const last = stream
      stream = null
      if (left > 0)
        log({ level: 'warn', what: `${left} lines are missing from the record`, about: file })
      if (last !== null) await new Promise<void>((resolve) => last.end(() => resolve()))
    },
  }
}

const before = (file: string): string => `${file}.1`

function isOld(file: string, now: number): boolean {
  return existsSync(file) && now - statSync(file).mtimeMs > OLD
}
