/** What is only thought of, before the trouble; one turn of phrase a line. */
export const IF = `
要是
万一
如果
假如
哪天
假设
要不是
幸亏
幸好
`
