/** Words of the kind `pet`, one a line. */
export const PET = `
猫
狗
狗狗
猫咪
兔子
仓鼠
鹦鹉
宠物
小猫
小狗
毛孩子
泰迪
金毛
柯基
二哈
拉布拉多
`
