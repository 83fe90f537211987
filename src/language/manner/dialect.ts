/** 没 as one says it in Shandong and further south. */
const NOT = /木有|木得|冇/g

/** A text with the commonest word of dialects as it is written elsewhere; its places move. */
export function inPlainWords(text: string): string {
  return text.replace(NOT, '没')
}
