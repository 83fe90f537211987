// Played by: what-can-wait-counts-office-hours.chat
import { phrases } from '../../src/language/phrase.ts'
import type { Category } from '../../src/language/utterance.ts'
import { SORTS, senseOf } from './category-model.ts'

/** Words that tell what must be done, and how much each weighs. */
interface Sign {
  readonly weight: number
  readonly words: RegExp
}

const sign = (weight: number, words: string): Sign => ({ weight, words: phrases(words, 'g') })

/** What is broken, mended by a hand with tools. */
const FAULTS = `进水了 灌水了 漫水 灌进来 漫进 漏[了着个] 在漏 又漏 一直漏 渗 淌水 滋水 呲水 喷水 冒水 跑水 水漫 泡了 泡水 鼓包 鼓起 空鼓 开裂 裂缝 憋了 烧了 频闪 失效 没火 打火打不着 花屏 白屏 没声 听不见 听不清 温吞 不热乎 滋滋响 嗡嗡 抖 急停 夹人 不停层 按键 按不动 按了[没不](?:动|亮|反应|灵|开|关) 按不亮 关不住 关不了 打不动 拧不动 拧不开 拔不出 卡在 掉轨 脱轨 滑丝 没水了 黑着 全黑 不来电 没来电 跳了闸 老跳 报故障 报错 没通 不通了 时断时续 断断续续 没气 缺氧 门缝 关门…慢 掉下[来一]
 坏 故障 失灵 灭了 黑咕隆咚 broken leak dead 黑灯瞎火 漆黑 打不着 没气了 没燃气 淹 掉灰 太暗 不够亮 (?:电梯|水泵|暖气|网)…停 一闪 闪个 忽明忽暗
 忽冷忽热 一会儿?[凉冷热] 时有时无 没暖 不暖 没热水 冰凉 罢工 不亮 不转 没反应 打不开 关不上 关不严 锁不上 锁不住 开不了 开不开 认不出 识别不 刷不[开上了] 刷不 抬不起 落不下 不抬杆 不制冷
 不热 不响 没声音 没图像 不出水 没有水 出水小 水流小 水小 跳闸 断电 停电 没电 停水 没水 断水 断网 没网 网…断 没信号 漏水 渗水 滴水 漏雨 往下漏 渗下来 漏下来 返水 反水 倒灌 往上冒
 爆管 爆了 爆裂 水管 堵 不通 掉下来 脱落 松动 松了 裂 破损 破了 断了 塌陷 塌了 生锈 锈 翘起 起皮 掉皮 掉块 变形 卡住 卡顿 卡死 停运 停在…[楼层] 不动了 异响 咣当 哐当 晃 水压 欠压
 维修 修一下 修修 修理 检修 报修 不工作 不灵 失控 短路 掉漆 歪了 不好使 不好用 用不了 不能用 没法用 显示故障 死机 黑屏 自来水…[黄浑] 水…(?:发黄|是黄|浑|有锈|发臭) 冻裂 冻住 掉了 磨坏 不吸 不抽水 冲不下 冲不动 下不去水 下水慢`
/** What a building is made of. */
export const FITTINGS = `吊顶 电梯 门禁 路灯 声控灯 楼道灯 灯 暖气 供暖 地暖 下水道 下水 马桶 管道 水泵 水表 电表 道闸 充电桩 对讲 单元门 防火门 窗 玻璃 墙皮 外墙 瓷砖 扶手 栏杆 健身 器材 漫步机 秋千
 滑梯 摄像头 监控 水龙头 阀门 空调 热水器 屋顶 楼顶 天花板 阳台 信箱 快递柜 丰巢 泵 地砖 路面 坑 台阶 坡道 雨棚 地漏 门锁 闸机 洗手池`

/** What is dirty. */
const DIRT = `[没不]清走 没人擦 一[摊滩] 污渍 油渍 黏糊 糊[了满] 积灰 灰尘 蜘蛛网 鸟粪 猫砂 拉屎 撒尿 骚味 霉味 反味 返味 下水道味 跳蚤 白蚁 溢出 溢[了满] 桶满 爆满 没拖 没擦 黑乎乎 脏兮兮 剩饭 剩菜 汤水 洒了 泼了 泥 雪没扫 没扫雪 乱贴 涂鸦 痰迹 死老鼠 味道大 味儿大 熏 没消杀 发霉 长毛 烂 菜叶 骨头
 垃圾 臭 异味 恶臭 馊 霉 蟑螂 老鼠 耗子 苍蝇 蚊子 蚊虫 长虫 生蛆 蛆 虫子 蚂蚁 消杀 消毒 保洁 打扫 清扫 清理 清运 没人扫 没扫 不扫 没人打扫 (?<![心内肝肾脾])脏 污水 脏水 粪 屎 (?<!糖)尿(?!不湿|布) 大便 小便
 拉了一地 狗屎 狗便 呕吐物 痰 烟头 小广告 厨余 泔水 烂菜 烂树叶 树叶 落叶 油污 积水 淤泥 拖地 拖了 脚印 卫生(?!院|间|所|室|服务|纸) 堆放杂物 建筑垃圾 装修垃圾 废品 纸壳 纸箱 杂物 破烂 死猫 死狗 死鸟 死老鼠 油腻 没清
 没收走 没人收 积雪 冰溜 柳絮 杂草 化粪池 满地 一地都是 瓜皮 外卖盒 口罩扔 随地 乱扔 乱丢 乱倒`
/** Trash goes before what it is of. */
const RUBBLE = '(?:装修|建筑|施工|拆)…垃圾 垃圾…装修'
const VOMIT = '吐…(?:一地|满地|地上|一滩)'

/** What may harm. */
const HARM = `糊味 焦味 烧焦 私改 私接 自称 转账 汇款 验证码 没回来 没回家 找遍 没找着 没找到 私拉 乱拉 线路老化 老化 电缆 没盖 缺口 深坑 深沟 施工…没 没围 吊篮 掉砖 掉瓦 冰溜子 花盆 晾衣杆 酒瓶 撬门 撬锁 顺走 电瓶…丢 偷窥 变态 打探 查水表 发传单 保健品 集资 飙车 逆行 烟感 喷淋 应急灯 应急通道 孔明灯 烧荒 烧落叶 扔烟头 玩火 玩打火机 池塘 天台门 斗殴 狂犬 赌博 聚赌 吸毒 上锁 被锁了 钉子 玻璃渣 碎玻璃 没人看 反光镜 坠 滑坡 塌 走丢 攀爬 爬到 爬上 野狗 转悠 试门 踹门 砸门 吓着 带刀 尖锐 割
 消防通道 消防车 疏散 安全出口 逃生 灭火器 消防栓 消火栓 飞线 充电着 (?:电动车|电瓶车?)…充电 充电…(?:电动车|电瓶) 给…电动车充 电瓶…[充推] (?:电动车|电瓶车?|电瓶)…(?:上楼|进楼|进电梯|推进|进楼道) 井盖 窨井
 玻璃…(?:要掉|松|碎|悬|摇|晃|掉) 广告牌 高空抛物 往下[扔倒泼] 往楼下[倒泼] 往楼下扔 扔下来 从楼上扔 抛物 树…(?:倒|断|折|歪|砸) 倒了…树 树枝…[掉悬] [刮吹][倒断] 贼 小偷 偷 被盗 盗窃 失窃 丢了 撬 尾随 跟踪 陌生 可疑 鬼鬼祟祟 踩点 诈骗 骗子
 骗了 被骗 骗钱 骗老人 行骗 推销…(?:保健|老人) 传销 冒充 假冒 电线 裸露 线…(?:露|裸|耷拉) 坠落 要掉 快掉 砸到 砸着 差点砸 摇摇欲坠 松脱 隐患 危险 不安全 (?:孩|娃)…楼顶 楼顶…(?:孩|娃) 爬窗 翻墙 翻栏杆 放炮 鞭炮 烟花 烧纸 液化气罐 煤气罐 醉汉 喝醉 耍酒疯 闹事
 报警器 迷路 找不到家 找不着 找不到人 反锁 打架 打群架 打起来 打人 打(?:孩子|老婆|老人) 动手 家暴 砸 猥琐 偷拍 流浪…狗 野狗 骚扰 走失 走丢 失踪 不见了 [有条]蛇 毒蛇 马蜂 蜂窝 流浪狗 咬人 咬了 冰…滑 结冰 路面…冰 挡住…出口 堵…(?:出口|通道) 占…(?:消防|通道) 锁死 铁链
 不戴口罩 没戴口罩 聚集 聚众 超速 开得飞快 没有护栏 没围挡 挨个敲门 敲门…(?:陌生|不认识|推销) 不认识的人 鸣笛 沟…没盖 盖子没了`
const OVERHEAD =
  '(?:外墙|幕墙)…(?:裂|掉|松|脱|鼓|翘) 玻璃…(?:要掉|快掉|悬|摇|晃|松|咣|哐) 差点砸 砸[到着] 快(?:掉|倒|塌)(?:下来|了) (?:楼顶|阳台|窗台)…(?:要掉|快掉|掉下) 刮得…掉'
/** A hole to fall into goes before the dark around it. */
const COVERS = '(?:井盖|窨井)…(?:没|丢|坏|翘|松|碎|裂|不见|塌|掉|开|缺|偷) 没[了有]?…井盖'
const TREES = '树…(?:倒|断|折|连根|砸) [吹刮]倒…树'
/** Money or trust that is got by lies. */
const LIES = '自称 冒充 骗'
const BLOCKED =
  '(?:消防|楼道|通道|出口)…堵[满死住] (?:救护车|消防车|急救车)…(?:进不|过不|出不|堵|开不)'

/** What neighbours quarrel about. */
const QUARRELS = `剁 跑跳 跺地 脚步声 高跟鞋 弹珠 洗衣机 甩干 跑步机 直播 摔东西 电视…(?:声|响) 声音…大 音量 打牌 喝酒 划拳 聚会 派对 蹦迪 蹦跶 敲墙 敲[得个打] 凿 钻墙 葫芦丝 萨克斯 吹[号笛] 拉琴 练声 喇叭 叫卖 违建 搭棚 私搭 乱搭 圈地 种菜 占绿地 占公共 公共…占 猫叫 味道飘 浇花 遮光 采光 群租 不赔 不认账 推来推去 争 闹矛盾 翻脸 堵着门 堵我 挡着 不挪 挪车 蹭车 划车 插队 一大早 大半夜 天不亮
 吵 噪音 噪声 扰民 震得 震天 震动 咚咚 叮当 电钻 装修 砸墙 蹦 跳绳 拍球 跺脚 麻将 喊麦 唱歌 唱戏 K歌 音箱 音响 [放外]…音乐 音乐…(?:大|响|开) 钢琴 练琴 弹琴 小提琴 吹唢呐 唢呐 二胡 架子鼓 广场舞 开黑 半夜 凌晨 睡不着 没法睡 没法休息 没法歇
 狗叫 (?<!自)叫唤 狗…(?:叫|不牵|没牵|不拴|没拴|扑|追|咬|吓) 不牵绳 没牵绳 不拴绳 没拴绳 大型犬 养狗 遛狗 养鸡 鸡叫 打鸣 鸽子 车位 占了 占着 占位 乱停 停车 堵.{0,3}(?:车|门口|路) 挡…(?:车|门|路|光) 骂人 骂[我街] 互骂 辱骂 对骂 骂骂咧咧 吵架 纠纷 矛盾 调解 说和 评理 油烟 排烟 烟道 对着…窗
 抽烟 吸烟 二手烟 烟味 呛 谈不拢 晾…(?:滴水|衣服) 空调…滴水 空调水…滴 滴…雨搭 空调…(?:对着|正对) 滴…(?:被子|衣服) 公摊 私占 霸占 占用 地锁 鞋柜 堆…门口 推搡 剐蹭 刮蹭 赖着不 不讲理 拖椅子 挪家具`
const NEIGHBOURS = '邻居 楼上 楼下 隔壁 对门'

/** What wants a doctor. */
const ILLS = `手…夹 肚子…[疼痛] 肿 呕 晕 昏沉 起不来床 下不了床 站不稳 走不了路 摔伤 磕破 划伤 烫着 中暑 低血糖 心慌 手抖 浮肿 尿血 便秘 牙疼 腰疼 腿疼 胃疼 起不了身 产检 透析 打针 挂水 吸氧 褥疮
 发烧 发热 高烧 烧得 咳嗽 咳 拉肚子 拉稀 腹泻 呕吐 吐了 吐个不停 一直吐 上吐下泻 又吐又拉 又拉又吐 头晕 头疼 肚子疼 腹痛 疼得 [疼痛]了 [疼痛]死 疼痛 难受 不舒服 生病 病了 病人 病重 犯病 发病 犯了病 救护 打了?120 叫了?120 120…(?:来|路上|到) 夹…手 夹伤 骨折 崴 扭伤 扭了 受伤 伤口 缝针 流鼻血 鼻血 透析 化疗 断药
 没药 胰岛素 血压…(?:高|低|\\d) 血糖…(?:高|低) 孕妇 产妇 阳性 确诊 密接 抗原…(?:阳|两道杠) 两道杠 气短 喘 没劲 乏力 没力气 嗓子疼 喉咙 过敏 起疹 皮疹 烫 老年痴呆 精神(?:病|失常|异常) 抑郁 医院 就医 看病 送医 不吃不喝 水米不进 胡言乱语 被…咬了 狗咬了 猫抓`

/** Who came from elsewhere. */
const RETURNS = `外省 省外 出境 留学 飞回 落地 国际航班 接回 [住搬]进来…外地 (?:北京|上海|广州|深圳|郑州|西安|石家庄|成都|大连|哈尔滨|天津|南京|杭州|韩国|日本|美国)…(?:回|来|过来)
 (?:从|自|打)…(?:回来|回国|返回|返青|来青|过来|回家|到家|飞|来的|返|回) 外地(?:回|来|返|车|牌|人|亲戚|朋友) 返青 返乡 回国 入境 境外 国外 没登记 未登记 没报备 未报备 报备 (?:刚|昨天|今天|今晚|昨晚|前天|明天)…(?:落地|下飞机|下火车|下高铁) (?:出差|打工|旅游|探亲|老家|外地|外省|学校|大学)…(?:回来|到家|返回|回家)
 中高?风险 高风险 疫区 旅居 行程码 返岗 探亲回 出差回 打工回 湖北 武汉 隔离期 居家隔离…(?:出门|下楼|乱跑) 来探亲 来串门的外地`

const SIGNS: readonly (readonly [Exclude<Category, 'other'>, readonly Sign[]])[] = [
  ['returnee', [sign(4, RETURNS)]],
  ['safety', [sign(10, COVERS), sign(7, `${BLOCKED} ${OVERHEAD} ${TREES} ${LIES}`), sign(3, HARM)]],
  ['dispute', [sign(1, NEIGHBOURS), sign(3, QUARRELS)]],
  ['hygiene', [sign(4, `${VOMIT} ${RUBBLE}`), sign(3, DIRT)]],
  ['repair', [sign(3, FAULTS), sign(1, FITTINGS)]],
  ['health', [sign(3, ILLS)]],
]
const ENOUGH = 3

const FEES = phrases(
  '(?:物业|停车|取暖|供暖|水|电|燃气|管理|服务|垃圾|车位|电梯)费 收费 乱收 多收 涨价 账单 发票 维修基金',
)

/** What it weighs that 报修 asks for mending. */
const LEAN = 4
/** What a step of the words' weight is worth beside the characters' own. */
const STEP = 2 / 3

/** Money that is asked for by cheats. */
const CHEATS = /冒充|骗|假|自称/

/** What must be done about a trouble, `lean` where its command leans to one; null where no word tells that anything is wrong. */
export function categoryOf(text: string, lean: Category | null = null): Category | null {
  if (isFee(text)) return 'other'
  const weights = weightsOf(text, null)
  if (Math.max(...weights.values()) < ENOUGH) return null
  return likeliest(text, lean === null ? weights : weightsOf(text, lean))
}

/** What must most likely be done about what was reported, whether its words are known or not. */
export function likelyCategoryOf(text: string): Category {
  return isFee(text) ? 'other' : likeliest(text, weightsOf(text, null))
}

function likeliest(text: string, weights: ReadonlyMap<Category, number>): Category {
  const sense = senseOf(text)
  const scores = SORTS.map((sort, i) => STEP * (weights.get(sort) ?? 0) + (sense[i] ?? 0))
  return SORTS[scores.indexOf(Math.max(...scores))] ?? 'other'
}

/** How much the words of each category weigh in a text; one that its very command leans to weighs more. */
function weightsOf(text: string, lean: Category | null): ReadonlyMap<Category, number> {
  return new Map(
    SIGNS.map(([category, signs]) => [
      category,
      signs.reduce(
        (sum, { weight, words }) => sum + weight * countOf(text, words),
        category === lean ? LEAN : 0,
      ),
    ]),
  )
}

/** Whether it is about money, which nobody mends. */
export function isFee(text: string): boolean {
  return FEES.test(text) && !CHEATS.test(text)
}

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}
