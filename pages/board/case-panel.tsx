import { useEffect, useState } from 'preact/hooks'
import type { Action, CaseDetail } from '../../src/server/protocol/board-messages.ts'
import { ago, moment, span } from '../shared/elapsed.ts'
import { t, type Word } from '../words/words.ts'
import { act, ask } from './board-connection.ts'
import { Actions } from './case-actions.tsx'
import { Climb } from './cases.tsx'
import { Dialog } from './dialog.tsx'
import { go } from './hash-route.ts'
import { eventName, placeOf, titleOf } from './label.ts'
import type { Model } from './model.ts'

/** One case with its whole history, and what may be done about it. */
export function CasePanel({
  model,
  number,
  now,
}: {
  readonly model: Model
  readonly number: number
  readonly now: number
}) {
  const [detail, setDetail] = useState<CaseDetail | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [answer, setAnswer] = useState<string | null>(null)
  const card = model.cards.get(number)
  const shut = () => go({ case: null })

  useEffect(() => {
    let current = true
    ask<CaseDetail>(`/board/api/cases/${number}`).then(
      (found) => current && setDetail(found),
      (error: Error) => current && setTrouble(error.message),
    )
    return () => {
      current = false
    }
    // The card is another object whenever anything has happened to the case.
  }, [number, card])

  const perform = async (action: Action) => {
    try {
      setAnswer(await act(model, action))
      setDetail(await ask<CaseDetail>(`/board/api/cases/${number}`))
    } catch (error) {
      setAnswer(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <Dialog name={`#${number}`} kind="panel-dialog" done={shut}>
      {trouble !== null && <p class="none">{trouble}</p>}
      {detail !== null && (
        <>
          <Head model={model} detail={detail} now={now} />
          <Actions detail={detail} perform={perform} />
          <p class="answer" role="status">
            {answer}
          </p>
          <Sightings detail={detail} now={now} />
          <History detail={detail} now={now} />
        </>
      )}
    </Dialog>
  )
}

function Head({
  model,
  detail,
  now,
}: {
  readonly model: Model
  readonly detail: CaseDetail
  readonly now: number
}) {
  const { card } = detail
  const late = card.overdue !== null && card.overdue <= now
  const shown = { ...card, category: detail.category, household: detail.household }
  return (
    <header class="case-head">
      <h3>
        #{card.number} {titleOf(shown)}
        {card.urgent && <span class="tag urgent">{t('urgent')}</span>}
        {late && (
          <span class="tag late">
            ▲ {t('over')} {span(now - (card.overdue ?? now))}
          </span>
        )}
      </h3>
      <p class={detail.hidden ? 'said hidden' : 'said'}>
        {detail.hidden ? t('hiddenFrom') : detail.text}
      </p>
      {detail.items.length > 0 && (
        <ul class="items">
          {detail.items.map(({ name, quantity, unit }) => (
            <li key={name}>
              {name} {quantity} {unit}
            </li>
          ))}
        </ul>
      )}
      <dl>
        <Fact name={t('place')}>{placeOf(model, shown, null)}</Fact>
        {detail.accused !== null && <Fact name={t('accused')}>{detail.accused}</Fact>}
        {detail.by !== null && <Fact name={t('by')}>{detail.by}</Fact>}
        {detail.phone !== null && (
          <Fact name={t('phone')}>
            <a href={`tel:${detail.phone}`}>{detail.phone}</a>
          </Fact>
        )}
        <Fact name={t('opened')}>{`${moment(card.opened, now)}（${ago(card.opened, now)}）`}</Fact>
        <Fact name={t('assignee')}>{card.assignee ?? t('nobody')}</Fact>
        <Fact name={t('reached')}>
          <Climb level={card.level} />
        </Fact>
        {detail.followers > 0 && <Fact name="+">{`${detail.followers} ${t('others')}`}</Fact>}
        {detail.files.length > 0 && (
          <Fact name={t('files')}>{detail.files.map(({ name }) => name).join('、')}</Fact>
        )}
        {detail.offer !== null && (
          <Fact name={t('offered')}>
            {`${detail.offer.team} ${t('offeredTo')} ${detail.offer.asked} ${t('people')}${
              detail.offer.next === null
                ? ''
                : `，${moment(detail.offer.next, now)} ${t('askedNext')}`
            }`}
          </Fact>
        )}
        {detail.next !== null && (
          <Fact
            name={t('next')}
          >{`${moment(detail.next.at, now)} ${t(NEXT[detail.next.what])}`}</Fact>
        )}
      </dl>
    </header>
  )
}

const NEXT: Readonly<Record<NonNullable<CaseDetail['next']>['what'], Word>> = {
  step: 'nextStep',
  overdue: 'nextOverdue',
  confirm: 'nextConfirm',
}

function Fact({
  name,
  children,
}: {
  readonly name: string
  readonly children: preact.ComponentChildren
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Where somebody who is looked for was seen, in the order of what was told. */
function Sightings({ detail, now }: { readonly detail: CaseDetail; readonly now: number }) {
  if (detail.sightings.length === 0) return null
  return (
    <section class="history">
      <h4>{t('seenAt')}</h4>
      <ol>
        {detail.sightings.map(({ at, by, text }, place) => (
          <li key={`${at} ${place}`}>
            <time>{moment(at, now)}</time>
            <p>
              <strong>{by}</strong>
              <span class="words">{text}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function History({ detail, now }: { readonly detail: CaseDetail; readonly now: number }) {
  return (
    <section class="history">
      <h4>{t('history')}</h4>
      <ol>
        {detail.history.map(({ at, event, by, text }, place) => (
          <li key={`${at} ${place}`} class={event}>
            <time>{moment(at, now)}</time>
            <p>
              <strong>{eventName(event)}</strong>{' '}
              {by ?? (event === 'opened' || detail.hidden ? '' : t('bot'))}
              {text !== null && text !== '' && <span class="words">{text}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
