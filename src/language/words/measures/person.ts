/** What counts people, one a line. */
export const PEOPLE = `
口人
口
个人
人
位
大人
名
`
