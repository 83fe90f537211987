import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Refusal } from './refusal.ts'
import { IV, keyOf, SALT, TAG } from './seal.ts'

/** Seals what is small and many, by the key of the sealed backups. */
export interface Sealer {
  /** `about`: what it is; it opens as nothing else. */
  seal(plain: Buffer, about: string): Buffer
  /** Throws a `Refusal` where the key is not the one, it is something else, or it was changed. */
  open(sealed: Buffer, about: string): Buffer
}

/** A blob: this, salt, IV, what was sealed (AES-256-GCM), and the tag that proves it whole. */
const MAGIC = Buffer.from('WLDBLOB1')
const HEAD = MAGIC.length + SALT + IV

/** One salt serves as long as it lives: the key is slow to make, on purpose. */
export function sealerOf(passphrase: string): Sealer {
  const own = randomBytes(SALT)
  const keys = new Map<string, Buffer>()
  const keyBy = (salt: Buffer): Buffer => {
    const name = salt.toString('hex')
    const key = keys.get(name) ?? keyOf(passphrase, salt)
    keys.set(name, key)
    return key
  }

  return {
    seal(plain, about) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', keyBy(own), iv).setAAD(Buffer.from(about))
      const sealed = [cipher.update(plain), cipher.final()]
      return Buffer.concat([MAGIC, own, iv, ...sealed, cipher.getAuthTag()])
    },
    open(sealed, about) {
      try {
        const salt = sealed.subarray(MAGIC.length, MAGIC.length + SALT)
        const decipher = createDecipheriv(
          'aes-256-gcm',
          keyBy(salt),
          sealed.subarray(HEAD - IV, HEAD),
        )
        decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-TAG))
        return Buffer.concat([decipher.update(sealed.subarray(HEAD, -TAG)), decipher.final()])
      } catch {
        throw new Refusal(`${about} does not open with this key: it is another's, or was changed`)
      }
    },
  }
}
