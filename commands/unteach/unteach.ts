// Played by: a-captain-teaches.chat
import { within } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { answersFor } from '../../src/domain/privacy/rights.ts'
import {
  forgottenText,
  NO_SUCH_LESSON,
  NOT_YOUR_LESSON,
} from '../../src/domain/wording/answer/lesson.ts'
import { ALIKE, likeness } from '../../src/language/question/likeness.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Staff take back what the bot was taught (小微忘掉：快递放哪). */
export interface UnteachFields {
  readonly question: string
}

export const unteach = command<Utterance, Where, UnteachFields>({
  name: 'unteach',
  title: '忘掉',
  words: ['忘掉'],
  talk: ['忘掉'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '收回教过的话：小微忘掉：快递放哪',
    en: 'Takes back an answer that the bot was taught.',
    pages: { captain: ['其他', 8], grid: ['其他', 11] },
  },
  needs: ['忘'],
  examples: [
    { say: '忘掉：快递放哪？', where: { place: 'direct' }, gives: { question: '快递放哪？' } },
  ],
  read: readQuestion,
  decide,
})

const BEGUN = /^[\s,:!、]*(?:请|麻烦|帮我?|把)*忘(?:掉|了|记)(?=[\s:,])[\s:,]*/

function readQuestion(
  { text, mentioned, typed }: Utterance,
  { place }: Where,
): { fields: UnteachFields; left: number } | null {
  if (!mentioned && place !== 'direct') return null
  const begun = BEGUN.exec(text)
  const question = begun === null ? '' : typed(begun[0].length, text.length).trim()
  return question === '' ? null : { fields: { question }, left: 0 }
}

// ---- what it decides ----

function decide({ question }: UnteachFields, view: View): readonly Effect[] {
  const { contact } = view.speaker
  const [best] = view
    .lessons()
    .filter(
      ({ by, area }) =>
        by.contact === contact || answersFor(view, contact, area) || isBelow(view, area),
    )
    .map((lesson) => ({ lesson, alike: likeness(lesson.question, question) }))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike)
  if (best === undefined) return [answer(view, null, NO_SUCH_LESSON)]
  const { lesson } = best
  if (lesson.by.contact !== contact && !answersFor(view, contact, lesson.area))
    return [answer(view, null, NOT_YOUR_LESSON)]
  return [
    { do: 'lesson', lesson: { ...lesson, state: 'over' } },
    answer(view, null, forgottenText(lesson)),
  ]
}

/** What is used where the speaker is may be named to them. */
function isBelow({ here }: View, area: string): boolean {
  return here.areas.some((path) => within(path, area))
}
