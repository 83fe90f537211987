import { useEffect, useState } from 'preact/hooks'

/** A value that this browser keeps, the same in all its windows. */
export function useKept<T>(
  name: string,
  read: (text: string | null) => T,
): readonly [T, (value: T) => void] {
  const key = `weiliandong.${name}`
  const [value, setValue] = useState(() => read(localStorage.getItem(key)))
  useEffect(() => {
    const elsewhere = (event: StorageEvent) => {
      if (event.key === key) setValue(read(event.newValue))
    }
    addEventListener('storage', elsewhere)
    return () => removeEventListener('storage', elsewhere)
  }, [key, read])
  const keep = (next: T) => {
    localStorage.setItem(key, JSON.stringify(next))
    setValue(next)
  }
  return [value, keep]
}

/** What was kept; null where nothing was, or what cannot be read. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
