/** Who has a knife, one word a line. */
export const BLADE = `
拿着?刀
持刀
动刀
菜刀
砍人
捅人
砍刀
匕首
水果刀
拿着?斧
凶器
挥着?刀
提着刀
拎着?刀
`
