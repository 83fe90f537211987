import { useEffect, useState } from 'preact/hooks'
import type { StockView as Shown, StockHeld } from '../../../src/server/protocol/board-messages.ts'
import { clock } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import type { Model } from '../model.ts'
import './stock.css'

/** What is held (物资), by the areas that hold it, and what waits for who receives it. */
export function StockView({ model, area }: { readonly model: Model; readonly area: number }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    setTrouble(null)
    ask<Shown>(`/board/api/stock?area=${area}`).then(
      (view) => current && setShown(view),
      (error: Error) => current && setTrouble(error.message),
    )
    return () => {
      current = false
    }
  }, [area])
  if (trouble !== null) return <p class="panel none">{trouble}</p>
  if (shown === null) return null
  if (shown.held.length === 0) return <p class="panel none">{t('noStock')}</p>
  const areas = [...new Set(shown.held.map((each) => each.area))]
  return (
    <div class="stock">
      {areas.map((id) => (
        <Held
          key={id}
          name={model.areas.get(id)?.name ?? ''}
          items={shown.held.filter((each) => each.area === id)}
        />
      ))}
      {shown.waiting.length > 0 && (
        <section class="panel">
          <header>
            <h3>{t('unsigned')}</h3>
            <span class="count">{shown.waiting.length}</span>
          </header>
          <ul class="stock-list">
            {shown.waiting.map(({ number, goods, to, by, at }) => (
              <li key={number}>
                <strong>W{number}</strong>
                <span>{goods}</span>
                <span>{to}</span>
                <span class="age">
                  {by} <time>{clock(at)}</time>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Held({ name, items }: { readonly name: string; readonly items: readonly StockHeld[] }) {
  return (
    <section class="panel">
      <header>
        <h3>{name}</h3>
      </header>
      <ul class="stock-list">
        {items.map(({ item, unit, balance, transit, low }) => (
          <li key={item} class={low ? 'low' : undefined}>
            <strong>{item}</strong>
            <span>
              {balance} {unit}
            </span>
            <span>{transit === 0 ? '' : `${t('inTransit')} ${transit}`}</span>
            <span class="age">{low ? t('lowStock') : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
