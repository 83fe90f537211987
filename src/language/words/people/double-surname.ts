/** Surnames of two characters, one a line. */
export const DOUBLE_SURNAME = `
欧阳
司马
上官
诸葛
夏侯
尉迟
公孙
慕容
令狐
皇甫
东方
长孙
`
