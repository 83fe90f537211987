import { list } from '../sentence.ts'

/** What it can do, in a line. */
export const WHAT_I_DO =
  '这句我没看明白。报体温直接发数字，有事说「报修 …」，要帮忙说「帮买 …」，全部的说「帮助」。'

/** It has no answer: who has. */
export function askThemText(names: readonly string[]): string {
  return names.length === 0
    ? '这个我答不上来，要找人就回「转人工」。'
    : `这个我答不上来，问问${list(names)}？要我转告就回「转人工」。`
}

/** What it thinks was meant, with the words to say it. */
export function perhapsText(help: string): string {
  const [what = '', how = ''] = help.split('：', 2)
  return `您是想${what}吗？这样说：${how}`
}

/** What an advisor thinks was meant: the words that 是 stands for. */
export function wasThatMeantText(say: string): string {
  return `您是要「${say}」吗？是就回「是」。`
}

/** It was something else. */
export const NOT_MEANT = '好，那先不办。换个说法再说一遍，或回「转人工」。'
