import { type WrittenArea, writtenAreas } from './area-text.ts'
import type { Path } from './document.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './read.ts'
import type { Rough } from './rough.ts'
import { ROLES, type StreetText } from './street-shape.ts'
import { topicRules } from './topic-rules.ts'

const MOST_HOUSEHOLDS = 2000
const HOUSEHOLD = /^(?:[1-9]|1\d|20|[A-D])-[1-9]\d{2,3}$/
/** What people write for a role, and the word the rules know it by. */
const TITLES: ReadonlyMap<string, (typeof ROLES)[number]> = new Map([
  ['楼长', 'captain'],
  ['物业管家', 'captain'],
  ['管家', 'captain'],
  ['网格长', 'head'],
  ['网格员', 'head'],
  ['书记', 'head'],
  ['物业负责人', 'head'],
  ['包片干部', 'head'],
  ['值守员', 'duty'],
  ['值班', 'duty'],
  ['志愿者', 'volunteer'],
])

/** What the shape alone does not tell: names, people and topics that get in each other's way. */
export function* streetRules(street: Rough<StreetText>): Generator<Finding> {
  const areas = [...writtenAreas(street)]
  for (const area of areas) {
    yield* nameRules(area)
    yield* householdRules(area)
    yield* roleRules(area)
    yield* partnerRules(area)
  }
  yield* twinRules(areas)
  yield* peopleRules(areas, street.bot ?? '小微')
  yield* topicRules(areas)
}

function* nameRules({ text, path }: WrittenArea): Generator<Finding> {
  if (text.name?.includes('/') !== true) return
  yield {
    path: [...path, 'name'],
    what: `the name "${text.name}" holds "/", which joins the names of areas`,
    instead: `write "${text.name.replaceAll('/', '-')}" or the like`,
  }
}

function* twinRules(areas: readonly WrittenArea[]): Generator<Finding> {
  const seen = new Set<string>()
  for (const { identity, path, text, parent } of areas) {
    if (seen.has(identity)) {
      yield {
        path: [...path, 'name'],
        what: `"${parent}" has two areas named "${text.name}"`,
        instead: `give one another name${text.compound === undefined ? '' : `, such as "${text.compound}${text.name}"`}, or put their entries together`,
      }
    }
    seen.add(identity)
  }
}

function* householdRules({ text, path }: WrittenArea): Generator<Finding> {
  const { units, floors, rooms, households } = text
  const sizes = { units, floors, rooms }
  const given = Object.entries(sizes).filter(([, size]) => size !== undefined)
  const missing = Object.keys(sizes).filter((key) => !(key in text))
  if (households && given.length > 0) {
    yield {
      path: [...path, 'households'],
      what: 'the households are given both as a list and as units × floors × rooms',
      instead: 'keep the list, or units, floors and rooms',
    }
  } else if (given.length > 0 && missing.length > 0) {
    yield {
      path: [...path, given[0]?.[0] ?? 'units'],
      what: `units, floors and rooms go together, and ${missing.join(' and ')} is missing`,
      instead: `add ${missing.map((key) => `"${key}:"`).join(' and ')}, or list the households`,
    }
  }
  const many = (units ?? 0) * (floors ?? 0) * (rooms ?? 0)
  if (many > MOST_HOUSEHOLDS) {
    yield {
      path: [...path, 'units'],
      what: `${units} units × ${floors} floors × ${rooms} rooms are ${many} households in one building`,
      instead: `check the numbers (rooms are those of one floor of one unit; at most ${MOST_HOUSEHOLDS} in all)`,
    }
  }
  const seen = new Set<string>()
  for (const [i, written] of (households ?? []).entries()) {
    if (written === undefined) continue
    const household = String(written)
    const at = [...path, 'households', i]
    if (!HOUSEHOLD.test(household)) {
      yield {
        path: at,
        what: `"${household}" is no household`,
        instead: 'write unit, dash, room, such as 1-502 (units 1 to 20 or A to D, rooms from 101)',
      }
    } else if (seen.has(household)) {
      yield {
        path: at,
        what: `household ${household} is listed twice`,
        instead: 'keep one of the two',
      }
    }
    seen.add(household)
  }
}

function* roleRules({ text, path }: WrittenArea): Generator<Finding> {
  for (const [i, staff] of (text.staff ?? []).entries()) {
    const role = staff?.role
    if (role === undefined || ROLES.some((known) => known === role)) continue
    const meant = TITLES.get(role) ?? nearest(role, ROLES)
    if (meant === undefined) continue
    yield {
      path: [...path, 'staff', i, 'role'],
      what: `"${role}" is no role that the rules know`,
      instead: `write "role: ${meant}" (known roles: ${ROLES.join(', ')})`,
    }
  }
}

function* partnerRules({ text, path }: WrittenArea): Generator<Finding> {
  for (const [i, partner] of (text.partners ?? []).entries()) {
    if (partner === undefined) continue
    const at = [...path, 'partners', i]
    const name = partner.name ?? 'the partner'
    const ways = (['topic', 'wecom', 'webhook'] as const).filter((way) => way in partner)
    if (ways.length === 0) {
      yield {
        path: at,
        what: `${name} cannot be reached`,
        instead:
          'add one of "topic:" (a WeChat group), "wecom:" or "webhook:" (an environment variable)',
      }
    } else if (ways.length > 1) {
      yield {
        path: [...at, ways[1] ?? 'topic'],
        what: `${name} is to be reached by ${ways.join(' and ')} at once`,
        instead: 'keep one of them',
      }
    }
    if (partner.id !== undefined && !('topic' in partner)) {
      yield {
        path: [...at, 'id'],
        what: `${name} has a room id without a topic`,
        instead: 'add "topic:" or take "id:" out',
      }
    }
    yield* variableRule([...at, 'wecom'], partner.wecom)
    yield* variableRule([...at, 'webhook'], partner.webhook)
  }
}

function* variableRule(path: Path, written: string | undefined): Generator<Finding> {
  if (written === undefined || /^[A-Z][A-Z0-9_]*$/.test(written)) return
  const address = /^https?:/i.test(written)
  yield {
    path,
    what: address
      ? `"${String(path.at(-1))}" holds the address itself, which is a secret`
      : `"${written}" is no name of an environment variable`,
    instead:
      'write a name in capitals such as HOOK_GAS, and set the address in that environment variable',
  }
}

function* peopleRules(areas: readonly WrittenArea[], bot: string): Generator<Finding> {
  const names = new Map<string, string>()
  for (const { text, path, identity } of areas) {
    const here = new Set<string>()
    for (const [i, staff] of (text.staff ?? []).entries()) {
      if (staff?.name === undefined) continue
      const at = [...path, 'staff', i]
      const { name, wechat, role } = staff
      if (name === bot) {
        yield {
          path: [...at, 'name'],
          what: `"${name}" is the name of the bot`,
          instead:
            'give the bot another name with "bot:" at the top of the file, or this person theirs',
        }
      }
      const twin = `${name} ${role} ${wechat}`
      if (here.has(twin)) {
        yield {
          path: at,
          what: `${name} is listed twice in ${identity}`,
          instead: 'keep one of the two',
        }
      }
      here.add(twin)
      if (wechat === undefined) continue
      const known = names.get(wechat) ?? name
      if (known !== name) {
        yield {
          path: [...at, 'wechat'],
          what: `the WeChat id "${wechat}" is that of ${known} and of ${name}`,
          instead:
            'give each their own id, or write one name in both places if they are one person',
        }
      }
      names.set(wechat, known)
    }
  }
}
