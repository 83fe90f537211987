import { useState } from 'preact/hooks'
import type { Level } from '../../src/domain/model/area.ts'
import type { Card } from '../../src/server/protocol/board-messages.ts'
import { ago, span } from '../shared/elapsed.ts'
import { DAY } from '../shared/time-format.ts'
import { spoken, t } from '../words/words.ts'
import { go } from './hash-route.ts'
import { placeOf, titleOf } from './label.ts'
import type { Columns, Model } from './model.ts'
import './cases.css'

const COLUMNS = ['open', 'claimed', 'done'] as const
/** Cards shown of a column before someone asks for more. */
const SHOWN = 60

/** The cases (工单) of an area as a board. */
export function CaseBoard({
  model,
  columns,
  area,
  now,
  changed,
  covered,
  bar,
}: {
  readonly model: Model
  readonly columns: Columns
  readonly area: number | null
  readonly now: number
  /** The cases that are otherwise since somebody looked. */
  readonly changed: ReadonlySet<number>
  /** Nothing of anybody's health is shown, though whoever looks may know it. */
  readonly covered: boolean
  readonly bar: preact.ComponentChildren
}) {
  return (
    <section class="cases" aria-label={t('cases')}>
      {bar}
      {COLUMNS.map((name) => (
        <Column
          key={name}
          model={model}
          name={name}
          cards={columns[name]}
          area={area}
          now={now}
          changed={changed}
          covered={covered}
        />
      ))}
    </section>
  )
}

function Column({
  model,
  name,
  cards,
  area,
  now,
  changed,
  covered,
}: {
  readonly model: Model
  readonly name: keyof Columns
  readonly cards: readonly Card[]
  readonly area: number | null
  readonly now: number
  readonly changed: ReadonlySet<number>
  readonly covered: boolean
}) {
  const [most, setMost] = useState(SHOWN)
  return (
    <section class={`column ${name}`} aria-label={t(name)}>
      <h3>
        {t(name)} <span class="count">{cards.length}</span>
      </h3>
      <ul>
        {cards.slice(0, most).map((card) => (
          <CardView
            key={card.number}
            model={model}
            card={card}
            area={area}
            now={now}
            changed={changed.has(card.number)}
            covered={covered}
          />
        ))}
      </ul>
      {cards.length === 0 && <p class="none">{t('noCases')}</p>}
      {cards.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + SHOWN)}>
          + {cards.length - most}
        </button>
      )}
    </section>
  )
}

function CardView({
  model,
  card,
  area,
  now,
  changed,
  covered,
}: {
  readonly model: Model
  readonly card: Card
  readonly area: number | null
  readonly now: number
  readonly changed: boolean
  readonly covered: boolean
}) {
  const ill = covered ? null : card.ill
  const late = card.overdue !== null && card.overdue <= now
  const over = card.state === 'closed' || card.state === 'cancelled'
  return (
    <li
      class={[
        'card',
        late ? 'late' : '',
        card.urgent ? 'urgent' : '',
        over ? 'over' : ill === null ? '' : `danger-${ill.danger}`,
        changed ? 'changed' : '',
      ].join(' ')}
    >
      <button type="button" onClick={() => go({ case: card.number })}>
        <span class="head">
          <strong>
            #{card.number} {titleOf(card)}
          </strong>
          {changed && <span class="changed-mark">● {t('changed')}</span>}
          {card.urgent && <span class="tag urgent">{t('urgent')}</span>}
          {late && (
            <span class="tag late">
              ▲ {t('over')} {span(now - (card.overdue ?? now))}
            </span>
          )}
          {card.parent !== null && <span class="tag">→ #{card.parent}</span>}
          {card.mine && <span class="tag">{t('mine')}</span>}
          {over && <span class="tag">{card.state === 'closed' ? '✓' : t('cancel')}</span>}
        </span>
        <span class="where">{placeOf(model, card, area)}</span>
        <span
          class={ill !== null ? 'matter ill' : card.matter === null ? 'matter hidden' : 'matter'}
        >
          {ill?.text ?? card.matter ?? t('hidden')}
        </span>
        <span class="foot">
          <Climb level={card.level} />
          <span class="who">{card.assignee ?? ''}</span>
          <span class="age">
            {late || card.overdue === null ? ago(card.opened, now) : ageText(card, now)}
          </span>
        </span>
      </button>
    </li>
  )
}

function ageText({ opened, overdue }: Card, now: number): string {
  if (overdue === null || overdue - now > DAY) return ago(opened, now)
  return spoken() === 'zh'
    ? `${span(overdue - now)}${t('left')}`
    : `${span(overdue - now)} ${t('left')}`
}

const STEPS: readonly Level[] = ['building', 'grid', 'community', 'street']

/** How high a case has climbed: a step for each level that was notified. */
export function Climb({ level }: { readonly level: Level }) {
  const height = STEPS.indexOf(level)
  return (
    <span class="climb" title={`${t('reached')} ${t(level)}`}>
      <span class="steps" aria-hidden="true">
        {STEPS.map((step, place) => (
          <span key={step} class={place <= height ? 'step told' : 'step'} />
        ))}
      </span>
      {t(level)}
    </span>
  )
}
