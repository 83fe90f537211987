/** Who gets no air: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const BREATH = `
[喘上]不[上过]来?气
上气不接下气
憋气
呼吸困难
窒息
噎着
噎住
卡住(?:喉|嗓|气)
卡(?:喉|嗓子|着喉|在喉|在嗓)
倒不上气
脸(?:发紫|都紫|憋紫|发青)
嘴唇发?紫
喘不动
`
