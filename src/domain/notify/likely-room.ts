// Played by: a-group-that-changes.chat
import type { BoundRoom, SeenRoom } from '../model/area.ts'

/** Words that tell one group of a place from another place's no better than nothing. */
const PLAIN =
  /居民|业主|住户|邻里|邻居|家园|工作|联络|通知|交流|互助|微信|官方|之家|大家庭|群|新|老|旧|的|正式|[（(【[].*?[)）】\]]|[\s\p{P}\p{S}]/gu
const DIGITS = '零一二三四五六七八九'

/** Whether two names may be those of one group: the same numbers at the head, and the same name of the place. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)]
  return a.words !== '' && a.words === b.words && a.number === b.number
}

/** `1号楼居民群` → number 1, words b (a building, however it is written); a number behind the name (`群2`) tells only which of several it is. */
function core(name: string): { readonly number: string; readonly words: string } {
  const plain = name
    .normalize('NFKC')
    .replace(/[一二三四五六七八九](?=[号栋幢座#])/gu, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/号楼|[号栋幢座#]/gu, 'b')
    .replace(PLAIN, '')
  const behind = /^(.*\p{L})\d{1,2}$/u.exec(plain)?.[1] ?? plain
  const numbers = behind.match(/\d+/gu) ?? []
  return { number: numbers.join(' '), words: behind.replace(/\d+/gu, '') }
}

/** How many there must be whom a group and a room have in common, and what part of the room they must be. */
const FEW = 3
const MOSTLY = 0.5

/** Whether a room may be a group that was lost. `known`: how many of the room sat in the group. */
export function mayBe(
  group: Pick<BoundRoom, 'topic' | 'title'>,
  room: Pick<SeenRoom, 'title'>,
  people: number,
  known: number,
): boolean {
  const names = [group.topic, ...(group.title === null ? [] : [group.title])]
  if (names.some((name) => name === room.title || alike(name, room.title))) return true
  return known >= FEW && known >= people * MOSTLY
}
