import type { ContactId } from './person.ts'

/** How high an area (街道 社区 网格 楼座) stands in the tree. */
export type Level = 'street' | 'community' | 'grid' | 'building'

/** The levels from the stairwell up: a case climbs in this order. */
export const LEVELS = ['building', 'grid', 'community', 'street'] as const satisfies Level[]

/** Who runs a community, and so what its people are called. */
export type Model = 'community' | 'property' | 'open'

export const MODELS = ['community', 'property', 'open'] as const satisfies Model[]

/** What kind of help a partner (联动单位) gives. */
export type PartnerKind = 'property' | 'police' | 'health' | 'volunteer' | 'social' | 'unit'

export const PARTNER_KINDS = [
  'property',
  'police',
  'health',
  'volunteer',
  'social',
  'unit',
] as const satisfies PartnerKind[]

/** Someone with a duty in an area. Without `wechat` they bind themselves once by code. */
export interface Staff {
  readonly name: string
  readonly role: string
  readonly wechat: string | null
  /** The id by which each account of the street knows them, by its name, where it is another for each. */
  readonly ids?: ReadonlyMap<string, string>
  /** Shown to whom they serve, and never before neighbours. */
  readonly phone?: string | undefined
}

/** A WeChat room, known by its topic, or by its id where that is known. */
export interface GroupName {
  readonly topic: string
  readonly id: string | null
}

/** A group of the street's file, and the room of WeChat that it is. */
export interface BoundRoom {
  readonly topic: string
  /** WeChat's own id; null: it was never found. */
  readonly id: string | null
  /** What it was called when it was last seen. */
  readonly title: string | null
  /** Since when the account is not in it, or cannot tell which it is (Unix ms); null: it is found. */
  readonly lost: number | null
  /** When those who look after it were told of that. */
  readonly told: number | null
}

/** A room of the account that may be a group that was lost; it is chosen by its number. */
export interface LikelyRoom {
  readonly number: number
  readonly id: string
  readonly title: string
  /** The group it may be. */
  readonly topic: string
  /** How many sit there, and how many of them are known from the group. */
  readonly people: number
  readonly known: number
}

/** A room as the chat tells of it. */
export interface SeenRoom {
  readonly id: string
  readonly title: string
  /** The topic it is bound under; null: none. */
  readonly topic: string | null
  /** Who sits there; null: not asked. */
  readonly people: readonly ContactId[] | null
}

/** Who helps an area from outside the tree. `wecom` and `webhook` name environment variables. */
export interface Partner {
  readonly kind: PartnerKind
  readonly name: string
  readonly topic: string | null
  readonly id: string | null
  readonly wecom: string | null
  readonly webhook: string | null
}

/** What kind of people a team (队伍) is of: an office's group, volunteers, a squad, a post. */
export type TeamKind = 'office' | 'volunteer' | 'squad' | 'post'

export const TEAM_KINDS = ['office', 'volunteer', 'squad', 'post'] as const satisfies TeamKind[]

/** People who can be called together (队伍). As far as the street's file tells of them. */
export interface Team {
  readonly name: string
  readonly kind: TeamKind
  /** Who leads it, by the name that people call them by. */
  readonly head: string | null
  readonly topic: string | null
  /** The paths of the areas it looks after (包片). */
  readonly leads: readonly string[]
  readonly skills: readonly string[]
  /** How else its skills are said, beside what is known everywhere. */
  readonly words?: readonly { readonly skill: string; readonly word: string }[]
  /** How long somebody may serve in a day, and must rest between, ms; null where nothing is said. */
  readonly most: number | null
  readonly rest: number | null
  readonly staff: readonly Staff[]
}

/** A gate where people stand (卡口). */
export interface Checkpoint {
  readonly name: string
  /** The 小区 that it is the gate of; null where its area says it. */
  readonly compound: string | null
  readonly topic: string
  readonly staff: readonly Staff[]
}

/** A node of the tree. Its `path`, names joined by `/` from the street down, is its identity. */
export interface Area {
  readonly path: string
  readonly name: string
  readonly level: Level
  readonly parent: string | null
  readonly model: Model | null
  /** 小区, where buildings of one grid stand in several. */
  readonly compound: string | null
  readonly staff: readonly Staff[]
  readonly groups: readonly GroupName[]
  readonly partners: readonly Partner[]
  /** Only communities and grids have any. */
  readonly checkpoints?: readonly Checkpoint[]
  /** No building has any. */
  readonly teams?: readonly Team[]
  /** `unit-room`, in the order of the file. A roster may add to them. Only buildings have any. */
  readonly households: readonly string[]
}

/** What a bound topic is to the street. */
export type Seat =
  | { readonly kind: 'area'; readonly level: Level; readonly areas: readonly string[] }
  | { readonly kind: 'partner'; readonly area: string; readonly partner: Partner }
  | { readonly kind: 'checkpoint'; readonly area: string; readonly checkpoint: Checkpoint }
  | { readonly kind: 'team'; readonly area: string; readonly team: Team }

/** Whether residents sit there: a building's group. */
export function isResidents(seat: Seat | null | undefined): boolean {
  return seat?.kind === 'area' && seat.level === 'building'
}

/** Whether staff or partners sit there; one-to-one (null) nobody does. */
export function isOffice(seat: Seat | null): boolean {
  return seat !== null && !isResidents(seat)
}

/** The areas that a group is of. */
export function areasOfSeat(seat: Seat): readonly string[] {
  return seat.kind === 'area' ? seat.areas : [seat.area]
}

/** What a group that is no area's own is called: the partner's, the checkpoint's, the team's name. */
export function seatName(seat: Seat): string | null {
  switch (seat.kind) {
    case 'area':
      return null
    case 'partner':
      return seat.partner.name
    case 'checkpoint':
      return seat.checkpoint.name
    case 'team':
      return seat.team.name
  }
}

/** Someone's duty, with the area it is in. */
export interface Position {
  readonly area: string
  readonly level: Level
  readonly staff: Staff
}

/** A WeChat account of the street's. `token` and `endpoint` name environment variables. */
export interface Account {
  readonly name: string
  readonly token: string
  readonly endpoint: string | null
}

/** What another host needs to go on with a street. */
export interface Standby {
  /** The folder that both hosts reach. */
  readonly folder: string
  /** The name of the environment variable that holds the key of what is sealed. */
  readonly key: string
  /** Nothing is said before the other host could say that it was. */
  readonly sync: boolean
}

/** The whole tree of one street (街道), ready to be asked. */
export interface Street {
  readonly name: string
  readonly code: string | null
  /** The bot's name, `小微` unless the file says otherwise. */
  readonly bot: string
  /** The name of the environment variable that holds the address of its city; absent: it has none. */
  readonly city?: string | undefined
  /** How another host may take it over; absent: none may. */
  readonly standby?: Standby | undefined
  /** The streets of the city that it works with by name. */
  readonly neighbours?: readonly string[] | undefined
  /** Its WeChat accounts, who speaks first in front; absent: it has one, and the file says nothing of it. */
  readonly accounts?: readonly Account[]
  readonly root: string
  readonly areas: ReadonlyMap<string, Area>
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly seats: ReadonlyMap<string, Seat>
}

/** Builds the tree's indexes. The areas come parents first, as the file lists them. */
export function streetOf(
  head: Pick<Street, 'name' | 'code' | 'bot' | 'city' | 'neighbours' | 'standby' | 'accounts'>,
  areas: readonly Area[],
): Street {
  const children = new Map<string, string[]>()
  const seats = new Map<string, Seat>()
  for (const area of areas) {
    children.set(area.path, [])
    if (area.parent !== null) children.get(area.parent)?.push(area.path)
    for (const group of area.groups) {
      const seat = seats.get(group.topic)
      const shared = seat?.kind === 'area' ? seat.areas : []
      seats.set(group.topic, { kind: 'area', level: area.level, areas: [...shared, area.path] })
    }
    for (const partner of area.partners) {
      if (partner.topic !== null)
        seats.set(partner.topic, { kind: 'partner', area: area.path, partner })
    }
    for (const checkpoint of area.checkpoints ?? [])
      seats.set(checkpoint.topic, { kind: 'checkpoint', area: area.path, checkpoint })
  }
  for (const area of areas) {
    for (const team of area.teams ?? []) {
      // A team of volunteers may have the group of a volunteer partner: it is that partner, with members.
      if (team.topic !== null && !seats.has(team.topic))
        seats.set(team.topic, { kind: 'team', area: area.path, team })
    }
  }
  return {
    ...head,
    root: areas[0]?.path ?? head.name,
    areas: new Map(areas.map((a) => [a.path, a])),
    children,
    seats,
  }
}

/** The area of a path that is known to exist. Throws where the caller's path is not the street's. */
export function areaAt(street: Street, path: string): Area {
  const area = street.areas.get(path)
  if (area === undefined) throw new Error(`no area ${path} in ${street.name}`)
  return area
}

/** The area and all above it, lowest first. */
export function lineage(street: Street, path: string): readonly Area[] {
  const line: Area[] = []
  for (let at: Area | undefined = street.areas.get(path); at !== undefined; ) {
    line.push(at)
    at = at.parent === null ? undefined : street.areas.get(at.parent)
  }
  return line
}

/** The area's own ancestor (or itself) at a level; undefined where the area stands above it. */
export function ancestorAt(street: Street, path: string, level: Level): Area | undefined {
  return lineage(street, path).find((area) => area.level === level)
}

/** The lowest area that holds all of these; null of none. */
export function commonArea(street: Street, paths: readonly string[]): string | null {
  const [first, ...others] = paths
  if (first === undefined) return null
  const above = lineage(street, first).find(({ path }) => others.every((one) => within(one, path)))
  return above?.path ?? null
}

/** Whether `path` is `above` or lies below it. */
export function within(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`)
}

/** The area and all below it, in the order of the file. */
export function subtree(street: Street, path: string): readonly Area[] {
  const self = street.areas.get(path)
  if (self === undefined) return []
  return [self, ...(street.children.get(path) ?? []).flatMap((child) => subtree(street, child))]
}

/** The buildings at or below an area. */
export function buildingsOf(street: Street, path: string): readonly Area[] {
  return subtree(street, path).filter((area) => area.level === 'building')
}

/** The nearest partner of a kind, going up the tree (就近). */
export function nearestPartner(
  street: Street,
  path: string,
  kind: PartnerKind,
): { readonly area: Area; readonly partner: Partner } | undefined {
  for (const area of lineage(street, path)) {
    const partner = area.partners.find((p) => p.kind === kind)
    if (partner !== undefined) return { area, partner }
  }
  return undefined
}

/** Whether `a` stands higher than `b`. */
export function higher(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) > LEVELS.indexOf(b)
}

/** The level above, undefined at the top. */
export function levelAbove(level: Level): Level | undefined {
  return LEVELS[LEVELS.indexOf(level) + 1]
}

/** The level below, undefined at the bottom. */
export function levelBelow(level: Level): Level | undefined {
  return LEVELS[LEVELS.indexOf(level) - 1]
}
