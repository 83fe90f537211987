import { useState } from 'preact/hooks'
import type { CityView, PlaceSums } from '../../src/server/protocol/city-messages.ts'
import { words } from '../words/city-page.ts'
import { type Branch, deafIn, keyOf, overdueIn, searched, treeOf } from './look.ts'

/** A city of more streets than this shows its districts first. */
const FEW = 20

/** The tree city → district → street → community, each with its morning and its cases; districts fold, a name is searched. */
export function PlaceTree({
  view,
  chosen,
  choose,
}: {
  readonly view: CityView
  readonly chosen: string
  readonly choose: (place: PlaceSums) => void
}) {
  const [folds, setFolds] = useState<Readonly<Record<string, boolean>>>({})
  const [text, search] = useState('')
  const whole = treeOf(view)
  if (whole === null) return null
  const tree = text.trim() === '' ? whole : searched(whole, text.trim())
  const many = view.streets.length > FEW

  /** What is searched for lies open; else a district does as it was left. */
  function isOpen({ place }: Branch, key: string): boolean {
    if (place.district === null || place.street !== null || text.trim() !== '') return true
    return folds[key] ?? !many
  }

  function row(branch: Branch) {
    const { place, standing, below } = branch
    const key = keyOf(place)
    const open = isOpen(branch, key)
    const isDistrict = place.district !== null && place.street === null && below.length > 0
    const foldable = many && isDistrict
    const fold = () => setFolds({ ...folds, [key]: !open })
    return (
      <li key={key}>
        <div class="line-of-place">
          {foldable && (
            <button
              type="button"
              class="fold"
              aria-expanded={open}
              aria-label={words.streetsOf(labelOf(view, place))}
              onClick={fold}
            >
              {open ? '▾' : '▸'}
            </button>
          )}
          <button
            type="button"
            class="place"
            aria-current={key === chosen ? 'true' : undefined}
            onClick={() => choose(place)}
          >
            <span class="name">{labelOf(view, place)}</span>
            {standing !== null && standing.state !== 'well' && (
              <span class="mark red">{words.states[standing.state]}</span>
            )}
            {isDistrict && deafIn(branch) > 0 && (
              <span class="mark red">{words.deaf(deafIn(branch))}</span>
            )}
            <Morning place={place} />
          </button>
        </div>
        {open && below.length > 0 && <ul>{below.map(row)}</ul>}
      </li>
    )
  }

  return (
    <nav class="panel places" aria-label={words.places}>
      {many && (
        <input
          type="search"
          class="search"
          placeholder={words.search}
          aria-label={words.search}
          value={text}
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
      )}
      {tree === null ? <p class="none">{words.noneFound}</p> : <ul>{row(tree)}</ul>}
    </nav>
  )
}

function Morning({ place }: { readonly place: PlaceSums }) {
  const { expected, answered, abnormal } = morningOf(place)
  const living = place.cases.reduce((sum, { count }) => sum + count, 0)
  const overdue = overdueIn(place)
  return (
    <>
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
    </>
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
