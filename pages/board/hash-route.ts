import { useEffect, useState } from 'preact/hooks'
import type { Level } from '../../src/domain/model/area.ts'
import { TRAITS, type Trait } from './desk/filter.ts'

export type View =
  | 'scene'
  | 'cases'
  | 'registers'
  | 'stock'
  | 'teams'
  | 'rotas'
  | 'visits'
  | 'notices'
  | 'figures'

/** Where in the board someone is; it stands in the address, so that going back works. */
export interface Route {
  readonly view: View
  readonly area: number | null
  readonly form: string | null
  readonly case: number | null
  /** A day of the week that is looked at, `2020-02-10`; null: this week. */
  readonly week: string | null
  /** Which cases are shown: all that are so, and of that level. */
  readonly only: readonly Trait[]
  readonly level: Level | null
}

const VIEWS: readonly View[] = [
  'scene',
  'cases',
  'registers',
  'stock',
  'teams',
  'rotas',
  'visits',
  'notices',
  'figures',
]

const LEVELS: readonly Level[] = ['building', 'grid', 'community', 'street']

function read(): Route {
  const said = new URLSearchParams(location.hash.slice(1))
  const number = (name: string) => {
    const value = Number(said.get(name))
    return Number.isInteger(value) && value > 0 ? value : null
  }
  return {
    view: VIEWS.find((view) => view === said.get('v')) ?? 'scene',
    area: number('a'),
    form: said.get('f'),
    case: number('c'),
    week: /^\d{4}-\d\d-\d\d$/.exec(said.get('w') ?? '')?.[0] ?? null,
    only: TRAITS.filter((trait) => said.getAll('o').includes(trait)),
    level: LEVELS.find((level) => level === said.get('l')) ?? null,
  }
}

/** Goes on from where someone is. */
export function go(change: Partial<Route>): void {
  const route = { ...read(), ...change }
  const said = new URLSearchParams()
  if (route.view !== 'scene') said.set('v', route.view)
  if (route.area !== null) said.set('a', String(route.area))
  if (route.form !== null) said.set('f', route.form)
  if (route.case !== null) said.set('c', String(route.case))
  if (route.week !== null) said.set('w', route.week)
  for (const trait of route.only) said.append('o', trait)
  if (route.level !== null) said.set('l', route.level)
  location.hash = said.toString()
}

export function useRoute(): Route {
  const [route, setRoute] = useState(read)
  useEffect(() => {
    const moved = () => setRoute(read())
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  return route
}
