/** That it is of later, of earlier, or not known, one a line: then nothing is done or not done now. */
export const NOT_NOW = `
明天 明早 明儿 明晚 后天 改天 改日 回头 晚点 等(?!于|级|到货) 待会 过会 过一会 过两天 下周
快(?:了|好|修|弄|完|到|搞|要) 马上就?(?:好|完|修|弄) 就(?:快|要|好(?!了)) 差不多 差一点 差点 还得 还要 还需 还差 还剩
大概 估计 可能 也许 说不定 恐怕 大约 应该(?!好|可以|行|没) 如果 要是 假如 万一 要不 能不能 才(?:能|有空|回|到) 之前 以前 昨天 上次 上回 上礼拜 上个?月 去年 听说 据说 人家说 准备 打算 想(?:要|着|去) 希望 但愿 别吵 别说 别闹 别争 少说
`
/** A question, wherever it stands in its breath, one a line. */
export const ASKED = `
谁 哪 几点 几天 几号 几楼 多少 多久 多长 多大 怎么 咋 啥 什么 为何 是不是 能不能 能否 要不要 行不行 可不可以 有没有 会不会 好没好 用不用 修没修 还是不是 来着
`
