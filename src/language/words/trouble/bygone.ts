/** Of trouble that was; one turn of phrase a line. */
export const BYGONE_TROUBLE = `
上礼拜
上个礼拜
上星期
上个月
那回
那次
那事
那阵
那段
多亏
想当初
头几年
`
