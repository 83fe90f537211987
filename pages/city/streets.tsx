import { useState } from 'preact/hooks'
import type { CityView } from '../../src/server/protocol/city-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { MINUTE } from '../shared/time-format.ts'
import { words } from '../words/city-page.ts'

/** More streets that are well are shown when they are asked for. */
const FEW = 20

/** Which streets are heard, and since when others are not; those first. */
export function Streets({ view }: { readonly view: CityView }) {
  const bad = view.streets.filter(({ state }) => state !== 'well')
  const mute = view.streets.filter(({ state, voiceless }) => state === 'well' && voiceless !== null)
  const well = view.streets.filter(({ state, voiceless }) => state === 'well' && voiceless === null)
  const [all, showAll] = useState(false)
  const shown = all || well.length <= FEW ? [...bad, ...mute, ...well] : [...bad, ...mute]
  return (
    <section class="panel streets">
      <h3>{words.streets}</h3>
      <p class={bad.length > 0 ? 'red' : 'none'} role="status">
        {bad.length > 0 ? words.notWell(bad.length) : words.allWell(view.streets.length)}
      </p>
      {well.length > FEW && (
        <button type="button" class="more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? words.hideWell : words.showWell(well.length)}
        </button>
      )}
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, district, state, since, waits, skew, why, page, voiceless }) => (
              <tr key={name} class={state === 'well' && voiceless === null ? undefined : 'bad'}>
                <th scope="row">
                  {page === null ? name : <a href={page}>{name}</a>} <small>{district}</small>
                </th>
                <td>
                  {words.states[state]}
                  {waits > 0 && <small> {words.waits(waits)}</small>}
                  {skew !== null && <small> {words.skew(Math.round(skew / MINUTE))}</small>}
                  {why !== null && <small class="why">{why}</small>}
                  {voiceless !== null && (
                    <small class="why">
                      {words.voiceless(voiceless.accounts, voiceless.groups)}{' '}
                      {moment(voiceless.since, view.now)}
                    </small>
                  )}
                </td>
                <td>{since === null ? '' : moment(since, view.now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
