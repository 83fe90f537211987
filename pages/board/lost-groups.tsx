import type { AccountCard } from '../../src/server/protocol/board-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { t } from '../words/words.ts'
import { type Model, within } from './model.ts'
import './alerts.css'

/** The groups of an area that the bot cannot hear, and what to do. */
export function LostGroups({
  model,
  area,
  now,
}: {
  readonly model: Model
  readonly area: number | null
  readonly now: number
}) {
  const here = model.lost.filter(({ areas }) => areas.some((id) => within(model, id, area)))
  if (here.length === 0) return null
  return (
    <section class="lost-groups" aria-label={t('lostGroups')}>
      {here.map(({ topic, since, text }) => (
        <p key={topic} class="lost-group">
          {text} <small>{`${moment(since, now)} ${t('lostSince')}`}</small>
        </p>
      ))}
    </section>
  )
}

/** A line an account, where the bot has several; those without a voice stand out. */
export function Accounts({
  accounts,
  now,
}: {
  readonly accounts: readonly AccountCard[]
  readonly now: number
}) {
  if (accounts.length === 0) return null
  return (
    <ul class="accounts" aria-label={t('accounts')}>
      {accounts.map(({ name, state, since, groups, silent }) => (
        <li key={name} class={state}>
          <strong>{name}</strong> {t(STATES[state])}{' '}
          <span>{`${groups} ${t('accountGroups')}`}</span>
          {state !== 'up' && (
            <>
              {silent > 0 && <b>{`${silent} ${t('accountSilent')}`}</b>}
              <small>{`${moment(since, now)} ${t('lostSince')}`}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const STATES = { up: 'accountUp', mute: 'accountMute', lost: 'accountLost' } as const
