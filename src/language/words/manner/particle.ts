/** What may stand behind the words that are meant and adds nothing, one a line. */
export const PARTICLE = `
[吧啊呀哈呢嘛咯啰喽噻撒嘞哟哦呗哇啦了嗯]
谢谢您?你?
谢了
多谢
感谢
辛苦
麻烦
拜托
好吗
好不好
行吗
行不行
可以吗
急
哈哈
`
