import { dayNumber } from '../shared/time-format.ts'
import { t } from '../words/words.ts'
import { go } from './hash-route.ts'
import { type Columns, lineage, type Model, type Total } from './model.ts'
import './summary.css'

/** Where someone looks, and the few figures that tell how it stands there. */
export function Summary({
  model,
  total,
  cases,
  area,
  now,
}: {
  readonly model: Model
  readonly total: Total | undefined
  readonly cases: Columns
  readonly area: number | null
  readonly now: number
}) {
  const today = dayNumber(now)
  const living = [...cases.open, ...cases.claimed]
  const overdue = living.filter(({ overdue }) => overdue !== null && overdue <= now).length
  const fresh = [...living, ...cases.done].filter(({ opened }) => dayNumber(opened) >= today).length
  const line = area === null ? [] : [...lineage(model, area)].reverse()
  return (
    <section class="summary" aria-label={line.at(-1)?.name}>
      <nav class="crumbs" aria-label={t('areas')}>
        {line.map(({ id, name }, place) =>
          place === line.length - 1 ? (
            <h2 key={id}>{name}</h2>
          ) : (
            <button type="button" key={id} onClick={() => go({ area: id })}>
              {name}
            </button>
          ),
        )}
      </nav>
      <dl class="figures-strip">
        <div class="wide">
          <dt>{t('answered')}</dt>
          <dd>
            {total === undefined ? '—' : total.answered}
            {total !== undefined && <small>/{total.expected}</small>}
          </dd>
        </div>
        <Figure
          name={t('missing')}
          value={total === undefined ? null : total.expected - total.answered}
          mark="missing"
        />
        <Figure name={t('abnormal')} value={total?.abnormal ?? null} mark="abnormal" />
        <Figure name={t('open')} value={cases.open.length} mark="" />
        <Figure name={t('claimed')} value={cases.claimed.length} mark="" />
        <Figure name={t('overdue')} value={overdue} mark="overdue" />
        <Figure name={t('newToday')} value={fresh} mark="" />
        <Figure name={t('done')} value={cases.done.length} mark="" />
      </dl>
    </section>
  )
}

function Figure({
  name,
  value,
  mark,
}: {
  readonly name: string
  readonly value: number | null
  readonly mark: string
}) {
  return (
    <div class={value === null || value === 0 ? 'nil' : mark}>
      <dt>{name}</dt>
      <dd>{value ?? '—'}</dd>
    </div>
  )
}
