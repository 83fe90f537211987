/** What gives away money, which is never taken down, one turn of phrase a line. */
export const MONEY = `
[0-9]+(?:\\.[0-9]+)?[ ]?(?:万|千|百)?(?:元|块钱|块大洋|人民币|rmb)
[一二两三四五六七八九十百千万]+(?:元|块钱)
现金
红包
捐款
善款
转账
钱款
`
