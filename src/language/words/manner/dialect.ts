/** How it is said elsewhere, and as everybody would: one a line. */
export const DIALECT = `
一哈 一下
看哈 看下
木有 没有
冇 没
莫得 没有
没得 没有
啥子 什么
咋个 怎么
咋样 怎么样
哪些?屋头 哪家
屋头 家里
瞅瞅 看看
瞧瞧 看看
瞅一?[眼下] 看看
催下子 催一下
`
