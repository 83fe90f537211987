// Played by: what-came-and-went.chat
import { type Area, areaAt, isResidents, LEVELS, lineage, within } from '../model/area.ts'
import { holdersIn, type Stock } from '../model/stock/stock.ts'
import type { Facts, View } from '../model/view.ts'

/** Whether somebody may say what comes to an area's stock or goes from it: who speaks in its groups or in those above, and who has a duty there. */
export function mayMove(view: View, area: string): boolean {
  const { seat } = view.here
  const { level } = areaAt(view.street, area)
  const among =
    seat?.kind === 'area' && !isResidents(seat) && seat.areas.some((each) => within(area, each))
  return (
    among ||
    view.speaker.positions.some(
      (held) => within(area, held.area) && LEVELS.indexOf(held.level) >= LEVELS.indexOf(level),
    )
  )
}

/** The areas whose stock may be meant in a chat: its own, or that which its areas belong to; those that are named, where any are. */
export function holdersMeant(view: View, stock: Stock, words: string): readonly Area[] {
  const named = holdersNamed(view, stock, words)
  const [seat] = view.here.areas
  const areas = seat === undefined ? [view.street.root] : view.here.areas
  const here = [
    ...new Set(
      areas.flatMap((path) => {
        const above = lineage(view.street, path).find(({ level }) => stock.at.includes(level))
        return above === undefined ? holdersIn(view.street, stock, path) : [above.path]
      }),
    ),
  ].map((path) => areaAt(view.street, path))
  const meant = here.filter((area) => named.some(({ path }) => path === area.path))
  return here.length > 1 && meant.length > 0 ? meant : here
}

/** The areas that hold stock and whose names stand in some words, with or without what they are: 侯家庄, 侯家庄社区. */
export function holdersNamed(
  facts: Pick<Facts, 'street'>,
  stock: Stock,
  words: string,
): readonly Area[] {
  return holdersIn(facts.street, stock, facts.street.root)
    .map((path) => areaAt(facts.street, path))
    .filter(({ name }) => words.includes(name) || words.includes(shortName(name)))
}

/** 侯家庄 of 侯家庄社区. */
export function shortName(name: string): string {
  const short = name.replace(/(?:社区|街道|网格|居委会)$/, '')
  return short.length > 1 ? short : name
}

export function stockNamed(facts: Pick<Facts, 'stocks'>, name: string): Stock | undefined {
  return facts.stocks.find((stock) => stock.name === name)
}
