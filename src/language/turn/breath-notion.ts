import { either, listed } from '../phrase.ts'
import {
  AILS,
  AS_BEFORE,
  CANNOT_BE,
  DOES_NOT,
  NOT_AS_ASKED,
} from '../words/turns/notion/failing.ts'
import { FIX, RESULT } from '../words/turns/notion/fix.ts'
import {
  AT_HAND,
  ERRAND,
  FOR_THEM,
  GOES,
  NEARBY,
  ON_THE_WAY,
  SENDABLE,
  SENDS,
  WE,
} from '../words/turns/notion/going.ts'
import { GOODS as GOODS_NAMED } from '../words/turns/notion/goods.ts'
import { BY_OTHERS, KINDRED, NEED_NOT, NO_MORE, RECALLED } from '../words/turns/notion/needed.ts'
import { FINE, HEARD, NOD, REGAINED } from '../words/turns/notion/regained.ts'
import {
  HINDERED,
  NOT_MINE,
  SOMEBODY_ELSE,
  THEIR_WORK,
  UNABLE,
  UNABLE_OR_NOT_YET,
  WAITS,
} from '../words/turns/notion/unable.ts'
import type { Breath } from './breath.ts'
import { DOES, NAMES } from './thing.ts'

/**
 * What one breath of a short answer says of something that is at hand. Each is built of what a thing does, what is done to
 * it, and what one does with one's feet: few lists, and a shape for each notion.
 */
export type Notion =
  /** It works again. */
  | 'works'
  /** It is well: an answer where one was asked for. */
  | 'fine'
  /** Yes, well: a word that is said of anything. */
  | 'nods'
  /** Heard, and no more. */
  | 'heard'
  /** It does not work, still or again. */
  | 'fails'
  /** What was brought is not what was wanted. */
  | 'wrong'
  /** What was wanted has come. */
  | 'got'
  /** I go, or somebody goes by me. */
  | 'goes'
  /** Why I can go easily; it goes by itself only in set words. */
  | 'near'
  /** There, down, up: it is a word of one's own beside why one can. */
  | 'errand'
  /** I can't go. */
  | 'unable'
  /** I can't: for good or not yet, the rest tells. */
  | 'not-able'
  /** Somebody else should. */
  | 'else'
  /** It is not my work. */
  | 'not-mine'
  /** Whose it is. */
  | 'theirs'
  /** It waits for a part, its maker, another day. */
  | 'waits'
  /** It need not be done. */
  | 'needless'
  /** Who went should turn back. */
  | 'recalled'
  /** Somebody of theirs did it. */
  | 'provided'

const OF_NOW =
  '(?:我看了?|好了好了|我|俺|咱家?|我们?家?|它|她|这|那|这个|那个|自己|自个儿?|现在|目前|这会儿?|这下|这回|刚才|刚刚|刚|已经|已|都|全|也|总算|终于|可算|果然|确实|真的|真|又|就|倒是|一下子|今天|今早|早就|早|好像|看着|应该是?|看样子|家里?|屋里|楼道里?|楼上|楼下|厨房里?|卫生间|门口|咱楼|里头|里外|没啥|试了?[一两三几]?[下次趟回]?|坐了?[一两三几]?[趟回]|再)'
const NOW = `${OF_NOW}{0,5}`
const THING = `(?:[两单\\d]?单元|[东西南北]?[头边侧]|楼道|整栋楼?)?(?:${NAMES})(?:子|们|管子|里|上|下面)?`
const SUBJECT = `${NOW}(?:${THING})?${NOW}`
const whole = (source: string) => new RegExp(`^(?:${source})$`)
const oneOf = (words: string) => either(words)

const REGAINS = `(?:[能可会](?:以)?)(?:正常)?(?:用|使|好使|好用|${DOES}|上|下|走|动|开|关|能[\\u4e00-\\u9fff]){1,2}(?:了|了的)?`
const MENDED = `(?:给(?:我|她|他|您|咱)?|把.{1,6})?${oneOf(FIX)}(?:了)?(?:个)?${oneOf(RESULT)}(?:了)+`
const WORKS = whole(`${SUBJECT}(?:${REGAINS}|${oneOf(REGAINED)}|${MENDED}){1,2}`)
const IS_FINE = whole(`${SUBJECT}${oneOf(FINE)}`)
const IS_HEARD = whole(oneOf(HEARD))
const NODS = whole(`(?:${oneOf(NOD)}){1,2}`)

const STILL =
  '(?:还是|还在|还|照样|照旧|照|依旧|依然|仍旧|仍然|仍|又|老是|总是|总|就是|根本|压根|愣是|硬是|愣|一直|接着|继续|咋还|可是?|但是?|不过|结果|一按就|一开就|一用就|死活|怎么都|咋都|半点|丝毫|动不动就|时不时|偶尔)'
/** A day that has no news yet, and things that are no trouble. */
const HARMLESS =
  /没(?:看|试|下楼|回|到家|顾|来得及|吃|睡|注意|去看|上去|起|空|时间|在家|事|关系|必要|法看|问题|毛病|想好|定)|不(?:知道|清楚|晓得|确定|用|必|要|急|错|赖|好意思|客气|麻烦|敢|在家|太懂|懂|想|去|会用)|[还又](?:好|行|可以|不错|早|在(?:路|单位|外|公司|家|上班|开会|吃))|不(?:漏|堵|响|吵|臭|闪|滴|渗|晃|抖|卡|跳|返|冒)/
const FAILS = new RegExp(
  [
    `${STILL}.{0,5}(?:不|没|没法|不能|无法|不会)(?:怎么|太|大)?(?:[往朝向].)?${oneOf(DOES_NOT)}`,
    `${STILL}(?:都|就|给|在|一直|有点|有些|是|那么|滴滴答答)?${oneOf(AILS)}`,
    `${STILL}.{0,4}(?:不了|不上|不开|不动|不着|不出|不住|不去|不来|不成|不起来|不严|不紧|不利索|不灵|不对|不行)`,
    `${STILL}(?:都|是)?(?:没|没有)(?:得|啥|什么)?(?:热水|暖气|信号|水|电|气|网|亮|光)`,
    `(?:老|大|了)?半天.{0,4}(?:不|没)`,
    '一(?:闪|跳|卡|抖|顿|冒)一',
    `(?:不|没)(?:怎么|太)?(?:动弹|反应|动静)`,
    `老(?:漏|响|卡|跳|堵|闪|掉|断)`,
    `[啥一](?:点儿?)?(?:也|都)(?:不|没)${oneOf(DOES_NOT)}`,
    `${oneOf(CANNOT_BE)}(?:也|都|还是)?不(?:了|上|开|动|着|起来|出水|出来|进|住|严|紧|灵|利索|下去|上去)`,
    `(?:^|[它门灯水电梯气])不(?:亮|热|走|动|转|通|制热|制冷|出水|下水|好使|好用|灵|管用|关门|开门|行|好)(?:了|的)?$`,
    `(?:一会儿?|[两几]分钟|[一两]天|没多久|刚才?|转眼|没用[一两]?[天下次]?)(?:就|又)+.{0,4}(?:${oneOf(AILS)}|不|没)`,
    `(?:没|没有|未|还没)(?:好|修|弄|整|办|搞|治|清|疏|换|装|处理|解决|恢复)(?:好|完|通|成|利索|到位|呢|$)`,
    `(?:没|没有|还没)(?:人|师傅|动静)?(?:来|管|见人|见着人|人来|人管|人理)(?!得)`,
    `${oneOf(AILS)}(?:着呢|得很|得厉害|得更|个不停|得慌)`,
    `(?:漏|响|滴|堵|吵|闪|冒|渗)(?:得)?(?:更|还更)`,
    oneOf(AS_BEFORE),
    '^(?:还是|都|也|就是|反正|照样|还)*(?:不大|不太|不怎么|不)(?:行|好|满意|成|中|管用)$',
  ].join('|'),
)
const WRONG = new RegExp(oneOf(NOT_AS_ASKED))
const LONGEST_WRONG = 10
const NOTHING_BROKEN = /别|不要|没(?:有)?(?:碎|烂|破|撒|洒|坏|少|缺|错)|一个(?:没|都没|也没)/

const WITH =
  '(?:(?:跟|和|同|带着?|叫上|喊上|领着)[\\u4e00-\\u9fff]{1,5}(?:一块儿?|一起|一道|一同)?)?'
const PLACED =
  '(?:(?:去|上|到|在)(?:超市|药店|药房|菜店|菜市场|菜场|市场|银行|医院|驿站|街上|外面|外头|集上|店里|楼下|单位))?'
const CARRIED =
  '(?:[带拿扛提推骑开抱](?:上|着|个|把|辆)?[\\u4e00-\\u9fff]{1,4}(?:过去|去|上去|下去|过来|下来))'
const THEIRS = `(?:家)?(?:那口子|${listed(KINDRED).join('|')})?`
const THEM = `(?:${oneOf(FOR_THEM)})?`
const HOW = `(?:${oneOf(ON_THE_WAY)}){0,3}`
const ENDS = '(?:回去|过去|上去|回来|过来|上|着|一下|一趟|看看|就行|就是|就好|吧|得了|好了)*'
const SETS_OUT = '(?:(?:去|过去|出发|上门|下去|上去|动身)了)?'
const GOES_SAID = [
  `${oneOf(WE)}${THEIRS}${HOW}(?:${WITH}|${PLACED})${HOW}${THEM}(?:${oneOf(GOES)}|${CARRIED})${THEM}${ENDS}`,
  `${oneOf(WE)}${HOW}${WITH}${HOW}(?:(?:去|过去|出发|上门|下去|上去|动身)了)${SETS_OUT}`,
  `(?:正好|刚好|顺路|顺道|顺便|顺带|顺手|马上|这就|立马|立刻)${HOW}${THEM}${oneOf(GOES)}${THEM}${ENDS}`,
  `(?:给|帮|替)(?:她|他|您|你|奶奶|大爷|老人家?|人家|捎)?(?:捎|带|买|取|跑)(?:上|着|回去|过去|一趟|了)*`,
]
const IF_NOT_HIM =
  '(?:(?:他|她|[\\u4e00-\\u9fff]大哥|小[\\u4e00-\\u9fff])(?:要是)?(?:忙|没空|有事|走不开|去不了|来不了|不去|不方便)的?话)?'
const GOES_NOW = whole(`${IF_NOT_HIM}(?:${GOES_SAID.join('|')})`)
const WHO = `(?:(?:${oneOf(SENDABLE)})(?:[老小阿]?[\\u4e00-\\u9fff]{1,2})?(?:师傅|哥|姐)?|[老小阿][\\u4e00-\\u9fff](?:师傅|哥|姐)?)`
const WITH_TOOLS = '(?:[带拿扛提推骑开背拎](?:上|着|个|把|辆|好|了)*[\\u4e00-\\u9fff]{1,4}?)'
/** 让水工老韩拿家伙上去; 护士小季背上药箱了. */
const OURS_GO = whole(
  `(?:我们?|咱们?|俺们?)?(?:这边|这儿)?(?:已经|刚)*(?:${oneOf(SENDS)}(?:了|好)?${WHO}(?:马上|这就|现在|已经)*${WITH_TOOLS}?(?:去|过去|上去|下去|上门|出发|出车)(?:看看|瞅瞅|一趟|一下|修|弄|处理|了)*|(?:${oneOf(SENDABLE)})(?:[老小阿]?[\\u4e00-\\u9fff]{1,2})?(?:已经|正|马上|这就|刚|现在)*(?:${WITH_TOOLS}(?:了|(?:去|过去|上去|下去|出发|出门|上路)了?)|(?:出发|动身|上路|出车|出门|出诊)了?))`,
)
const ERRAND_SAID = whole(
  `${HOW}(?:[给帮替](?:她|他|老人家?|奶奶|大爷|人家)?)?(?:${oneOf(ERRAND)})${ENDS}`,
)
const SENT = whole(
  `(?:我们?|咱们?|俺们?)?(?:物业|社区|网格|队里|公司)?(?:这边|这儿|这里)?${NOW}(?:会|去)?(?:已经|刚|都|马上|这就)*${oneOf(SENDS)}(?:了|好|上)?(?:人|师傅|电工|水工|保安|维保|维修|工程部|两个人|[\\u4e00-\\u9fff]{1,4}?)(?:(?:马上|这就|现在|已经)?(?:去|过去|过来|上门|处理)(?:看看|一下|一趟|处理|修|弄|跟|了|取|买|送)*|(?<=[派安排打发](?:人|师傅|电工|水工|保安|维保))(?:了)?)`,
)
const BY_SET_WORDS = whole(oneOf(AT_HAND))
const NEAR = whole(oneOf(NEARBY))

const NEGATED = '(?:不了|不成|不过去|不过来|不开身?|不着|不出空|不动|不到)'
const OF_IT =
  '(?:这|那|这个|这单|这活儿?|这趟|这事儿?|活儿?|单子?|我|俺|我们|今天|上午|下午|晚上|现在|这会儿?|实在|真|真的|恐怕|怕是|可能|一个人|确实|暂时|一时|是|也|都)'
const UNABLE_SAID = whole(
  `${OF_IT}{0,5}(?:(?:${oneOf(UNABLE)})${NEGATED}(?:门|身|人|货|手)?了?|(?:没法|没办法|不能|没时间|没空|来不及)(?:去|来|过去|送|买|取|拿|跑|接|弄|管)了?|(?:顾不上|顾不过来|脱不开身|抽不开身|走不开身?|走不了|腾不出.{1,2}|来不及|没空了?)了?)`,
)
const NOT_ABLE = whole(
  `${OF_IT}{0,5}${oneOf(UNABLE_OR_NOT_YET)}(?:不了|不成|不动|不来|不好|不会|不下来)了?`,
)
const ELSE = whole(
  `${OF_IT}{0,3}(?:还是|要不|麻烦|劳驾|请|快|赶紧|您|你们)*${oneOf(SOMEBODY_ELSE)}`,
)
const NOT_MY_WORK = whole(oneOf(NOT_MINE))
const OF_THEIRS = whole(oneOf(THEIR_WORK))
const WAITING = whole(`${OF_IT}{0,3}${oneOf(WAITS)}.{0,6}`)
const HINDRANCE = whole(oneOf(HINDERED))

const NEEDLESS = whole(
  `${NOW}(?:[让叫喊请跟](?:[\\u4e00-\\u9fff]{1,3}?)(?=[别甭莫不]))?(?:您|你们?|他们|她|师傅|大家|那|先|也|就)*(?:${oneOf(NEED_NOT)}(?:再|那么|特意|专门|白)?(?:${oneOf(BY_OTHERS)})(?:人|您|你们?|他们?|她|大家|大伙|师傅|我)?(?:来|去|跑|修|买|送|看)?(?:一?趟|一下)?了?|${oneOf(NO_MORE)})`,
)
const TURN_BACK = whole(oneOf(RECALLED))
/** 别 and 莫 ask for no more only where something was begun: 别忙 is courtesy. */
const COURTEOUS =
  /^(?:别|莫|先别)(?:忙|麻烦|管|动|看|操心|费心|惦记)$|(?:不用|别|莫)(?:管我|找|急|谢|客气)/
const PROVIDED = whole(
  `${NOW}(?:我|俺|咱)?(?:家)?(?:${listed(KINDRED).join('|')})(?:已经|刚|都|就|回来|来|下班)*(?:(?:给|分|匀|借)(?:我|俺)?(?:点儿?|些)?了|(?:给|帮|替)?(?:我|俺|咱|她|他)?(?:们)?(?:送|买|捎|带|取|拿|修|弄|整|扔)(?:来|到|回来|好|过来|上|着|过去|走)*了)`,
)

const GOODS = listed(GOODS_NAMED).join('|')
const GOT = whole(
  `${NOW}(?:[\\u4e00-\\u9fff]{0,5}(?:都|已经|刚|全)*)?(?:收到|拿到|取到|领到|到手)(?:手)?(?:了|(?:货|东西|菜|药)了?)|${NOW}(?:${GOODS})(?:和|跟)?(?:${GOODS})?(?:都|已经|刚|也|全|给)*(?:到|来|齐|全|送到|送来|送过来|买来|捎来|拿来)(?:家|手|全|齐)?了`,
)
const NOT_GOODS = /消息|通知|信息|短信|电话|话|红包|钱|验证码|快递员|师傅|人到|怎么|通知|意思|不到/

const GOING = [GOES_NOW, SENT, OURS_GO, BY_SET_WORDS] as const

/** The notions of one breath; most breaths of talk hold none. */
export function notionsOf({ text, asks }: Breath): readonly Notion[] {
  const found: Notion[] = []
  if (failsIn(text) && (!asks || RHETORICAL.test(text))) return ['fails']
  if (WORKS.test(text)) found.push('works')
  else if (IS_FINE.test(text)) found.push('fine')
  else if (NODS.test(text)) found.push('nods')
  else if (IS_HEARD.test(text)) found.push('heard')
  if (text.length <= LONGEST_WRONG && WRONG.test(text) && !NOTHING_BROKEN.test(text))
    found.push('wrong')
  if (GOT.test(text) && !NOT_GOODS.test(text)) found.push('got')
  if (ELSE.test(text) && !SENDS_OWN.test(text)) found.push('else')
  if (UNABLE_SAID.test(text)) found.push('unable')
  else if (NOT_ABLE.test(text)) found.push('not-able')
  if (WAITING.test(text)) found.push('waits')
  if (HINDRANCE.test(text)) found.push('near')
  if (NOT_MY_WORK.test(text)) found.push('not-mine')
  else if (OF_THEIRS.test(text)) found.push('theirs')
  if (GOING.some((going) => going.test(text))) found.push('goes')
  else if (NEAR.test(text)) found.push('near')
  if (ERRAND_SAID.test(text)) found.push('errand')
  if (NEEDLESS.test(text) && !COURTEOUS.test(text)) found.push('needless')
  if (TURN_BACK.test(text)) found.push('recalled')
  if (PROVIDED.test(text)) found.push('provided')
  return found
}

/** Who sends somebody of theirs goes by them. */
const SENDS_OWN = /^(?:我们?|咱们?|俺们?)(?:物业)?(?:这边|这儿)?(?:马上|这就|现在)?(?:派|安排)/

/** What asks how it can still be so tells that it is. */
const RHETORICAL = /[怎咋为]|(?:好|修|弄|整|搞|行)了?(?:的)?个?(?:啥|什么|哪)/

/** What is still wrong is told in a breath; longer ones tell stories. */
const LONGEST_FAILING = 18
/** 没有 alone: no. */
const BARE_NO = /^(?:(?:还|还是|都|也|并)?没(?:有)?呢?|还是的?|还没呢?)$/

/** Whether a breath that is all that was said says no. */
export function saysNo({ text }: Breath): boolean {
  return BARE_NO.test(text)
}

function failsIn(text: string): boolean {
  return text.length <= LONGEST_FAILING && FAILS.test(text.replace(HARMLESS, ''))
}
