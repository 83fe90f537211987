import { useEffect, useId, useState } from 'preact/hooks'
import type { Found } from '../../src/server/protocol/board-messages.ts'
import { t } from '../words/words.ts'
import { ask } from './board-connection.ts'
import { go } from './hash-route.ts'
import { placeOf, titleOf } from './label.ts'
import type { Model } from './model.ts'
import './search.css'

/** ms after the last key before the server is asked. */
const PAUSE = 250
const MOST = 8

interface Hit {
  readonly key: string
  readonly name: string
  readonly where: string
  readonly to: () => void
}

/** Looks among areas and cases at hand, and asks the server for people and households. */
export function Search({ model }: { readonly model: Model }) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly Found[] | null>(null)
  const list = useId()
  const asked = words.trim()

  useEffect(() => {
    setFound(null)
    if (asked === '') return
    const timer = setTimeout(() => {
      ask<readonly Found[]>(`/board/api/search?q=${encodeURIComponent(asked)}`).then(setFound, () =>
        setFound([]),
      )
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [asked])

  const hits =
    asked === ''
      ? []
      : [...atHand(model, asked), ...(found ?? []).map((each) => hitOf(model, each))]
  const shown = [...new Map(hits.map((hit) => [hit.key, hit])).values()].slice(0, MOST)
  const done = (hit: Hit) => {
    hit.to()
    setWords('')
  }
  return (
    <search class="search">
      <input
        type="search"
        value={words}
        placeholder={t('search')}
        aria-label={t('search')}
        aria-controls={list}
        maxLength={40}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setWords('')
          const [first] = shown
          if (event.key === 'Enter' && first !== undefined) done(first)
        }}
      />
      <ul id={list} hidden={asked === ''}>
        {shown.map((hit) => (
          <li key={hit.key}>
            <button type="button" onClick={() => done(hit)}>
              <strong>{hit.name}</strong>
              <span>{hit.where}</span>
            </button>
          </li>
        ))}
        {shown.length === 0 && found !== null && <li class="none">{t('nothingFound')}</li>}
      </ul>
    </search>
  )
}

function atHand(model: Model, words: string): readonly Hit[] {
  const areas = [...model.areas.values()].filter(({ name }) => name.includes(words))
  const cards = [...model.cards.values()].filter(
    (card) =>
      `#${card.number}` === words ||
      (card.matter?.includes(words) ?? false) ||
      card.by === words ||
      // All of a sort: 督导.
      titleOf(card) === words,
  )
  return [
    ...areas.map((area) => ({
      key: `area ${area.id}`,
      name: area.name,
      where: area.parent === null ? '' : (model.areas.get(area.parent)?.name ?? ''),
      to: () => go({ area: area.id }),
    })),
    ...cards.map((card) => ({
      key: `case ${card.number}`,
      name: `#${card.number} ${titleOf(card)}`,
      where: placeOf(model, card, top(model)),
      to: () => go({ case: card.number }),
    })),
  ]
}

function hitOf(model: Model, found: Found): Hit {
  switch (found.kind) {
    case 'case': {
      const { number } = found
      const card = model.cards.get(number)
      return {
        key: `case ${number}`,
        name: `#${number}${card === undefined ? '' : ` ${titleOf(card)}`}`,
        where: card === undefined ? '' : placeOf(model, card, top(model)),
        to: () => go({ case: number }),
      }
    }
    case 'person':
    case 'household': {
      const { area, household } = found
      return {
        key: `${found.kind} ${area} ${household} ${found.kind === 'person' ? found.name : ''}`,
        name: found.kind === 'person' ? found.name : household,
        where: placeOf(
          model,
          { area, household: found.kind === 'person' ? household : null },
          top(model),
        ),
        to: () => go({ view: 'scene', area }),
      }
    }
  }
}

/** Names told from here down are enough to know a place by. */
function top({ roots }: Model): number | null {
  return roots[0]?.id ?? null
}
