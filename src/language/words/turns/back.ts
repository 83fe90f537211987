/** Words of the kind `back`, one a line. */
export const BACK = `
回来
回来的
回来了
回来后
回青
返青
到家
回家
`
