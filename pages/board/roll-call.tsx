import { useState } from 'preact/hooks'
import type { AreaNode } from '../../src/server/protocol/board-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { t } from '../words/words.ts'
import { Bar } from './bar.tsx'
import { act } from './board-connection.ts'
import { Building } from './building.tsx'
import { CallDialog } from './call-dialog.tsx'
import { go } from './hash-route.ts'
import type { Model, Total } from './model.ts'
import './roll-call.css'

/** The roll-call (点名) of an area: its parts, or a building's rooms. */
export function RollCallView({
  model,
  area,
  form,
  forms,
  stands,
  now,
}: {
  readonly model: Model
  readonly area: number | null
  readonly form: string | null
  readonly forms: readonly string[]
  readonly stands: ReadonlyMap<number, Total>
  readonly now: number
}) {
  const [calling, setCalling] = useState(false)
  const [ending, setEnding] = useState(false)
  const [answer, setAnswer] = useState<string | null>(null)
  const here = area === null ? undefined : model.areas.get(area)
  if (here === undefined) return null
  const total = stands.get(here.id)
  return (
    <section class="panel roll-call" aria-label={t('rollCall')}>
      <header>
        <h3>{form ?? t('rollCall')}</h3>
        {forms.length > 1 && (
          <div class="choices">
            {forms.map((each) => (
              <button
                type="button"
                key={each}
                aria-pressed={each === form}
                onClick={() => go({ form: each })}
              >
                {each}
              </button>
            ))}
          </div>
        )}
        <p class="state">{total === undefined ? t('noCall') : standing(total, now)}</p>
        {here.calls && (
          <button type="button" class="action" onClick={() => setCalling(true)}>
            {t('openCall')}
          </button>
        )}
        {total?.open && form !== null && here.id === model.roots[0]?.id && (
          <button
            type="button"
            class="action second"
            onBlur={() => setEnding(false)}
            onClick={() => {
              setEnding(!ending)
              if (ending)
                act(model, { do: 'close', form }).then(setAnswer, ({ message }) =>
                  setAnswer(message),
                )
            }}
          >
            {t(ending ? 'closeCallSure' : 'closeCall')}
          </button>
        )}
      </header>
      <p class="answer" role="status">
        {answer}
      </p>
      {here.level === 'building' ? (
        model.building?.area === here.id && <Building view={model.building} />
      ) : (
        <Parts areas={model.children.get(here.id) ?? []} stands={stands} />
      )}
      {calling && <CallDialog model={model} area={here} now={now} done={() => setCalling(false)} />}
    </section>
  )
}

function standing({ open, deadline }: Total, now: number): string {
  return open ? `${moment(deadline, now)} ${t('until')}` : t('ended')
}

function Parts({
  areas,
  stands,
}: {
  readonly areas: readonly AreaNode[]
  readonly stands: ReadonlyMap<number, Total>
}) {
  return (
    <ul class="parts">
      {areas.map((area) => {
        const total = stands.get(area.id)
        const missing = total === undefined ? 0 : total.expected - total.answered
        return (
          <li key={area.id}>
            <button type="button" onClick={() => go({ area: area.id })}>
              <span class="name">{area.name}</span>
              <span class="notes">
                {missing > 0 && (
                  <span class="missing">
                    {t('missing')} {missing}
                  </span>
                )}
                {total !== undefined && total.abnormal > 0 && (
                  <span class="abnormal">
                    ! {t('abnormal')} {total.abnormal}
                  </span>
                )}
                {total !== undefined && total.away > 0 && (
                  <span>
                    {t('away')} {total.away}
                  </span>
                )}
                {total === undefined && <span>—</span>}
              </span>
              {total !== undefined && <Bar total={total} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
