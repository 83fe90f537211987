import { PATIENCE, type Patience } from '../wechat/connection.ts'
import { variable } from './environment.ts'
import { Refusal } from './refusal.ts'

/** How patient to be with the gateway: `WEILIANDONG_PATIENCE=2` doubles every wait. Throws a `Refusal`. */
export function patience(): Patience {
  const given = variable('WEILIANDONG_PATIENCE') ?? '1'
  const factor = Number(given)
  if (!(factor >= 0.01 && factor <= 100)) {
    throw new Refusal(
      `WEILIANDONG_PATIENCE is ${given}; it is a number from 0.01 to 100, such as 2`,
    )
  }
  const { ping, login, retry, retryMost, dead, send, upload, download, overtaken } = PATIENCE
  return {
    ping: ping * factor,
    login: login * factor,
    retry: retry * factor,
    retryMost: retryMost * factor,
    dead: dead * factor,
    send: send * factor,
    upload: upload * factor,
    download: download * factor,
    overtaken,
  }
}
