/** Words of the kind `deny`, one a line. */
export const DENY = `
不是
并非
打成
写成
发成
报成
看成
说成
输成
填成
按成
念成
`
