import { z } from 'zod'

/** What went wrong on the wire, as far as what is to be done about it differs. */
export type Failure =
  /** The gateway is gone, or has dropped us: reset. */
  | { readonly kind: 'outage'; readonly why: string }
  /** The token is refused: no reset helps. */
  | { readonly kind: 'token'; readonly why: string }
  /** Anything else: told, and gone on. */
  | { readonly kind: 'other'; readonly why: string }

const Told = z.object({
  code: z.unknown().optional(),
  message: z.string().optional(),
  details: z.unknown().optional(),
})
const Payload = z.object({ gerror: z.string() })

const UNAVAILABLE = 14
const UNAUTHENTICATED = 16

/** Reads an `error` event of a puppet, or what a call to one threw. */
export function failureOf(error: unknown): Failure {
  const { code, why } = told(error)
  if (
    code === UNAUTHENTICATED ||
    /UNAUTHENTICATED|Invalid Wechaty TOKEN|requires a SNI/u.test(why)
  ) {
    return { kind: 'token', why }
  }
  const lost = /UNAVAILABLE|no grpc manager|NO CLIENT|ECONNRE|Channel has been shut down/u.test(why)
  return { kind: code === UNAVAILABLE || lost ? 'outage' : 'other', why }
}

/** Whether WeChat refused because who it was for is not the account's friend. */
export function isStranger(why: string): boolean {
  return /\bnot (?:an? |your |in )?(?:friend|contact)s?\b|不是(?:您的|你的|他（她）)?(?:好友|朋友)|非好友|开启了(?:朋友|好友)验证/iu.test(
    why,
  )
}

/** Whether a call that failed so has certainly not reached the gateway. */
export function neverSent(why: string): boolean {
  return /no grpc manager|NO CLIENT|ECONNREFUSED|No connection established|shut down/u.test(why)
}

function told(error: unknown): { code: number | null; why: string } {
  const payload = Payload.safeParse(error)
  const inner = payload.success ? parsed(payload.data.gerror) : error
  const plain = inner instanceof Error ? { ...inner, message: inner.message } : inner
  const read = Told.safeParse(plain)
  if (!read.success) return { code: null, why: oneLine(String(inner)) }
  const { code, message, details } = read.data
  const why = oneLine(message || String(details ?? inner))
  return { code: typeof code === 'number' ? code : null, why }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

function oneLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
