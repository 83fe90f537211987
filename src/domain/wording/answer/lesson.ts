import type { Lesson } from '../../model/information/lesson.ts'
import { clause } from '../sentence.ts'

export const TEACH_LIKE_THIS = '这样教我：小微记住：快递放哪？放东门快递柜。'

/** To who taught: whom it waits for. */
export function taughtText(approver: string): string {
  return `记下了，${approver}点头就用。`
}

/** To who may approve by themselves. */
export const USED_AT_ONCE = '记住了，有人问就这么答。'

/** To who approves. `several`: others wait for them as well. */
export function approveText(
  { id, by, question, answer }: Lesson,
  area: string,
  several: boolean,
): string {
  const number = several ? ` ${id}` : ''
  return `${by.name}教我一句，给${area}用：\n问：${question}\n答：${clause(answer)}\n行就回「可以${number}」，不行回「不行${number}」。`
}

export function approvedText({ question }: Lesson): string {
  return `好，「${question}」就这么答。`
}

export function refusedText({ question }: Lesson): string {
  return `好，「${question}」不用。`
}

/** To who taught: what came of it. */
export function verdictText(approver: string, { question }: Lesson, used: boolean): string {
  return used
    ? `${approver}点头了，有人问「${question}」我就这么答。`
    : `${approver}说「${question}」先不用。`
}

/** Several wait: which. */
export function whichLessonText(lessons: readonly Lesson[], used: boolean): string {
  return [
    `是哪一句？回「${used ? '可以' : '不行'} ${lessons[0]?.id ?? 1}」这样的：`,
    ...lessons.map(({ id, question }) => `${id}. ${question}`),
  ].join('\n')
}

export function forgottenText({ question }: Lesson): string {
  return `忘掉了，「${question}」不再这么答。`
}

export const NO_SUCH_LESSON = '没找到这一句。「小微忘掉：」后面写上当初教我的那句问话。'

export const TAUGHT_BY_STAFF = '教我答话，得楼长、网格长来。'
/** There is nobody above who could approve. */
export const NOBODY_APPROVES = '上一级还没人能点头，先记不下。'

export const NOT_YOUR_LESSON = '这句不是您教的，请教的人或网格长来。'
