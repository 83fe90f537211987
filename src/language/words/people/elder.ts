/** How the old call themselves to the young behind their surname: 你刘姨. One a line, the longer first. */
export const ELDER_TITLE = `
大娘
大爷
大妈
大叔
大姨
大嫂
奶奶?
爷爷?
姨
叔
婶子?
嫂子?
伯
`
