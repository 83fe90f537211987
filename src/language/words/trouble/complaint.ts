/** A question that complains: nobody comes; one turn of phrase a line. */
export const COMPLAINT = `
没人[管修理来]
有人管[吗没]
有没有人[管修]
谁[来管]?[管修]
怎么又
咋又
怎么还
咋还
到底
能不能[来管修给快]
什么时候(?:能)?[修好来]
啥时候(?:能)?[修好来]
管管
修修
看看
咋整
咋办
怎么办
挪挪
挪走
挪开
挪一下
清走
`
