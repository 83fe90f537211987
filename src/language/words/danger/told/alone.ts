/** Who lives alone, or is old, one word a line. */
export const LONELY = `
独居
空巢
一个人住
自己住
独自
老人
大爷
大娘
大妈
奶奶
爷爷
老太
老头
老爷子
阿姨
姥姥
姥爷
婆婆
大叔
`
