/** What is brought to somebody, as it is called when it has come, one a line. */
export const GOODS = `
货 东西 菜 青菜 药 药品 快递 包裹 件 物资 鸡蛋 蛋 米 大米 面 挂面 面条 馒头 油 酱油 醋 盐 糖 奶 牛奶 酸奶 水果 苹果 肉 鱼 饭 口罩 酒精 体温计 纸 尿不湿 奶粉 蔬菜 调料 桶装水 单子
`
