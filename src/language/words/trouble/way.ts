/** Ways out of a house; one turn of phrase a line. */
export const WAY = `
消防通道
安全通道
安全出口
疏散通道
逃生通道
消防门
楼道
过道
走廊
楼梯口
楼梯拐角
楼拐角
楼道口
单元门口
门洞
`
