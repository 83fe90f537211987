/** To those who know of the case: where something is. */
export function locationText(name: string, place: string): string {
  return `${name}发来位置：${place}`
}

/** To those who know of the case, under the picture itself. */
export function attachmentText(name: string): string {
  return `${name}发来的，一起看看。`
}

export function attachmentRecord(file: string): string {
  return `发来「${file}」`
}

/** To who sent it. */
export function attachmentKeptText(number: number): string {
  return `收到，放进 #${number} 了。`
}

/** A picture that came with the asking goes where the case goes. */
export function pictureText(number: number): string {
  return numbered(number, '报的时候发的。')
}

/** `【#12】张三发来位置：…`: a word about a case to those who know of it. */
export function numbered(number: number, words: string): string {
  return `【#${number}】${words}`
}
