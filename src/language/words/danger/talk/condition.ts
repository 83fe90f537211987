/** Of a case that is thought of, one a line: no loud word makes it true. */
export const CONDITIONS = `
如果
(?<!主)要是(?!有人|谁|没人)
万一
假如
假设
倘若
的话
应该先
首先要
遇到
真(?:着火|烧|出事|炸|漏|塌|砸)
哭都来不及
后悔都
后悔也
想哭都
`
