import type { Case } from '../model/case.ts'
import { endWord, matter } from './case.ts'

/** To who asked: somebody took it. `pictures`: they sent some, which nobody has answered yet. */
export function takenText(
  name: string,
  about: Pick<Case, 'category'>,
  number: number,
  pictures: boolean,
): string {
  return `${name}接了您的 #${number}，${going(about)}。${pictures ? '图也转过去了。' : ''}`
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
    case 'finding':
      return '正在改'
    case 'care':
    case 'other':
      return '正在办'
  }
}

/** To who took it, where neighbours read along: the words for the end. */
export function yoursText(about: Pick<Case, 'number' | 'category'>): string {
  return `谢谢您，#${about.number} 归您了。${endText(about)}`
}

/** To who took it: where and who, and the telephone where it is known. */
export function yoursInFullText(about: Case, place: string, phone: string | null): string {
  const call = phone === null ? '' : `，电话 ${phone}`
  return `#${about.number} 归您了：${place} ${about.by.name}${call}。${endText(about)}`
}

/** To a neighbour who took an errand that was not read out: what, for whom, where. */
export function errandText(about: Case, place: string, phone: string | null): string {
  const call = phone === null ? '' : `，电话 ${phone}`
  return `#${about.number} ${place} ${about.by.name}${call}：${matter(about)}`
}

function endText(about: Pick<Case, 'number' | 'category'>): string {
  return `办好回「${endWord(about)} ${about.number}」。`
}
