import { fold } from './fold.ts'

/** A word or two right behind a name make another, longer name: 小微笑, 小微姐姐. */
const MORE_OF_A_NAME = /^\p{L}{1,3}(?=[\s@:,]|$)/u
/** What is said to the bot without a space behind its name begins so. */
const SAID =
  /^(?:[啊呀哈呐哎][\s,!]|点名|报修|上报|投诉|反映|帮|状态|接单|办结|取消|确认|你|您|谢谢|在吗|请|我|俺|转|查|催|记住|忘掉)/u

/** Whether what stands behind a name goes on with it, so that it is somebody else's. */
export function isLongerName(behind: string): boolean {
  return MORE_OF_A_NAME.test(behind) && !SAID.test(behind)
}

/** What is said to somebody whom one calls by name: behind a pause, or begun with a word to them. */
const TO_THEM = /^[啊呀哈呐]?(?:[\s,:!?。、~]|$|[你您我俺咱帮请麻在记忘谢])/

/** Whether what stands behind a name that was called is said to whom it is. */
export function isSpokenTo(behind: string): boolean {
  return TO_THEM.test(behind)
}

/** A folded text with the mentions of these names blanked, place for place. The longest name is looked for first. */
export function withoutMentions(text: string, names: readonly string[]): string {
  let blanked = text
  for (const name of longestFirst(names)) {
    const mention = `@${fold(name).text}`
    for (let at = blanked.indexOf(mention); at !== -1; at = blanked.indexOf(mention, at + 1)) {
      const after = blanked.slice(at + mention.length)
      if (!isLongerName(after)) blanked = blanked.slice(0, at) + ' '.repeat(mention.length) + after
    }
  }
  return blanked
}

/** The name that a folded text begins with, as one calls somebody; null where it begins with none. */
export function calledAtFirst(text: string, names: readonly string[]): string | null {
  return (
    longestFirst(names).find(
      (name) => text.startsWith(name) && !isLongerName(text.slice(name.length)),
    ) ?? null
  )
}

function longestFirst(names: readonly string[]): readonly string[] {
  const called = names.filter((name) => name !== '')
  return called.length < 2 ? called : called.sort((one, other) => other.length - one.length)
}
