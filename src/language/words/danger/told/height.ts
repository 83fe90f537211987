/** Who or what may fall from high: turns of phrase, one a line; `…` is a gap within a clause, `……` one over pauses. */
export const HEIGHT = `
(?:楼顶|天台|窗台|楼边)…(?:站着|坐着|要跳|徘徊)
墙…(?:要塌|塌了)
塌方
楼…塌
坍塌
`
