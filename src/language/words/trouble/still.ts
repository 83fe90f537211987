/** It goes on: what was announced, or began at an hour, is here; one a line. */
export const STILL = `
到现在
至今
一直
还没
好几天
几天了
未复
没恢复
没好
又停
`
