/** Words of the kind `errand`, one a line. */
export const ERRAND = `
帮买
代买
帮取
代取
帮扔
代扔
帮拿
帮带
帮忙买
帮忙取
帮忙扔
帮我买
帮我取
帮我带
求助
报修
投诉
举报
反映
需要帮忙
`
