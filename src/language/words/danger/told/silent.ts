/** Nobody answers: turns of phrase, one a line. */
export const NO_ANSWER = `
没人应
不应
没应
没回应
没回音
没动静
没反应
不开门
没人开
没开门
没人接
不接
没接
打不通
没人答
不答应
没答应
没人吭
没声
联系不上
不吭声
没见出门
没露面
没见人
`
