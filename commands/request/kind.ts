// Played by: medicine-is-not-for-the-neighbours.chat
import { phrases } from '../../src/language/phrase.ts'
import type { RequestKind } from '../../src/language/utterance.ts'

const MEDICINE = phrases(
  `(?<![换上])药(?!店(?:旁|门|对|附近|隔壁)) 美林 布洛芬 对乙酰氨基酚 泰诺 芬必得 退[热烧][贴栓药] 连花清瘟 莲花清瘟 硝苯地平 氨氯地平 厄贝沙坦 缬沙坦 沙坦 倍他乐克 美托洛尔 阿司匹林 阿莫西林 头孢 胰岛素 二甲双胍 格列 优甲乐 左甲状腺
 蒲地蓝 蒙脱石 思密达 口服补液盐 感冒灵 感康 止咳 枇杷膏 枇杷露 板蓝根 藿香 速效救心 救心丸 硝酸甘油 丹参 创可贴 碘伏 棉签 纱布 开塞露 眼药水 滴眼液 云南白药 膏药 试纸 血糖仪 抗原 维生素 维C 钙片 益生菌 妈咪爱
 小儿 颗粒 胶囊 口服液 糖浆 喷剂 吸入剂 沙丁胺醇 他汀 华法林 氯吡格雷 奥美拉唑 健胃消食 扑热息痛 阿奇霉素 利巴韦林 氯雷他定 开瑞坦 西替利嗪 炉甘石 金霉素 红霉素 体温计 降压 降糖 地平 洛尔 双胍 西林 霉素 清瘟 绷带 双氧水 奈德 拉唑 替丁 沙星 普利 缓释 肠溶 滴丸 冲剂 软膏 乳膏 注射 雾化液 氨酚 沙芬 司特 氨溴索 含片 咽片 开喉剑 西瓜霜 正气水 黄连素 六味地黄 酵母片`,
)
const PARCEL = phrases(
  '快递 包裹 取件 驿站 丰巢 菜鸟 快件 顺丰 邮件 信件 外卖 [拿取带].{0,4}小件 小件 寄.{0,4}(?:件|东西|文件)',
)
const TRASH = phrases('垃圾 扔.{0,4}(?:袋|破烂|纸箱|尿不湿) 纸壳 废品 厨余 倒.{0,3}桶')
/** Trash is taken away; bags for it are bought. */
const THROWS = phrases('扔 倒 收 带下 带走 处理 拎 拿下 提下 丢')
const BAGS = phrases('买.{0,4}垃圾袋 垃圾袋\\d')
const CARE = phrases(
  `理.{0,2}发 剪.{0,3}(?:头|甲) 上门剪 翻.{0,2}身 洗.{0,2}(?:澡|头|脚) 擦.{0,2}身 换.{0,2}药 打.{0,2}(?:针|胰岛素) 量.{0,2}血压 剃头 陪 照看 照顾 照应 看.{0,6}(?:娃|孩子|老人|宝宝|一?会儿?老) 看护 护理 喂.{0,2}饭 接.{0,6}(?:孩子|放学|娃)
 送.{0,8}(?:医院|卫生|门诊|看病|透析|检查|产检|做) [去上].{0,6}(?:医院|卫生院|门诊|透析|产检|打针|输液|复查|化疗|换药) 透析 产检 放学 没人接 就医 看病 上门.{0,6}(?:量血压|打针|换药|理发|护理|测) 车.{0,6}(?:医院|透析|产检)
 坐月子 搭把手 尿布 做.{0,3}饭 送饭 遛狗 喂猫 喂狗 背.{0,4}下楼 抬.{0,4}(?:下楼|轮椅) 推轮椅 轮椅.{0,8}[抬推下] 用车`,
)
const WARES = phrases(
  '买 代购 捎 菜 米 面 油 盐 酱 醋 蛋 奶 肉 鱼 水果 苹果 口罩 酒精 消毒 纸 尿不湿 奶粉 断粮 吃的 超市 粮 抽纸 零食 馒头 面包 水$ 矿泉水',
)
const BUYS = /买|代购|捎|称.{0,3}[斤两]/
const GETS = phrases(
  '买 代购 捎 带 缺 没.{0,6}了 [用吃喝打]完 断 想要 急需 谁有 谁家有 有没有 匀 借 拿',
)
const TAKES = /买|购|捎|带|要|缺|断|拿/

/** An errand to the chemist's, whatever is listed with it. */
const CHEMIST = phrases('买药 取药 拿药 药店 药房')

/** Hands are wanted, not wares. */
const HANDS = phrases('[搬抬挪拆] 安装 装[个一]?[下上] 开锁 拧 换灯 教教? 修')

/** What a request asks for; `listed` the names of the things that are listed with their quantity. */
export function wishOf(text: string, names: readonly string[]): RequestKind {
  const listed = names.length > 0
  const gets = listed || GETS.test(text)
  if (MEDICINE.test(text) && gets && !isMixed(text, names)) return 'medicine'
  if (TRASH.test(text) && THROWS.test(text) && !BAGS.test(text)) return 'trash'
  if (PARCEL.test(text)) return 'parcel'
  if (CARE.test(text) && !(listed && /买|代购|捎|带/.test(text))) return 'care'
  if (HANDS.test(text) && !BUYS.test(text)) return 'other'
  if (listed && TAKES.test(text)) return 'shopping'
  return BUYS.test(text) || (WARES.test(text) && gets) ? 'shopping' : 'other'
}

/** Medicine among other wares is an errand to the shops: 鸡蛋2斤 降压药1盒. */
function isMixed(text: string, names: readonly string[]): boolean {
  if (CHEMIST.test(text)) return false
  return (
    names.some((name) => MEDICINE.test(name)) &&
    names.some((name) => WARES.test(name) && !MEDICINE.test(name))
  )
}
