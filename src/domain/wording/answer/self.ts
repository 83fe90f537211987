import type { Street } from '../../model/area.ts'

/** Who the bot is, and what one may say to it. */
export function selfText({ name, bot }: Pick<Street, 'name' | 'bot'>): string {
  return `我是${name}的${bot}，是个小程序，不是真人。报体温直接发数字，有事说「报修 …」「帮买 …」，想找真人说「转人工」。`
}

export const WELCOME = '不客气，有事随时说。'

export const CALLED = '在呢，您说。'

export const HELLO = '您好，我在呢。体温直接发数字；有事直接说，比如「报修 楼道灯坏了」。'

// ---- did I report ----

/** `clock`: when it came; `said`: what was said, where it may be read. */
export function reportedText(form: string, clock: string, said: string): string {
  return `报过了，今天 ${clock} 收到的${form}${said === '' ? '' : `：${said}`}。`
}

/** Their household has not answered. `hint`: how to, `until`: by when. */
export function notReportedText(hint: string, until: string): string {
  return `您家的还没收到。${hint}，${until} 前都算。`
}

export const NOT_TODAY = '今天还没收到您家的体温，直接发数字就行，比如 36.5。'

export const EXAMPLE_DOOR = '1号楼1-502'

export function whoIsAskingText(example: string): string {
  return `我还不知道您是哪一户，回一句「我是${example}」这样的，我再帮您查。`
}
