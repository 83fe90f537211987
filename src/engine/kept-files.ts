import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Store } from '../store/store.ts'
import type { Outcome } from './apply.ts'
import { type Log, reason } from './log.ts'

/** Larger pictures and files stay in WeChat. */
const MOST = 10 * 1024 * 1024

/** Where a kept file lies: by the hash of its bytes, so that the same picture is kept once. */
export function fileOf(folder: string, { hash, name }: { hash: string; name: string }): string {
  const extension = extname(name).toLowerCase()
  return join(folder, /^\.[a-z0-9]{1,5}$/.test(extension) ? hash + extension : hash)
}

/** Fetches what is to be kept, after it was decided and written down. A failure costs the file alone. */
export function keeperOf(store: Store, folder: string, log: Log) {
  const loading = new Set<Promise<void>>()
  /** What lies on the disk and is not noted yet, because somebody held the database. */
  const unnoted = new Set<() => void>()

  async function keep({ file, attachment }: Outcome['keeps'][number]): Promise<void> {
    const about = `file ${file}`
    try {
      const bytes = await attachment.load()
      if (bytes.length > MOST) {
        log({ level: 'warn', what: 'a file is too large to be kept', about })
        return
      }
      const hash = createHash('sha256').update(bytes).digest('hex')
      await mkdir(folder, { recursive: true })
      await writeFile(fileOf(folder, { hash, name: attachment.name }), bytes)
      const note = () => store.whole(() => store.cases.fileKept(file, hash, bytes.length))
      unnoted.add(note)
      note()
      unnoted.delete(note)
    } catch (error) {
      log({ level: 'warn', what: 'a file could not be kept', about, why: reason(error) })
    }
  }

  async function discard(file: { hash: string; name: string }): Promise<void> {
    await rm(fileOf(folder, file), { force: true })
  }

  return {
    take({ keeps, discards }: Pick<Outcome, 'keeps' | 'discards'>): void {
      for (const work of [...keeps.map(keep), ...discards.map(discard)]) {
        loading.add(work)
        work.finally(() => loading.delete(work)).catch(() => {})
      }
    },
    /** Resolves when what was to be kept is. Throws StoreError where it could not be noted; the next call tries again. */
    async settled(): Promise<void> {
      await Promise.allSettled(loading)
      for (const note of unnoted) {
        note()
        unnoted.delete(note)
      }
    },
  }
}
