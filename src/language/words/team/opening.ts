/** What somebody says who wants to be of a team; `@` is its name or what people call it. */
export const JOIN = `
报名(?:参加|加入|当|做|进)?@
报(?:上|个|了|下)?@
@(?:这边|那边)?(?:我|俺)?(?:要|想|也)*报(?:个|上)?名
(?:加入|参加|想进|要进|进|入)@
想(?:当|做|加入|参加|进)@
(?:要|愿意|申请|来|也)(?:当|做)@
(?:加入|想入|要入)(?:队|进来)
@(?:里|也|再)*(?:算|加|带|添)(?:上|个)?(?:我|俺)
`

/** What a team is called besides its name. */
export const CALLED =
  '(?:志愿者?(?:服务)?(?:队伍|团队|队)?|义工队?|服务队|(?:咱们?|我们|你们|这个?|那个)队伍?|队伍|队里|团队|队)'
