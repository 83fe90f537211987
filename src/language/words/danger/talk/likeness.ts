/** What is likened to a danger, or was taken for one. */
export const LIKENESS = `
似的
像…一样
跟…一样
跟…一个[味样]
堪比
当是
像不像
以为……(?:其实|原来)
其实是
原来是
看花眼
一个德行
属实是
简直
一看…就
一想到
看得我
听得我
差点…断气
[到得我]吐血
到断气
血压飙
当场…(?:去世|心梗|石化|晕|社死|断气|自闭|破防)
装死
戏精
`
