import { useEffect, useState } from 'preact/hooks'
import type {
  RotaWeekShown,
  SlotCell,
  WeekView as Week,
} from '../../../src/server/protocol/board-messages.ts'
import { clock, DAY, dayNumber, shortDay, weekday } from '../../shared/time-format.ts'
import { t } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import { go } from '../hash-route.ts'
import type { Model } from '../model.ts'
import { DayList } from './week-days.tsx'
import { Slot } from './week-slot.tsx'
import './week.css'

/** A phone in the hand reads a day at a time. */
const NARROW = '(max-width: 760px)'

/** The rotas (排班) of a week: who stands when and where, who is there, who has not come, where somebody is lacking. */
export function WeekView({
  model,
  area,
  week,
  now,
}: {
  readonly model: Model
  readonly area: number
  readonly week: string | null
  readonly now: number
}) {
  const [shown, setShown] = useState<Week | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const narrow = useNarrow()
  const today = isoDay(now)
  const day = week ?? today
  useEffect(() => {
    let current = true
    setTrouble(null)
    ask<Week>(`/board/api/week?area=${area}&day=${day}`).then(
      (found) => current && setShown(found),
      (error: Error) => current && setTrouble(error.message),
    )
    return () => {
      current = false
    }
  }, [area, day, model.slots])
  if (trouble !== null) return <p class="panel none">{trouble}</p>
  if (shown === null) return null
  const { from, rotas } = shown
  const show = (at: number) => go({ week: isWeekOf(at, now) ? null : isoDay(at) })
  const days = Array.from({ length: 7 }, (_, i) => from + i * DAY)
  const hidden = rotas.some(({ named }) => !named)
  return (
    <div class="week">
      <nav class="week-nav" aria-label={t('rotas')}>
        <button type="button" class="action second" onClick={() => show(from - 7 * DAY)}>
          ‹ {t('weekBefore')}
        </button>
        <h3 aria-live="polite">
          {shortDay(from)}–{shortDay(from + 6 * DAY)}
        </h3>
        <button type="button" class="action second" onClick={() => show(from + 7 * DAY)}>
          {t('weekAfter')} ›
        </button>
        {!isWeekOf(from, now) && (
          <button type="button" class="action second" onClick={() => go({ week: null })}>
            {t('weekNow')}
          </button>
        )}
      </nav>
      {hidden && <p class="none">{t('rotaOwn')}</p>}
      {rotas.length === 0 && <p class="panel none">{t('noRotas')}</p>}
      {narrow ? (
        <DayList rotas={rotas} days={days} now={now} />
      ) : (
        rotas.map((rota) => <RotaTable key={rota.name} rota={rota} days={days} now={now} />)
      )}
    </div>
  )
}

function RotaTable({
  rota,
  days,
  now,
}: {
  readonly rota: RotaWeekShown
  readonly days: readonly number[]
  readonly now: number
}) {
  const { name, place, team, slots } = rota
  return (
    <section class="panel rota" aria-label={name}>
      <table>
        <caption>
          <strong>{name}</strong> {[place, team].filter((one) => one !== null).join(' · ')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('shift')}</th>
            {days.map((day) => (
              <th
                scope="col"
                key={day}
                aria-current={dayNumber(day) === dayNumber(now) ? 'date' : undefined}
              >
                {weekday(day)} <small>{shortDay(day)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shiftsOf(slots).map((shift) => (
            <tr key={shift}>
              <th scope="row">{shift}</th>
              {days.map((day) => (
                <Cell
                  key={day}
                  slots={slots.filter(
                    (slot) => shiftOf(slot) === shift && dayNumber(slot.from) === dayNumber(day),
                  )}
                  now={now}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ slots, now }: { readonly slots: readonly SlotCell[]; readonly now: number }) {
  const [slot] = slots
  if (slot === undefined) return <td />
  return (
    <td>
      <Slot slot={slot} now={now} />
    </td>
  )
}

/** `06:30–11:30`, the earliest of a day first. */
function shiftsOf(slots: readonly SlotCell[]): readonly string[] {
  return [...new Set(slots.map(shiftOf))].sort()
}

export function shiftOf({ from, to }: Pick<SlotCell, 'from' | 'to'>): string {
  return `${clock(from)}–${clock(to)}`
}

function isWeekOf(at: number, now: number): boolean {
  return mondayNumber(at) === mondayNumber(now)
}

/** Weeks begin on Mondays; 1970-01-01 was a Thursday. */
function mondayNumber(at: number): number {
  return Math.floor((dayNumber(at) + 3) / 7)
}

/** `2020-02-10`, by the street's clock. */
function isoDay(at: number): string {
  return new Date(dayNumber(at) * DAY).toISOString().slice(0, 10)
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const list = matchMedia(NARROW)
    const changed = () => setNarrow(list.matches)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [])
  return narrow
}
