/** Words of the kind `deny`, one a line. */
export const DENY = `
不是
并非
`
