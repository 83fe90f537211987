import { useEffect, useState } from 'preact/hooks'

export type View = 'scene' | 'cases' | 'visits' | 'figures'

/** Where in the board someone is; it stands in the address, so that going back works. */
export interface Place {
  readonly view: View
  readonly area: number | null
  readonly form: string | null
  readonly case: number | null
}

const VIEWS: readonly View[] = ['scene', 'cases', 'visits', 'figures']

function read(): Place {
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
  }
}

/** Goes on from where someone is. */
export function go(change: Partial<Place>): void {
  const place = { ...read(), ...change }
  const said = new URLSearchParams()
  if (place.view !== 'scene') said.set('v', place.view)
  if (place.area !== null) said.set('a', String(place.area))
  if (place.form !== null) said.set('f', place.form)
  if (place.case !== null) said.set('c', String(place.case))
  location.hash = said.toString()
}

export function usePlace(): Place {
  const [place, setPlace] = useState(read)
  useEffect(() => {
    const moved = () => setPlace(read())
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  return place
}
