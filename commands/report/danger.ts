// Played by: two-bots.chat
import { either, phrases } from '../../src/language/phrase.ts'

/** Danger to life: where a body is in need it is `health`, from a thing or a person it is `safety`. */
export type Danger = 'health' | 'safety'

const CHILD = either('孩 娃 宝宝 小朋友 小男 小女 儿子 女儿 闺女 孙')
const ALONE = either(
  '独居 空巢 一个人住 自己住 独自 老人 大爷 大娘 大妈 奶奶 爷爷 老太 老头 老爷子 阿姨 姥姥 姥爷 婆婆 大叔',
)
const SILENT = either(
  '没人应 不应 没应 没回应 没回音 没动静 没反应 不开门 没人开 没开门 没人接 不接 没接 打不通 没人答 不答应 没答应 没人吭 没声 联系不上 不吭声 没见出门 没露面 没见人',
)
const LEDGE = either('窗 阳台 栏杆 护栏 楼顶 防盗网 空调外机 天台')
const CLIMBS = either('爬 趴 探 翻 站 坐 悬 卡 挂 骑')

const FALLS =
  '(?:人|大爷|大娘|大叔|奶奶|爷爷|老头|老太太?)…倒在 摔…楼梯 从…[摔跌]下 人…从…滚下 [摔跌栽](?:倒|了|下|伤|断|的|在|昏|进|出|一跤|得) 滑倒 摔…起不来 坠楼 起不来了 动不了了 动弹不了'
const SENSELESS =
  '昏迷 昏倒 昏过去 昏厥 晕倒 晕过去 晕厥 不省人事 没意识 没有意识 没了意识 意识…(?:模糊|丧失|不清) 失去意识 叫不醒 喊不醒 叫不应 抽搐 抽风 抽过去 一直抽 口吐白沫 休克 没呼吸 没有呼吸 没脉 没心跳 翻白眼 不行了快 救命'
const LABOUR = '要生了 快生了 羊水 临产 宫缩 见红 早产'
const HEART =
  '胸口…[疼痛闷] 胸[疼痛] 心口[疼痛] 前胸…[疼痛] 心梗 心绞痛 心脏病 心脏…(?:不舒服|难受|疼|痛|不好受|停) 脑梗 脑出血 脑溢血 中风 偏瘫 嘴歪 嘴角歪 半边身子 半身…不能动 说不出话'
const BREATH =
  '[喘上]不[上过]来?气 上气不接下气 憋气 呼吸困难 窒息 噎着 噎住 卡住(?:喉|嗓|气) 卡(?:喉|嗓子|着喉|在喉|在嗓) 倒不上气 脸(?:发紫|都紫|憋紫|发青) 嘴唇发?紫 喘不动'
const WOUND =
  '大出血 流血 流了…血 出血不止 血流 止不住血 血止不住 割腕 吐血 便血 咳血 烫伤 触电 被电 电着人 电倒 溺水 落水 掉.{0,3}(?:井|坑|河|湖|水)里 掉水 掉进…(?:井|坑|河|湖|水|池) 过敏…休克 被车撞 撞了人 撞倒 车撞了 车祸'
const POISON =
  '[吃喝吞服]了?…(?:整瓶|一瓶|半瓶|大把|一大把|一把|好多|很多|过量|好几十片)…(?:药|安眠) 药…[吃吞]了…(?:一瓶|半瓶|大半瓶|整瓶|一把|大把|几十片|一整板) 吞…药 [吃吞咽]了?…(?:电池|纽扣|硬币|磁珠|珠子|钉子|针|干燥剂|樟脑丸|洗衣液|洁厕灵|消毒液|84) 把…(?:电池|纽扣|硬币|磁珠|珠子|钉子|干燥剂|药)…[吃吞咽]了 安眠药 农药 老鼠药 误食 误服 误喝 药吃多 吃多了药 煤气中毒 一氧化碳中毒 食物中毒 中毒'
const DESPAIR =
  '不想活 想死 寻死 寻短见 自杀 自残 轻生 活够了 活着没意思 活着没劲 不想活了 跳楼 跳下去 遗书'
const SLIPS = `(?:人|孩子?|娃|大爷|大娘|师傅|奶奶|爷爷)…掉下`

/** A body in need. */
const BODY = new RegExp(
  [
    either(
      `${FALLS} ${SENSELESS} ${LABOUR} ${HEART} ${BREATH} ${WOUND} ${POISON} ${DESPAIR} ${SLIPS}`,
    ),
    `${ALONE}.{0,24}${SILENT}|${SILENT}.{0,16}${ALONE}`,
    '(?:人|老人|大爷|大娘|奶奶|爷爷)都?没气了',
  ].join('|'),
)

const FIRE =
  '(?<![打点]?不)着火 起火 失火 火灾 明火 冒烟 黑烟 浓烟 白烟 火苗 烧着了 (?<![娃孩宝爸妈爹娘爷奶儿女][子宝也又都突然]{0,3})烧起来 着了火 爆炸 爆燃 自燃 糊味…烟'
const GAS =
  '(?:煤气|燃气|天然气|瓦斯|液化气)……(?:味|泄|漏|臭) 漏(?:煤气|燃气|天然气|气) (?:管子|管道|阀门|灶)…漏气'
const LIFT =
  '[困关卡憋]在?了?电梯 电梯…(?:关|困|卡)(?:在|了)?.{0,3}(?:里|住了) 电梯……(?:困|关着|关了|卡着人|卡住人|里有人(?:出不来|喊|叫|被)|里还有人|出不来|关人) 困人 [困关]在(?:里[面头边]|电梯) 电梯……[^。\\n]{0,8}出不[来去] 电梯……(?:人|孩子?|娃|老人|大爷|大娘)…在里[面头边]'
const POWER =
  '火花 (?<![不没])打火(?!机|不|灶) 冒火 漏电 带电 电线…(?:掉|断|耷拉|垂|裸|露|冒|搭|破皮) 裸露…电线 高压线 电箱…(?:冒|响|糊|火) 电表箱…(?:冒|火|糊) 插座…(?:冒|火|糊) 麻手 电人 电得人 手麻 线头…露'
const BLADE =
  '拿着?刀 持刀 动刀 菜刀 砍人 捅人 砍刀 匕首 水果刀 拿着?斧 凶器 挥着?刀 提着刀 拎着?刀'
const HEIGHT = '(?:楼顶|天台|窗台|楼边)…(?:站着|坐着|要跳|徘徊) 墙…(?:要塌|塌了) 塌方 楼…塌 坍塌'

/** A thing or a person that may kill. */
const THING = new RegExp(
  [
    either(`${FIRE} ${GAS} ${LIFT} ${POWER} ${BLADE} ${HEIGHT}`),
    `${CHILD}.{0,16}${LEDGE}.{0,10}(?:${CLIMBS}|上)`,
    `${CLIMBS}.{0,8}${LEDGE}.{0,12}${CHILD}`,
    `${CHILD}.{0,8}${CLIMBS}.{0,8}${LEDGE}`,
  ].join('|'),
)

/** A thing that fell or does not answer is no body. */
const THING_FIRST = phrases(
  '电线…掉 没反应(?!.{0,6}[叫喊])(?=.{0,10}[按刷门灯机]) (?:灯|门(?!口)|门禁|电梯|机|屏|键|按钮|遥控)…没反应',
)

/** The danger to life in a text; null where none shows. */
export function dangerIn(text: string): Danger | null {
  if (BODY.test(text) && !THING_FIRST.test(text)) return 'health'
  return THING.test(text) ? 'safety' : null
}
