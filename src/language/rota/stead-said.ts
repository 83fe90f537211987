import { phrases } from '../phrase.ts'
import { ASKS_INSTEAD, CANNOT, INSTEAD } from '../words/rota/give-up.ts'
import { COMING } from '../words/rota/sign-up.ts'
import type { RotaSaid, RotasHere } from './said-rota.ts'
import { clausesOf, taken, unexplained } from './taken.ts'

const CANNOT_COME = phrases(CANNOT)
const CANNOT_ALL = phrases(CANNOT, 'g')
const ASKS = phrases(ASKS_INSTEAD)
const ASKS_ALL = phrases(ASKS_INSTEAD, 'g')
const COMES_ALL = phrases(COMING, 'g')
/** It is of coming, or of a slot: 我周三没空 may be said of anything. */
const SURELY = /[来去上值到站守岗班顶替换假退撤倒]|取消|划|.不(?:了|成|开|住)/
/** It is asked whether, or said of another. */
const NOT_OF_ME =
  /能不能来|来不来|(?:他|她|你|您)(?:们)?(?!.{0,3}[替顶换])|要是|如果|万一|(?<!能)不能不|为什么|怎么(?!办)|没事|^(?!.*[我俺]).*(?:要|须|需|先)请假/
/** Why somebody cannot come is said as well; where nothing tells that a slot is meant, nothing more is. */
const MOST_REASON = { named: 22, bare: 2 }

/** Somebody says that they cannot come, or wants another to come instead; `alone`: to the bot alone. */
export function giveUpSaid(text: string, here: RotasHere, alone: boolean): RotaSaid | null {
  const { times, rotas, rest } = taken(text, here)
  const asks = ASKS.test(rest)
  const cannot = CANNOT_COME.test(rest)
  if (!(cannot || (asks && /我|俺|的班|那班|这班/.test(rest)))) return null
  if (!asks && !SURELY.test(rest)) return null
  const named = times.length + rotas.length > 0 || /班|岗/.test(rest)
  if (!named && !asks && !alone) return null
  if (NOT_OF_ME.test(upTo(rest)) || INSTEAD_SAID.test(rest)) return null
  const left = unexplained(rest, CANNOT_ALL, ASKS_ALL)
  if (left > (named ? MOST_REASON.named : MOST_REASON.bare)) return null
  return { kind: 'give-up', rotas, times, asks }
}

/** What is said behind it tells why, and may be of anybody. */
function upTo(rest: string): string {
  const clauses = rest.split(/[,，。;；!！?？]+/)
  const at = clauses.findIndex((clause) => CANNOT_COME.test(clause) || ASKS.test(clause))
  return at < 0 ? rest : clauses.slice(0, at + 1).join(' ')
}

const INSTEAD_SAID = phrases(INSTEAD)
const INSTEAD_ALL = phrases(INSTEAD, 'g')
/** Behind what the bot said is lacking. */
const BARE =
  /^[\s,]*(?:那|好|行|这个|这班)?(?:我(?:来|去|可以|能|也)*上(?:吧|了|班)?|算我一个|我补(?:上|吧)|我顶上?吧?|我顶班|我替吧?)(?=[\s,。!~吧]|$)/
/** The same where nothing else was asked since. */
const OFFERED =
  /^[\s,]*(?:(?:那|中|行|好|成|可以|没问题)[\s,]*)*(?:我(?:来|去|行|可以|能|能来|能去)(?:[烧做站值上顶守])?|能来|能去|可以)(?:吧|的|咯|噢|哈|好嘞|好了)*(?=$|[\s,。!~])/
const NAME =
  '((?:[老小大阿]?[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,2}(?:师傅|大姐|大哥|婶|姨|叔|哥|姐)))'
const WHOM = [
  new RegExp(
    `我(?:来|去|可以|能|帮|给)*(?:替|顶|代|换)(?:一?下)?${NAME}(?=$|[\\s,。!~吧去的上班]|那|这)`,
  ),
  new RegExp(`^[\\s,]*${NAME}(?:你|您)`),
  new RegExp(`(?:跟|和|与)${NAME}(?:说|讲|商量)(?:好|定|妥)`),
]
const NOBODY = /^(?:你|您|他|她|一下|这个|那个|这班|那班|班吧|一班|个班|了|谁|我|大家|各位|今晚|明)/
const TAKEN_BY_OTHERS =
  /谁|[?？]|吗|不(?!客气|着|用谢)|没|别|要是|如果|他们|帮我|替我|给我|替[你您他她](?:说|讲|问|看|高兴|担心|着急|拿|取|买|谢|难过|开心)/

/** 于姐17号早班我来上，跟她讲好了的; 小秦那个班给我好了. */
const AGREED = [
  new RegExp(
    `^[\\s,]*${NAME}(?:的|那个?)?(?=\\s).*我(?:来|去)?(?:上|站|顶|值).*[跟和][他她](?:说|讲|商量)(?:好|定|妥)`,
  ),
  new RegExp(`^[\\s,]*${NAME}(?:的|那个?|这个?)班(?:就)?(?:给|归|让)我(?:好了|吧|来|了|上)`),
]

/** Somebody comes in another's stead, or where somebody is lacking. */
export function standInSaid(text: string, here: RotasHere): RotaSaid | null {
  const { times, rotas, rest } = taken(text, here)
  const bare = BARE.test(text) && (clausesOf(text).length > 1 || times.length === 0)
  const offered =
    here.sought === true && OFFERED.test(text) && !TAKEN_BY_OTHERS.test(text) && text.length < OFFER
  if (offered) return { kind: 'stand-in', rotas, times: [], whom: null }
  if (bare && !TAKEN_BY_OTHERS.test(clausesOf(text)[0] ?? ''))
    return { kind: 'stand-in', rotas, times: [], whom: null }
  const agreed = AGREED.map((pattern) => pattern.exec(rest)?.[1]).find((name) => name !== undefined)
  if (agreed !== undefined) return { kind: 'stand-in', rotas, times, whom: agreed }
  if (!INSTEAD_SAID.test(rest)) return null
  if (TAKEN_BY_OTHERS.test(rest)) return null
  const named = WHOM.map((pattern) => pattern.exec(rest)?.[1]).find(
    (name) => name !== undefined && !NOBODY.test(name),
  )
  const whom = named ?? null
  const spent =
    whom === null
      ? []
      : [new RegExp(`(?:俺|我)?(?:跟|和)?${whom}(?:你|您)?(?:歇着|说好了?|商量好了?|他)?`, 'g')]
  if (unexplained(rest, INSTEAD_ALL, COMES_ALL, ...spent) > MOST_MORE) return null
  return { kind: 'stand-in', rotas, times, whom }
}

const MOST_MORE = 5
/** An offer is short, whatever is said behind it. */
const OFFER = 18
