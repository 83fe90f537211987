import { dayStart, iso } from '../domain/model/time.ts'
import type { CityView, Senders, StreetStanding } from '../server/protocol/city-messages.ts'
import type { Keeper } from './keeper.ts'
import type { Bulletins } from './letters/city-bulletin.ts'
import type { StreetProcess } from './street-process.ts'
import { crossingsOf, standingsOfStreets, sumsOf } from './sums.ts'

/** ms that a view serves all who ask. */
const FRESH = 1_000

/** How the city stands, and what is wrong with it. */
export function cityView(
  name: string,
  keeper: Pick<Keeper, 'db' | 'trouble'>,
  streets: readonly StreetProcess[],
  clock: () => number,
  { bulletins, senders }: { readonly bulletins: Bulletins | null; readonly senders: Senders },
) {
  /** The last view by the street whose communities it has. */
  const views = new Map<
    string | null,
    { readonly made: number; readonly view: Promise<CityView> }
  >()

  async function look(now: number, street: string | null): Promise<CityView> {
    const day = dayStart(now)
    const places = await sumsOf(keeper.db, { day, now, street })
    const standings = await standingsOfStreets(keeper.db)
    const notices = (await bulletins?.standing()) ?? []
    const streets = standings.map(withProcess)
    const crossings = await crossingsOf(keeper.db, now)
    const shown = iso(day).slice(0, 10)
    return { name, now, day: shown, places, streets, notices, senders, crossings }
  }

  function withProcess(standing: StreetStanding): StreetStanding {
    const street = streets.find((each) => each.name === standing.name)
    if (street === undefined) return standing
    const down = street.down()
    return down === null
      ? { ...standing, page: street.page }
      : { ...standing, state: 'down', since: down.since, why: down.why, page: null }
  }

  return {
    /** With the communities of a street, if one is named. */
    view(street: string | null): Promise<CityView> {
      const now = clock()
      for (const [each, { made }] of views) {
        if (now - made >= FRESH || now < made) views.delete(each)
      }
      const fresh = views.get(street)
      if (fresh !== undefined) return fresh.view
      const view = look(now, street)
      views.set(street, { made: now, view })
      // What failed is asked anew.
      view.catch(() => views.delete(street))
      return view
    },
    /** Something was done: who looks next sees it. */
    anew(): void {
      views.clear()
    },
    troubles(): readonly string[] {
      const database = keeper.trouble()
      return [
        ...(database === null ? [] : [`PostgreSQL: ${database}`]),
        ...streets.flatMap((street) => {
          const down = street.down()
          return down === null ? [] : [`${street.name}: ${down.why}`]
        }),
      ]
    },
  }
}
