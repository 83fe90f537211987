import { useState } from 'preact/hooks'
import type { PartnerKind } from '../../src/domain/model/area.ts'
import { FROM } from '../../src/domain/model/case.ts'
import type { Action, CaseDetail } from '../../src/server/protocol/board-messages.ts'
import { t } from '../words/words.ts'
import { partnerName } from './label.ts'

type Deed = Exclude<Action['do'], 'rollcall' | 'close'>

/** What may be done from each state, the most likely first. */
const DEEDS: readonly Deed[] = [
  'claim',
  'resolve',
  'confirm',
  'reopen',
  'note',
  'transfer',
  'escalate',
  'cancel',
]
/** Deeds with a word beside them are asked for it; the others are done at once. */
const AT_ONCE: readonly Deed[] = ['claim', 'confirm', 'escalate']

/** What may be done about a case now. */
export function Actions({
  detail,
  perform,
}: {
  readonly detail: CaseDetail
  readonly perform: (action: Action) => Promise<void>
}) {
  const { number, state } = detail.card
  const [asking, setAsking] = useState<Deed | null>(null)
  const [words, setWords] = useState('')
  const [to, setTo] = useState<PartnerKind>(detail.partners[0] ?? 'property')
  const possible = DEEDS.filter((deed) => {
    if (deed === 'note') return true
    if (deed === 'transfer' && detail.partners.length === 0) return false
    return FROM[deed].includes(state)
  })

  const press = (deed: Deed) => {
    if (AT_ONCE.includes(deed)) void perform(actionOf(deed, number, '', to))
    setAsking(AT_ONCE.includes(deed) || asking === deed ? null : deed)
  }
  const send = () => {
    if (asking === null) return
    void perform(actionOf(asking, number, words, to))
    setAsking(null)
    setWords('')
  }
  return (
    <div class="actions">
      <div class="buttons">
        {possible.map((deed, place) => (
          <button
            type="button"
            key={deed}
            class={place === 0 ? 'action' : 'action second'}
            aria-expanded={AT_ONCE.includes(deed) ? undefined : asking === deed}
            onClick={() => press(deed)}
          >
            {t(deed)}
          </button>
        ))}
      </div>
      {asking !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          {asking === 'transfer' && (
            <label>
              {t('transferTo')}
              <select
                value={to}
                onChange={({ currentTarget }) =>
                  setTo(detail.partners.find((kind) => kind === currentTarget.value) ?? to)
                }
              >
                {detail.partners.map((kind) => (
                  <option key={kind} value={kind}>
                    {partnerName(kind)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {asking === 'note' ? t('sayNote') : t('say')}
            <input
              value={words}
              maxLength={300}
              required={asking === 'note'}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="action">
            {t(asking)}
          </button>
        </form>
      )}
    </div>
  )
}

function actionOf(deed: Deed, number: number, text: string, to: PartnerKind): Action {
  switch (deed) {
    case 'claim':
    case 'confirm':
    case 'escalate':
      return { do: deed, case: number }
    case 'resolve':
    case 'note':
    case 'reopen':
    case 'cancel':
      return { do: deed, case: number, text }
    case 'transfer':
      return { do: deed, case: number, to, text }
  }
}
