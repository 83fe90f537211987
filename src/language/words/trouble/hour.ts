/** When a house sleeps; one turn of phrase a line. */
export const SLEEP = `
半夜
凌晨
夜里
深夜
大晚上
整宿
一宿
十一二?点
十二点
天天晚上
一大早
大清早
中午
大中午
天天
早上[五六]点
清早[五六]点
夜里[一二三两]点
`
