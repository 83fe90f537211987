/** The speaker or their own people; one a line. */
export const SELF = `
我
俺
我妈
我爸
我爷爷
我奶奶
我姥姥
我姥爷
我老伴
老伴
我家老人
家里老人
我们老两口
老两口
我老人家
俺娘
俺爹
我婆婆
我公公
我老头
我老头子
我对象
我老公
我老婆
`
