import { says } from './clause.ts'
import type { Category, Symptom, Utterance } from './utterance.ts'
import type { Where } from './where.ts'

/** What is wrong, as far as the words tell. */
export interface Trouble {
  readonly category: Category
  /** Danger to life. */
  readonly urgent: boolean
}

const OLD =
  '(?:独居|空巢|一个人住|自己住|独自|老人|大爷|大娘|大妈|奶奶|爷爷|老太|老头|阿姨|姥姥|姥爷|婆婆)'
const SILENT =
  '(?:没人应|不应|没应|没回应|没回音|没动静|没反应|不开门|没人开|没开门|没人接|不接|没接|打不通|没人答|不答应|没答应|没人吭|没声|联系不上)'
const CHILD = '(?:孩|娃|宝宝|小朋友|小男|小女|儿子|女儿|闺女|孙)'

/** Danger to life where a body is in need. */
const BODY_IN_DANGER = new RegExp(
  [
    '(?:摔|跌|栽|滑)(?:倒|了|下|伤|断|的|在|昏|进|出|一跤)|摔.{0,6}(?:起不来|动不了|骨折|流血)|坠楼|(?:人|孩子?|娃|大爷|大娘|师傅|奶奶|爷爷).{0,8}掉下|起不来了|动弹不了',
    '昏迷|昏倒|昏过去|晕倒|晕过去|不省人事|没意识|没有意识|意识.{0,2}(?:模糊|丧失)|吞.{0,3}药|失去意识|意识不清|叫不醒|喊不醒|抽搐|抽风|抽过去|口吐白沫|休克|没呼吸|没有呼吸|没脉|没心跳|翻白眼|(?:人|老人|大爷|大娘|奶奶|爷爷)都?没气了|没反应',
    '要生了|快生了|羊水|临产|宫缩|见红',
    '胸口疼|胸口痛|胸口闷疼|胸疼|胸痛|心口疼|心梗|心绞痛|心脏病|心脏.{0,4}(?:不舒服|难受|疼|痛|不好受)|脑梗|脑出血|中风|偏瘫|嘴歪|半边身子',
    '[喘上]不[上过]来?气|喘不上|憋气|呼吸困难|窒息|噎着|噎住|卡住(?:喉|嗓|气)|卡(?:喉|嗓子)|倒不上气|脸(?:发紫|都紫|憋紫)|嘴唇发紫',
    '大出血|流血|出血不止|血流|割腕|吐血|便血|烫伤|触电|被电|电着人|电倒|溺水|落水|掉.{0,3}(?:井|坑|河|湖|水)里|掉水|高烧不退.{0,6}抽|过敏.{0,6}休克',
    '(?:吃|喝|吞|服)了?.{0,4}(?:整瓶|一瓶|半瓶|大把|一大把|一把|好多|很多|过量).{0,4}(?:药|安眠)|安眠药|农药|老鼠药|误食|误服|误喝|药吃多|煤气中毒|一氧化碳中毒|食物中毒|中毒',
    '不想活|想死|寻死|寻短见|自杀|自残|轻生|活够了|活着没意思|跳楼|遗书',
    `${OLD}.{0,24}${SILENT}|${SILENT}.{0,16}${OLD}`,
    '被车撞|撞了人|撞倒|出车祸|车祸',
  ].join('|'),
)

/** Danger to life from a thing or a person. */
const THING_IN_DANGER = new RegExp(
  [
    '(?<![打点]?不)着火|起火|失火|火灾|明火|冒烟|黑烟|浓烟|白烟|火苗|烧着了|烧起来|着了火|爆炸|爆燃|自燃|糊味.{0,6}烟',
    '(?:煤气|燃气|天然气|瓦斯)(?:味|泄漏|泄露|漏|臭|管.{0,4}漏)|漏(?:煤气|燃气|天然气|气)|(?:煤气|燃气|天然气|液化气).{0,16}(?:味|漏|泄)',
    '[困关卡憋]在?(?:了)?电梯|电梯.{0,6}(?:关|困|卡)(?:在|了)?.{0,3}(?:里|住了)|电梯.{0,12}(?:困|关着|关了|卡着人|卡住人|里有人|出不来|有人出不来|关人)|困人',
    '火花|打火|冒火|漏电|带电|电线.{0,8}(?:掉|断|耷拉|垂|裸|露|冒|搭)|裸露.{0,4}电线|高压线|电箱.{0,6}(?:冒|响|糊)|麻手|电人',
    `${CHILD}.{0,16}(?:窗|阳台|栏杆|楼顶|防盗网|空调外机).{0,10}(?:爬|趴|探|翻|站|坐|悬|卡|挂|骑|上)|(?:爬|趴|翻|站|坐|骑|悬|卡|挂).{0,8}(?:窗|阳台|栏杆|防盗网|空调外机).{0,12}${CHILD}|${CHILD}.{0,8}(?:爬|趴|翻|站|坐|骑|悬|卡|挂).{0,8}(?:窗|阳台|栏杆|防盗网|空调外机)`,
    '拿着?刀|持刀|动刀|菜刀|砍人|捅人|砍刀|匕首|水果刀|拿着?斧|凶器|挥着?刀',
    '(?:楼顶|天台|窗台).{0,6}(?:站着|坐着|要跳|徘徊)',
    '墙.{0,4}(?:要塌|塌了)|塌方|楼.{0,3}塌|坍塌',
  ].join('|'),
)

/** The words of each category with their weight; what must be done decides, not what is spoken of. */
const SIGNS: Readonly<
  Record<Exclude<Category, 'other'>, readonly (readonly [weight: number, words: RegExp])[]>
> = {
  repair: [
    [
      3,
      /坏了?|故障|失灵|灭了|黑咕隆咚|打不着|没气了|没燃气|淹|掉灰|太暗|不够亮|(?:电梯|水泵|暖气|网).{0,4}停|一闪|闪个|忽明忽暗|没暖|不暖|没热水|冰凉|罢工|不亮|不转|没反应|打不开|关不上|关不严|锁不上|开不了|开不开|认不出|识别不|刷不|抬不起|落不下|不制冷|不热|不响|没声音|没图像|不出水|跳闸|断电|停电|没电|停水|没水|断水|断网|没网|没信号|漏水|渗水|滴水|漏雨|返水|反水|倒灌|爆管|爆裂|水管|堵了|堵住|堵死了?马桶|不通|掉下来|脱落|松动|松了|裂|破损|破了|断了|塌陷|生锈|锈|翘起|起皮|掉皮|变形|卡住|卡顿|停运|停在|不走|异响|咣当|晃|水压|欠压|维修|修一下|修理|检修|报修|不工作|不灵|失控|短路|掉漆|歪了|不好使|不好用|显示故障|自来水.{0,4}(?:黄|浑)|水.{0,3}(?:发黄|浑)/g,
    ],
    [
      1,
      /电梯|门禁|路灯|声控灯|楼道灯|灯|暖气|供暖|地暖|下水道|下水|马桶|管道|水泵|水表|电表|道闸|充电桩|对讲|单元门|防火门|窗|玻璃|墙皮|外墙|瓷砖|扶手|栏杆|健身|器材|漫步机|秋千|滑梯|摄像头|监控|水龙头|阀门|空调|热水器|屋顶|楼顶|天花板|阳台|信箱|快递柜|丰巢|泵|地砖|路面|坑/g,
    ],
  ],
  hygiene: [
    [4, /吐.{0,3}(?:一地|满地|地上|一滩)/g],
    [
      3,
      /垃圾|臭|异味|恶臭|馊|霉|蟑螂|老鼠|耗子|苍蝇|蚊子|蚊虫|长虫|生蛆|蛆|虫子|蚂蚁|消杀|消毒|保洁|打扫|清扫|清理|没人扫|没扫|不扫|(?<![心内肝肾脾])脏|污水|粪|屎|尿|大便|小便|拉了一地|狗屎|狗便|呕吐物|痰|烟头|小广告|厨余|泔水|烂菜|烂树叶|树叶|落叶|油污|积水|淤泥|拖地|拖了|脚印|卫生|堆放杂物|建筑垃圾|装修垃圾|废品|纸壳|纸箱|杂物|死猫|死狗|死鸟|死老鼠|油腻|没清|没收走|没人收|积雪|冰/g,
    ],
  ],
  safety: [
    [7, /(?:救护车|消防车|急救车).{0,6}(?:进不|过不|出不|堵|开不)/g],
    [
      3,
      /消防通道|消防车|疏散|安全出口|逃生|灭火器|消防栓|消火栓|飞线|充电着|给电动车充|电动车.{0,8}充电|充电.{0,8}电动车|电瓶.{0,8}(?:充|上楼|进楼|推)|电动车(?:上楼|进楼|进电梯|推进)|井盖|窨井|玻璃.{0,6}(?:要掉|松|碎|悬|摇|晃)|广告牌|高空抛物|往下扔|往楼下扔|扔下来|抛物|树.{0,6}(?:倒|断|折|歪|砸)|倒了.{0,4}树|树枝.{0,6}(?:断|掉|悬|折)|贼|小偷|偷|被盗|盗窃|失窃|丢了|撬|尾随|跟踪|陌生|可疑|鬼鬼祟祟|踩点|诈骗|骗子|骗了|被骗|骗钱|推销.{0,6}(?:保健|老人)|传销|冒充|假冒|电线|裸露|线.{0,4}(?:露|裸|耷拉)|坠落|要掉|摇摇欲坠|松脱|隐患|危险|不安全|爬窗|翻墙|放炮|鞭炮|烟花|烧纸|明火|液化气罐|煤气罐|醉汉|闹事|报警器|迷路|找不到家|找不着|找不到人|反锁|打架|打群架|打起来|打人|打(?:孩子|老婆|老人)|动手|家暴|砸|猥琐|偷拍|骚扰|走失|走丢|失踪|不见了|蛇|马蜂|蜂窝|流浪狗|咬人|冰.{0,4}滑|结冰|挡住.{0,6}出口|堵.{0,6}(?:出口|通道)|占.{0,6}(?:消防|通道)|锁死|铁链/g,
    ],
  ],
  dispute: [
    [1, /邻居|楼上|楼下|隔壁|对门/g],
    [
      3,
      /吵|噪音|噪声|扰民|震|咚咚|叮当|电钻|装修|砸墙|蹦|跳绳|拍球|跺脚|麻将|喊麦|唱歌|音箱|音响|音乐|钢琴|练琴|小提琴|架子鼓|广场舞|开黑|半夜|凌晨|睡不着|没法睡|没法休息|没法歇|狗叫|叫唤|狗.{0,6}(?:叫|不牵|没牵|不拴|扑|追|咬|吓)|不牵绳|没牵绳|不拴绳|大型犬|养狗|遛狗|养鸡|鸡叫|打鸣|鸽子|车位|占了|占着|占位|乱停|停车|堵.{0,3}(?:车|门口|路)|挡.{0,4}(?:车|门|路)|骂人|骂|吵架|纠纷|矛盾|调解|说和|评理|油烟|抽烟|吸烟|二手烟|烟味|呛|谈不拢|晾.{0,6}(?:滴水|衣服)|空调.{0,6}滴水|滴.{0,4}(?:被子|衣服)|公摊|私占|霸占|地锁|鞋柜|堆.{0,4}门口/g,
    ],
  ],
  health: [
    [
      3,
      /发烧|发热|高烧|咳嗽|咳|拉肚子|腹泻|呕吐|吐了|头晕|头疼|肚子疼|腹痛|疼得|疼痛|难受|不舒服|生病|病了|病人|犯病|发病|救护|120|夹.{0,2}手|夹伤|骨折|崴|扭|受伤|伤口|缝针|流鼻血|鼻血|透析|化疗|断药|没药|胰岛素|血压.{0,4}(?:高|低|\d)|血糖.{0,4}(?:高|低)|孕妇|产妇|阳性|确诊|密接|抗原.{0,4}(?:阳|两道杠)|两道杠|气短|喘|没劲|乏力|嗓子疼|喉咙|过敏|起疹|皮疹|烫|老年痴呆|精神(?:病|失常|异常)|抑郁|医院|就医|看病|送医/g,
    ],
  ],
  returnee: [
    [
      4,
      /(?:从|自|打).{0,10}(?:回来|回国|返回|返青|来青|过来|回家|到家|飞|来的|返|回)|外地(?:回|来|返|车|牌|人|亲戚|朋友)|返青|返乡|回国|入境|境外|国外|没登记|未登记|没报备|未报备|报备|(?:刚|昨天|今天|今晚|昨晚|前天|明天).{0,10}(?:回来|到家|落地|下飞机|下火车|下高铁)|中高?风险|疫区|旅居|行程|返岗|探亲回|出差回|打工回|湖北|武汉/g,
    ],
  ],
}
const ORDER = ['returnee', 'safety', 'dispute', 'hygiene', 'repair', 'health'] as const
const HARMLESS = /(?:一跤|摔|滑).{0,8}(?:没事|不要紧|没大碍|皮实)|演习|演练/
const FEES =
  /(?:物业|停车|取暖|供暖|水|电|燃气|管理|服务|垃圾|车位|电梯)费|收费|乱收|多收|涨价|账单|发票|维修基金/
const GOOD = /修好了|好了|恢复了|已修|解决了|处理了|不错|真好|表扬|点赞|感谢|谢谢/

/** What is wrong in a text that was reported; null where nothing shows that anything is. */
export function troubleIn(text: string): Trouble | null {
  if (HARMLESS.test(text)) return null
  if (BODY_IN_DANGER.test(text) && !THING_FIRST.test(text))
    return { category: 'health', urgent: true }
  if (THING_IN_DANGER.test(text)) return { category: 'safety', urgent: true }
  if (FEES.test(text)) return { category: 'other', urgent: false }
  let best: Category | null = null
  let most = 0
  for (const category of ORDER) {
    const score = SIGNS[category].reduce(
      (sum, [weight, words]) => sum + weight * countOf(text, words),
      0,
    )
    if (score > most) {
      best = category
      most = score
    }
  }
  return best === null || most < 3 || GOOD.test(text) ? null : { category: best, urgent: false }
}

const THING_FIRST = /电线.{0,6}掉|没反应(?!.{0,6}(?:叫|喊))(?=.{0,10}(?:按|刷|门|灯|机))/

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}

/** A report as it was read. */
interface Read {
  readonly fields: Trouble & {
    readonly household: string | null
    readonly people: readonly string[]
    readonly symptoms: readonly Symptom[]
    readonly text: string
  }
  readonly left: number
}

const WORD =
  /^[\s,!:]*(?:您好|你好|楼长|大家好|各位|紧急|急|@\S+|[,!\s])*(?:我要?|俺要?|要|想|我想|帮我?|请|麻烦|给|跟|向(?:社区|街道|物业|楼长|网格长?))*(上报|报修|反映|反应|投诉|举报|建议|求助|报备|反馈|检举|报告)(?:一下|一个|下|个)?(情况|问题|隐患)?(?=([\s,。:!~;]*))/
const LONGEST = 2000

/** Reads a report: begun with a command word, or told to the bot where something is wrong. */
export function readTrouble(utterance: Utterance, where: Where): Read | null {
  const { text, parts, mentioned, typed } = utterance
  const begun = utterance.shows('tell') ? WORD.exec(text) : null
  const direct = mentioned || where.place === 'direct'
  if (begun === null && !direct) return null
  const start = begun === null ? 0 : begun[0].length + (begun[3]?.length ?? 0)
  const rest = text.slice(start, start + LONGEST)
  if (
    rest.trim() === '' ||
    parts().some((part) => part.kind === 'temperature' && part.shape === 'exact')
  )
    return null
  const trouble = troubleIn(rest) ?? impliedBy(begun?.[1], rest)
  const fits =
    begun === null
      ? trouble !== null && !ASKS.test(text) && (trouble.urgent || !CHAT.test(text))
      : suits(begun, rest, trouble, direct)
  if (!fits) return null
  const { category, urgent } = trouble ?? { category: 'other', urgent: false }
  const home = parts().find((part) => part.kind === 'address')
  return {
    fields: {
      category: begun?.[1] === '建议' && !urgent ? 'other' : category,
      urgent,
      household: home?.kind === 'address' ? (home.household ?? home.room) : null,
      people: parts()
        .filter((part) => part.kind === 'name' || says(part, 'kin'))
        .map((part) => typed(part.start, part.end)),
      symptoms: [
        ...new Set(
          parts().flatMap((part) => (part.kind === 'word' && part.symptom ? [part.symptom] : [])),
        ),
      ],
      text: typed(start, text.length).trim(),
    },
    left: begun === null ? rest.length : 0,
  }
}

/** What people say to the bot for company. */
const CHAT =
  /你|哈哈|喜欢|爱|觉得|电影|歌|剧|小说|游戏|明星|可爱|漂亮|粉丝|男神|女神|好听|好看|好吃/

/** What the command word alone says of the trouble: 报修 is repair, a complaint of neighbours a dispute. */
function impliedBy(word: string | undefined, rest: string): Trouble | null {
  if (word === '报修') return { category: 'repair', urgent: false }
  const neighbours = /邻居|楼上|楼下|隔壁|对门/.test(rest)
  return word === '投诉' && neighbours && !FEES.test(rest)
    ? { category: 'dispute', urgent: false }
    : null
}

const ASKS =
  /多少|几点|什么时候|啥时候|在哪|吗[?!。 ]*$|[没呢][?]?$|谢谢你|怎么(?:报|用|弄|查|办)|你是|吗[?]?$/

function suits(
  begun: RegExpExecArray,
  rest: string,
  trouble: Trouble | null,
  direct: boolean,
): boolean {
  const [, word = '', , gap = ''] = begun
  const pause = gap === '' ? undefined : gap
  if (
    /^ ?(?:[0-9一二三四五六七八九十两几半好]+ ?(?:天|次|回|遍|周|个|小时|年)|多久|都?快)/.test(
      rest,
    ) &&
    pause === undefined
  )
    return false
  if (
    /^(?:以后|之后|电话|表|了|过|的|什么|率|零售|有奖|给|你|您|信|箱|渠道)/.test(rest) &&
    pause === undefined
  )
    return false
  if (/^[\s]*(?:怎么|咋|去哪|在哪|找谁|电话)/.test(rest)) return false
  if (word === '求助') return trouble !== null
  if (word === '报备') return trouble?.category === 'returnee'
  if (word === '报告') return trouble?.urgent === true
  if (pause !== undefined || /^(?:一下|一个|下|个)/.test(rest)) return true
  return direct || trouble !== null || begun[0].includes('一下')
}
