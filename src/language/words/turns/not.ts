/** Words of the kind `not`, one a line. */
export const NOT = `
是否
没
没有
不
无
未
木有
没得
也没
也不
别
莫
冇
冇得
冇得哪个
没得哪个
`
