/** What lets a roll-call go on for longer, before the time, one a line. */
export const LONGER = `
^[\\s,]*(?:点名|打卡|体温|时间|截止时间|截止|报名|报送)?[\\s,]*(?:再)?(?:延长|顺延|延后|推迟|延迟|宽限|延)(?:一下|一会儿?)?(?:点名|打卡|时间)?(?:到|至|了)?
^[\\s,]*(?:再)(?:给|留)(?:大家|大伙儿?|各位)?
`
