/** Rubbish, and what is thrown away; one a line. */
export const RUBBISH = `
垃圾
垃圾车
垃圾桶
厨余
扔
丢
倒
扔垃圾
倒垃圾
收垃圾
丢垃圾
垃圾分类
回收
废品
`
