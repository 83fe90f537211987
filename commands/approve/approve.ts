// Played by: a-captain-teaches.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import {
  approvedText,
  refusedText,
  verdictText,
  whichLessonText,
} from '../../src/domain/wording/answer/lesson.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { replacing } from '../teach/replacing.ts'

/** Who is asked lets an answer be used (可以), or not (不行). */
export interface ApproveFields {
  readonly used: boolean
  /** Which, where a number was said. */
  readonly lesson: number | null
}

export const approve = command<Utterance, Where, ApproveFields>({
  name: 'approve',
  title: '同意',
  words: ['同意'],
  talk: ['同意'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '楼长教了小微一句：行就单独回我「可以」，不行回「不行」',
    en: 'Lets an answer that a captain taught be used, or not.',
    pages: { grid: ['其他', 8] },
  },
  examples: [
    { say: '可以', where: { place: 'direct', lesson: true }, gives: { used: true, lesson: null } },
    { say: '不行 3', where: { place: 'direct', lesson: true }, gives: { used: false, lesson: 3 } },
  ],
  read: readVerdict,
  decide,
})

const VERDICT =
  /^[\s,]*(?:嗯+|好的?|哦)?[\s,]*(?:(可以|行|好|好的|同意|准了?|是|是的|对|通过|批了?|用吧|没问题|中|得)|(不行|不用|不要|不同意|先不用|别用|不可以|不好|不通过|算了|不准))[的吧啊呀了]?[\s,#第]*(\d{1,6})?[\s号。!~]*$/

function readVerdict(
  { text }: Utterance,
  { lesson }: Where,
): { fields: ApproveFields; left: number } | null {
  const found = lesson === true ? VERDICT.exec(text) : null
  if (found === null) return null
  const number = found[3]
  return {
    fields: { used: found[1] !== undefined, lesson: number === undefined ? null : Number(number) },
    left: 0,
  }
}

// ---- what it decides ----

function decide({ used, lesson: number }: ApproveFields, view: View): readonly Effect[] {
  const { contact: own, name } = view.speaker
  const waiting = view.lessons().filter(({ id, state, approver }) => {
    return state === 'waiting' && approver === own && (number === null || id === number)
  })
  const [lesson, ...others] = waiting
  if (lesson === undefined) return []
  if (others.length > 0) return [answer(view, null, whichLessonText(waiting, used))]
  const told = verdictText(name, lesson, used)
  return [
    ...(used
      ? replacing(view, lesson)
      : [{ do: 'lesson' as const, lesson: { ...lesson, state: 'over' as const } }]),
    answer(view, null, used ? approvedText(lesson) : refusedText(lesson)),
    { do: 'say', post: post(contact(lesson.by.contact), told) },
  ]
}
