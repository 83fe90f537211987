import type { RotaWeekShown } from '../../../src/server/protocol/board-messages.ts'
import { clock, dayNumber, shortDay, weekday } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'
import { Slot } from './week-slot.tsx'

/** A week day after day, as a phone shows it; what is over is folded. */
export function DayList({
  rotas,
  days,
  now,
}: {
  readonly rotas: readonly RotaWeekShown[]
  readonly days: readonly number[]
  readonly now: number
}) {
  return (
    <>
      {days.map((day) => {
        const number = dayNumber(day)
        const own = rotas
          .flatMap((rota) => rota.slots.map((slot) => ({ rota, slot })))
          .filter(({ slot }) => dayNumber(slot.from) === number)
          .sort((a, b) => a.slot.from - b.slot.from)
        if (own.length === 0) return null
        const today = number === dayNumber(now)
        return (
          <details class="panel week-day" key={day} open={number >= dayNumber(now)}>
            <summary>
              {weekday(day)} {shortDay(day)} {today && <span class="tag">{t('today')}</span>}
              <Lacking slots={own.map(({ slot }) => slot).filter(({ to }) => to > now)} />
            </summary>
            <ul>
              {own.map(({ rota, slot }) => (
                <li key={`${rota.name} ${slot.from}`}>
                  <p>
                    <strong>
                      {clock(slot.from)}–{clock(slot.to)}
                    </strong>{' '}
                    {rota.name}
                  </p>
                  <Slot slot={slot} now={now} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}

function Lacking({ slots }: { readonly slots: readonly RotaWeekShown['slots'][number][] }) {
  const lacks = slots
    .filter(({ stands }) => stands !== 'ahead')
    .reduce((sum, slot) => sum + slot.lacks, 0)
  return lacks === 0 ? null : (
    <span class="tag late">
      {t('lacks')} {lacks}
    </span>
  )
}
