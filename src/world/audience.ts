import type { Happening } from './happening.ts'

type Watcher = (happening: Happening) => void

export type Audience = ReturnType<typeof createAudience>

/** Who is told of what happens: at once, or after a while in which it is kept back. */
export function createAudience() {
  const watchers = new Set<Watcher>()
  let held: Happening[] | null = null

  function tell(happening: Happening): void {
    if (held !== null) held.push(happening)
    else for (const watcher of [...watchers]) watcher(happening)
  }

  return {
    tell,
    watch(watcher: Watcher): () => void {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    hold(): void {
      held = []
    },
    release(order: 'as told' | 'reversed'): void {
      const kept = held ?? []
      held = null
      for (const happening of order === 'reversed' ? kept.reverse() : kept) tell(happening)
    },
  }
}
