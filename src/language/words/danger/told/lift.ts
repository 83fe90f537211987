/** Who is shut in a lift: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const LIFT = `
[困关卡憋]在?了?电梯
电梯…(?:关|困|卡)(?:在|了)?.{0,3}(?:里|住了)
电梯……(?:困|关着|关了|卡着人|卡住人|里有人(?:出不来|喊|叫|被)|里还有人|出不来|关人)
困人
[困关]在(?:里[面头边]|电梯)
电梯……[^。\\n]{0,8}出不[来去]
电梯……(?:人|孩子?|娃|老人|大爷|大娘)…在里[面头边]
`
