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
`
