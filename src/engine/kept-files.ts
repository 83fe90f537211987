import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Attachment } from '../chat/chat.ts'
import type { Store } from '../store/store.ts'
import type { Outcome } from './apply.ts'
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
 * it, and a failure costs the file alone. `settled` hears each time that one is done with.
 */
export function keeperOf(store: Store, folder: string, log: Log, settled: () => void) {
  const waiting: Outcome['keeps'][number][] = []
  const loading = new Map<number, Promise<void>>()
  const discarding = new Set<Promise<void>>()
  /** What lies on the disk and is not noted yet, because somebody held the database. */
  const unnoted = new Map<number, () => void>()

  async function keep({ file, attachment }: Outcome['keeps'][number]): Promise<void> {
    const about = `file ${file}`
    const draft = join(folder, `${file}.part`)
    try {
      await mkdir(folder, { recursive: true })
      const { hash, size } = await written(attachment, draft)
      await rename(draft, fileOf(folder, { hash, name: attachment.name }))
      unnoted.set(file, () => store.whole(() => store.cases.fileKept(file, hash, size)))
    } catch (error) {
      await rm(draft, { force: true }).catch(() => {})
      const what =
        error instanceof TooLarge ? 'a file is too large to be kept' : 'a file could not be kept'
      log({ level: 'warn', what, about, why: reason(error) })
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
    const done = rm(fileOf(folder, file), { force: true })
      .catch((error) =>
        log({ level: 'warn', what: 'a file could not be deleted', why: reason(error) }),
      )
      .finally(() => discarding.delete(done))
    discarding.add(done)
  }

  return {
    take({ keeps, discards }: Pick<Outcome, 'keeps' | 'discards'>): void {
      for (const one of keeps) waiting.push(one)
      next()
      for (const file of discards) discard(file)
    },
    /** How many are being fetched, or wait for their turn. */
    count: () => loading.size + waiting.length,
    busy: () => loading.size + discarding.size > 0,
    /** Whether a file is under way still. */
    awaited: (file: number): boolean =>
      loading.has(file) || unnoted.has(file) || waiting.some((each) => each.file === file),
    /** Notes what has come. Throws StoreError where somebody holds the database; the next call tries again. */
    note(): void {
      for (const [file, note] of unnoted) {
        note()
        unnoted.delete(file)
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

class TooLarge extends Error {}

/** Writes the bytes as they come, and stops at the first that is too many. */
async function written(
  { load }: Attachment,
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
