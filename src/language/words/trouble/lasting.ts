/** It lasts, or has come back: an earlier day is no bygone one; one turn of phrase a line. */
export const LASTING = `
又
还
到现在
现在
今天
今早
这会
刚
一直
天天
老是
总
仍
至今
好几天
几天了
没人
`
