import { useEffect, useState } from 'preact/hooks'
import type { AreaNode, CallPlan } from '../../src/server/protocol/board-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { clock, HOUR, MINUTE } from '../shared/time-format.ts'
import { t } from '../words/words.ts'
import { act, ask } from './board-connection.ts'
import { Dialog } from './dialog.tsx'
import type { Model } from './model.ts'

/** Where no hour was chosen, a roll-call lasts this long, to the next half hour. */
const LASTS = 2 * HOUR
const HALF = 30 * MINUTE

/** Asks which form and until when, and opens a roll-call. */
export function CallDialog({
  model,
  area,
  now,
  done,
}: {
  readonly model: Model
  readonly area: AreaNode
  readonly now: number
  readonly done: () => void
}) {
  const [form, setForm] = useState(model.forms[0] ?? '')
  const [until, setUntil] = useState(() => clock(Math.ceil((now + LASTS) / HALF) * HALF))
  const [answer, setAnswer] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [plan, setPlan] = useState<CallPlan | null>(null)
  useEffect(() => {
    let left = false
    setPlan(null)
    // An hour that is half typed is none, and what cannot be asked now is left to the answer.
    ask<CallPlan>(`/board/api/call-plan?until=${encodeURIComponent(until)}`).then(
      (found) => left || setPlan(found),
      () => {},
    )
    return () => {
      left = true
    }
  }, [until])
  const start = async () => {
    setBusy(true)
    try {
      setAnswer((await act(model, { do: 'rollcall', area: area.id, form, until })) || t('start'))
    } catch (error) {
      setAnswer(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  return (
    <Dialog name={t('openCall')} kind="small-dialog" done={done}>
      <h3>
        {area.name} · {t('rollCall')}
      </h3>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <label>
          {t('form')}
          <select value={form} onChange={(event) => setForm(event.currentTarget.value)}>
            {model.forms.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          {t('deadline')}
          <input
            type="time"
            required
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </label>
        {plan !== null && plan.asks !== null && (
          <p class="night" role="status">
            {t('askedAtNight')} {moment(plan.asks, now)} {t('asksThen')} {moment(plan.ends, now)}{' '}
            {t('endsThen')}
          </p>
        )}
        <button type="submit" class="action" disabled={busy}>
          {t('start')}
        </button>
      </form>
      <p class="answer" role="status">
        {answer}
      </p>
    </Dialog>
  )
}
