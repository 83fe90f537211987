// Played by: a-skill-has-many-words.chat, a-cry-taken-back.chat

import { says } from '../../src/language/clause.ts'
import { asksHow } from '../../src/language/manner/asks-how.ts'
import { either, phrases } from '../../src/language/phrase.ts'
import type { Part } from '../../src/language/scan.ts'
import { hourOf, whenIn } from '../../src/language/time/when.ts'
import type { Category, Item, RequestKind, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { troubleIn } from '../report/read.ts'
import { itemsIn } from './item.ts'
import { wishOf } from './kind.ts'

/** A request as it was read. */
interface Read {
  readonly fields: {
    readonly kind: RequestKind
    readonly items: readonly Item[]
    readonly household: string | null
    readonly text: string
    readonly deadline: string | null
  }
  readonly left: number
}

/** Words that ask outright. */
const ASKING_WORDS = either(
  '帮买 代买 代购 帮取 代取 帮拿 代拿 帮扔 代扔 帮带 帮捎 帮寄 代寄 帮倒 帮丢',
)
/** Where the words begin a clause, or follow what people say before them. */
const HEAD =
  '(?:^|[\\s,。!?:;、~()\\d室户号]|[请想要需能谁人求助我俺次]|这回|再|帮[我俺咱]家|麻烦|可以|顺便|另外|还有|楼长|邻居|大家|志愿者|小微|您好|你好)'
/** What tells of the one who does it: 代买车票的说 …, 帮买单的是 …. */
const SAID_OF =
  '[^\\s,。!?]{0,6}(?:的(?:[是说人那不也都在就钱活事]|师傅|大[哥姐爷]|阿姨|小[哥姑伙]|姑娘|志愿者|电话|号码|骗子|平台|软件|群|时候|店|价)|那[个位些])'
const COMMAND = new RegExp(
  [
    `${HEAD}${ASKING_WORDS}(?![的价费员群地过了人说]|帮[卖送]|服务|一[下把]吧|${SAID_OF})`,
    `需要帮[忙助](?![吗的]|随时|尽管|[请就]?${either('喊 说 找 叫 吱 告诉 联系 打电话 拨打')})`,
    '(?:^|[\\s,。!:;、\\d室户])(?:我?(?:紧急|在线|再次))?求助(?!过|者|热线|电话|各位大神|无门)',
    '求帮忙?|求代买|求[收扔倒].{0,4}垃圾|求[带捎](?=[一两三二半几点个份]|\\d)|上门收.{0,3}垃圾',
  ].join('|'),
)
const PEOPLE = either(
  '各位 同志们? 邻居们? 大家 亲们? 好心人 楼长 志愿者?们? 师傅 管家 您好 你好 早上好 晚上好 哪位邻居 有没有 有人 在线等 紧急 急 跪求 [,。!~:\\s]',
)
const ASKS = either(
  '麻烦 请 拜托 谁 有没有 有人 哪位 哪个 能不能 能否 能 可不可以 可以 想请 劳驾 求 帮忙 想麻烦 辛苦 顺便',
)
const FOR_ME = either('帮[忙我俺咱着] 替[我俺] 把[我俺] 给[我俺](?=[捎带]) 帮(?=[取拿买扔捎带代])')
const DOES = either(
  '买 捎 取 拿 照看 照顾 开(?=一?下|点|[一两三]?盒|.{0,4}药) 称(?=.{0,4}[斤两]) 拉(?=.{0,4}(?:件|货|快递|箱)) 拎 提[上进] 搬[上进] 抱[上进] 带(?!句|个?话|路|口信|个好) 扔 寄 倒(?!闭) 丢 接(?=.{0,4}(?:孩子|娃|放学)) 跑(?:一?趟|个?腿)',
)
/** 两斤, 块, 点: how much is wanted, in brief. */
const MUCH = '[一二两三四五六七八九十半几\\d点些个包块瓶袋把斤捆盒]'
const ELDERS = either('奶奶 爷爷 大爷 大娘 大妈 阿姨 叔叔? 婶 姨 老人 老两口')
const GOING = either('去 回 下班 在 路过 下楼 顺路 方便 要去')
const CALLED = either('邻居 志愿者 好心人 哪位 师傅')
/** Whom one speaks for. */
const OWN_PEOPLE = either(
  '爸 妈 家 娘 爹 奶奶? 爷爷? 姥姥 姥爷 老伴 老公 老婆 孩子 婆婆 公公 岳父 岳母 老人',
)
/** One is begged, wherever it stands in a message without pauses; an appeal to all is none. */
const HUMBLY =
  '(?<![不嫌怕太真很好找添没再])(?:麻烦|劳驾|拜托|想请)(?:您|你|哪位(?:邻居|好心人)?|谁|志愿者|同志|楼长|师傅|小哥){1,3}'
/** A plea in whole words: 麻烦帮忙买, 谁能帮我拿下快递, 有没有路过驿站的帮我取个件. */
const PLEA = new RegExp(
  [
    `(?:^|[\\s,。!?~:;])${PEOPLE}*[我俺]?${ASKS}[^。!?\\n]{0,24}?${FOR_ME}[^,。!?\\n]{0,12}?${DOES}(?!.{0,3}(?:的那个|主意|票))`,
    `(?:^|[\\s,。!~:])[^,。!?\\s]{0,8}${CALLED}们?${FOR_ME}[^,。!?\\n]{0,12}${DOES}`,
    `(?:谁|有人|有|哪位)${GOING}[^。\\n]{0,14}[,。?!\\s呀吗的]*(?:${FOR_ME}|求)[^,。\\n]{0,8}${DOES}`,
    `(?:谁|有|哪位)[^,。\\n]{0,6}${GOING}[^。\\n]{0,14}[,。?!\\s的]+(?:麻烦|劳驾|请|给)(?:给|再|顺便)?[捎买带]${MUCH}`,
    `(?:^|[\\s,。!?~:;])(?:谁|哪位|有没有人)[^。!?\\n]{0,16}?(?:[给帮][捎带拿取接]|捎)(?!.{0,2}的)[我俺]?[\\u4e00-\\u9fff\\d]`,
    `(?:^|[\\s,。!~:])帮[我俺](?:${OWN_PEOPLE})?[买捎带取拿](?:一?下|点|些|[一二两三四五六七八九十半\\d]|个)`,
    `(?:^|[\\s,。!~:])帮忙把[^,。!?\\s]{1,12}?${DOES}`,
    `${HUMBLY}(?:帮忙?[我俺]?|替[我俺])(?:去|再|也|顺便)?${DOES}(?!.{0,3}(?:的那个|主意|票|的(?:[人志邻]|$)))`,
    `${HUMBLY}把[^,。!?]{2,24}?(?:拿|送|带|捎|搬|取|提|拎)(?:到|上|下|回|进|去|来|给)`,
    `麻烦(?:谁|哪位)${GOING}[^,。\\n]{0,8}给[捎买带取]${MUCH}`,
    `(?:想|能不能|可不可以)麻?烦?(?:[你您]|楼长|各位|大家)?帮[忙我]?[捎买带][一二两三四五六七八九十半\\d]`,
    `(?:^|[\\s,。!~:])帮[^,。!?\\s]{0,3}${ELDERS}家?代?[买捎带取拿](?:一下|点|些|[一二两三四五六七八九十半\\d])`,
    `(?:^|[\\s,。!~:])${PEOPLE}*(?:[^,。!?\\s]{0,8}${CALLED}们?)?(?:[再也还顺]?便?帮[忙我俺着]|帮(?=[^,。]{0,10}\\d{3})[^,。!?]{2,14}?)(?:去[^,。!?\\s]{0,6}?)?${DOES}`,
  ].join('|'),
)
/** Someone asks how to ask. */
const ABOUT_ASKING =
  /[帮代][买取扔拿](?:怎么|咋|如何)|(?:怎么|咋|如何|怎样)[^,。]{0,8}(?:帮|代|求助)|求助.{0,4}(?:怎么|咋|格式)/
const REFUSED =
  '不用(?!太|很|多|急|着急|大|挑|找零|现在|马上|特别|上楼|敲门) 不需要(?!太|很) 不麻烦 别帮 甭 不必'
/** Who tells of another that he would not. */
const GRUDGED =
  '都(?:不肯|不愿|不乐意|不给|懒得|嫌|没空|推) 至于吗 怎么这么 咋这么 不算啥 还要我 [让叫][他她]帮'
const DONE =
  '你帮我买的 帮我买的 帮买的 帮我拿的 帮我取的 谢谢.{0,6}帮我?[买取拿扔带] 帮我?[买取拿扔带](?:了|过|回来了)'
const TRADED =
  '叫啥 是谁 靠谱吗 有需要 加我 联系我 (?<!(?:码|号|话|址)[^,。]{0,6})私信 接活 承接 长期 [一每][个件单次袋趟].{0,3}(?:块|(?<!单)元) (?<!(?:码|号|话|址)[^,。]{0,6})私聊(?!发) 元起 服务费 业务 跑腿 每件 砍一刀 投.{0,2}票 点个赞 点赞 转发 求助各位大神'
/** What is refused, done, sold or a joke is no wish. */
const NO_WISH = phrases(`${REFUSED} ${DONE} ${GRUDGED} ${TRADED}`)
const TALKED_OF = /(?:昨天|上次|上回|以前|刚才).{0,10}(?:帮|代)|(?:他|她|人家|老板|同事).{0,6}帮我/
/** What stands around the word that asks, and asks for nothing. */
const NOTHING_ASKED = /^(?:[\s,。!?~、]|一下|下|请|麻烦|谢|楼长|各位|大家|吧|啊|呀|呗|哈)*$/
const LONGEST = 4000

/** What a plea is made of, however it is put. */
const SIGN = new RegExp(
  `(?:帮|替|给|代|求|麻烦|劳驾|谁|哪位)[^。!?\\n]{0,16}?${DOES}|${ASKING_WORDS}|求助|需要帮|(?:[买捎带取]|想?要)[^。!?\\n]{0,8}\\d{0,2}[一二两三四五六七八九十半]?[斤袋盒箱瓶包桶]`,
)

/** Whether a message shows signs of a wish, whether it could be read or not. */
export function seemsWish(text: string): boolean {
  return SIGN.test(text) && !NO_WISH.test(text) && !ABOUT_ASKING.test(text)
}

/** Reads a request: a word that asks, or an outright plea to buy or fetch in a building or volunteer chat. */
export function readWish(utterance: Utterance, where: Where): Read | null {
  const { text, mentioned, parts, typed } = utterance
  if (text.length > LONGEST || NO_WISH.test(text) || ABOUT_ASKING.test(text) || asksHow(text))
    return null
  const word = COMMAND.exec(text)
  const plea = word === null ? PLEA.exec(text) : null
  const here =
    where.place === 'building' || where.place === 'partner' || where.place === 'direct' || mentioned
  if (word === null && (plea === null || !here || TALKED_OF.test(text))) return null
  const found = word ?? plea
  if (found === null) return null
  const start = found.index + found[0].length
  const named = word === null && found[0].includes('把')
  if (!named && NOTHING_ASKED.test(text.slice(0, found.index) + text.slice(start))) return null
  const masked = maskedOf(utterance)
  const all = itemsBehind(utterance, masked, start) ?? itemsIn(utterance.reply, masked, start)
  const kind = wishOf(
    text,
    all.flatMap(({ name, quantity }) => (quantity === undefined ? [] : [name])),
  )
  if (word?.[0].endsWith('求助') && isTrouble(text, kind)) return null
  const home = parts().find((part) => part.kind === 'address' && part.household !== null)
  if (word?.[0].endsWith('求助') && kind === 'other' && !asksFor(text.slice(start))) return null
  return {
    fields: {
      kind,
      items: kind === 'shopping' || kind === 'medicine' ? all : [],
      household: home?.kind === 'address' ? home.household : null,
      text: typed(text.length - text.trimStart().length, text.length).trim(),
      deadline: hourOf(whenIn(text)),
    },
    left: 0,
  }
}

/** A story goes before the words that ask. */
const STORY = 20

/** The things that are counted behind the words that ask, where a story with numbers of its own goes before; else null. */
function itemsBehind({ reply }: Utterance, masked: string, start: number): readonly Item[] | null {
  if (start < STORY) return null
  const behind = itemsIn(reply, ','.repeat(start) + masked.slice(start), start)
  return behind.some(({ quantity }) => quantity !== undefined) ? behind : null
}

/** Whether the words behind 求助 want something: set off by a pause, or naming a want. */
function asksFor(text: string): boolean {
  if (/谁|[想需]?要|帮|有没有|借|急|教/.test(text)) return true
  return /^(?:[\s,。:!;~]+)[^\s]/.test(text) && !/怎么办|咋办|咋整/.test(text)
}

const WANTS = /谁有|谁家|有没有|买|要|借|匀|缺|断|没了|求药|急需/

/** Somebody is begged for a hand or a thing, whatever is wrong: 手机交不了水费，哪位帮俺操作操作. */
const BEGGED =
  /(?:谁|哪位|有人|麻烦|能不能|能否)[^。!?\n]{0,16}?(?:帮|给|教)[^,。!?\n]{0,8}?(?:带|捎|买|取|拿|操作|教|装|搬|抬|弄弄|看看|读|念|交)/

const NEIGHBOURS_FAULT = new Set<Category>(['dispute', 'safety', 'hygiene'])

/** Something is wrong, rather than wanted. */
function isTrouble(text: string, kind: RequestKind): boolean {
  const trouble = troubleIn(text)
  if (
    trouble === null ||
    (!trouble.urgent && BEGGED.test(text) && !NEIGHBOURS_FAULT.has(trouble.category))
  )
    return false
  if (
    (kind === 'medicine' && !(trouble.urgent && !WANTS.test(text))) ||
    (!trouble.urgent &&
      (kind === 'shopping' || /谁有|谁会|谁认识|谁知道|谁能|有懂|不会|借|教/.test(text)))
  )
    return false
  return (
    trouble.urgent ||
    (trouble.category !== 'health' && kind === 'other') ||
    (trouble.category === 'health' && kind === 'other')
  )
}

/** The text with what can be no item blanked: addresses, hours, dates, names addressed. */
function maskedOf({ text, parts }: Utterance): string {
  let masked = ''
  const all = parts()
  for (const [i, part] of all.entries()) {
    const whose = part.kind === 'name' && all[i - 1]?.kind === 'address'
    const asked = isFor(part) && FOR_WHOM.test(text.slice(part.end, part.end + 3))
    const hide =
      whose ||
      asked ||
      part.kind === 'address' ||
      part.kind === 'clock' ||
      (part.kind === 'temperature' && part.shape !== 'loose' && part.shape !== 'run') ||
      (part.kind === 'date' && part.month !== null) ||
      part.kind === 'mark'
    const typed = text.slice(part.start, part.end)
    masked += hide && !BRACKETED.test(typed) ? ','.repeat(typed.length) : typed
  }
  return masked
    .replace(/[【「[]/g, '(')
    .replace(/[】」\]]/g, ')')
    .replace(SIZE, (size) => ' '.repeat(size.length))
    .replace(COUNTED, ' $1 ')
    .replace(ASIDE, (aside) => ','.repeat(aside.length))
}

/** Who it is for stands before the list, or before the want: 刘奶奶：土豆5斤; 宋奶奶要钙片. */
const FOR_WHOM = /^(?:师傅|大爷|奶奶)?(?:家|那边)?(?::|[还也]?[需想]?要|需要)/

function isFor(part: Part): boolean {
  return part.kind === 'name' || says(part, 'kin', 'self', 'title')
}

/** Brackets of other kinds, and what WeChat would draw as a sticker: 土豆【5斤】, 白菜[2颗]. */
const BRACKETED = /^[【】]$|^\[[\d一二三四五六七八九十两半]/
/** A size in brackets, the number behind it: 大米（10斤装）1袋. */
const SIZE = /[(（][^()（）]{1,7}(?:装[)）]|[)）](?= ?[\d一二三四五六七八九十两半]))/g
/** What stands in brackets and counts what stands before: 牛奶（一箱半）. */
const COUNTED =
  /[(（]([\d一二三四五六七八九十两半]{1,3}[^()（）\d一二三四五六七八九十装]{1,3})[)）](?! ?[\d一二三四五六七八九十两半xX×*])/g

/** What stands in brackets and counts nothing: （肥一点）. */
const ASIDE =
  /[(（](?:[^()（）\d一二三四五六七八九十两半]|一点){0,20}[)）]|(?<=[斤盒箱袋瓶个桶包提罐只条把支卷棵])[(（][^()（）]{0,20}[)）]/g
