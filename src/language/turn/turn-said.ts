import { either } from '../phrase.ts'
import { CANCEL, NEEDLESS_AT_HAND } from '../words/errand/needless.ts'
import { RELAYS } from '../words/errand/relay.ts'
import { FINISH, FINISH_AT_HAND, FINISH_WEAK } from '../words/turns/finish.ts'
import { GIVE_BACK, GIVE_BACK_WHY, NOT_OURS } from '../words/turns/give-back.ts'
import { GOT_IT } from '../words/turns/got.ts'
import { UNDER_HAND } from '../words/turns/progress.ts'
import { TAKE, TAKE_AT_HAND, TAKE_WEAK } from '../words/turns/take.ts'
import { NO, YES } from '../words/turns/yes-no.ts'
import { type AnswerSaid, answersSaid } from './answer-said.ts'
import { breathsOf } from './breath.ts'

/** What plain short words say of something that is at hand. */
export const TURNS = [
  /** I go, I am on it. */
  'take',
  /** Heard: it may be taken by it, where its number is said. */
  'heard',
  /** It is done, by who has it. */
  'finish',
  /** Who has it can't after all. */
  'give-back',
  /** What was wanted has come, by who wanted it. */
  'got',
  /** How far it is, by who has it. */
  'progress',
  /** Money, receipts, something else instead. */
  'relay',
  /** Thanks, and nothing else. */
  'thanks',
  /** It is wanted no more. */
  'needless',
  /** It is for somebody else, by who was asked to take it. */
  'not-ours',
  /** Is it done? Yes. */
  'well',
  /** Is it done? Yes, in a word that is said of anything. */
  'nod',
  /** Is it done? No. */
  'unwell',
  /** What was brought is not what was asked for. */
  'wrong',
] as const
export type Turn = (typeof TURNS)[number]

/** What a case is to who speaks of it. */
export type TurnOf =
  /** They may take it. */
  | 'offered'
  /** They were asked alone whether they would. */
  | 'invited'
  /** They have it. */
  | 'held'
  /** They asked for it, and were asked: done or not? */
  | 'asked'
  /** They asked for it, and it is not done yet. */
  | 'own'
  /** They use it as the one does who asked, or answer for it: it was done, they say. */
  | 'beside'
  /** They did it, and it waits for the word of who asked. */
  | 'did'
  /** Somebody else has it, where they might have taken it. */
  | 'taken'

/** Who takes or ends something at hand is brief. */
const LONGEST = 32
const PAUSE = '[\\s,。!~;、…]*'
const LEAD = `(?:那就?|现在|哎呀|哎|唉|收到|好的?|好嘞|行|嗯+|哦+|明白|知道了|没问题|ok|okay|得嘞|可以|是|来了|看到了|放心|不用急|别急|您放心|辛苦)`
const TAIL = '[吧了啊呀哈呗哦哟喽啦哒嘞咧的滴着]*'
const THANKS =
  '(?:谢谢|多谢|感谢|辛苦|放心|您放心|别急|不用急|稍等|等我|等着)[您你了哈啊大家各位吧]*'
const TAKES = either(`${TAKE} ${TAKE_WEAK} ${TAKE_AT_HAND}`)
const TAKEN = new RegExp(
  `^${PAUSE}(?:${LEAD}[了啦]?${PAUSE}){0,2}(?:${TAKES}${TAIL}${PAUSE}){1,3}(?:${THANKS}${PAUSE})*$`,
  'i',
)
const HEARD = new RegExp(`^${PAUSE}(?:收到|好的|明白|知道|看到|ok)[了啦]?${PAUSE}$`, 'i')

/** Words with which others, other days or mere wishes are spoken of. */
const NOT_NOW =
  /[?]|吗|[他她它]们?(?:说|讲)|[你您](?:们)?(?!家?(?:门口|门把|手[里上]|楼下))|听说|据说|明[天早日]|后天|改天|回头|再(?:[修送买来说去办弄看]|等)|等(?:会|一会|下|着|师傅|人)|如果|要是|假如|才能|别(?!人|急)|早就|谁|应该|可能|估计|大概|准备|打算|快(?:了|好|修|要)|就[好快要]|差不多|还(?!是)|没(?!问题|事)|不(?!漏|堵|响|好意思|用急|用谢|客气)|之前|以前|昨天|上次|上回|怎么|啥|什么|哪|好了好了|为什么|能不能|不知/
const FINISHES = either(`${FINISH} ${FINISH_WEAK} ${FINISH_AT_HAND}`)
const FINISHED = new RegExp(
  `^${PAUSE}(?:${LEAD}${PAUSE})?(?<told>.{0,22}[\\s,。!;、]|[^了,。!;、]{0,10}?)(?:${FINISHES})${TAIL}${PAUSE}(?:${THANKS}${PAUSE}|(?:已经?|都)?(?:可以|能|正常)[\\u4e00-\\u9fff]{0,6}了${PAUSE}|让.{1,8}(?:看看|试试|验收|查收|下来拿|开门)[吧下一]*${PAUSE})?$`,
  'i',
)

const GOT = new RegExp(
  `^${PAUSE}(?:${LEAD}${PAUSE}){0,2}(?:${either(GOT_IT)})${TAIL}${PAUSE}(?:${THANKS}${PAUSE})*$`,
)
const PROGRESS = new RegExp(`^${PAUSE}[^,。!?;]{0,8}(?:${either(UNDER_HAND)})`)
const RELAYED = new RegExp(either(RELAYS))
const THANKED = new RegExp(
  `^${PAUSE}(?:(?:太|非常|真是|真的)?(?:谢谢|多谢|感谢|谢了|辛苦|麻烦|谢啦)[您你了啦大家师傅各位啊哈们]*${PAUSE}){1,3}$`,
)
const ASKS = /[?]|吗|么$/
const NEEDLESS = new RegExp(
  `^${PAUSE}(?:${LEAD}${PAUSE}|谢谢${PAUSE}|(?:现在)?(?:已经|都)?(?:修|弄|通|自己)?好了${PAUSE}|师傅${PAUSE}|麻烦${PAUSE}|那${PAUSE}|大家${PAUSE}|您们?${PAUSE}|你们${PAUSE}){0,3}(?:(?:${either(`${CANCEL} ${NEEDLESS_AT_HAND}`)})${TAIL}${PAUSE}){1,2}(?:${THANKS}${PAUSE})*$`,
)

const GIVEN_BACK = new RegExp(
  `^${PAUSE}(?:(?:${either(GIVE_BACK_WHY)})${PAUSE}){0,5}(?:${either(`${GIVE_BACK} ${NOT_OURS}`)})${TAIL}${PAUSE}(?:(?:${either(GIVE_BACK_WHY)}|${either(`${GIVE_BACK} ${NOT_OURS}`)}|吧|谢谢|辛苦)${PAUSE}){0,5}(?:[,。!;\\s][^?]{0,16})?$`,
)

/** It is said to be for somebody else. */
const NOT_OURS_SAID = new RegExp(either(NOT_OURS))

/** What ends a sentence as 了 does, as it is spoken. */
const DONE_PARTICLES = /[咧嘞咯喽啦哩]/g

/** A picture behind the words says no more than they do. */
const PICTURES = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\s)+$/u

function spoken(text: string): string {
  return text.trim().replace(PICTURES, '').replaceAll(DONE_PARTICLES, '了')
}

/** All that a short message may say of something at hand; most messages nothing. Linear in its length. */
export function turnsSaid(text: string): readonly Turn[] {
  const plain = spoken(text)
  if (plain === '' || plain.length > LONGEST) return NOTHING
  const answers = answersSaid(plain)
  if (answers.includes('waits')) return WAITS
  if (GIVEN_BACK.test(plain) || answers.includes('gives-back'))
    return NOT_OURS_SAID.test(plain) ? ['give-back', 'not-ours'] : ['give-back']
  const turns = new Set<Turn>(answers.flatMap((said) => MEANT[said]))
  if (TAKEN.test(plain) && !SLANG.test(plain)) turns.add('take')
  if (SLANG.test(plain)) turns.delete('take')
  if (HEARD.test(plain)) turns.add('heard')
  if (!turns.has('take') && finishes(plain)) turns.add('finish')
  if (GOT.test(plain) && !ASKS.test(plain)) turns.add('got')
  if (PROGRESS.test(plain) && !ASKS.test(plain)) turns.add('progress')
  if (RELAYED.test(plain)) turns.add('relay')
  if (THANKED.test(plain)) turns.add('thanks')
  if (NEEDLESS.test(plain) && !ASKS.test(plain)) turns.add('needless')
  return [...turns]
}

const WAITS: readonly Turn[] = ['progress', 'unwell']
/** What a short answer comes to, by who says it of what. */
const MEANT: Readonly<Record<AnswerSaid, readonly Turn[]>> = {
  works: ['finish', 'well'],
  fine: ['well'],
  nods: ['nod'],
  fails: ['unwell'],
  wrong: ['wrong'],
  goes: ['take'],
  got: ['got'],
  'gives-back': ['give-back'],
  'not-mine': ['give-back', 'not-ours'],
  waits: WAITS,
  needless: ['needless'],
}

const NOTHING: readonly Turn[] = []
/** 我去! is what one says of a fright. */
const SLANG = /^我去[!~]+$/

function finishes(plain: string): boolean {
  return FINISHED.test(plain) && !NOT_NOW.test(plain)
}

/** What was done, before the words that say that it is: 换了新门板，好了. Empty where nothing else is told. */
export function finishTold(text: string): string {
  const told = FINISHED.exec(spoken(text))?.groups?.told ?? ''
  return /[\s,。!;、]/.test(told) ? told.replace(/[\s,。!~;、]+$/, '') : ''
}

const COURTEOUS = '[\\s,。!~吧啊了呀哈的呢嘛]*'
const SAYS_YES = new RegExp(
  `^${COURTEOUS}(?:(?:${either(YES)})${COURTEOUS}){1,3}(?:谢谢|麻烦了|多谢)?${COURTEOUS}$`,
  'i',
)
const SAYS_NO = new RegExp(
  `^${COURTEOUS}(?:${either(NO)})${COURTEOUS}(?:谢谢|麻烦了|多谢)?${COURTEOUS}$`,
  'i',
)

/** What may stand behind a yes: whose word it is, what is to be done upon it. */
const BEARS_OUT =
  /^(?:是|就|(?:我|俺|咱)(?:给|替|帮|代)(?![你您])|给|帮|替|麻烦|您|你|快|赶紧|尽快|说|报|让|叫|那|我家|俺家|得|要|跟).{0,9}$/
const TAKES_BACK = /[不别没莫甭]|等/

/** What a plain answer to a question of yes or no says; null where it is none. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const plain = text.trim().replaceAll(DONE_PARTICLES, '了')
  if (plain === '' || plain.length > 14) return null
  if (SAYS_NO.test(plain)) return 'no'
  if (SAYS_YES.test(plain)) return 'yes'
  const [first, ...rest] = breathsOf(plain)
  if (first === undefined || rest.length === 0 || rest.some(({ asks }) => asks)) return null
  if (SAYS_NO.test(first.text)) return rest.some(({ text }) => /\d/.test(text)) ? null : 'no'
  const more = rest.every(({ text }) => BEARS_OUT.test(text) && !TAKES_BACK.test(text))
  return SAYS_YES.test(first.text) && more ? 'yes' : null
}

/** 3, #3, 3号吧, 是3: the number that was asked for. */
const NUMBER =
  /^[\s,。]*(?:是|就|就是|选|那|应该是)?(?:第|#)? ?(\d{1,7})号?(?:单|那个|那件)?[吧的呗啊呀]*[\s。!~]*$/

export function numberSaid(text: string): number | null {
  const found = NUMBER.exec(text)
  return found === null ? null : Number(found[1])
}

/** A case's number before or behind the words: 6 买好送到了, 1收到, 我去 6. */
const HEADED =
  /^[\s,]*(?:#|第)? ?(\d{1,7})(?:号(?!楼|线|院))?(?![\d.:%]|号[楼院线]|[点分个斤袋盒箱元块岁度楼单层米月日年]|-\d)[\s,:、]*(?=[^\d\s])/
const TAILED = /(?<=[^\d\s.:#块元点-])[\s,:]*(?:#|第)? ?(?<![\d.:-])(\d{1,7})号?[吧了]?[\s。!~]*$/

/** A message with a number taken off it, where one stands at its head or end. */
export function numberedTurn(
  text: string,
): { readonly number: number; readonly rest: string } | null {
  const head = HEADED.exec(text)
  if (head !== null) return { number: Number(head[1]), rest: text.slice(head[0].length) }
  const tail = TAILED.exec(text)
  return tail === null ? null : { number: Number(tail[1]), rest: text.slice(0, tail.index) }
}
