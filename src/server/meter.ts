import { Counter, Registry } from 'prom-client'

/** Counts what goes in and out, for /metrics. */
export type Meter = ReturnType<typeof createMeter>

export function createMeter() {
  const registry = new Registry()
  const heard = new Counter({
    name: 'weiliandong_messages_in_total',
    help: 'Messages the chat delivered since the start',
    registers: [registry],
  })
  const said = new Counter({
    name: 'weiliandong_messages_out_total',
    help: 'Sends since the start, by what came of them',
    labelNames: ['result'],
    registers: [registry],
  })
  return {
    registry,
    heard: (): void => heard.inc(),
    said: (result: 'sent' | 'failed' | 'unknown'): void => said.inc({ result }),
  }
}
