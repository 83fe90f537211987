/** Words of warning, one a line: beside a danger that is described they are part of the cry. */
export const WARNINGS = `
别让
留神
注意
小心(?!翼)
当心
(?:说|讲|提醒|强调)[了过]?(?:多少|好几|八百|几百|无数)[遍次回]
千万(?:要|得|记得)?(?:留|开|关|拔)
取暖
`
