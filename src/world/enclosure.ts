import { basename } from 'node:path'
import type { Enclosure } from './happening.ts'

/** A file of the disk as something to send: a picture where its name says so. */
export function enclosed(path: string, bytes: Uint8Array): Enclosure {
  const kind = /\.(?:png|jpe?g|gif|webp)$/iu.test(path) ? 'image' : 'file'
  return { kind, name: basename(path), bytes, path }
}
