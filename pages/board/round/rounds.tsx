import { useEffect, useState } from 'preact/hooks'
import type { RoundCard } from '../../../src/server/protocol/board-messages.ts'
import { clock, dayNumber, shortDay } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import { placeOf } from '../label.ts'
import type { Model } from '../model.ts'
import '../visits.css'

/** The rounds (勤务) that are to be made by tonight at or below an area, a panel for each duty. */
export function Rounds({
  model,
  area,
  now,
}: {
  readonly model: Model
  readonly area: number
  readonly now: number
}) {
  const [found, setFound] = useState<readonly RoundCard[]>([])
  useEffect(() => {
    let current = true
    ask<readonly RoundCard[]>(`/board/api/rounds?area=${area}`).then(
      (rounds) => current && setFound(rounds),
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [area, model.rounds])
  const duties = [...new Set(found.map(({ duty }) => duty))]
  return (
    <>
      {duties.map((duty) => {
        const rounds = found.filter((round) => round.duty === duty)
        return (
          <section class="panel" key={duty}>
            <header>
              <h3>{duty}</h3>
              <span class="count">{rounds.length}</span>
            </header>
            <ul class="round-list">
              {rounds.map((round) => (
                <li key={`${round.area} ${round.place} ${round.part}`}>
                  <strong>{labelOf(model, round, area)}</strong>
                  <span>{round.part}</span>
                  {round.tried && <span class="tag">{t('metNobody')}</span>}
                  <span class={round.due <= now ? 'age late' : 'age'}>{untilText(round, now)}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function labelOf(model: Model, { area: at, place }: RoundCard, area: number): string {
  return placeOf(model, { area: at, household: place === '' ? null : place }, area)
}

/** The hour of today, and the day of what is older. */
function untilText({ due }: RoundCard, now: number): string {
  const hour = clock(due)
  return dayNumber(due) === dayNumber(now) ? hour : `${shortDay(due)} ${hour}`
}
