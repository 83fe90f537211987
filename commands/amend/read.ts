// Played by: an-errand-is-changed.chat
import type { Change } from '../../src/domain/case/amendment.ts'
import { fold } from '../../src/language/fold.ts'
import { phrases } from '../../src/language/phrase.ts'
import type { Item, Utterance } from '../../src/language/utterance.ts'
import {
  ADDS,
  ALTERS,
  DROPS,
  HOURS,
  INSTEAD,
  STANDS,
  WANTED,
  WISHED,
} from '../../src/language/words/errand/amend.ts'
import { itemsIn } from '../request/item.ts'

export interface AmendRead {
  /** Null where no number was said. */
  readonly case: number | null
  readonly changes: readonly Change[]
}

const LONGEST = 60
const PAUSE = /[,。;!\n~]+/
/** 取消 3 里面的降压药, 3 里的药不要了. */
const WITHIN =
  /^[\s,]*(?:取消|撤销|去掉|不要)?\s*(?:#|第)?(\d{1,7})号?(?:单)?\s*(?:里面?|当中|中)(?:的|边的)?\s*(.+)$/
const ADD = phrases(ADDS)
const ALTER = new RegExp(`^(?:把)?(.{1,8}?)${phrases(ALTERS).source}(.{1,8})$`)
const DROP = phrases(DROPS)
const INSTEAD_OF = phrases(INSTEAD)
const STAND = phrases(STANDS)
const HOUR = phrases(HOURS)
/** 不要馒头了要挂面2把: two clauses without a pause. */
const RUN_ON = /^((?:不要|别买|不用买)[^\s,。了要]{1,8}了?)(?=(?:要|换|改|来|买).)/
/** 鸡蛋一板就够了: so many, and no more. */
const ENOUGH =
  /^(.{1,8}?)([\d一二两三四五六七八九十半]{1,3}[^\d,]{0,2}?)就?(?:够了?|行了|好了|成了?)$/
const COURTESY =
  /^[\s]*(?:麻烦|请|那个?|对了|还有|另外|不好意思|就是|不对|哦|噢|哎|跟.{1,4}说(?:一?声|一下)?)+|(?:谢谢.{0,4}|辛苦.{0,4}|麻烦.{0,3}|就行|就够了?|就好|可以吗|吧|哈|啊|呀|呢|哦)+$/g

/** What somebody changes in an errand of theirs; null unless all of the message does. */
export function readChanges({ text, quote }: Utterance): AmendRead | null {
  if (text.length > LONGEST || /[?]|吗/.test(text)) return null
  const within = WITHIN.exec(text)
  const quoted = quote?.bot && quote.cases.length === 1 ? (quote.cases[0] ?? null) : null
  if (quote !== null && quoted === null) return null
  const rest = within === null ? text : (within[2] ?? '')
  const cancels = within !== null && /^[\s,]*(?:取消|撤销|去掉|不要)/.test(text)
  const changes = cancels ? clausesOf(rest).map(dropped) : changesIn(clausesOf(rest))
  if (changes === null || changes.length === 0) return null
  return { case: within === null ? quoted : Number(within[1]), changes }
}

function clausesOf(words: string): readonly string[] {
  return words
    .split(PAUSE)
    .flatMap((one) => one.trim().replace(RUN_ON, '$1,').split(','))
    .flatMap((one) => {
      const plain = one.trim().replace(ENOUGH, `$1${WANTED}$2`).replaceAll(COURTESY, '').trim()
      return plain === '' || STAND.test(plain) ? [] : [plain]
    })
}

/** All that clauses change; null where one of them says something else. */
function changesIn(clauses: readonly string[]): readonly Change[] | null {
  const found: Change[] = []
  for (const clause of clauses) {
    const before = found.at(-1)
    const instead = before?.kind === 'drop' ? insteadOf(before.name, clause) : null
    const change = instead ?? changeIn(clause)
    if (change === null) return null
    if (instead !== null) found.pop()
    found.push(change)
  }
  return found
}

/** 馒头不要了，换成挂面2把: what comes in the place of what was just taken out. */
function insteadOf(name: string, clause: string): Change | null {
  const word = INSTEAD_OF.exec(clause)
  if (word === null) return null
  const [item, ...more] = listed(clause.slice(word[0].length))
  return item === undefined || more.length > 0 ? null : { kind: 'swap', name, item }
}

function dropped(clause: string): Change {
  return { kind: 'drop', name: clause.replace(/(?:不要|不用)?(?:买)?了?$/, '') }
}

function changeIn(clause: string): Change | null {
  const altered = ALTER.exec(clause)
  if (altered !== null) return alteredTo(altered[1] ?? '', altered[2] ?? '')
  const drop = DROP.exec(clause)
  const name = drop?.groups?.name ?? drop?.groups?.gone ?? drop?.groups?.other ?? ''
  if (name !== '') return { kind: 'drop', name }
  const add = ADD.exec(clause)
  if (add !== null) {
    const items = listed(clause.slice(add[0].length))
    return items.length === 0 ? null : { kind: 'add', items }
  }
  return HOUR.test(clause) ? { kind: 'wish', text: clause } : null
}

/** 鸡蛋改成3斤, 鸡蛋换成鸭蛋. */
function alteredTo(name: string, to: string): Change | null {
  const [counted] = listed(`${name}${to}`)
  if (/^[\d一二两三四五六七八九十半]/.test(to))
    return counted?.quantity === undefined ? null : { kind: 'set', item: counted }
  const [item] = listed(to)
  return item === undefined ? null : { kind: 'swap', name, item }
}

function listed(words: string): readonly Item[] {
  const { text } = fold(WISHED + words)
  return itemsIn(fold(text), text, 0)
}
