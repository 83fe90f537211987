/** Words of the kind `behalf`, one a line. */
export const BEHALF = `
代报
代
替
帮
代为
帮报
替报
代填
帮着
替我
帮我
代打卡
转报
转达
手机坏了
没手机
不会用手机
不会发
不会打字
没带手机
没微信
没有微信
不识字
help
Help
`
