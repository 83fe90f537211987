/** What a group alias (群昵称) says: `1-502 张三`. */
export interface Alias {
  /** `unit-room`, `building-unit-room` or a bare room, as typed but in half width; null where it names none. */
  readonly household: string | null
  /** The name without the household; empty where there is nothing else. */
  readonly name: string
}

const DASH = '[-—–－_/.~]'
const PLACE = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:([\dA-Za-z]{1,3})\s*(?:号楼|栋楼?|幢|座|#楼?|楼|${DASH})\s*${DASH}?)?` +
    String.raw`(?:(\d{1,2})\s*(?:单元|${DASH})\s*${DASH}?)?(\d{3,4})(?!\d)(?:室|户|号房|房)?`,
  'u',
)
const EDGES =
  /^[\s,，、:：;；|｜·.。*\-—–_/~()（）[\]【】「」《》<>]+|[\s,，、:：;；|｜·.。*\-—–_/~([【「《<（]+$/gu

/** Reads a group alias as neighbours write them: household and name in either order, or one of them. */
export function readAlias(alias: string): Alias {
  const plain = alias.normalize('NFKC').replace(/\p{Cf}/gu, '')
  const found = PLACE.exec(plain)
  if (found === null) return { household: null, name: alias.trim() }
  const before = plain.slice(0, found.index).replace(EDGES, '')
  const behind = plain.slice(found.index + found[0].length).replace(EDGES, '')
  const parts = [found[1], found[2], found[3]].filter((part) => part !== undefined)
  return {
    household: parts.map((part) => part.replace(/^0+(?=\d)/u, '').toUpperCase()).join('-'),
    name: before === '' || behind === '' ? before + behind : `${before} ${behind}`,
  }
}
