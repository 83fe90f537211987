/** Words of the kind `more`, one a line. */
export const MORE = `
另外
顺便
对了
顺带
还想
再麻烦
`
