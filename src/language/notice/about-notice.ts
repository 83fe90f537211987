import type { Utterance } from '../utterance.ts'
import { quotedNotice } from './notice-number.ts'

/** A notice that staff speak of in words of their own, and what they want of it; the place of what else they say. */
export interface AboutNotice {
  readonly notice: number
  readonly wish: 'revise' | 'withdraw' | 'how-far'
  readonly start: number
  readonly end: number
}

const NUMERALS = '一二三四五六七八九十'
const NUMBERED = new RegExp(`(?<![a-zA-Z0-9])[Nn] ?(\\d{1,6}|[${NUMERALS}]{1,3})(?![\\d.])`, 'g')
/** Masks and cars. */
const NO_NOTICE: readonly number[] = [95]
/** What points at the notice that was just spoken of; of others it is easily said too. */
const THIS = /(?:这|那|上一?|刚才(?:的|那)?)条|刚才那个|[^\s,。]{2}那个(?=取消|撤|作废|不)/
const BARE = /^[\s,!]*(?:赶紧|快|先|都|全)*(?:撤|停|别发|取消|不发)/

const QUESTION = /[?]|[吗么没呢][啊呀]?[\s。!~]*$|没得|没有|谁|几|多少|哪|查|进度|看看|怎么?样/
const SPREAD =
  /(?:到|走到|发到)(?:哪|第?几)|几个?群|多少|谁(?:还)?没|没(?:有)?(?:收到|[回收看])|[回收看](?:了|过)?没|发完|发出去|进度|怎么?样|差(?:哪|几|谁)/
const CANCEL =
  /取消|撤[了回销掉下]|撤$|作废|不作数|算了|别(?:再)?(?:往下)?发|不(?:用|要)?(?:再)?发了?|停[发下了]?(?=快|[\s,。!]|$)|不要了|收回/
const FIX =
  /更[正新]|改(?:一?下|成|到|为|过来|正|[\s,])|[写说发打]错|错了|补一?[句条]|补充|往[后前](?:挪|移|推|提)|推迟|提前|延[后到]|不是.{1,14}是|是.{1,14}不是/

const WRONG = /[写说发打]错/

/** `told`: the notice of theirs that was last spoken of here. */
export function aboutNotice(utterance: Utterance, told: number | undefined): AboutNotice | null {
  const { text } = utterance
  if (text.length > 80) return null
  const named = [...text.matchAll(NUMBERED)].map((match) => ({ match, number: numberOf(match[1]) }))
  const numbers = [...new Set(named.map(({ number }) => number))]
  if (numbers.length > 1 || numbers.some((number) => NO_NOTICE.includes(number))) return null
  const [first] = named
  const number =
    first?.number ??
    quotedNotice(utterance) ??
    (told !== undefined && (THIS.test(text) || BARE.test(text)) ? told : null)
  if (number === null) return null
  const wish = wishOf(first === undefined ? text : text.replace(first.match[0], ' '))
  if (wish === null) return null
  // What is right is said to hundreds: without its number it must be said that it was wrong.
  const unnamed = first === undefined && quotedNotice(utterance) === null
  if (unnamed && wish === 'revise' && !WRONG.test(text)) return null
  const from =
    first === undefined || first.match.index > 6 ? 0 : first.match.index + first.match[0].length
  return { notice: number, wish, ...within(text, from) }
}

function wishOf(text: string): AboutNotice['wish'] | null {
  if (SPREAD.test(text) && QUESTION.test(text) && !FIX.test(text)) return 'how-far'
  if (CANCEL.test(text) && !QUESTION.test(text)) return 'withdraw'
  return FIX.test(text) && !QUESTION.test(text) ? 'revise' : null
}

/** What says that something is to be put right, before and behind what is right. */
const HEAD =
  /^(?:[\s,。!:、]|[啊呀的]|刚才|(?:那|这)(?:个|条)|通知|(?:里|上)(?:面)?|你|给(?=改)|帮我|(?:时间|日子|地方|那?句)?[写说发打]错了?|(?:改|更正|补充|更新)一?下(?!午)|更[正新]|再?补(?:一?[句条]|充))+/
const TAIL =
  /(?:[\s,。!~]|更正(?:一下)?|(?:赶紧|麻烦|快)?(?:帮我|给)?(?:改|更正)(?:一下|过来|了)?吧?)+$/

function within(text: string, from: number): { readonly start: number; readonly end: number } {
  const start = from + (HEAD.exec(text.slice(from))?.[0].length ?? 0)
  const end = text.length - (TAIL.exec(text.slice(start))?.[0].length ?? 0)
  return { start, end }
}

/** 12, 九, 十二. */
function numberOf(written = ''): number {
  if (/^\d+$/.test(written)) return Number(written)
  const [tens, ones] = written.includes('十') ? written.split('十') : ['0', written]
  const digit = (one: string | undefined, none: number) =>
    one === undefined || one === '' ? none : one === '0' ? 0 : NUMERALS.indexOf(one) + 1
  return digit(tens, 1) * 10 + digit(ones, 0)
}
