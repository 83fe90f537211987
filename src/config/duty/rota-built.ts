import { areaAt, commonArea, type Street } from '../../domain/model/area.ts'
import {
  ROTA_HEARERS,
  type Rota,
  type RotaHearer,
  type RotaPlace,
} from '../../domain/model/duty/rota.ts'
import { checkpointAt, type Site, siteAtHead } from '../../domain/model/finding/site.ts'
import { DAY } from '../../domain/model/time.ts'
import type { DutySurroundings } from './duties.ts'
import { isCalled } from './duty-rules.ts'
import { areasMeant } from './place-rules.ts'
import type { RotaText } from './rota-shape.ts'

/** The places that a written name means: a checkpoint, a 小区, an area. */
export function rotaSites(street: Street, written: string): readonly Site[] {
  if (street.areas.has(written)) return [{ area: written, place: null }]
  const said = siteAtHead(street, written)
  return said === null || said.rest !== '' ? [] : said.sites
}

/** A duty by the clock of what is written and has no mistake. */
export function buildRota(text: RotaText, { street, registers }: DutySurroundings): Rota {
  const { name, at, shifts, want, team, skill, handover, open, gap, absent } = text
  const day = text.on === undefined ? null : midnight(text.on)
  const last = text.until === undefined ? day : midnight(text.until)
  return {
    kind: 'clock',
    name,
    at: placeOf(street, at),
    // A shift that ends before it begins ends on the next day.
    shifts: shifts.map(({ from, to }) => ({ from, to: to > from ? to : to + 24 * 60 })),
    on: day,
    want,
    team: team ?? null,
    skill: skill ?? null,
    handover:
      registers.find((each) => handover !== undefined && isCalled(each, handover))?.name ?? null,
    open,
    gap: (gap ?? [])
      .map(({ to, before }) => ({ to: hearer(to), before }))
      .sort((a, b) => b.before - a.before),
    absent: (absent ?? [])
      .map(({ to, after }) => ({ to: hearer(to), after }))
      .sort((a, b) => a.after - b.after),
    night: text.night,
    alerts: text.alerts,
    book: text.book?.each ?? null,
    // The last day counts to its end, by the street's clock.
    until: (last ?? 0) + DAY,
  }
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`)
}

function placeOf(street: Street | null, written: string): RotaPlace {
  const site = street === null ? undefined : rotaSites(street, written)[0]
  if (street === null || site === undefined)
    return { area: street?.root ?? '', gate: null, label: written, of: [] }
  const { area, place } = site
  const gate = checkpointAt(street, site)
  if (gate !== null) return { area, gate: gate.name, label: gate.name, of: [area] }
  if (place === null) return { area, gate: null, label: areaAt(street, area).name, of: [area] }
  const of = areasMeant(street, place).filter((path) => commonArea(street, [path, area]) === area)
  return { area, gate: null, label: place, of }
}

function hearer(written: string): RotaHearer {
  return ROTA_HEARERS.find((known) => known === written) ?? { team: written }
}
