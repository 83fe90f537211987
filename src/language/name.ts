import { wordAt } from './lexicon.ts'
import { isChineseNumeral } from './numeral.ts'

/** The commonest surnames; rarer ones are known by what stands behind them (姐, 师傅 …) or from the speaker's alias. */
const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐沿梅莫庄辛管左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫屈鲍位覃霍翁隋植甘景薄包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫嵺苟褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢卓花仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗巫鞠僧桑荆谌银薄伏岑蔺闫逄綦矫亓狄扈郗訾阚隗鄂胥郦邝濮璩仝'.split(
    '',
  ),
)
const COMPOUND = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '夏侯',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '皇甫',
  '东方',
  '长孙',
])
/** What a name may begin with. */
const BEGINS = new Set([
  ...SURNAMES,
  ...[...COMPOUND].map((name) => name.charAt(0)),
  '小',
  '老',
  '阿',
  '你',
  '恁',
])
const SUFFIX =
  /(?:阿姨|大爷|大娘|大妈|大姐|大哥|大嫂|大叔|奶奶|爷爷|师傅|老师|警官|医生|大夫|护士|女士|先生|小姐|同学|姐姐|主任|书记|经理|同志|老太|老头|婆婆|姐|哥|叔|姨|嫂|婶|工|总|爷|奶|妈|爸|伯|老|头|家(?!的?[孙儿女媳闺老小大婆公]))/y
const SUFFIX_BEGINS = new Set('阿大奶爷师老警医护女先小同姐主书经婆哥叔姨嫂婶工总妈爸伯头家')
const FOLLOWS = /[\s0-9:,.;。、(（!~]|$|[是也家的在都报]|体温|正常|一切|全|三十|卅|今/y
const FAMILY = /两口|一家|夫妻|家[里的]?|体温|他|是[三3]|[三3][十0-9]/y
/** A surname by itself, its reading behind it: 刘 36.4, 刘36.4. */
const ALONE = /[\s:]{1,2}(?=[34三四])|(?=3[5-9]\.\d)/y
const CJK = /[\u4e00-\u9fff]/
/** A given name. */
const GIVEN = /^(?:(?![是的在我])[\u4e00-\u9fff])+$/

/** Whether a person's name may begin with a character. */
export function beginsName(char: string): boolean {
  return BEGINS.has(char)
}

const FAMILIAR = new Set('小老阿')

/** The end of the person's name that begins at a place of a folded text; null where none does. */
export function nameEnd(text: string, at: number, bound: boolean): number | null {
  const first = text.charAt(at)
  if (!BEGINS.has(first) || at + 1 >= text.length) return null
  const second = text.charAt(at + 1)
  if (!CJK.test(second))
    return bound && SURNAMES.has(first) && isAlone(text, at + 1) ? at + 1 : null
  if (first === '你' || first === '恁') return elderEnd(text, at + 1)
  if (FAMILIAR.has(first) && !isChineseNumeral(second)) {
    FAMILY.lastIndex = at + 2
    if (SURNAMES.has(second) || FAMILY.test(text)) return suffixed(text, at + 2) ?? at + 2
  }
  const width = COMPOUND.has(first + second) ? 2 : SURNAMES.has(first) ? 1 : 0
  if (width === 0) return null
  if (bound && isAlone(text, at + width)) return at + width
  const titled = suffixed(text, at + width)
  if (titled !== null) return titled
  if (!bound) return null
  for (const given of [2, 1]) {
    const end = at + width + given
    const name = text.slice(at + width, end)
    if (name.length !== given || !GIVEN.test(name)) continue
    FOLLOWS.lastIndex = end
    if (!FOLLOWS.test(text)) continue
    const word = wordAt(text, at + width)
    if (word === null || at + width + word.word.length <= end) return end
  }
  return null
}

/** How the old call themselves to the young: 你刘姨. */
const ELDER = /大娘|大爷|大妈|大叔|大姨|大嫂|奶奶?|爷爷?|姨|叔|婶子?|嫂子?|伯/y

function elderEnd(text: string, at: number): number | null {
  ELDER.lastIndex = at + 1
  return SURNAMES.has(text.charAt(at)) && ELDER.test(text) ? ELDER.lastIndex : null
}

function isAlone(text: string, at: number): boolean {
  ALONE.lastIndex = at
  return ALONE.test(text)
}

function suffixed(text: string, at: number): number | null {
  if (!SUFFIX_BEGINS.has(text.charAt(at))) return null
  SUFFIX.lastIndex = at
  return SUFFIX.test(text) ? SUFFIX.lastIndex : null
}
