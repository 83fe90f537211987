import type { Store } from '../store/store.ts'
import type { Outcome } from './apply.ts'

export type FileRoom = ReturnType<typeof fileRoomOf>

/** Files looked at together where room is to be made. */
const AT_ONCE = 50

/** How much of the disk pictures and files take: summed up once, and anew after something was deleted or undone. */
export function fileRoomOf({ cases }: Pick<Store, 'cases'>) {
  let known: number | null = null
  const bytes = () => {
    known ??= cases.keptBytes()
    return known
  }

  return {
    bytes,
    /** A file's bytes are here. */
    put(id: number, hash: string, size: number): void {
      const before = bytes()
      known = cases.hasFile(hash) ? before : before + size
      cases.fileKept(id, hash, size)
    },
    /** Drops the oldest files of cases that are over until so many bytes are free. Answers with how many there were. */
    free(need: number, outcome: Outcome): number {
      const least = bytes() - need
      let count = 0
      for (let old = cases.oldestOver(AT_ONCE); bytes() > least; old = cases.oldestOver(AT_ONCE)) {
        if (old.length === 0) return count
        for (const { id, hash, size, name } of old) {
          if (bytes() <= least) return count
          cases.dropFile(id)
          count += 1
          if (cases.hasFile(hash)) continue
          known = bytes() - size
          outcome.discards.push({ hash, name })
        }
      }
      return count
    },
    forget(): void {
      known = null
    },
  }
}
