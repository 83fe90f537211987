/** How large a city is measured. Small where nothing is said; the whole one is `--streets 42 --buildings 1000 --processes 6`. */
export interface CitySize {
  readonly streets: number
  /** Of each street; 24 households each. */
  readonly buildings: number
  /** So many streets share a process as there are more of them. */
  readonly processes: number
  /** How long a steady morning lasts. */
  readonly seconds: number
  /** Check-ins a second of the whole city then. */
  readonly rate: number
  /** How often a street, or PostgreSQL, is killed. */
  readonly kills: number
  /** Seconds that PostgreSQL is away. */
  readonly outage: number
  /** Streets on a host that goes. */
  readonly gone: number
}

export const SMALL: CitySize = {
  streets: 4,
  buildings: 100,
  processes: 2,
  seconds: 6,
  rate: 130,
  kills: 3,
  outage: 5,
  gone: 2,
}

/** What flags say, small where they say nothing. */
export function sizeOf(flags: Readonly<Record<string, string | boolean | undefined>>): CitySize {
  return Object.fromEntries(
    Object.entries(SMALL).map(([name, small]) => [name, Number(flags[name] ?? small)]),
  ) as unknown as CitySize
}
