import { pino } from 'pino'
import type { Log } from '../engine/log.ts'

/** Writes what the program does to standard error, a JSON object a line, without anybody's words or names. */
export function createLog(level: 'info' | 'warn' | 'error'): Log {
  const logger = pino(
    { level: process.env.WEILIANDONG_LOG ?? level, base: null },
    pino.destination({ dest: 2, sync: true }),
  )
  return ({ level, what, ...details }) => logger[level](details, what)
}
