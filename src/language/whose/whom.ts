import { isHouse, isRoom, says } from '../clause.ts'
import { numeralAt } from '../numeral.ts'
import { either } from '../phrase.ts'
import type { Part } from '../scan.ts'
import { FAR } from '../words/people/far.ts'
import { giverAt, type How, isHost, passingAt } from './passing.ts'

/** Where a neighbour lives, as seen from one's own door. */
export type Side = 'across' | 'above' | 'below' | 'beside'

/** Whom a text says something is of, before it is known who lives where. */
export type Owner =
  /** The speaker's household: themselves, their family, or nobody named. */
  | { readonly kind: 'own' }
  /** `unit-room`, `building-unit-room`, `3号楼501` or a bare room. */
  | { readonly kind: 'door'; readonly household: string }
  | {
      readonly kind: 'name'
      readonly name: string
      readonly side: Side | null
      /** No word that looks a name: only where somebody here is called so it is one. */
      readonly maybe?: true
    }
  | { readonly kind: 'near'; readonly side: Side; readonly words: string }
  /** Somebody else whose door these words do not tell: 五楼, 东户, 大爷, 她. */
  | { readonly kind: 'someone'; readonly words: string }

/** What a part of a text says of whose something is. */
export type Mention =
  | Exclude<Owner, { kind: 'own' }>
  /** `named`: by a relation of theirs or their name, no mere 我: 我妈. */
  | { readonly kind: 'own'; readonly named?: true }
  /** A relation or 两口子 by itself: of whoever was named before it, else of the speaker's own. */
  | { readonly kind: 'company' }
  | { readonly kind: 'they' }
  /** Whose readings nobody asked for: 同事, the dog, the water. */
  | { readonly kind: 'outsider' }
  /** Named, and nothing is told of their body there. */
  | { readonly kind: 'passing'; readonly of: Mention; readonly how: How }

const SIDES: Readonly<Record<string, Side>> = {
  对门: 'across',
  楼上: 'above',
  楼下: 'below',
  隔壁: 'beside',
  邻家: 'beside',
  隔篱: 'beside',
  对过: 'across',
  对过儿: 'across',
}

const OWN: Mention = { kind: 'own' }
const COMPANY: Mention = { kind: 'company' }
const THEY: Mention = { kind: 'they' }
const OUTSIDER: Mention = { kind: 'outsider' }

/** Elders of the stairs as often as of the family: nobody's own unless it is said so. */
const ANY_ELDER = /^(?:大爷|大妈|大娘|大嬷|嬷嬷|叔叔|伯伯|阿姨|婶子?|住户|租户)$/
/** 刚爬楼上来量的: who climbs the stairs tells of no neighbour. */
const CLIMBED = /[爬跑]/
/** A household that is pointed at: only who speaks knows whose. */
const POINTED = /^(?:那(?:一)?[屋户家]|(?:也?不知道?|不晓得)是?谁家?的?|谁家的?)/
/** Somebody who is pointed at by what one calls them: 那个姐姐. */
const POINTED_AT = /(?<![我俺咱家])那(?:个|位)$/
/** Of whoever was named before: 402俩人. */
const OF_WHOEVER = /^(?:俩人|自己)$/
/** The home of a relation is another than the speaker's: 我妈家. */
const ANOTHER_HOME = /^家(?![里人长庭])/

/** Who lives in another town is of no household here: 闺女在成都也发烧了. */
const LIVES_AWAY = new RegExp(`^(?:人|都|也|还|现在)*(?:在|去了?)${either(FAR)}`)

/** Whole families, where it is not said that they are the speaker's: 老两口, 一家三口. */
const OF_SPEAKER = /^[我俺咱本]/

/** A child's: 乐乐. */
export function isPetName(name: string): boolean {
  return /^(\p{Script=Han})\1$/u.test(name)
}

/** How the old speak of themselves and of whom they live with: 你刘叔. */
const YOURS = /^[你恁]/
/** What many in a house are called by, and one calls oneself by too: 阿姨家36.2 by 李阿姨. */
const TITLES = /^(?:阿姨|叔叔?|大爷|大妈|大娘|奶奶|爷爷|婶子?|伯伯?|姨|嫂子?|姐|哥|姑)$/

function isOwnTitle(alias: string, typed: string): boolean {
  return TITLES.test(typed) && alias.endsWith(typed)
}

/** What is known of a text besides what stands in it. */
export interface Known {
  /** Whether what looks a temperature is the number of a door. */
  readonly isDoor: (part: Part) => boolean
  /** The speaker's name in the group, empty where unknown. */
  readonly alias: string
  /** Who is named in passing counts as well: they are complained of. */
  readonly passing?: true
}

/** Whether a name is that in somebody's alias: 张建国 and 老张 of `1-301 张建国`. */
export function isCalled(alias: string, name: string): boolean {
  if (name.length > 1 && alias.includes(name)) return true
  const familiar = /^[老小阿](\p{Script=Han})$/u.exec(name)?.[1]
  const surname = /(?<!\p{Script=Han})\p{Script=Han}(?=\p{Script=Han}{1,2}$)/u.exec(alias)?.[0]
  return familiar !== undefined && familiar === surname
}

/** What the part at a place says of whose a reading is; null where it says nothing of that. */
export function mentionAt(
  parts: readonly Part[],
  at: number,
  text: string,
  known: Known,
): Mention | null {
  const part = parts[at]
  const of = part === undefined ? null : namedAt(part, text, known)
  if (part === undefined || of === null || known.passing === true) return of
  const before = parts[at - 1]
  // 我402的, by who lives in one.
  if (of.kind === 'door' && says(before, 'self') && isRoomOf(known.alias, of.household)) return OWN
  // 在303老李那学棋: who lives there is named for the place as well.
  if (
    of.kind === 'name' &&
    (before?.kind === 'address' || (before !== undefined && isRoom(before)))
  ) {
    const how = passingAt(before, text, false)
    if (how !== null) return { kind: 'passing', of, how }
  }
  const own = of.kind === 'own' || of.kind === 'company' || of.kind === 'they'
  const how =
    passingAt(part, text, own) ??
    (of.kind === 'own' && says(part, 'self', 'all') && isHost(part, text) ? 'aside' : null) ??
    (of.kind === 'own' && says(part, 'self') ? giverAt(part, text) : null)
  return how === null ? of : { kind: 'passing', of, how }
}

function namedAt(part: Part, text: string, known: Known): Mention | null {
  const typed = text.slice(part.start, part.end)
  const pointed = POINTED.exec(text.slice(part.start, part.start + 8))?.[0]
  if (pointed !== undefined && part.kind === 'word') return { kind: 'someone', words: pointed }
  switch (part.kind) {
    case 'address': {
      const household = part.household ?? part.room
      return household === null ? { kind: 'someone', words: typed } : { kind: 'door', household }
    }
    case 'number':
      return isRoom(part)
        ? { kind: 'door', household: ofBuilding(part, roomAt(part.start, text, part.value), text) }
        : null
    case 'temperature':
      return known.isDoor(part) ? { kind: 'door', household: ofBuilding(part, typed, text) } : null
    case 'quantity':
      // 603来我家借醋
      if (isHouse(part) || /^\d{3,4}来$/.test(typed))
        return { kind: 'door', household: ofBuilding(part, String(part.value), text) }
      return part.unit === '楼' || part.unit === '层' ? { kind: 'someone', words: typed } : null
    case 'name':
      if (isCalled(known.alias, typed)) return { kind: 'own', named: true }
      return isPetName(typed) || YOURS.test(typed)
        ? { kind: 'name', name: typed, side: null, maybe: true }
        : { kind: 'name', name: typed, side: null }
    case 'word':
      if (says(part, 'kin') && isOwnTitle(known.alias, typed)) return { kind: 'own', named: true }
      if (says(part, 'kin') && POINTED_AT.test(text.slice(Math.max(0, part.start - 3), part.start)))
        return { kind: 'someone', words: `那个${typed}` }
      if (says(part, 'kin') && LIVES_AWAY.test(text.slice(part.end))) return OUTSIDER
      if (says(part, 'kin') && ANOTHER_HOME.test(text.slice(part.end)))
        return { kind: 'someone', words: `${typed}家` }
      if (says(part, 'near') && CLIMBED.test(text.slice(Math.max(0, part.start - 1), part.start)))
        return null
      return ofWord(part, typed)
    case 'mark':
      return calledAt(part, typed, text)
    default:
      return null
  }
}

/** The last building that a text names before a place, by its number. */
const BUILDINGS = /^.*(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})号楼/s

/** So far behind it a room may stand. */
const LONGEST_SINCE = 60

/** A room behind a building that was named clauses before is that building's: 嫁到五号楼了，一一零三; 3号楼704，不对，是804. */
function ofBuilding({ start }: Part, room: string, text: string): string {
  if (!/^\d+$/.test(room) || /[我俺咱]/.test(text.slice(Math.max(0, start - 2), start))) return room
  const named = BUILDINGS.exec(text.slice(Math.max(0, start - LONGEST_SINCE), start))?.[1]
  return named === undefined ? room : `${numeralAt(named, 0)?.value ?? ''}号楼${room}`
}

function isRoomOf(alias: string, room: string): boolean {
  return /^\d{3,4}$/.test(room) && new RegExp(`(?<!\\d)${room}(?!\\d)`).test(alias)
}

/** Who is spoken to by name of what is theirs: @刘阿姨 您36.8. */
const THEIRS =
  /^[\s,]*[您你恁](?:家|的|那边|今天|刚才|刚刚|刚|报|量|测)*(?:的|是|了)?\s*(?=[34三四])/

function calledAt({ end }: Part, typed: string, text: string): Mention | null {
  if (!typed.startsWith('@') || !THEIRS.test(text.slice(end))) return null
  const [, door, name = ''] = /^@((?:\d{1,2}-)?\d{3,4})?[-\s]*(.*?)\s*$/.exec(typed) ?? []
  if (door !== undefined) return { kind: 'door', household: door }
  return name === '' ? null : { kind: 'name', name, side: null }
}

/** A room, with the letter of its building where one stands right before it: B1502. */
function roomAt(at: number, text: string, room: number): string {
  const letter = /(?<![0-9A-Za-z])[A-Ha-h]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0]
  return letter === undefined ? String(room) : `${letter.toUpperCase()}号楼${room}`
}

function ofWord(part: Part, typed: string): Mention | null {
  if (says(part, 'self')) return OF_WHOEVER.test(typed) ? COMPANY : OWN
  if (says(part, 'all')) return OF_SPEAKER.test(typed) ? OWN : COMPANY
  if (says(part, 'kin')) {
    if (ANY_ELDER.test(typed)) return { kind: 'someone', words: typed }
    return OF_SPEAKER.test(typed) ? { kind: 'own', named: true } : COMPANY
  }
  if (says(part, 'they')) return THEY
  if (says(part, 'pet', 'world')) return OUTSIDER
  if (says(part, 'title')) return /^邻居/.test(typed) ? { kind: 'someone', words: typed } : null
  if (says(part, 'other')) return OUTSIDER
  if (!says(part, 'near')) return null
  const side = SIDES[typed]
  return side === undefined
    ? { kind: 'someone', words: typed }
    : { kind: 'near', side, words: typed }
}
