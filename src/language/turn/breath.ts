import { dialectSpoken } from '../manner/core.ts'
import { either } from '../phrase.ts'
import { ASKED, NOT_NOW } from '../words/turns/notion/not-now.ts'

/** What is said between two pauses of a short message: courtesy and calling taken off, dialect as everybody writes it. */
export interface Breath {
  readonly text: string
  /** It asks, whatever of. */
  readonly asks: boolean
  /** It is of later, of earlier, or not sure. */
  readonly notNow: boolean
}

/** What ends a sentence as 了 does, as it is spoken. */
const LIKE_DONE = /[咧嘞咯喽啦哩]/g
/** 好滴, 还是滴. */
const OLD_OF = /([是好行对以要中])滴/g
const PAUSES = /([?])|[\s,。!~;、…:]+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})+/gu
/** Who is called, thanked or sighed at; not without end, since some of it reads in two ways. */
const HEAD =
  /^(?:嗯+[呐呢]?(?![呐呢])|噢|哦+|唉|哎呀?妈?呀?|哎|诶|哟|呀|喂|那个?|好嘞|得嘞|师傅们?|大哥|大姐|大爷|大家伙?|各位|同志|(?:谢谢|多谢|感谢|辛苦|麻烦)[您你]?们?(?:了|啊|哈|啦)?(?:师傅们?|大家|各位|大哥|物业)?|不好意思|抱歉|对不起|对不住|您好|你好|报告|哈哈+)(?=.)/
/** Nothing but courtesy, or a word to whoever did it. */
const COURTESY =
  /^(?:(?:谢谢|多谢|感谢|谢|辛苦|麻烦|费心|劳驾|有劳|受累|得亏)(?:[您你侬恁了啊哈呀]|们|师傅|大家|各位|物业|小[\u4e00-\u9fff]|老?[\u4e00-\u9fff](?:师傅|大哥|哥|姐|叔|姨))*|师傅们?|大家|各位|(?:给.{1,4})?点个?赞|收工|撤了?|走人|放心|不客气|劳烦了?)$/
const TAIL = /(?:[吧啊呀哈呗哦哟哒的滴呢嘛噻撒哇诶嗨喔唉]|哩|谢谢|多谢|辛苦|哈哈+)+$/
/** 好的, 是的: the particle is the word. */
const KEEPS_TAIL = /^(?:好|是|对|要|可以|还是)[的滴吧啊呀呢]$/
const ENDS_ASKING = /(?:吗|么|[^还都也就的嗯][没不]|没有|呢)$/
const GOES_ON = /(?:着|还|正|在|搁|又|嗯).{0,4}呢$/
const ASKS = new RegExp(either(ASKED))
const LATER = new RegExp(either(NOT_NOW))

/** Who looks what the matter is asks nobody: 看看咋回事. */
const TO_SEE =
  /(?<=看|瞅|瞧|看看|瞅瞅|瞧瞧|一眼|一下|查查|问问)(?:到底|究竟)?(?:是)?(?:咋|怎么|怎么个)(?:回事|个情况|了)|(?<=看|瞅|瞧|一眼|一下)(?:到底|究竟)?(?:是)?(?:啥|什么|哪儿?|哪里)(?:情况|毛病|原因|问题|漏|坏了?|堵)/

/** The breaths of a folded text, in order. */
export function breathsOf(text: string): readonly Breath[] {
  const plain = dialectSpoken(text.trim().replaceAll(LIKE_DONE, '了').replace(OLD_OF, '$1的'))
  const breaths: Breath[] = []
  let from = 0
  const add = (said: string, marked: boolean) => {
    let bare = said.replace(TO_SEE, '')
    for (let i = 0; i < 3; i++) bare = bare.replace(HEAD, '')
    const kept = KEEPS_TAIL.test(bare) ? bare : bare.replace(TAIL, '')
    if ((kept === '' && !marked) || COURTESY.test(said) || COURTESY.test(bare)) return
    const open = ENDS_ASKING.test(bare) && !GOES_ON.test(bare) && bare.length > 2
    breaths.push({
      text: kept,
      asks: marked || open || ASKS.test(bare),
      notNow: LATER.test(bare),
    })
  }
  for (const pause of plain.matchAll(PAUSES)) {
    add(plain.slice(from, pause.index), pause[1] !== undefined)
    from = pause.index + pause[0].length
  }
  add(plain.slice(from), false)
  return breaths.filter(({ text }) => text !== '')
}
