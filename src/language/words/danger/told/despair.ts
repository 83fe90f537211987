/** Who does not want to live, one word a line. */
export const DESPAIR = `
不想活
想死
寻死
寻短见
自杀
自残
轻生
活够了
活着没意思
活着没劲
不想活了
跳楼
跳下去
遗书
`
