/** Words of warning, one a line: beside a danger that is described they are part of the cry. */
export const WARNINGS = `
别让
留神
注意
小心(?!翼)
当心
`
