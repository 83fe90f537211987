import { useState } from 'preact/hooks'

/** A value for each key, as a component keeps them. */
export function useKept<K, V>(): readonly [
  ReadonlyMap<K, V>,
  (key: K, value: V | undefined) => void,
] {
  const [values, set] = useState<ReadonlyMap<K, V>>(new Map())
  return [
    values,
    (key, value) =>
      set((before) => {
        const next = new Map(before)
        if (value === undefined) next.delete(key)
        else next.set(key, value)
        return next
      }),
  ]
}
