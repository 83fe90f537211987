import type { CityView, PlaceSums } from '../../src/server/protocol/city-messages.ts'
import { words } from '../words/city-page.ts'
import { type Branch, keyOf, treeOf } from './look.ts'

/** The tree city → district → street → community, each with its morning and its cases. */
export function PlaceTree({
  view,
  chosen,
  choose,
}: {
  readonly view: CityView
  readonly chosen: string
  readonly choose: (key: string) => void
}) {
  const tree = treeOf(view)
  if (tree === null) return null

  function row({ place, below }: Branch) {
    const { expected, answered, abnormal } = morningOf(place)
    const living = place.cases.reduce((sum, { count }) => sum + count, 0)
    const overdue = place.cases.reduce((sum, each) => sum + each.overdue, 0)
    const key = keyOf(place)
    return (
      <li key={key}>
        <button
          type="button"
          class="place"
          aria-current={key === chosen ? 'true' : undefined}
          onClick={() => choose(key)}
        >
          <span class="name">{labelOf(view, place)}</span>
          {expected > 0 && (
            <span class="share">
              <span class="track" aria-hidden="true">
                <span class="fill" style={{ width: `${(100 * answered) / expected}%` }} />
              </span>
              <span class="seen-not">{words.answered} </span>
              {answered}/{expected}
            </span>
          )}
          {abnormal > 0 && (
            <span class="mark red">
              {words.abnormal} {abnormal}
            </span>
          )}
          {living > 0 && (
            <span class={overdue > 0 ? 'mark red' : 'mark'}>
              {overdue > 0 ? `${words.overdue} ${overdue}/${living}` : `${words.living} ${living}`}
            </span>
          )}
        </button>
        {below.length > 0 && <ul>{below.map(row)}</ul>}
      </li>
    )
  }

  return (
    <nav class="panel places" aria-label={words.places}>
      <ul>{row(tree)}</ul>
    </nav>
  )
}

/** The form that most are asked. */
function morningOf({ calls }: PlaceSums) {
  const none = { expected: 0, answered: 0, abnormal: 0 }
  return calls.reduce((most, call) => (call.expected > most.expected ? call : most), none)
}

function labelOf({ name }: CityView, { district, street, community }: PlaceSums): string {
  if (community !== null) return community === '' ? words.noCommunity : community
  return street ?? (district === '' ? words.noDistrict : (district ?? name))
}
