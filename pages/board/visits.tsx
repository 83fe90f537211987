import { useEffect, useState } from 'preact/hooks'
import type { KeyHousehold } from '../../src/server/protocol/board-messages.ts'
import { ago } from '../shared/elapsed.ts'
import { t } from '../words/words.ts'
import { ask } from './board-connection.ts'
import { placeOf } from './label.ts'
import type { Model } from './model.ts'
import { Rounds } from './round/rounds.tsx'
import './visits.css'

/** The households that want looking after (重点人), who is due a visit first. */
export function VisitView({
  model,
  area,
  now,
}: {
  readonly model: Model
  readonly area: number
  readonly now: number
}) {
  const [found, setFound] = useState<readonly KeyHousehold[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    setTrouble(null)
    ask<readonly KeyHousehold[]>(`/board/api/visits?area=${area}`).then(
      (visits) => current && setFound(visits),
      (error: Error) => current && setTrouble(error.message),
    )
    return () => {
      current = false
    }
  }, [area])
  if (trouble !== null) return <p class="panel none">{trouble}</p>
  if (found === null) return null
  const due = found.filter((each) => each.due <= now)
  const soon = found.filter((each) => each.due > now)
  return (
    <div class="visits">
      <Rounds model={model} area={area} now={now} />
      {found.length === 0 && <p class="panel none">{t('noVisits')}</p>}
      <Group name={t('due')} households={due} model={model} area={area} now={now} />
      <Group name={t('soon')} households={soon} model={model} area={area} now={now} />
    </div>
  )
}

function Group({
  name,
  households,
  model,
  area,
  now,
}: {
  readonly name: string
  readonly households: readonly KeyHousehold[]
  readonly model: Model
  readonly area: number
  readonly now: number
}) {
  if (households.length === 0) return null
  return (
    <section class="panel">
      <header>
        <h3>{name}</h3>
        <span class="count">{households.length}</span>
      </header>
      <ul class="visit-list">
        {households.map((each) => (
          <li key={`${each.area} ${each.household}`}>
            <strong>{placeOf(model, each, area)}</strong>
            <span>{each.name}</span>
            <span class="tags-list">
              {each.tags.map((tag) => (
                <span key={tag} class="tag">
                  {tag}
                </span>
              ))}
            </span>
            {each.phone !== null && <a href={`tel:${each.phone}`}>{each.phone}</a>}
            <span class="age">
              {each.heard === null ? t('never') : `${t('heard')} ${ago(each.heard, now)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
