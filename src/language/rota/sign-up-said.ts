import { phrases } from '../phrase.ts'
import { COMING, NOT_COMING } from '../words/rota/sign-up.ts'
import type { RotaSaid, RotasHere } from './said-rota.ts'
import { clausesOf, taken, unexplained } from './taken.ts'

const WORD = /^[\s,]*(?:我(?:要|想|也)*)?报(?:个)?[名明](?!天|早|晚)/
const COMES = phrases(COMING)
const COMES_ALL = phrases(COMING, 'g')
const DENIED = phrases(NOT_COMING)
/** 要是缺人就算上我, 没人报的话我来, 我是丁大姐, 你帮我登记. */
const POLITE =
  /(?:要是|如果|若是|假如)(?:还)?缺人(?:的话)?|缺人(?:的话)?|我是[\u4e00-\u9fff]{2,4}?(?=\s|明|后|今|周|$)|你们?看着安排|(?:哪(?:个|儿|边)?(?:门|岗|班)?[差缺]人|没(?:有)?人(?:报|上|来|愿意上)(?:的话)?)(?:就|,)*|你(?=[帮给]我(?:登记|记|报|写|排|留))/g
/** So much more may be said, and behind 报名 a little more. */
const MOST_MORE = { plain: 2, word: 10 }
/** 我跟小秦俩: whoever else it is says so themselves. */
const OTHERS =
  /我(?:们)?(?:和|跟|同|与|带)([\u4e00-\u9fff]{2,3}?)(?=俩|两|一起|一块|都|来|$|[\s,。!])(?:俩|两个?人?|一起|一块儿?|都)*/

/** Somebody says when they come; null where nobody does. */
export function signUpSaid(text: string, here: RotasHere): RotaSaid | null {
  const { times, rotas, rest } = taken(
    text.replace(POLITE, (all) => ' '.repeat(all.length)),
    here,
  )
  const word = WORD.test(text)
  // That somebody comes is said of a time, or of a place behind 报名.
  if (times.length === 0 && !(word && rotas.length > 0)) return null
  const other = OTHERS.exec(rest)
  const own = other === null ? rest : rest.replace(other[0], ' 我上 ')
  // What is said behind it tells why, and asks for nothing.
  const clauses = clausesOf(own)
  const core = clauses.filter((clause) => COMES.test(clause) || clauses.length === 1)
  const said = core.join(' ')
  if (!COMES.test(said)) return null
  const first = clauses.slice(0, clauses.indexOf(core.at(-1) ?? '') + 1).join(' ')
  if (DENIED.test(first)) return null
  if (unexplained(first, COMES_ALL) > (word ? MOST_MORE.word : MOST_MORE.plain)) return null
  if (NOT_BEHIND.test(clauses.slice(clauses.indexOf(core.at(-1) ?? '') + 1).join(' '))) return null
  return { kind: 'sign-up', rotas, times, word, others: other?.[1] === undefined ? [] : [other[1]] }
}

/** What turns it round, or asks. */
const NOT_BEHIND = /不(?:一定|确定|过|行|来|去)|吗|[?？]|谁|再说|看情况|但|可是|才怪/
