/** Words of the kind `lately`, one a line. */
export const LATELY = `
之前
大前天
昨天
昨晚
昨日
昨儿
前天
前晚
昨夜
`
