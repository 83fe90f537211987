import { pino } from 'pino'
import type { Log } from '../engine/log-line.ts'
import { variable } from './environment.ts'

/** Writes what the program does to standard error, a JSON object a line, without anybody's words or names. */
export function createLog(level: 'info' | 'warn' | 'error'): Log {
  const logger = pino(
    { level: variable('WEILIANDONG_LOG') ?? level, base: null },
    pino.destination({ dest: 2, sync: true }),
  )
  return ({ level, what, ...details }) => logger[level](details, what)
}
