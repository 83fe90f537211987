/** Whom a message calls, one a line. */
export const ADDRESSED = `
各位
大家
邻居们?
街坊们?
家人们?
亲们
楼长
网格员
网格长
师傅
志愿者
管家
老师
同志
小伙伴们?
`
