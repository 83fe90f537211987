import { clause } from './sentence.ts'

// ---- remarks on it ----

/** To who asked. `words` are empty where they may not be read there; who only joined hears nothing then. */
export function newsText(
  news: { readonly number: number; readonly words: string; readonly own: boolean },
  name: string,
): string {
  const { number, words, own } = news
  if (words !== '') return `#${number} 有消息：${clause(`${words}（${name}）`)}`
  return own ? `#${number} 有消息，私下跟您说了。` : ''
}

/** To who has it. */
export function remarkText(number: number, words: string, name: string): string {
  return words === ''
    ? `#${number} ${name}有话说，请问一声。`
    : `#${number} ${name}说：${clause(words)}`
}

/** To who works on it and wrote something down. `apart`: not in their group, but to them alone. */
export function remarkPassedText(number: number, asker: string, apart: boolean): string {
  return `#${number} 记下了，${apart ? '已私下' : '已'}告诉${asker}。`
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
