/** What tells of this very moment, one a line. */
export const NOW = `
现在(?!宁可|能|可以|会|恢复|稳定|都|也|好|没|已|想[起想]|还怕|看)
至今
到现在
到这会
到这阵
这会
刚刚
刚才
刚[有从把在]
正在
此刻
又(?:着|起|晕|抽|打)
快来
来人
救命
救救
`
