/** Whether something is so; one a line. */
export const WHETHER = `
了吗
了没
了没有
了么
了不
没
没有
吗
是不是
有没有
过吗
过没
过没有
上没
上没有
上了吗
没报
漏报
还没
行了吗
算不算
成功了吗
成功没
是否
么
`
