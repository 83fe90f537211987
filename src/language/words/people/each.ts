/** Words of the kind `each`, one a line. */
export const EACH = `
一切
都
均
全
都是
全是
均为
都为
全部是
都系
`
