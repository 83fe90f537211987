import { useEffect, useRef, useState } from 'preact/hooks'
import type { Figures } from '../../src/server/protocol/board-messages.ts'
import { clock, MINUTE, shortDay } from '../shared/time-format.ts'
import { t } from '../words/words.ts'
import { ask } from './board-connection.ts'
import type { Model, Total } from './model.ts'
import type { Plot } from './plot.ts'
import './figures.css'

/** The day's and the fortnight's figures of an area. */
export function FigureView({
  model,
  area,
  total,
}: {
  readonly model: Model
  readonly area: number
  readonly total: Total | undefined
}) {
  const [figures, setFigures] = useState<Figures | null>(null)
  // Asked again when the roll-call or the cases have moved, a minute apart at most.
  const minute = Math.floor(model.now / MINUTE)
  useEffect(() => {
    let current = true
    ask<Figures>(`/board/api/figures?area=${area}`).then(
      (found) => current && setFigures(found),
      () => {},
    )
    return () => {
      current = false
    }
  }, [area, minute])
  if (figures === null) return null
  const { today, days } = figures
  return (
    <div class="plots">
      <PlotView
        name={t('todayAnswers')}
        plot={{
          kind: 'line',
          at: today.map(([at]) => at),
          series: [{ name: t('answered'), values: today.map(([, count]) => count), tone: 'brand' }],
          most: total?.expected ?? null,
          label: clock,
        }}
      />
      <PlotView
        name={`${t('fortnight')} · ${t('cases')}`}
        plot={{
          kind: 'bars',
          at: days.map(({ day }) => day),
          series: [
            { name: t('casesOpened'), values: days.map(({ opened }) => opened), tone: 'amber' },
            { name: t('casesClosed'), values: days.map(({ closed }) => closed), tone: 'brand' },
          ],
          most: null,
          label: shortDay,
        }}
      />
      <PlotView
        name={`${t('fortnight')} · ${t('answersADay')}`}
        plot={{
          kind: 'bars',
          at: days.map(({ day }) => day),
          series: [
            { name: t('answersADay'), values: days.map(({ answers }) => answers), tone: 'brand' },
          ],
          most: null,
          label: shortDay,
        }}
      />
    </div>
  )
}

/** A plot, and the same in figures. */
function PlotView({ name, plot }: { readonly name: string; readonly plot: Plot }) {
  const place = useRef<HTMLDivElement>(null)
  const signature = JSON.stringify([plot.at, plot.series.map(({ values }) => values), plot.most])
  useEffect(() => {
    const element = place.current
    if (element === null) return
    let gone = false
    let remove = () => {}
    void import('./plot.ts').then(({ draw }) => {
      if (!gone) remove = draw(element, plot)
    })
    return () => {
      gone = true
      remove()
    }
  }, [signature])
  return (
    <figure class="panel plot">
      <figcaption>
        <h3>{name}</h3>
        <ul class="legend">
          {plot.series.map(({ name: series, tone }) => (
            <li key={series}>
              <span class={`dot ${tone}`} />
              {series}
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={place} class="canvas" aria-hidden="true" />
      <details>
        <summary>{t('asTable')}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{plot.kind === 'line' ? t('time') : t('day')}</th>
                {plot.series.map(({ name: series }) => (
                  <th scope="col" key={series}>
                    {series}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plot.at.map((at, row) => (
                <tr key={at}>
                  <th scope="row">{plot.label(at)}</th>
                  {plot.series.map(({ name: series, values }) => (
                    <td key={series}>{values[row]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
