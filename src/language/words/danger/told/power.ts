/** Electricity that is loose: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const POWER = `
火花
(?<![不没])打火(?!机|不|灶)
冒火
漏电
带电
电线…(?:掉|断|耷拉|垂|裸|露|冒|搭|破皮)
裸露…电线
高压线
电箱…(?:冒|响|糊|火)
电表箱…(?:冒|火|糊)
插座…(?:冒|火|糊)
麻手
电人
电得人
手麻
线头…露
`
