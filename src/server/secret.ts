import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token nobody can guess: 256 bits, fit for a link. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. It has too many values for the hash to need salt. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares without telling by its time how much was right. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(hashOf(one)), Buffer.from(hashOf(other))]
  return timingSafeEqual(a, b)
}
