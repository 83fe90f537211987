import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Refusal } from './refusal.ts'

/** A sealed file: this, salt, IV, what was sealed (AES-256-GCM), and the tag that proves it whole. */
const MAGIC = Buffer.from('WLDSEAL1')
export const SALT = 16
export const IV = 12
export const TAG = 16
const HEAD = MAGIC.length + SALT + IV

/** Seals a file with a passphrase into another. */
export async function seal(from: string, to: string, passphrase: string): Promise<void> {
  const salt = randomBytes(SALT)
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), iv)
  const out = createWriteStream(to, { mode: 0o600 })
  out.write(Buffer.concat([MAGIC, salt, iv]))
  await pipeline(
    createReadStream(from),
    cipher,
    async function* (sealed) {
      for await (const part of sealed) yield part
      yield cipher.getAuthTag()
    },
    out,
  )
}

/** Opens a sealed file into another. Throws a `Refusal` where the passphrase is not the one, or it was changed. */
export async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  await opened(from, passphrase, createWriteStream(to, { mode: 0o600 }))
}

/** SHA-256 in hex of what a sealed file holds; nothing of it is written anywhere. Throws as `unseal`. */
export async function digestOfSealed(from: string, passphrase: string): Promise<string> {
  const hash = createHash('sha256')
  await opened(from, passphrase, hash)
  return hash.digest('hex')
}

async function opened(from: string, passphrase: string, to: NodeJS.WritableStream): Promise<void> {
  const { size } = await stat(from)
  const file = await open(from)
  try {
    const head = Buffer.alloc(HEAD)
    await file.read(head, 0, HEAD, 0)
    const tag = Buffer.alloc(TAG)
    await file.read(tag, 0, TAG, Math.max(0, size - TAG))
    const salt = head.subarray(MAGIC.length, MAGIC.length + SALT)
    const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, salt), head.subarray(-IV))
    decipher.setAuthTag(tag)
    await pipeline(createReadStream(from, { start: HEAD, end: size - TAG - 1 }), decipher, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('E')) throw error
    throw new Refusal(
      `${from} does not open with this key: it is another's, or the file was changed`,
    )
  } finally {
    await file.close()
  }
}

export async function isSealed(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(MAGIC.length)
    await file.read(head, 0, MAGIC.length, 0)
    return head.equals(MAGIC)
  } finally {
    await file.close()
  }
}

/** SHA-256 of a file, in hex. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The passphrase that an environment variable holds; null where none is named. Throws a `Refusal`. */
export function passphraseIn(variable: string | undefined): string | null {
  if (variable === undefined) return null
  const passphrase = process.env[variable] ?? ''
  if (passphrase.length < 12) {
    throw new Refusal(`${variable} holds no key for backups: set it to at least 12 characters`)
  }
  return passphrase
}

export function keyOf(passphrase: string, salt: Buffer): Buffer {
  return scryptSync(passphrase, salt, 32, { N: 2 ** 15, r: 8, maxmem: 64 * 1024 * 1024 })
}
