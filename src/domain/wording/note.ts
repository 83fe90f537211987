import type { FileKind } from '../model/case.ts'
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

/** What who asked for it answers, for who has it. */
export const YES_PASSED = '行'
export const NO_PASSED = '不行，先不要'

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

/** Something that was sent is not here yet, and is asked for again. */
export function fileLateRecord(kind: FileKind): string {
  return `${called(kind)}还没收下来，过会儿再试`
}

export function fileCameRecord(kind: FileKind): string {
  return `${called(kind)}收下来了`
}

export function fileLostRecord(kind: FileKind): string {
  return `${called(kind)}没收下来`
}

export function fileTooLargeRecord(kind: FileKind): string {
  return `${called(kind)}太大，没收下来`
}

/** To who sent it. */
export function fileLostText(number: number, kind: FileKind): string {
  return `#${number} 的${called(kind)}没收到，方便的话再发一次。`
}

/** To who sent it. */
export function fileTooLargeText(number: number, kind: FileKind): string {
  return `#${number} 的${called(kind)}太大，没收下来。方便的话发张小一点的图。`
}

export function fileShareRecord(kind: FileKind): string {
  return `今天发来的${called(kind)}多了，后面的没收`
}

/** To who sent it. */
export function fileShareText(number: number, kind: FileKind): string {
  return `今天收了您家不少${called(kind)}，先收到这儿。#${number} 还有什么，打字跟我说，我照样转。`
}

export function fileNoRoomRecord(kind: FileKind): string {
  return `${called(kind)}存满了，没收`
}

/** To who sent it. */
export function fileNoRoomText(number: number, kind: FileKind): string {
  return `${called(kind)}存满了，#${number} 这份没收下。要紧的打字跟我说，我照样转。`
}

/** To those who were told of it without it. */
export function fileFollowsText(kind: FileKind): string {
  return `刚才没收下来的${called(kind)}，现在有了。`
}

function called(kind: FileKind): string {
  switch (kind) {
    case 'image':
      return '图片'
    case 'file':
      return '文件'
    case 'voice':
      return '语音'
    case 'video':
      return '视频'
  }
}

/** A picture that came with the asking goes where the case goes. */
export function pictureText(number: number): string {
  return numbered(number, '报的时候发的。')
}

/** `【#12】张三发来位置：…`: a word about a case to those who know of it. */
export function numbered(number: number, words: string): string {
  return `【#${number}】${words}`
}
