/** A price is asked; one a line. */
export const COST = `
多少钱
要多少钱
要钱吗
要钱不
要不要钱
收费
怎么收费
咋收费
收费标准
价格
费用
收多少
贵不贵
免费
免费吗
`
