/** What somebody may say is wrong before saying with what; one a line. */
export const HALF_FAULT = `
又?爆
又?[漏滴渗冒滋跑]水?
又?坏
又?堵
又?停
又?断
又?裂
又?炸
又?溢(?:出来)?
不(?:亮|动|走|热|通|出水|下水)
没(?:水|电|气|反应)
停[水电气]
(?:关|打|推|拉)不(?:上|开)
`
