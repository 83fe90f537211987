import { numeralAt } from './numeral.ts'

/** What a group alias (群昵称) says: `1-502 张三`. */
export interface Alias {
  /** `unit-room`, `building-unit-room` or a bare room, as typed but in half width; null where it names none. */
  readonly household: string | null
  /** The name without the household; empty where there is nothing else. */
  readonly name: string
}

const DASH = '[-—–－_/.~]'
const PLACE = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:([\dA-Za-z]{1,3})\s*(号楼|号院|栋楼?|幢|座|#楼?|楼|${DASH})\s*${DASH}?)?` +
    String.raw`(?:(\d{1,2})\s*(?:单元|${DASH})\s*${DASH}?)?(\d{3,4})(?!\d)(室|户|号房|房)?`,
  'u',
)
const SPELLED = '[零〇一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]'
/** 三号楼, 一单元 and, behind one of them, 一零一. A Han character before 一栋 makes a name of it. */
const NUMBERED = new RegExp(
  `(?<!${SPELLED})${SPELLED}{1,4}(?=号楼|号院|#|单元)|(?<!\\p{Script=Han})${SPELLED}{1,3}(?=[栋幢座])|(?<=(?:号楼|单元|[栋幢座楼#])[-—\\s]?)${SPELLED}{3,4}(?=室|户|\\P{Script=Han}|$)`,
  'gu',
)
const EDGES =
  /^[\s,，、:：;；|｜·.。*\-—–_/~()（）[\]【】「」《》<>]+|[\s,，、:：;；|｜·.。*\-—–_/~([【「《<（]+$/gu

/** Reads a group alias as neighbours write them: household and name in either order, or one of them. */
export function readAlias(alias: string): Alias {
  const plain = alias
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(NUMBERED, (spelled) => String(numeralAt(spelled, 0)?.value ?? spelled))
  const found = PLACE.exec(plain)
  if (found === null) return { household: null, name: alias.trim() }
  const before = plain.slice(0, found.index).replace(EDGES, '')
  const behind = plain.slice(found.index + found[0].length).replace(EDGES, '')
  const [, building, mark, unit, room, door] = found
  const bare = building === undefined && unit === undefined && door === undefined
  if (bare && isYear(room ?? '', before)) return { household: null, name: alias.trim() }
  const parts = [building, unit, room]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/^0+(?=\d)/u, '').toUpperCase())
  // A building and its room without the unit: no 3-501, which is of the third unit.
  const whole = unit === undefined && mark !== undefined && !DASHED.test(mark)
  return {
    household: parts.join(whole ? '号楼' : '-'),
    name: before === '' || behind === '' ? before + behind : `${before} ${behind}`,
  }
}

const DASHED = new RegExp(`^${DASH}$`, 'u')

/** 小明1986: when somebody was born, and no room; 2005 before a name may be one. */
function isYear(room: string, before: string): boolean {
  return /^19[4-9]\d$/.test(room) || (before !== '' && /^20[0-3]\d$/.test(room))
}
