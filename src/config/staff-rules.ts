import type { StaffedPlace } from './area-text.ts'
import type { Finding } from './reading/file-reader.ts'
import { nearest } from './reading/nearest.ts'
import { ROLES } from './street-shape.ts'

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

/** A role that is one of the known ones misspelt, or its Chinese title, is not left to be overlooked. */
export function* roleRules({ staff: listed, path }: StaffedPlace): Generator<Finding> {
  for (const [i, staff] of (listed ?? []).entries()) {
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

/** One WeChat id is one person, nobody is listed twice in one place, and nobody bears the bot's name. */
export function* peopleRules(places: readonly StaffedPlace[], bot: string): Generator<Finding> {
  const names = new Map<string, string>()
  for (const { staff: listed, path, identity } of places) {
    const here = new Set<string>()
    for (const [i, staff] of (listed ?? []).entries()) {
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
      const ids = idsOf(wechat)
      const twin = `${name} ${role} ${ids.join()}`
      if (here.has(twin)) {
        yield {
          path: at,
          what: `${name} is listed twice in ${identity}`,
          instead: 'keep one of the two',
        }
      }
      here.add(twin)
      for (const id of ids) {
        const known = names.get(id) ?? name
        if (known !== name) {
          yield {
            path: [...at, 'wechat'],
            what: `the WeChat id "${id}" is that of ${known} and of ${name}`,
            instead:
              'give each their own id, or write one name in both places if they are one person',
          }
        }
        names.set(id, known)
      }
    }
  }
}

/** Each with the account that knows them by it, where the file says which. */
function idsOf(
  wechat: string | Readonly<Record<string, string | undefined>> | undefined,
): readonly string[] {
  if (wechat === undefined) return []
  if (typeof wechat === 'string') return [wechat]
  return Object.entries(wechat).map(([account, id]) => `${account}: ${id}`)
}
