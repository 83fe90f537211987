import { untilIn } from './call.ts'
import { hhmm } from './clock.ts'
import { itemsIn } from './item.ts'
import { troubleIn } from './trouble.ts'
import type { Item, RequestKind, Utterance } from './utterance.ts'
import type { Where } from './where.ts'

const MEDICINE =
  /药|美林|布洛芬|对乙酰氨基酚|泰诺|芬必得|退热贴|退烧贴|连花清瘟|莲花清瘟|硝苯地平|氨氯地平|厄贝沙坦|缬沙坦|倍他乐克|美托洛尔|阿司匹林|阿莫西林|头孢|胰岛素|二甲双胍|格列|优甲乐|左甲状腺|蒲地蓝|蒙脱石|思密达|口服补液盐|感冒灵|感康|止咳|枇杷膏|枇杷露|板蓝根|藿香|速效救心|硝酸甘油|丹参|创可贴|碘伏|棉签|纱布|开塞露|眼药水|滴眼液|云南白药|膏药|试纸|血糖仪|抗原|维生素|维C|钙片|益生菌|妈咪爱|小儿|颗粒|胶囊|口服液|糖浆|喷剂|吸入剂|沙丁胺醇|他汀|华法林|氯吡格雷|奥美拉唑|健胃消食|扑热息痛|阿奇霉素|利巴韦林|氯雷他定|开瑞坦|西替利嗪|炉甘石|金霉素|红霉素|体温计/
const PARCEL =
  /快递|包裹|取件|驿站|丰巢|菜鸟|快件|顺丰|邮件|信件|外卖|(?:拿|取|带).{0,4}小件|小件|寄.{0,4}(?:件|东西|文件)/
const TRASH = /垃圾|扔.{0,4}(?:袋|破烂|纸箱|尿不湿)|纸壳|废品|厨余|倒.{0,3}桶/
const CARE =
  /理.{0,2}发|剪.{0,2}(?:头|指甲)|翻.{0,2}身|洗.{0,2}澡|擦.{0,2}身|换.{0,2}药|打.{0,2}针|量.{0,2}血压|剃头|陪|照看|照顾|看.{0,6}(?:娃|孩子|老人|宝宝)|看护|护理|洗澡|擦身|翻身|喂饭|接.{0,6}(?:孩子|放学|娃)|送.{0,8}(?:医院|卫生|门诊|看病|透析|检查|产检|做)|去.{0,6}(?:医院|卫生院|门诊|透析|产检|打针|输液|复查|化疗|换药)|透析|产检|放学|没人接|就医|看病|打针|换药|上门.{0,6}(?:量血压|打针|换药|理发|护理|测)|车.{0,6}(?:医院|透析|产检)|坐月子|搭把手|尿布|剪指甲|做.{0,3}饭|送饭|遛狗|喂猫|喂狗/
const SHOPPING =
  /买|代购|捎|菜|米|面|油|盐|酱|醋|蛋|奶|肉|鱼|水果|苹果|口罩|酒精|消毒|纸|尿不湿|奶粉|断粮|吃的|超市|粮|抽纸|零食|馒头|面包|水$|矿泉水/

/** What a request asks for; `listed` where things are listed. */
export function wishOf(text: string, listed: boolean): RequestKind {
  const buys =
    /买|代购|捎|缺|没.{0,6}了|断|想要|急需|谁有|谁家有|有没有|匀|借|拿/.test(text) || listed
  if (MEDICINE.test(text) && buys) return 'medicine'
  if (
    TRASH.test(text) &&
    !/买.{0,4}垃圾袋|垃圾袋\d/.test(text) &&
    /扔|倒|收|带下|处理|拎|拿下|提下|丢/.test(text)
  )
    return 'trash'
  if (PARCEL.test(text)) return 'parcel'
  if (CARE.test(text) && !(listed && /买|代购/.test(text))) return 'care'
  if (listed && /买|购|捎|带|要|缺|断|拿/.test(text)) return 'shopping'
  if (/买|代购|捎/.test(text) || (listed && SHOPPING.test(text)) || (SHOPPING.test(text) && buys))
    return 'shopping'
  return 'other'
}

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
const COMMAND =
  /(?:(?:帮买|代买|代购|帮取|代取|帮拿|代拿|帮扔|代扔|帮带|帮捎|帮寄|代寄|帮倒|帮丢)(?![的价费员群地]|服务|过|了|人|一[下把]吧)|上门收.{0,3}垃圾|需要帮忙(?!吗|的)|需要帮助(?!吗|的)|(?:^|[\s,。!:;、\d室户])(?:我?(?:紧急|在线|再次))?求助(?!过|者|热线|电话|各位大神|无门)|求帮忙?|求代买|求[带捎](?=[一两三二半几点个份]|\d))/
/** A plea in whole words: 麻烦帮忙买, 谁能帮我拿下快递, 有没有路过驿站的帮我取个件. */
const CALLS =
  '(?:各位|邻居们?|大家|亲们?|好心人|楼长|志愿者?们?|师傅|管家|您好|你好|早上好|晚上好|哪位邻居|有没有|有人|在线等|紧急|急|跪求|[,。!~:\\s])*'
const ASKS =
  '(?:麻烦|请|拜托|谁|有没有|有人|哪位|哪个|能不能|能否|能|可不可以|可以|想请|劳驾|求|帮忙|想麻烦|辛苦|顺便)'
const FOR_ME = '(?:帮[忙我俺咱]|替[我俺]|把[我俺]|给[我俺](?=[捎带])|帮(?=[取拿买扔捎带代]))'
const DOES = '(?:买|捎|取|拿|带(?!句|个?话|路|口信|个好)|扔|寄|倒(?!闭)|丢)'
const PLEA = new RegExp(
  `(?:^|[\\s,。!?~:;])${CALLS}${ASKS}[^。!?\\n]{0,24}?${FOR_ME}[^,。!?\\n]{0,12}?${DOES}(?!.{0,3}(?:的那个|主意|票))` +
    `|(?:谁|有人|有|哪位)(?:去|在|路过|下楼|顺路|方便|要去)[^。\\n]{0,14}[,。?!\\s呀吗的]*(?:${FOR_ME}|求)[^,。\\n]{0,8}${DOES}` +
    `|(?:^|[\\s,。!~:])${CALLS}(?:(?:[^,。!?\\s]{0,8}(?:邻居|志愿者|好心人|哪位|师傅)们?)?(?:帮忙|帮我|帮俺)|帮(?=[^,。]{0,10}\\d{3})[^,。!?]{2,14}?)(?:去)?${DOES}`,
)
/** Someone asks how to ask. */
const ABOUT_ASKING = /(?:怎么|咋|如何|怎样)[^,。]{0,8}(?:帮|代|求助)|求助.{0,4}(?:怎么|咋|格式)/
const NO_WISH =
  /不用|不需要|不麻烦|别帮|甭|不必|你帮我买的|帮我买的|帮买的|帮我拿的|帮我取的|私聊|元起|服务费|业务|跑腿|每件|砍一刀|投.{0,2}票|点个赞|点赞|转发|求助各位大神|谢谢.{0,6}帮我?(?:买|取|拿|扔|带)|帮我?(?:买|取|拿|扔|带)(?:了|过|回来了)/
const TALKED_OF = /(?:昨天|上次|上回|以前|刚才).{0,10}(?:帮|代)|(?:他|她|人家|老板|同事).{0,6}帮我/
const LONGEST = 4000

/** Reads a request: a word that asks, or an outright plea to buy or fetch in a building or volunteer chat. */
export function readWish(utterance: Utterance, where: Where): Read | null {
  const { text, mentioned, parts, typed } = utterance
  if (
    !utterance.shows('want') ||
    text.length > LONGEST ||
    NO_WISH.test(text) ||
    ABOUT_ASKING.test(text)
  )
    return null
  const word = COMMAND.exec(text)
  const plea = word === null ? PLEA.exec(text) : null
  const here =
    where.place === 'building' || where.place === 'partner' || where.place === 'direct' || mentioned
  if (word === null && (plea === null || !here || TALKED_OF.test(text))) return null
  const found = word ?? plea
  if (found === null) return null
  const start = found.index + found[0].length
  const masked = maskedOf(utterance)
  const all = itemsIn(utterance.reply, masked, start)
  const kind = wishOf(
    text,
    all.some(({ quantity }) => quantity !== undefined),
  )
  if (word?.[0].endsWith('求助') && isTrouble(text, kind)) return null
  const home = parts().find((part) => part.kind === 'address' && part.household !== null)
  if (word?.[0].endsWith('求助') && kind === 'other' && !asksFor(text.slice(start))) return null
  const until = untilIn(parts())
  return {
    fields: {
      kind,
      items: kind === 'shopping' || kind === 'medicine' ? all : [],
      household: home?.kind === 'address' ? home.household : null,
      text: typed(0, text.length).trim(),
      deadline: until?.certain ? hhmm(until) : null,
    },
    left: 0,
  }
}

/** Whether the words behind 求助 want something: set off by a pause, or naming a want. */
function asksFor(text: string): boolean {
  return /^(?:[\s,。:!;~]+)[^\s]/.test(text) || /谁|[想需]?要|帮|有没有|借|急|教/.test(text)
}

/** Something is wrong, rather than wanted. */
function isTrouble(text: string, kind: RequestKind): boolean {
  const trouble = troubleIn(text)
  if (trouble === null) return false
  if (
    kind === 'medicine' ||
    (!trouble.urgent && (kind === 'shopping' || /谁有|谁会|不会|借|教/.test(text)))
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
  for (const part of parts()) {
    const hide =
      part.kind === 'address' ||
      part.kind === 'clock' ||
      (part.kind === 'date' && part.month !== null) ||
      part.kind === 'mark'
    masked += hide ? ','.repeat(part.end - part.start) : text.slice(part.start, part.end)
  }
  return masked.replace(ASIDE, (aside) => ','.repeat(aside.length))
}

/** What stands in brackets and counts nothing: （肥一点）. */
const ASIDE = /[(（](?:[^()（）\d一二三四五六七八九十两半]|一点){0,20}[)）]/g
