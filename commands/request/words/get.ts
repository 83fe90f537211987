/** That something is wanted, one word a line. */
export const GETTING = `
买
代购
捎
带
缺
没.{0,6}了
[用吃喝打]完
断
想要
急需
谁有
谁家有
有没有
匀
借
拿
需(?!要帮)
`
