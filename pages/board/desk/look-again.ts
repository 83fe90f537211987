import { useEffect, useMemo } from 'preact/hooks'
import type { Model } from '../model.ts'
import { parsed, useKept } from './kept.ts'
import { allLooked, changedSince, type Looked, lookedAt, signOf } from './looked.ts'

const NONE: ReadonlySet<number> = new Set()

/** Which cases are otherwise since somebody looked at them in this browser; `open` is looked at now. */
export function useLooked(model: Model, open: number | null) {
  const [looked, keep] = useKept(`looked.${model.me.name}`, lookedOf)
  const { cards, cardsVersion } = model
  const card = open === null ? undefined : cards.get(open)
  useEffect(() => {
    // Who comes for the first time has missed nothing.
    if (looked === null) keep(allLooked(cards))
    else if (card !== undefined && looked[card.number] !== signOf(card)) {
      keep(lookedAt(cards, looked, card.number))
    }
  }, [looked, card, cards])
  const changed = useMemo(
    () => (looked === null ? NONE : changedSince(cards, looked)),
    [cards, cardsVersion, looked],
  )
  return { changed, lookAll: () => keep(allLooked(cards)) }
}

function lookedOf(text: string | null): Looked | null {
  const said = parsed(text)
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return null
  return Object.fromEntries(Object.entries(said).map(([number, sign]) => [number, String(sign)]))
}
