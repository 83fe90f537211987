import type { Case } from '../model/case.ts'
import { behind, clause } from './sentence.ts'

/** To who asked: somebody took it. */
export function takenText(name: string, about: Pick<Case, 'category'>, number: number): string {
  return `${name}接了您的 #${number}，${going(about)}。`
}

/** What the one who asked may now expect. */
function going({ category }: Pick<Case, 'category'>): string {
  switch (category) {
    case 'shopping':
    case 'medicine':
      return '正去买'
    case 'parcel':
      return '正去取'
    case 'trash':
      return '一会儿来拿'
    case 'fever':
    case 'health':
    case 'returnee':
      return '马上联系您'
    case 'repair':
    case 'hygiene':
    case 'safety':
    case 'dispute':
      return '正在处理'
    case 'care':
    case 'other':
      return '正在办'
  }
}

/** To who took it, where neighbours read along: the words for the end. */
export function yoursText(number: number): string {
  return `谢谢您，#${number} 归您了。${endText(number)}`
}

/** To who took it: where and who, and the telephone where it is known. */
export function yoursInFullText(about: Case, place: string, phone: string | null): string {
  const call = phone === null ? '' : `，电话 ${phone}`
  return `#${about.number} 归您了：${place} ${about.by.name}${call}。${endText(about.number)}`
}

function endText(number: number): string {
  return `办好回「办结 ${number}」。`
}

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

// ---- nobody need come any more ----

export function cancelledText(number: number): string {
  return `#${number} 已取消。`
}

/** To who asked: somebody else cancelled it. */
export function cancelledByText(number: number, name: string, reason: string): string {
  return `#${number} ${name}取消了${behind(reason)}。`
}

/** To who has it: they need not go. */
export function needlessText(number: number, name: string): string {
  return `#${number} 不用办了，${name}取消了。`
}

/** To who asked for it first, where so many neighbours joined it. */
export function goesOnText(number: number, neighbours: number): string {
  return `记下您不用了。还有 ${neighbours} 户邻居也报了，#${number} 接着办。`
}

export function stepsBackRecord(name: string, words: string): string {
  return `${name}不用了${behind(words)}`
}
