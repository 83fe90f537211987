import type { AlertCard } from '../../src/server/protocol/board-messages.ts'
import { ago } from '../shared/elapsed.ts'
import { t, type Word } from '../words/words.ts'
import { Climb } from './cases.tsx'
import { go } from './hash-route.ts'
import { placeOf } from './label.ts'
import type { Model } from './model.ts'
import './alerts.css'

const KINDS = {
  fire: 'alertFire',
  gas: 'alertGas',
  medical: 'alertMedical',
  trapped: 'alertTrapped',
  violence: 'alertViolence',
  despair: 'alertDespair',
  missing: 'alertMissing',
  hazard: 'alertHazard',
} as const satisfies Record<NonNullable<AlertCard['kind']>, Word>

/** Danger told in plain words (疑似危急): before all else, wherever someone looks, until it is over or its case is done. */
export function AlertStrip({ model, now }: { readonly model: Model; readonly now: number }) {
  const { alerts } = model
  return (
    <section class="alerts" aria-label={t('alerts')} role="alert" hidden={alerts.length === 0}>
      {alerts.map((alert) => (
        <Alert key={alert.id} model={model} alert={alert} now={now} />
      ))}
    </section>
  )
}

function Alert({
  model,
  alert,
  now,
}: {
  readonly model: Model
  readonly alert: AlertCard
  readonly now: number
}) {
  const { kind, by, text, at, cries, level, assignee, case: number } = alert
  return (
    <article class={number === null ? 'alert' : 'alert taken'}>
      <p class="head">
        <strong>{t(kind === null ? 'health' : KINDS[kind])}</strong>
        <button type="button" class="where" onClick={() => go({ area: alert.area })}>
          {placeOf(model, alert, null)}
        </button>
        {number !== null && (
          <button type="button" class="plain" onClick={() => go({ case: number })}>
            #{number}
          </button>
        )}
      </p>
      <p class={text === null ? 'said hidden' : 'said'}>
        {text === null ? t('hiddenFrom') : `「${text}」`}
        {by !== null && ` ${by}`}
        {cries > 1 && ` · ${cries} ${t('cries')}`}
      </p>
      <p class="foot">
        <Climb level={level} />
        <span class="who">{assignee ?? t(number === null ? 'unanswered' : 'nobody')}</span>
        <span class="age">{ago(at, now)}</span>
      </p>
    </article>
  )
}
