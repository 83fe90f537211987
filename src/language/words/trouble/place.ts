/** Where in a house dirt is everybody's; one turn of phrase a line. */
export const DIRT_PLACE = `
楼道
走廊
过道
楼梯间?
电梯里
地下室
地下车库
车库
地库
单元[里门]
院里
院子
门口
(?:垃圾|厨余|分类|[绿灰蓝黑])桶
垃圾箱
垃圾点
垃圾站
垃圾亭
垃圾房
分类亭
花坛
绿化带
楼下
`
