import { type Area, type Level, type Street, streetOf } from '../domain/model/area.ts'
import { read } from './reading/file-reader.ts'
import type { Read } from './reading/mistake.ts'
import { streetRules } from './street-rules.ts'
import { type AreaText, type StreetText, streetShape } from './street-shape.ts'

/** Reads street.yaml (街道): the tree, or every mistake with its line. */
export function readStreet(text: string, file: string): Read<Street> {
  return read({ file, text }, { shape: streetShape, rules: streetRules, build: buildStreet })
}

function buildStreet(text: StreetText): Street {
  const { name, code = null, bot = '小微', city, neighbours } = text
  const accounts = (text.accounts ?? []).map(({ endpoint = null, ...rest }) => ({
    ...rest,
    endpoint,
  }))
  const head = {
    name,
    code,
    bot,
    ...(city === undefined ? {} : { city: city.database }),
    ...(city?.standby === undefined || city.seal === undefined
      ? {}
      : { standby: { folder: city.standby, key: city.seal, sync: city.sync ?? false } }),
    ...(neighbours === undefined ? {} : { neighbours }),
    ...(accounts.length === 0 ? {} : { accounts }),
  }
  return streetOf(head, leading(areasOf(text, 'street', null)))
}

/** The areas with the ones that teams look after by their paths. */
function leading(areas: readonly Area[]): readonly Area[] {
  const pathOf = (written: string) =>
    areas.find(({ path }) => path === written)?.path ??
    areas.find(({ name }) => name === written)?.path ??
    written
  return areas.map((area) => ({
    ...area,
    teams: (area.teams ?? []).map((team) => ({ ...team, leads: team.leads.map(pathOf) })),
  }))
}

/** The area and all below it, parents first. */
function areasOf(text: AreaText, level: Level, parent: string | null): readonly Area[] {
  const area: Area = {
    path: parent === null ? text.name : `${parent}/${text.name}`,
    name: text.name,
    level,
    parent,
    model: level === 'community' ? (text.model ?? 'community') : null,
    compound: text.compound ?? null,
    staff: staffOf(text),
    groups: (text.groups ?? []).map(({ topic, id }) => ({ topic, id: id ?? null })),
    partners: (text.partners ?? []).map(({ kind, name, topic, id, wecom, webhook }) => ({
      kind,
      name,
      topic: topic ?? null,
      id: id ?? null,
      wecom: wecom ?? null,
      webhook: webhook ?? null,
    })),
    checkpoints: (text.checkpoints ?? []).map(({ name, compound, topic, ...rest }) => ({
      name,
      compound: compound ?? null,
      topic,
      staff: staffOf(rest),
    })),
    teams: (text.teams ?? []).map(
      ({ name, kind, head, topic, leads, skills, most, rest, staff }) => ({
        name,
        kind,
        head: head ?? null,
        topic: topic ?? null,
        leads: leads ?? [],
        skills: (skills ?? []).map(({ name }) => name),
        words: (skills ?? []).flatMap(({ name, words }) =>
          words.map((word) => ({ skill: name, word })),
        ),
        most: most ?? null,
        rest: rest ?? null,
        staff: staffOf({ staff }),
      }),
    ),
    households: householdsOf(text),
  }
  return [area, ...childrenOf(text, level, area.path)]
}

function staffOf({ staff }: Pick<AreaText, 'staff'>): Area['staff'] {
  return (staff ?? []).map(({ wechat = null, ...person }) =>
    wechat === null || typeof wechat === 'string'
      ? { ...person, wechat }
      : { ...person, wechat: null, ids: new Map(Object.entries(wechat)) },
  )
}

function childrenOf(text: AreaText, level: Level, path: string): readonly Area[] {
  switch (level) {
    case 'street':
      return (text.communities ?? []).flatMap((child) => areasOf(child, 'community', path))
    case 'community':
      return (text.grids ?? []).flatMap((child) => areasOf(child, 'grid', path))
    case 'grid':
      return (text.buildings ?? []).flatMap((child) => areasOf(child, 'building', path))
    case 'building':
      return []
  }
}

/** Listed, or counted out unit by unit and floor by floor: `1-101`, `1-102`, `1-201` … */
function householdsOf({
  households,
  units = 0,
  floors = 0,
  rooms = 0,
}: AreaText): readonly string[] {
  if (households) return households
  return upTo(units).flatMap((unit) =>
    upTo(floors).flatMap((floor) => upTo(rooms).map((room) => `${unit}-${floor * 100 + room}`)),
  )
}

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, i) => i + 1)
}
