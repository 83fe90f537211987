/** Where one goes when ill; one a line. */
export const ILL = `
医院
诊所
门诊
社区医院
发热门诊
卫生院
卫生室
急诊
看病
看医生
看大夫
大夫
医生
疫苗
打疫苗
打针
拿药
开药
买药
药店
核酸
`
