/** What dictation writes for a character of a command's word: the character, and those that sound like it; one a line. */
export const HOMOPHONES = `
报 保抱暴爆豹鲍
修 休秀羞
上 尚
举 居巨
投 头偷
诉 速素宿
反 返凡
映 应硬影
求 球秋
打 大答搭
卡 咔喀佧
帮 邦绑棒
代 带待戴贷袋
买 卖麦迈
取 去曲区
扔 仍
点 电店典
名 明鸣铭
催 崔摧吹
接 街结节
单 担丹
办 半伴
结 节洁杰
登 灯蹬
记 计寄机
`
