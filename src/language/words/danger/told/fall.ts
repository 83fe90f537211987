/** Who fell: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const FALLS = `
(?:人|大爷|大娘|大叔|奶奶|爷爷|老头|老太太?)…倒在
摔…楼梯
从…[摔跌]下
人…从…滚下
[摔跌栽](?:倒|了|下|伤|断|的|在|昏|进|出|一跤|得)
滑倒
摔…起不来
坠楼
起不来了
动不了了
动弹不了
`
