/** A one-time link to the board, to who asked for it. */
export function linkText(address: string): string {
  return `点开登录大屏：${address}\n10 分钟内有效，只能用一次，别转给别人。`
}

// ---- 认证: a member of staff binds themselves by a code ----

export const TRIED_TOO_OFTEN = '试错太多次了，过一小时再试。'
export const WRONG_CODE = '这个认证码不对，或者用过了，请找街道再要一个。'

export function identifiedText(name: string, area: string): string {
  return `${name}您好，认好了，您在${area}的工作就从这个号走。`
}
