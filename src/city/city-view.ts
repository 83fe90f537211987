import { dayStart, iso } from '../domain/model/time.ts'
import type { CityView, Senders, StreetStanding } from '../server/protocol/city-messages.ts'
import type { Keeper } from './keeper.ts'
import type { Bulletins } from './letters/city-bulletin.ts'
import type { StreetProcess } from './street-process.ts'
import { standingsOfStreets, sumsOf } from './sums.ts'

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
  let made = 0
  let view: Promise<CityView> | null = null

  async function look(now: number): Promise<CityView> {
    const day = dayStart(now)
    const places = await sumsOf(keeper.db, { day, now })
    const standings = await standingsOfStreets(keeper.db)
    const notices = (await bulletins?.standing()) ?? []
    const streets = standings.map(withProcess)
    return { name, now, day: iso(day).slice(0, 10), places, streets, notices, senders }
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
    view(): Promise<CityView> {
      const now = clock()
      if (view !== null && now - made < FRESH && now >= made) return view
      made = now
      view = look(now)
      // What failed is asked anew.
      view.catch(() => {
        view = null
      })
      return view
    },
    /** Something was done: who looks next sees it. */
    anew(): void {
      view = null
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
