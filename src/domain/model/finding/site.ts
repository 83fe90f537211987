import {
  areaAt,
  type Checkpoint,
  commonArea,
  lineage,
  type Street,
  type Team,
  within,
} from '../area.ts'

/** Where a finding is (地点): an area, or a place of its own name in it. */
export interface Site {
  /** The path of the area. */
  readonly area: string
  /** What the place is called where it is less than the area, or several areas: a 小区. */
  readonly place: string | null
}

/** What people call it. */
export function siteName(street: Street, { area, place }: Site): string {
  return place ?? areaAt(street, area).name
}

/** The same with the area it is in, to tell two of one name apart. */
export function sitePath(street: Street, { area, place }: Site): string {
  const { name, parent } = areaAt(street, area)
  if (place !== null) return `${name} ${place}`
  return parent === null || parent === street.root ? name : `${areaAt(street, parent).name} ${name}`
}

/** The checkpoint (卡口) that a place is; null where it is none. */
export function checkpointAt(street: Street, { area, place }: Site): Checkpoint | null {
  const { checkpoints = [] } = areaAt(street, area)
  return checkpoints.find(({ name }) => name === place) ?? null
}

/** The path of the area from which a place is led: a checkpoint by the area it stands in; null at the top. */
export function siteAbove(street: Street, site: Site): string | null {
  return checkpointAt(street, site) === null ? areaAt(street, site.area).parent : site.area
}

/** The office's team that leads a place (包片), with the path of its people: that of the nearest area led; null where none does. */
export function leadingTeam(
  street: Street,
  { area }: Site,
): { readonly team: Team; readonly path: string } | null {
  const offices = [...street.areas.values()].flatMap(({ path, teams = [] }) =>
    teams.flatMap((team) =>
      team.kind === 'office' ? [{ team, path: `${path}/${team.name}` }] : [],
    ),
  )
  for (const { path } of lineage(street, area)) {
    const found = offices.find(({ team }) => team.leads.includes(path))
    if (found !== undefined) return found
  }
  return null
}

export function sameSite(one: Site, other: Site): boolean {
  return one.area === other.area && one.place === other.place
}

/** Every place there is, with its name; of the street itself nobody finds anything. */
function namedSites(street: Street): readonly { readonly name: string; readonly site: Site }[] {
  const areas = [...street.areas.values()].filter(({ path }) => path !== street.root)
  return [
    ...areas.map(({ name, path }) => ({ name, site: { area: path, place: null } })),
    ...compounds(street),
    ...[...street.areas.values()].flatMap(({ path, checkpoints = [] }) =>
      checkpoints.map(({ name }) => ({ name, site: { area: path, place: name } })),
    ),
  ]
}

/** A 小区 is in the lowest area that holds all of its buildings; the same name in two communities is two of them. */
function compounds(street: Street): readonly { readonly name: string; readonly site: Site }[] {
  const buildings = [...street.areas.values()].filter(({ compound }) => compound !== null)
  const names = [...new Set(buildings.flatMap(({ compound }) => compound ?? []))]
  const communities = [...street.areas.values()].filter(({ level }) => level === 'community')
  return names.flatMap((name) =>
    communities.flatMap(({ path }) => {
      const own = buildings.filter((one) => one.compound === name && within(one.path, path))
      const area = commonArea(
        street,
        own.map((one) => one.path),
      )
      return area === null ? [] : [{ name, site: { area, place: name } }]
    }),
  )
}

/** What a text that begins with a place says: the places that may be meant, and the rest of it. */
export interface SiteSaid {
  readonly sites: readonly Site[]
  /** What the place was called there. */
  readonly name: string
  readonly rest: string
}

const PAUSE = /^[\s,，:：、的]+/u
const ENDS = /^(?:[\s,，:：、。]|$)/u

/**
 * The place a text begins with: 南门, 宾川路社区 南门. A further name narrows the one before, where it stands apart from
 * what follows. Null where it begins with none.
 */
export function siteAtHead(street: Street, text: string): SiteSaid | null {
  const all = namedSites(street)
  let found = headed(all, text.trimStart())
  while (found !== null) {
    const inner = headed(
      all.filter(({ site }) => found?.sites.some((outer) => isInside(street, site, outer))),
      found.rest,
    )
    if (inner === null || !inner.apart) return found
    found = { ...inner, name: `${found.name}${inner.name}` }
  }
  return null
}

function headed(
  all: readonly { readonly name: string; readonly site: Site }[],
  text: string,
): (SiteSaid & { readonly apart: boolean }) | null {
  const fitting = all.filter(({ name }) => text.startsWith(name))
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length))
  if (longest === 0) return null
  const behind = text.slice(longest)
  return {
    sites: fitting.filter(({ name }) => name.length === longest).map(({ site }) => site),
    name: text.slice(0, longest),
    rest: behind.replace(PAUSE, '').trim(),
    apart: ENDS.test(behind),
  }
}

function isInside(street: Street, site: Site, outer: Site): boolean {
  // Nothing lies in a gate.
  if (sameSite(site, outer) || checkpointAt(street, outer) !== null) return false
  return within(site.area, outer.area)
}
