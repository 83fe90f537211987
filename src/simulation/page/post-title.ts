import { type Area, lineage, type Model, type Street } from '../../domain/model/area.ts'
import type { Cast } from './scene.ts'

/** What each member of staff is, by contact: `1号楼 楼长`. Who has several titles is named by the first. */
export function postTitlesOf(street: Street, cast: Cast): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  for (const area of street.areas.values()) {
    for (const { name, role, wechat } of area.staff) {
      const contact = wechat ?? cast(name, null).contact
      if (!titles.has(contact)) titles.set(contact, `${area.name} ${titleOf(street, area, role)}`)
    }
  }
  return titles
}

function titleOf(street: Street, area: Area, role: string): string {
  switch (role) {
    case 'captain':
      return modelOf(street, area) === 'property' ? '管家' : '楼长'
    case 'head':
      return area.level === 'grid' && modelOf(street, area) === 'community' ? '网格长' : '负责人'
    case 'duty':
      return '值守'
    case 'volunteer':
      return '志愿者'
    default:
      return role
  }
}

function modelOf(street: Street, { path }: Area): Model | null {
  return lineage(street, path).find(({ model }) => model !== null)?.model ?? null
}
