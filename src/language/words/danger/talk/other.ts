/** What the words of a danger are of besides it, one list for each matter. */
export const OTHERWISE: Readonly<Record<string, string>> = {
  drill: `
    演习 演练 模拟 彩排 假人 道具
    测试(?:一下|下)?(?:广播|喇叭|音响|警报) 测试[,，]?(?:勿|请勿|不用回|别慌) 试播`,
  /** What is said of a body in jest or of taste, and never of a fire or of gas: 辣得我喘不上气. */
  bodily: `
    [辣顶累吓笑气挤跑爬热急臭酸忙冷冻愁美香震吵困]得 喝多 喝醉 醉了 酒量 断片 睡得跟? 睡懒觉 赖床 闹钟 懒得`,
  /** Smoke and glow that somebody makes on purpose. */
  smokers: `
    抽烟 吸烟 香烟 二手烟 烟民 烧烤 烤肉 烤串 炒菜 油烟(?!机) 熏 蚊香 舞台 太阳能热水 蒸汽 雾气 烧纸 烧香 打不着火 打着火
    放烟花 鞭炮 灯笼 腊肉`,
  unlit: `
    打不着火 打着火 点不着火 点着火 开着火 没着火 不着火`,
  /** Who is hot with fever burns with no flame. */
  fever: `
    [娃孩宝爸妈爹娘爷奶儿女]子?[又也都突然]{0,3}烧(?:起来|着|得)
    烧(?:起来|着|得)[^火烟!]{0,6}(?:3[5-9]|4[0-2])[.点]`,
  /** What falls and hurts nobody. */
  light: `
    烟头 垃圾 钥匙 袜子 衣服 裤子 内衣 毛巾 床单 被单 衣架 风筝 快递 纸巾 果皮 瓜子 泼水 倒水 头发 灰尘 毛絮`,
  /** An animal is in need, and nobody else. */
  animal: `
    猫 狗 小鸟 鹦鹉 八哥 仓鼠 兔子 [乌养]龟 的龟 宠物 金鱼 锦鲤 鱼缸 那条鱼 ^鱼 泰迪 金毛 柯基 哈士奇 二哈 鸽子 小强`,
}
