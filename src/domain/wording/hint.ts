import { list } from './sentence.ts'

/** How a command is said, from its help: `接手工单：接单 12` gives `接单 12`. */
export function sayItLikeText(help: string): string {
  return `没看明白，可以这样说：${help.slice(help.indexOf('：') + 1)}`
}

/** Asks whether a command was meant, from its help and an example of it: `请人帮忙：…`, `帮买 鸡蛋2斤`. */
export function wasItMeantText(help: string, say: string): string {
  return `没听懂，是「${help.slice(0, help.indexOf('：'))}」吗？是的话这样说：${say}`
}

export function whichCaseText(numbers: readonly number[]): string {
  return `${list(numbers.map((number) => `#${number}`))} 是哪一件？带上号再说一遍。`
}

export function noTemperatureText(value: number): string {
  return `${value} 不像体温，再看一眼体温计？`
}

export const VOICE_HINT = '语音我听不了，长按那条选「转文字」，再发一遍就行。'
export const COMPLAINT_HINT = '要我报上去吗？回「是」就报。'

// ---- 怎么用 ----

/** One command's help. */
export function helpText(help: string): string {
  return `${help}。`
}

/** The helps of several, and `guide`, the address of the page with pictures. */
export function helpsText(helps: readonly string[], guide: string | null): string {
  return [
    '这样说我就懂：',
    ...helps.map((help) => `· ${help}`),
    ...(guide === null ? [] : [`图文说明：${guide}`]),
    '要命的事先打 110、119、120。',
  ].join('\n')
}

/** What may be written down in a group: each register by the word that begins an entry of it, and what it wants. */
export function registersHelp(
  registers: readonly {
    readonly words: readonly string[]
    readonly fields: readonly { readonly name: string }[]
  }[],
): readonly string[] {
  if (registers.length === 0) return []
  const said = registers.map(({ words: [word = ''], fields }) => {
    const names = fields.map(({ name }) => name).join('、')
    return fields.length === 1 ? word : `${word}（${names}）`
  })
  return [`记一笔：开头说 ${said.join(' / ')}`]
}
