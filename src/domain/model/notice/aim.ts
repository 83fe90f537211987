import {
  type Area,
  ancestorAt,
  areaAt,
  buildingsOf,
  type Level,
  type Street,
  subtree,
  within,
} from '../area.ts'
import { type Site, siteAtHead, siteName } from '../finding/site.ts'

/** For whom a notice is, as it was said. */
export type Aim =
  /** A place: an area, a 小区, a gate; several of one name where it is not known which. */
  | { readonly kind: 'site'; readonly sites: readonly Site[]; readonly name: string }
  /** A team or a partner, by its name. */
  | { readonly kind: 'team'; readonly area: string; readonly topic: string; readonly name: string }
  /** The groups of those who work at a level: 各网格. */
  | { readonly kind: 'level'; readonly level: Exclude<Level, 'building'>; readonly name: string }

/** What a text that begins with whom it is for says. */
export interface Aimed {
  readonly aims: readonly Aim[]
  readonly rest: string
}

const ALL =
  /^(?:全街道?|整个街道|全街道各(?:社区|楼)|所有(?:社区|楼|群|居民群)|全部(?:社区|楼|群)|(?:全体|所有)居民|各楼)/u
const LEVEL = /^(?:各|所有|全部)(社区|网格)(?:的?(?:工作群|群里?|书记|网格[长员]))?/u
const PEOPLE =
  /^(?:的)?(?:全体|各楼|各户|各位|所有|各)?(?:的)?(?:居民|业主|住户|邻居|街坊|楼栋|各楼|村民|大伙儿?|大家)?(?:们)?(?:的?群里?)?/u
const JOIN = /^[\s,，、]*(?:和|跟|及|以及|还有|、)?[\s,，、]*/u
/** What comes behind is something else: a pause, the next place, a time. */
const APART =
  /^(?:[\s,，:：、。;；!！]|和|跟|及|以及|$|[今明后]天|今晚|明早|周[一二三四五六日]|下?周|从|[二三四五六七八九十两]+点)/u
const PAUSE = /^[\s,，:：、。;；!！]+/u

/** For whom the text is that begins with it, where a pause is behind each or another of them: 全街道 …, 1号楼、2号楼 …. */
export function aimAtHead(street: Street, text: string): Aimed | null {
  const aimed = aimsIn(street, text, false)
  return aimed && { aims: aimed.aims, rest: aimed.rest.replace(PAUSE, '').trim() }
}

/** How many characters of a text that begins with them say for whom it is; `glued`: also where anything is behind. */
export function aimLength(street: Street, text: string, glued: boolean): number {
  const aimed = aimsIn(street, text, glued)
  return aimed === null ? 0 : text.trimEnd().length - aimed.rest.trimEnd().length
}

function aimsIn(street: Street, text: string, glued: boolean): Aimed | null {
  const aims: Aim[] = []
  let rest = digits(text.trimStart())
  for (;;) {
    const here = aims.length === 0 ? rest : rest.replace(JOIN, '')
    const next = oneAim(street, here, false) ?? oneAim(street, here, true)
    if (next === null) break
    const apart = glued || next.apart || oneAim(street, next.rest, false) !== null
    if (!apart) break
    aims.push(next.aim)
    rest = next.rest
  }
  return aims.length === 0 ? null : { aims, rest }
}

/** 六号楼 is 6号楼. */
function digits(text: string): string {
  return text.replace(/[一二三四五六七八九](?=号楼)/gu, (one) =>
    String('一二三四五六七八九'.indexOf(one) + 1),
  )
}

interface OneAim {
  readonly aim: Aim
  readonly rest: string
  /** Something else is behind. */
  readonly apart: boolean
}

function oneAim(street: Street, text: string, glued: boolean): OneAim | null {
  const everybody: Aim = {
    kind: 'site',
    sites: [{ area: street.root, place: null }],
    name: areaAt(street, street.root).name,
  }
  const all = ALL.exec(text)?.[0] ?? (text.startsWith(street.name) ? street.name : null)
  if (all !== null) {
    const behind = withoutPeople(text.slice(all.length), glued)
    const named = all === street.name && siteAtHead(street, behind.replace(PAUSE, '')) !== null
    const apart = APART.test(behind)
    if ((glued || apart) && !named) return { aim: everybody, rest: behind, apart }
    // 九水街道 宾川路社区: a place in it.
    if (named && APART.test(behind)) return oneAim(street, behind.replace(PAUSE, ''), glued)
  }
  const level = LEVEL.exec(text)
  if (level !== null) {
    const of = level[1] === '社区' ? 'community' : 'grid'
    const rest = text.slice(level[0].length)
    const apart = APART.test(rest)
    if (glued || apart) return { aim: { kind: 'level', level: of, name: level[0] }, rest, apart }
  }
  const site = siteAtHead(street, text)
  if (site !== null) {
    const whole = text.trimEnd()
    const head = whole.slice(0, whole.length - site.rest.length)
    const rest = withoutPeople(site.rest, glued)
    const apart = /[\s,，:：、。]$/u.test(head) || APART.test(rest)
    const aim = { kind: 'site', sites: site.sites, name: site.name } as const
    if (glued || apart) return { aim, rest, apart }
  }
  return teamAt(street, text, glued)
}

function withoutPeople(text: string, glued: boolean): string {
  const rest = text.replace(PEOPLE, '')
  return rest !== text && !glued && !APART.test(rest) ? text : rest
}

function teamAt(street: Street, text: string, glued: boolean): OneAim | null {
  const named = [...street.areas.values()].flatMap(({ path, teams = [], partners }) =>
    [...teams, ...partners].flatMap(({ name, topic }) =>
      topic !== null && text.startsWith(name)
        ? [{ kind: 'team' as const, area: path, topic, name }]
        : [],
    ),
  )
  const [longest] = named.toSorted((a, b) => b.name.length - a.name.length)
  if (longest === undefined) return null
  const rest = text.slice(longest.name.length)
  const apart = APART.test(rest)
  return glued || apart ? { aim: longest, rest, apart } : null
}

/** Where a notice goes. */
export interface Reach {
  /** The areas whose people it is for: who answers for all of them may send it. */
  readonly areas: readonly string[]
  readonly topics: readonly string[]
  readonly whole: boolean
}

/** The groups of a place: residents' where there are any, each once however many areas it is of. */
export function reachOfSite(street: Street, site: Site): Reach {
  const area = areaAt(street, site.area)
  const gate = area.checkpoints?.find(({ name }) => name === site.place)
  if (gate !== undefined) return { areas: [area.path], topics: [gate.topic], whole: false }
  const buildings = buildingsOf(street, area.path).filter(
    ({ compound }) => site.place === null || compound === site.place,
  )
  const residents = topicsOf(buildings)
  return {
    areas: site.place === null ? [area.path] : buildings.map(({ path }) => path),
    topics: residents.length > 0 ? residents : topicsOf([area]),
    whole: area.path === street.root && site.place === null,
  }
}

/** The working groups of a level, at or below some areas. */
export function reachOfLevel(street: Street, level: Level, areas: readonly string[]): Reach {
  const below = areas
    .flatMap((path) => subtree(street, path))
    .filter((area) => area.level === level)
  return { areas, topics: topicsOf(below), whole: false }
}

export function joinReach(street: Street, reaches: readonly Reach[]): Reach {
  const areas = [...new Set(reaches.flatMap((one) => one.areas))]
  const outer = areas.filter(
    (path) => !areas.some((other) => other !== path && within(path, other)),
  )
  const topics = [...new Set(reaches.flatMap((one) => one.topics))]
  const every = topicsOf(buildingsOf(street, street.root))
  const whole =
    reaches.some((one) => one.whole) ||
    (every.length > 1 && every.every((topic) => topics.includes(topic)))
  return { areas: outer, topics, whole }
}

function topicsOf(areas: readonly Area[]): readonly string[] {
  return [...new Set(areas.flatMap(({ groups }) => groups.map(({ topic }) => topic)))]
}

/** What a place is called as it is said back. */
export function aimName(street: Street, aim: Aim): string {
  if (aim.kind !== 'site') return aim.name
  const [only, ...others] = aim.sites
  return only !== undefined && others.length === 0 ? siteName(street, only) : aim.name
}

/** The communities in which groups are, each once. */
export function communitiesOf(street: Street, topics: readonly string[]): readonly Area[] {
  const areas = topics.flatMap((topic) => {
    const seat = street.seats.get(topic)
    if (seat === undefined) return []
    return seat.kind === 'area' ? seat.areas : [seat.area]
  })
  const found = areas.flatMap((path) => ancestorAt(street, path, 'community') ?? [])
  return [...new Map(found.map((area) => [area.path, area])).values()]
}
