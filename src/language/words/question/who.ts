/** A person is asked for; one a line. */
export const WHO = `
谁
是谁
哪位
是哪位
哪个
是哪个
叫什么
叫啥
姓什么
姓啥
贵姓
什么名字
啥名字
名字
哪一位
是哪一位
谁当
谁在当
谁干
谁呀
谁啊
是谁呀
是谁啊
姓甚名谁
`
