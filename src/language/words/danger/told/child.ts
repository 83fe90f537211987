/** A child, one word a line. */
export const CHILDREN = `
孩
娃
宝宝
小朋友
小男
小女
儿子
女儿
闺女
孙
`
