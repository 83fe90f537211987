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
