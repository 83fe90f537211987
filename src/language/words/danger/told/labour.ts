/** Who gives birth, one word a line. */
export const LABOUR = `
要生了
快生了
羊水
临产
宫缩
见红
早产
`
