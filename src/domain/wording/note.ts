import { clause } from './sentence.ts'

// ---- remarks on it ----

/** To who asked. `words` are empty where they may not be read there. */
export function newsText(number: number, words: string, name: string): string {
  return words === ''
    ? `#${number} 有新消息，${name}会跟您说。`
    : `#${number} 有消息：${clause(`${words}（${name}）`)}`
}

/** To who has it. */
export function remarkText(number: number, words: string, name: string): string {
  return words === ''
    ? `#${number} ${name}有话说，请问一声。`
    : `#${number} ${name}说：${clause(words)}`
}

/** To who works on it and wrote something down. `whole`: who asked reads all of it. */
export function remarkPassedText(number: number, asker: string, whole: boolean): string {
  const told = whole ? `已告诉${asker}。` : `群里不方便说的没说，请单独告诉${asker}。`
  return `#${number} 记下了，${told}`
}

/** To who asked for it and added something. */
export function remarkKeptText(number: number): string {
  return `#${number} 给您记上了。`
}

// ---- what was sent with a message ----

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
