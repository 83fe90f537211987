/** Nothing but a cry for help. */
export const PLEA = `
救命
救救
快来人
来人啊
来人呐
来人哪
来个人
救人
`
