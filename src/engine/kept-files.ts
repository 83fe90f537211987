import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Attachment, Chat } from '../chat/chat.ts'
import type { Keep, Outcome } from './apply.ts'
import { type Log, reason } from './log-line.ts'

/** Larger pictures and files stay in WeChat. */
const MOST = 10 * 1024 * 1024
/** So many are fetched at a time: what hangs keeps others waiting for its own time limit at most. */
const AT_ONCE = 2

/** Where a kept file lies: by the hash of its bytes, so that the same picture is kept once. */
export function fileOf(folder: string, { hash, name }: { hash: string; name: string }): string {
  const extension = extname(name).toLowerCase()
  return join(folder, /^\.[a-z0-9]{1,5}$/.test(extension) ? hash + extension : hash)
}

/**
 * Fetches what is to be kept, after it was decided and written down. Nothing waits for it but the post that shows
 * it, and a failure costs the file alone: its timer asks for it again. `settled` hears each time that one is done with.
 */
export function keeperOf(load: Chat['load'], folder: string, log: Log, settled: () => void) {
  const waiting: Keep[] = []
  const loading = new Map<number, Promise<void>>()
  const discarding = new Set<Promise<void>>()
  /** Those whose bytes are about to lie where the same may be discarded at the moment. */
  const placing = new Map<number, string>()
  /** What came of files and is not noted yet, as where somebody holds the database. */
  const unnoted = new Map<number, Fetched>()
  let noting: number | null = null

  async function keep(one: Keep): Promise<void> {
    const { file } = one
    const about = `file ${file}`
    const draft = join(folder, `${file}.part`)
    try {
      await mkdir(folder, { recursive: true })
      const bytes = 'load' in one ? one.load : () => load(one.message, one.as)
      const { hash, size } = await written(bytes, draft)
      placing.set(file, hash)
      await Promise.all(discarding)
      await rename(draft, fileOf(folder, { hash, name: one.name }))
      unnoted.set(file, { kind: 'here', hash, size, name: one.name })
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {})
      const large = error instanceof TooLarge
      if (large) unnoted.set(file, { kind: 'too large' })
      const what = large ? 'a file is too large to be kept' : 'a file could not be kept yet'
      log({ level: 'warn', what, about, why: reason(error) })
    } finally {
      placing.delete(file)
    }
  }

  function next(): void {
    while (loading.size < AT_ONCE) {
      const one = waiting.shift()
      if (one === undefined) return
      const done = keep(one).finally(() => {
        loading.delete(one.file)
        next()
        settled()
      })
      loading.set(one.file, done)
    }
  }

  function discard(file: Outcome['discards'][number]): void {
    if (comes(file.hash)) return
    const done = rm(fileOf(folder, file), { force: true })
      .catch((error) =>
        log({ level: 'warn', what: 'a file could not be deleted', why: reason(error) }),
      )
      .finally(() => discarding.delete(done))
    discarding.add(done)
  }

  /** Whether the same bytes have just come for another file, and are not noted yet. */
  function comes(hash: string): boolean {
    return (
      [...placing.values()].includes(hash) ||
      [...unnoted].some(
        ([file, each]) => file !== noting && each.kind === 'here' && each.hash === hash,
      )
    )
  }

  function awaited(file: number): boolean {
    return loading.has(file) || unnoted.has(file) || waiting.some((each) => each.file === file)
  }

  return {
    take({ keeps, discards }: Pick<Outcome, 'keeps' | 'discards'>): void {
      for (const one of keeps) if (!awaited(one.file)) waiting.push(one)
      next()
      for (const file of discards) discard(file)
    },
    /** How many are being fetched, or wait for their turn. */
    count: () => loading.size + waiting.length,
    busy: () => loading.size + discarding.size > 0,
    /** Whether a file is under way still. */
    awaited,
    /** Has what came of files noted. Where `note` throws, as for a database that is held, the next call tries again. */
    note(note: (file: number, fetched: Fetched) => void): void {
      for (const [file, fetched] of unnoted) {
        noting = file
        try {
          note(file, fetched)
          unnoted.delete(file)
        } finally {
          noting = null
        }
      }
    },
    /** Resolves when nothing is under way any more. */
    async idle(): Promise<void> {
      while (loading.size + discarding.size > 0) {
        await Promise.allSettled([...loading.values(), ...discarding])
      }
    },
  }
}

/** What came of asking for a file, where asking again would come to nothing else. */
export type Fetched =
  | {
      readonly kind: 'here'
      readonly hash: string
      readonly size: number
      readonly name: string
    }
  | { readonly kind: 'too large' }

class TooLarge extends Error {}

/** Writes the bytes as they come, and stops at the first that is too many. */
async function written(
  load: Attachment['load'],
  path: string,
): Promise<{ readonly hash: string; readonly size: number }> {
  const hash = createHash('sha256')
  let size = 0
  const draft = await open(path, 'w', 0o600)
  try {
    for await (const bytes of load()) {
      size += bytes.length
      if (size > MOST) throw new TooLarge(`more than ${MOST} bytes`)
      hash.update(bytes)
      await draft.write(bytes)
    }
  } finally {
    await draft.close()
  }
  return { hash: hash.digest('hex'), size }
}
