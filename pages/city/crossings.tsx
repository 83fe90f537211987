import type { CityView } from '../../src/server/protocol/city-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { words } from '../words/city-page.ts'

/** What streets work on together: by numbers and stages, no names. */
export function Crossings({ view }: { readonly view: CityView }) {
  if (view.crossings.length === 0) return null
  return (
    <section class="panel streets" aria-labelledby="crossings">
      <h3 id="crossings">{words.crossings}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.toWhom}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {view.crossings.map(({ sort, from, number, to, theirs, stage, sightings, at }) => (
            <tr
              key={`${sort} ${from} ${number} ${to}`}
              class={stage === 'refused' ? 'bad' : undefined}
            >
              <th scope="row">
                {words.sorts[sort]} {from} {sort !== 'returnee' && `#${number}`}
                <small class="why">{moment(at, view.now)}</small>
              </th>
              <td>
                {to === '' ? words.allStreets : to} {theirs !== null && `#${theirs}`}
              </td>
              <td>
                {words.stages[stage]}
                {sightings > 0 && <small> {words.seen(sightings)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
