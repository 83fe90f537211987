import { wordAt } from '../language/lexicon.ts'
import type { Known } from './stand-in.ts'

/** What is said around cases besides the words of the language's tables: trouble, errands, hours, places in a house. */
const COMMON = `
报修 上报 投诉 求助 帮买 代买 帮我 帮忙 买 取 送 拿 快递 包裹 垃圾 药 菜 鸡蛋 牛奶 米 面 油 水果 蔬菜 斤 盒 箱 袋 瓶 个 份
着火 起火 火 救命 晕倒 流血 打架 漏水 漏气 停水 停电 断电 坏 坏了 不亮 堵 堵了 电梯 楼道 灯 水管 下水道 大门 门禁 燃气 煤气 消防
已办结 办结 办好 修好 处理 处理了 解决 没解决 确认 接单 我来 我去 收到 转办 转物业 转派出所 升级 取消 撤回 备注 合并 拆分 结束 打错了 更正
今天 明天 昨天 今晚 上午 下午 晚上 早上 中午 点 点前 半 分钟 小时 月 日 号 周 星期 号楼 楼 单元 层 室 户 栋 幢 座 网格 社区 街道 物业
一 二 三 四 五 六 七 八 九 十 两 百 度 人 口 接龙 所有人 台风 平安 出门 外出 回来 在家 登记 认证 走访 观察
`

/** The words the bot reacts to, longest first at each place: these stay in a record. */
export function vocabulary(commandWords: readonly string[]): Known {
  const words = new Set([...COMMON.trim().split(/\s+/), ...commandWords])
  const longest = Math.max(...[...words].map((word) => word.length))
  return (text, at) => {
    const read = wordAt(text, at)?.word.length ?? 0
    for (let length = Math.min(longest, text.length - at); length > read; length--)
      if (words.has(text.slice(at, at + length))) return length
    return read
  }
}
