/** Words of the kind `of`, one a line. */
export const OF = `
的
家
`
