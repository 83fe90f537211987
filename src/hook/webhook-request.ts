import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Sent } from '../chat/chat.ts'
import { notTaken, postJson } from './post-json.ts'
import { silence } from './wecom.ts'

/** How far a signed message's clock may be off, ms: later ones could be old ones said again. */
const TOLERANCE = 5 * 60_000

/** HMAC-SHA256 over `time.body`, in hex. */
export function sign(secret: string, time: string, body: string): string {
  return createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
}

/** Whether a body came from who holds the secret, within five minutes. `time` is Unix ms as text. */
export function signed(
  secret: string,
  time: string,
  body: string,
  signature: string,
  now: number,
): boolean {
  // An empty secret is one that everybody holds.
  if (secret === '') return false
  if (Math.abs(now - Number(time)) > TOLERANCE || Number.isNaN(Number(time))) return false
  const right = Buffer.from(sign(secret, time, body))
  const given = Buffer.from(signature)
  return right.length === given.length && timingSafeEqual(right, given)
}

/** Posts a case to a partner's own system, signed. `id` stays the same when it is said again. */
export async function sayByWebhook(
  hook: { readonly address: string; readonly secret: string },
  said: { readonly id: string; readonly text: string; readonly cases: readonly number[] },
  now: number,
  patience: number,
): Promise<Sent> {
  if (hook.secret === '') return { kind: 'failed', why: 'its secret is empty, and signs nothing' }
  const body = JSON.stringify(said)
  const time = String(now)
  try {
    const headers = {
      'x-weiliandong-time': time,
      'x-weiliandong-signature': sign(hook.secret, time, body),
    }
    const { status } = await postJson(hook.address, body, headers, AbortSignal.timeout(patience))
    const why = notTaken(status)
    return why === null ? { kind: 'sent', id: null } : { kind: 'failed', why }
  } catch (error) {
    return silence(error)
  }
}
