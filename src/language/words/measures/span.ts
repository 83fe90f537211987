/** What counts lengths of time, and how often, one a line. */
export const SPAN = `
分钟
分多钟
个小时
小时
个钟头
钟头
天
个月
月
年
周
星期
个星期
礼拜
个礼拜
秒
秒钟
遍
次
回
趟
宿
夜
刻钟
课时
`
