import { useState } from 'preact/hooks'
import type { CityView, PlaceSums } from '../../src/server/protocol/city-messages.ts'
import { exactClock, fullDay } from '../shared/time-format.ts'
import { words } from '../words/city-page.ts'
import { spoken, switchLanguage } from '../words/words.ts'
import { Crossings } from './crossings.tsx'
import { keyOf, useView } from './look.ts'
import { Notices } from './notices.tsx'
import { PlaceTree } from './place-tree.tsx'
import { Streets } from './streets.tsx'
import { CallTable, CaseTable, GapLine, StockTable } from './sums.tsx'

/** The city at a look: where one stands in it, its morning, its cases, its supplies, which streets are heard. */
export function CityPage() {
  const [chosen, choose] = useState<PlaceSums | null>(null)
  const { view, lost } = useView(chosen?.street ?? null)
  if (view === null)
    return <p class="opening">{lost === null ? words.opening : words.offline(lost)}</p>
  return <City view={view} lost={lost} chosen={chosen && keyOf(chosen)} choose={choose} />
}

function City({
  view,
  lost,
  chosen,
  choose,
}: {
  readonly view: CityView
  readonly lost: string | null
  readonly chosen: string | null
  readonly choose: (place: PlaceSums) => void
}) {
  const city = view.places.find(({ district }) => district === null)
  const place = view.places.find((each) => keyOf(each) === chosen) ?? city
  if (place === undefined) return <p class="opening">{words.opening}</p>
  return (
    <>
      <header class="top">
        <h1>
          {view.name}
          <span class="title">{words.title}</span>
        </h1>
        <div class="moment">
          <time>{exactClock(view.now)}</time>
          <span>{fullDay(view.now)}</span>
        </div>
        <p class={lost === null ? 'line' : 'line lost'} role="status">
          {lost === null ? words.live : words.offline(lost)}
        </p>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" lang={spoken() === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
          {words.language}
        </button>
      </header>
      <main>
        <PlaceTree view={view} chosen={keyOf(place)} choose={choose} />
        <section class="figures" aria-labelledby="place">
          <h2 id="place">{nameOf(view, place)}</h2>
          <GapLine gaps={place.gaps} />
          <CallTable calls={place.calls} />
          <CaseTable cases={place.cases} />
          <StockTable stock={place.stock} />
        </section>
        <div class="side">
          <Streets view={view} />
          <Notices view={view} />
          <Crossings view={view} />
        </div>
      </main>
    </>
  )
}

function nameOf({ name }: CityView, { district, street, community }: PlaceSums): string {
  if (community !== null) return `${street} · ${community === '' ? words.noCommunity : community}`
  return street ?? (district === '' ? words.noDistrict : (district ?? name))
}
