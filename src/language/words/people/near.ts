/** Words of the kind `near`, one a line. */
export const NEAR = `
对门
隔壁
邻家
楼上
楼下
东户
西户
中户
南户
北户
东边户
西边户
顶楼
neighbour
neighbor
隔篱
对面
对过
对过儿
左邻
右邻
左舍
右舍
`
