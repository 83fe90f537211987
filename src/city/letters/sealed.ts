import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { variable } from '../../bot/environment.ts'
import { Refusal } from '../../bot/refusal.ts'

/** What city and streets share, and PostgreSQL never has: words that cross it are sealed with it. */
export type Secret = Buffer

/** The environment variable that holds the word which the secret is made of. */
export const CITY_SECRET = 'WEILIANDONG_CITY_SECRET'
const SHORTEST = 12

/** What is set here; null: nothing. Throws a `Refusal` where it is too short. */
export function secretHere(): Secret | null {
  const word = variable(CITY_SECRET)
  return word === undefined ? null : secretOf(word)
}

export function secretOf(word: string): Secret {
  if (word.length < SHORTEST)
    throw new Refusal(`${CITY_SECRET} is too short: write at least ${SHORTEST} characters`)
  const cost = { N: 2 ** 14, r: 8, maxmem: 64 * 1024 * 1024 }
  return scryptSync(word, 'weiliandong city', 32, cost)
}

/** The word of a city whose PostgreSQL runs within: drawn once, and kept beside it. */
export function ownWord(folder: string): string {
  const path = join(folder, 'secret')
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  const word = randomBytes(24).toString('base64url')
  writeFileSync(path, `${word}\n`, { mode: 0o600 })
  chmodSync(path, 0o600)
  return word
}

const IV = 12
const TAG = 16

/** Seals what is told. `address`: what it stands under; nobody can put it under another. */
export function sealed(secret: Secret, address: readonly string[], told: unknown): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', secret, iv)
  cipher.setAAD(Buffer.from(JSON.stringify(address)))
  const words = Buffer.concat([cipher.update(JSON.stringify(told), 'utf8'), cipher.final()])
  return Buffer.concat([iv, words, cipher.getAuthTag()])
}

/** Opens what was sealed; null where it is not the same secret, stands elsewhere, or was changed. */
export function opened(secret: Secret, address: readonly string[], bytes: Buffer): unknown {
  if (bytes.length < IV + TAG) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, IV))
    decipher.setAAD(Buffer.from(JSON.stringify(address)))
    decipher.setAuthTag(bytes.subarray(-TAG))
    const text = [decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]
    return JSON.parse(Buffer.concat(text).toString())
  } catch {
    return null
  }
}
