import { joined, type Subject } from './before.ts'
import type { Run, Said } from './run.ts'
import type { Mention } from './whom.ts'

const WRONG =
  '(?:[啊哦噢呃]?不[对是不]*|[写报发记说搞弄打填]?错(?:了|(?:人|户|家|门|号|楼|房号|门牌)了?)?|更正(?:一下)?|纠正)'
const NOT_OF = '不是(?:我们?|俺|他们?|她们?|\\d{3,4})?(?:的|家|那户|这户)*'
/** What makes the door behind a reading its own, whatever was said before: 36.9改到803; 不是我，是对门802. */
const CORRECTED = new RegExp(
  `^[\\s,，.。!…]*(?:(?:刚才|这|那)*(?:${NOT_OF}|${WRONG})(?:的|了)*[\\s,，.。!…]*)+(?:应该|都|给|这|那|就)*(?:改到|改成|记到|记在|算到?|归|是)?[\\s]*$`,
)
const MOVED = /^[\s,，]*(?:应该|都|给)*(?:改到|改成|记到|记在|算到?|归|是)[\s]*$/
/** Said of a reading behind it: 36.5是刘阿姨的, 37.5不是402的，是我家的. */
const SAID_OF = /^[\s,，]*(?:不是[^,，。;]{1,8}[,，]?)?就?是[\s]*$/
/** The speaker's own, said behind a pause: 36.5 我的; 36.8，我家的. */
const PAUSED = /^[\s,，。!]+$/
/** In brackets behind it: 36.5（我）. */
const IN_BRACKETS = /^\s*[(（]\s*$/
const LIVES = /[(（]|住|在/
/** What may stand behind a door that is named behind its readings. */
const BARE =
  /^(?:[\s的家户室号)）。.!！~，,、]|那户|那家|的?体温|刚?[量测]的|代?报的?|替的|[让叫托]我[说报发]的?|[说报发]的)*$/

/** The door that stands behind its readings: 36.6 402; 公公36.1（他们住102）. Null where none does. */
export function behind(
  { items, clauses }: Run,
  named: readonly Subject[],
  next: Run | undefined,
  text: string,
): readonly Subject[] | null {
  const clause = next?.clauses.find((said) => said.length > 0) ?? []
  const [head] = clause
  const tail = clause.at(-1)
  const told = items.at(-1)
  if (head === undefined || tail === undefined || told === undefined || next === undefined)
    return null
  // Who stands right before the next readings is theirs.
  if (next.items.length > 0 && next.clauses.at(-1) === clause) return null
  // 媳妇36.6，丈母娘住803，36.9: who lives there is told of next.
  const goesOn =
    next.items.length > 0 && next.clauses.at(-1)?.every(({ what }) => what.kind === 'they')
  if (goesOn && head !== tail && (head.what.kind === 'company' || head.what.kind === 'name'))
    return null
  const subjects = joined(clause, tail.end, text)
  const between = text.slice(told.end, head.start)
  const bracketed = IN_BRACKETS.test(between) && /^\s*[)）]/.test(text.slice(tail.end))
  const bare = named.length === 0 || clauses.at(-1)?.length === 0
  if (SAID_OF.test(between) && isBehind(tail, text) && (bare || isOwnBehind(head, text)))
    return subjects
  if (named.length === 0 && bracketed) return subjects
  if (head === tail && PAUSED.test(between) && bare && isOwnBehind(head, text)) return subjects
  // Who stands alone behind it may be greeted: theirs only where somebody here is called so.
  if (
    named.length === 0 &&
    head === tail &&
    head.what.kind === 'name' &&
    /^ +$/.test(between) &&
    text.slice(tail.end).trim() === ''
  )
    return [{ ...head.what, maybe: true }]
  if (CORRECTED.test(between) && isMovable(head.what)) return subjects
  if (MOVED.test(between) && named.length > 0 && head.what.kind === 'door') return subjects
  const placed = subjects.some(({ kind }) => kind === 'someone') && LIVES.test(between)
  if (!placed && !subjects.some(({ kind }) => kind === 'door')) return null
  const unnamed = named.every(({ kind }) => kind === 'company' || kind === 'name')
  const lives = text.slice(
    told.end,
    clause.find(({ what }) => what.kind === 'door')?.start ?? head.start,
  )
  if (!unnamed || (named.length > 0 && !LIVES.test(lives))) return null
  return isBehind(tail, text) ? subjects : null
}

/** Whom a reading may be moved to by a correction. */
function isMovable({ kind }: Mention): boolean {
  return kind === 'door' || kind === 'name' || kind === 'own' || kind === 'near'
}

/** 我的, 我家的: nobody is spoken to by it. */
function isOwnBehind({ what, end }: Said, text: string): boolean {
  return what.kind === 'own' && /^家?的(?:$|[\s,，。!~])/.test(text.slice(end))
}

/** Whether nothing more is said of who stands behind a reading. */
function isBehind({ end }: Said, text: string): boolean {
  const after = text.slice(end).replace(/^的?不是.*$/s, '')
  const stops = after.search(/[,，。;；\n)）!]/)
  return BARE.test(stops < 0 ? after : after.slice(0, stops))
}
