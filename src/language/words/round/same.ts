/** What is said for one thing, a line each: whoever may use one of them may use the others. */
export const SAME_WORK = `
消杀 消毒 喷药 喷消毒液 消杀消毒 防疫消杀
口罩桶 口罩垃圾 口罩垃圾桶 废弃口罩 废口罩 口罩回收桶 口罩箱
巡查 巡逻 巡岗 查岗
`
