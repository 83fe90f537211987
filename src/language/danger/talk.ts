import { phrases } from '../phrase.ts'
import type { Sign } from './sign.ts'

/** Of another day, or long over. */
const PAST = phrases(
  '昨[天晚夜日] 昨儿 学个话 前天 前晚 大前天 上次 上回 上周 上个?月 上星期 以前 之前 从前 去年 前年 (?:困|摔|晕|着|掉|锁|卡|跳|起)过(?!去|来|敏|程|分) 前几年 [0-9]{4}年 上学 那年 那次 那天 那会 当年 当时 小时候 年轻时 曾经 早年 [0-9一二三四五六七八九十几两好]年前 [0-9一二三四五六七八九十几两]个?月前 [0-9一二三四五六七八九十几两]天前 过年 那时 想起 回想 记得 孕[0-9]',
)
/** It is over, or well. */
const OVER = phrases(
  '没事了 没事儿了 没大事 没啥大事 无大碍 没大碍 不要紧 虚惊 (?<![灯电])灭了 扑灭 浇灭 救[出下]来了 救回来 抢救过来 找到了 找着了 找回来 (?<!没)(?<!没有)回来了 (?<!没)回家了 脱险 出院 住院 处理[好完了] 修好 关[好上掉]了 解除 控制住 送医院了 送到医院 抓[住到]了 已经?(?:报警处理|抓|清走|送|接好|处理|扑灭|拉走) 和好 不严重 小事 擦擦 创可贴 打石膏 没大问题 带走调查 醒过来了 (?<!准备|收拾|写|备|想|买|磨|弄|约|说)好了(?!.{0,6}[快救叫]) 好多了 缓过来 退烧 报过警 来过了 查过了 排除 误报 恢复了 谢谢大家 救命之恩 感谢 表扬 点赞 锦旗',
)
/** Told of, and not seen. */
const TOLD = phrases(
  '新闻 电影 电视 剧情 [这那追看]剧 剧里 小说 抖音 快手 微博 热搜 朋友圈 公众号 听说 据说 传说 谣言 辟谣 报道 报导 通报 央视 警方 记者 直播 转发 转给 转[:] 案例 宣传 讲座 培训 科普 知识 手册 课堂 化学课 论文 主播 明星 网友 网上 段子 故事 唱歌 歌词 综艺 游戏 王者 吃鸡 副本 小品 漫画 动画 奥特曼 演员 主角 女主 男主 结局 第[0-9一二三四五六七八九十]+集 节目 话剧 表演 排练 纪录片 历史 皇帝 三国 水浒 西游 红楼 日记 作文 梦[里见到] 做梦 我说的?是 前兆 口诀 入刑 讲的 课上 科普 收藏 转[给:,。!]|转$ 三招 方法 流程 预案 学学 大家知道 大家记 写[小作]?[说文] 什么症状 症状有 学一下 教程 视频里 看视频 [个条段]视频 心寒',
)
/** It might be, or should not. */
const MAYBE = phrases(
  '要是 如果 哪天 真着火 建议 请大家 请各位 通知 需要陪伴 不能随便 要平躺 不可怕 团购 护栏装 装护栏 万一 假如 假设 倘若 要不然 否则 的话 以免 免得 防止 预防 防范 谨防 严防 小心(?!翼) 当心 注意 留神 提醒 温馨提示 切勿 切记 严禁 禁止 请勿 (?<![认记舍动])不得 不准 别忘 别让 可别 险些 就怕 怕的是 生怕 恐怕 担心 可能会 早晚 迟早 总有一天 容易(?:着|起|引|爆|中毒|晕|摔|出) 隐患 风险 危险性 消防[检演器栓] 怎么预防 怎么防 如何 哪种 有什么区别 急救知识 自救 逃生 灭火器[过年检材压] 怎么办理 保险 理赔',
)
const DRILL = phrases('演习 演练 模拟 彩排 假人 道具')
/** Nothing of the sort. */
const DENIED = phrases(
  '没人(?:受伤|困|被困) 不想活动 没(?:有)?(?:着火|起火|漏|打架|晕|摔|走丢|中毒) 不是(?:着火|煤气|漏气|真的|打架|火灾|晕) 不会(?:着火|起火|爆炸|晕|漏) 不想死 别想不开 没啥味 (?:[娃孩宝爸妈爹娘爷奶儿女]|孩子|宝宝)[又也都突然]{0,3}烧(?:起来|着|得) 不能(?:家暴|打人|打老婆|动手) (?:不能|别|不会|可别)想不开 差点(?:断|笑|气|死|没|晕|哭) (?:手机|轮胎|车胎|气球|篮球|足球|打火机|可乐|啤酒|汽水|电脑|饮料)…没气 (?:灯|门禁|按键|按钮|遥控|屏幕?|键盘|软件|小程序)…没反应',
)
/** A way of speaking. */
const FIGURE = phrases(
  '笑[死晕疯喷] 笑得 笑到 急[死疯]我?了?[,。!~]*$ 气[死炸疯] 气得 热[死晕化疯] 热得 冻[死得] 累[死晕瘫趴] 累得 忙[死晕疯] 饿[死晕] 饿得 美[死晕] 香[死晕] 香得 烦死 丑[死哭] 贵[死得] 撑[死得] 渴[死得] 酸[死得] 馋[死得哭] 想死[你我他她它这那] 爱死 好吃 好喝 好看 好听 好笑 太逗 哈哈 😂 🤣 😄 😁 😆 😅 🐶 \\[(?:捂脸|偷笑|呲牙|破涕为笑|旺柴|笑哭)\\] 想出车祸 有[啥什]么?区别 [急气忙热渴]得…冒烟 嘿嘿 嘻嘻 狗头 小可爱 宝子 姐妹们 家人们 了亲[!,~] 扔烟头 生意 火锅 火[爆遍] 上火 恼火 心里?[窝冒]火 心里?有团火 心疼死 心脏病都 心脏都 冒火的?[脾停] 嗓子冒 喉咙冒烟 喉咙冒火 眼睛冒火 钱包 信用卡 花呗 股市 股票 基金 大盘 跌停 涨停 彩票 楼市 房价 跳楼价 跳楼机 过山车 甩卖 清仓 特价 促销 抢购 抢票 抢红包 红包 抢白菜 抢菜 抢到 秒杀 优惠 打折 双十一 手机卡 电脑 死机 充电宝 作业 考试 考砸 成绩 加班 老板 领导 客户 甲方 减肥 体重 健身(?!器材) 瘦腿 慢跑 球赛 足球 篮球 世界杯 决赛 进球 麻将 打牌 斗地主 蚊子 蟑螂 多肉 仓鼠 车胎 自行车 气球 打气筒 游泳圈 气垫 充气 面团 发面 豆包 馒头 奶茶 咖啡 长膘 胖了 解封 隔离 丢脸 丢人 走神 走心 晕[车船机针字题]了? 我晕[,。!~]*$ ^晕[,。!~]*$ 晕菜 ^晕倒[,。!~]*(?=.{2,})(?!.*[在人]) 倒霉 倒闭 卧倒 拜倒 难倒 累倒 买错 踩错 逗 白眼狼 翻了?个白眼 网卡 没信号了?[,。!~]*$ 堵车 高架 公交车上累 一下雨就 考勤 催婚 梅花 台风.{0,30}如遇 牌技 双杀 副驾 开黑 追剧 磨菜刀 磨刀 切菜 菜刀[卖哪快钝] 刀[片剪]',
)
/** Elsewhere. */
const AWAY = phrases(
  '外地 老家 国外 美国 日本 韩国 印度 俄罗斯 乌克兰 加拿大 澳[洲大] 欧洲 法国 英国 德国 北京 南京 上海 广州 广东 深圳 杭州 成都 重庆 武汉 郑州 西安 天津 济南 烟台 潍坊 外省 山火 森林 别的小区 别人小区 其他小区 人家小区 隔壁市',
)
/** What is said of a body in jest or of taste, and never of a fire or of gas: 辣得我喘不上气. */
const BODILY = phrases(
  '[辣顶累吓笑气挤跑爬热急臭酸忙冷冻愁美香震吵困]得 喝多 喝醉 醉了 酒量 断片 睡得跟? 睡懒觉 赖床 闹钟 懒得',
)
/** Smoke that somebody makes on purpose. */
const SMOKERS = phrases(
  '抽烟 吸烟 香烟 二手烟 烟民 烧烤 烤肉 烤串 炒菜 油烟 熏肉 蚊香 舞台 太阳能 蒸汽 打不着火 打着火',
)
/** What falls and hurts nobody. */
const LIGHT = phrases('烟头 垃圾 纸巾 果皮 瓜子 泼水 倒水 头发 灰尘 毛絮')
/** An animal is in need, and nobody else. */
const ANIMAL = phrases('猫 狗 小鸟 鹦鹉 仓鼠 兔子 乌龟 宠物 金鱼 小强')
const BITES = phrases('咬 扑 追 猫?叫')
const PERSON = phrases('爸 妈 爹 娘 爷 奶 姥 孩子 小孩 娃 宝宝 老伴 老公 老婆 老人 有人 邻居 他 她')

/** Asked, and not cried: whether, which, how much. */
const ASKS =
  /(?:行不行|好不好|对不对|挂什么科|挂哪个科|找谁|谁负责|怎么看|能不能|可不可以|会不会|什么药|吃什么|(?:能|可以|要|用)[^,。!?]{0,8}吗|(?:着火|起火|失火|爆炸|漏气|打架)[^,。!?]{0,6}(?:吗|么|没有|没|吧)|是不是(?!煤|燃|天然|着火|中毒)|啥情况|什么情况|怎么回事|咋回事|真的假的|多少钱|哪里?有卖|怎么(?:用|选|买|修|拆|装|处置|处理)|哪家好|几点|为什么|为啥|好玩还是|有哪些|是什么)[?]?[^,。!?]{0,4}[?]?\s*$/
const NOW =
  /现在(?!宁可|都|也|好|没|已|想起|还怕|看)|这会|刚刚|刚才|刚[有从把在]|正在|此刻|又(?:着|起|晕|抽|打)|快来|来人|救命|救救/

/** Whether it is told of somewhere: a film, the news, a drill. */
export function isStory(text: string): boolean {
  return DRILL.test(text) || STORY.test(text)
}

const STORY = phrases('电影 电视剧 剧情 [这那追看]剧 剧里 小说 演员 主角 综艺 游戏里 新闻里')

/** Whether what looks a sign of danger is only talked of: of other days and places, of films and fears, in jest, or it is over. */
export function isTalk(text: string, sign: Sign): boolean {
  if (DRILL.test(text) || TOLD.test(text) || DENIED.test(text)) return true
  const pressing = NOW.test(text)
  if (!pressing && (PAST.test(text) || AWAY.test(text))) return true
  if (MAYBE.test(text) && !pressing) return true
  if (OVER.test(text) || FIGURE.test(text)) return true
  if (isOfAnother(text, sign)) return true
  return sign.kind !== 'despair' && sign.kind !== 'missing' && ASKS.test(text) && !pressing
}

/** Whether the words are of another matter that is told by them, as this kind of danger is. */
function isOfAnother(text: string, { kind }: Sign): boolean {
  if (kind === 'medical' && BODILY.test(text)) return true
  if (kind === 'fire' && SMOKERS.test(text)) return true
  if (kind === 'hazard' && LIGHT.test(text)) return true
  const beast = ANIMAL.test(text) && !BITES.test(text) && !PERSON.test(text)
  return beast && kind !== 'fire' && kind !== 'gas' && kind !== 'despair'
}
