/** Words of the kind `they`, one a line. */
export const THEY = `
他
她
他们
她们
它
佢
那家
那个人
伊
那家子
他俩
她俩
他仨
`
