/** It is said of the speaker's own house: more than a question to the neighbours; one a line. */
export const OURS = `
我家
俺家
咱家
我们家
俺们家
家里
我这
俺这
我们这
本单元
我们单元
咱单元
俺单元
我们楼
俺楼
咱楼
我们层
咱这层
`
