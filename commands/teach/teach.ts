// Played by: a-captain-teaches.chat
import { areaAt, commonArea, type Position, within } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Lesson } from '../../src/domain/model/information/lesson.ts'
import type { Named } from '../../src/domain/model/person.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { caretakers } from '../../src/domain/notify/caretaker.ts'
import { answersFor } from '../../src/domain/privacy/rights.ts'
import {
  approveText,
  NOBODY_APPROVES,
  TAUGHT_BY_STAFF,
  TEACH_LIKE_THIS,
  taughtText,
  USED_AT_ONCE,
} from '../../src/domain/wording/answer/lesson.ts'
import { asksSomething } from '../../src/language/question/likeness.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { replacing } from './replacing.ts'

/** Staff teach the bot an answer (小微记住：快递放哪？放东门快递柜). */
export interface TeachFields {
  /** Null where the words do not tell question from answer. */
  readonly question: string | null
  readonly answer: string | null
}

export const teach = command<Utterance, Where, TeachFields>({
  name: 'teach',
  title: '记住',
  words: ['记住'],
  talk: ['记住'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '教小微答话：小微记住：快递放哪？放东门快递柜（网格长回「可以」就用）',
    en: 'Teaches the bot an answer, which is used once the level above approves.',
    pages: { captain: ['其他', 7], grid: ['其他', 7] },
  },
  needs: ['记'],
  examples: [
    {
      say: '记住：快递放哪？放东门快递柜',
      where: { place: 'direct' },
      gives: { question: '快递放哪', answer: '放东门快递柜' },
    },
  ],
  read: readLesson,
  decide,
})

const BEGUN =
  /^[\s,:!、]*(?:请|麻烦|帮我?|你)*记住(?:一下|了|这个|这句|这条)?(?=[\s,:!、。]|$|[^了吗])[\s,:!、。]*/
/** How question and answer are told apart, the surest first; the first group is the question, the second the answer. */
const HALVES: readonly RegExp[] = [
  /^问[:\s]*(.+?)[\s,。;?]*答[:\s]*(.+)$/s,
  /^(?:要是|如果|以后)?有人问(?:起|到|我|你)?[:\s]*(.+?)[\s,。;?]*(?:你?就|你|请)?(?:说|答|回答|回|告诉(?:他|她|人家|大家))[:\s,]*(.+)$/s,
  /^(.+?)[\s]*[?]+[\s,]*(.+)$/s,
  /^(.+?)[\s,]*(?:你?就(?:说|答|回)|答案是|回答)[:\s,]*(.+)$/s,
  /^(.+?)[:=\n][\s]*(.+)$/s,
]
/** A question without its mark ends at a pause. */
const PAUSED = /^([^\s,。;]+)[\s,。;]+(.+)$/s
const LONGEST = { question: 60, answer: 200 } as const

function readLesson(
  { text, mentioned, typed }: Utterance,
  { place }: Where,
): { fields: TeachFields; left: number } | null {
  if (!mentioned && place !== 'direct') return null
  const begun = BEGUN.exec(text)
  if (begun === null) return null
  const from = begun[0].length
  const rest = text.slice(from)
  const paused = PAUSED.exec(rest)
  const halves =
    HALVES.map((half) => half.exec(rest)).find((found) => found !== null) ??
    (paused !== null && asksSomething(paused[1] ?? '') ? paused : null)
  const [question, answer] = [halves?.[1], halves?.[2]].map((half) => {
    if (half === undefined) return null
    const at = from + rest.lastIndexOf(half)
    return typed(at, at + half.length).trim()
  })
  const fits =
    question != null &&
    answer != null &&
    question.length <= LONGEST.question &&
    answer.length <= LONGEST.answer
  const fields = fits ? { question, answer } : { question: null, answer: null }
  return { fields, left: 0 }
}

// ---- what it decides ----

function decide({ question, answer: words }: TeachFields, view: View): readonly Effect[] {
  const area = areaOf(view)
  if (area === null) return [answer(view, null, TAUGHT_BY_STAFF)]
  if (question === null || words === null) return [answer(view, null, TEACH_LIKE_THIS)]
  const { contact: id, name } = view.speaker
  const lesson = (state: Lesson['state'], approver: string): Lesson => ({
    id: view.nextLesson(),
    area,
    question,
    answer: words,
    by: { contact: id, name },
    at: view.now,
    state,
    approver,
  })
  if (view.speaker.positions.some((held) => decides(held, area))) {
    const used = lesson('used', id)
    return [...replacing(view, used), answer(view, null, USED_AT_ONCE)]
  }
  const approver = approverOf(view, area)
  if (approver === undefined) return [answer(view, null, NOBODY_APPROVES)]
  const waiting = lesson('waiting', approver.contact)
  const others = view
    .lessons()
    .some((one) => one.state === 'waiting' && one.approver === approver.contact)
  return [
    { do: 'lesson', lesson: waiting },
    answer(view, null, taughtText(approver.name)),
    {
      do: 'say',
      post: post(
        contact(approver.contact),
        approveText(waiting, areaAt(view.street, area).name, others),
      ),
    },
  ]
}

/** What the speaker answers for, here or at all: one area that holds it; null where they answer for nothing. */
function areaOf(view: View): string | null {
  const { here, speaker, street } = view
  const held = speaker.positions.filter(({ area }) => answersFor(view, speaker.contact, area))
  const highest = held.filter(({ level }) => level === held[0]?.level).map(({ area }) => area)
  const inGroup =
    here.seat?.kind === 'area'
      ? here.areas.filter((area) => held.some((one) => within(area, one.area)))
      : []
  return commonArea(street, inGroup.length > 0 ? inGroup : highest)
}

/** Heads of a grid and all above them say by themselves what is answered there. */
function decides({ level, area, staff }: Position, of: string): boolean {
  return level !== 'building' && staff.role === 'head' && within(of, area)
}

/** Who leads the next level that has somebody. */
function approverOf(view: View, area: string): Named | undefined {
  const parent = view.street.areas.get(area)?.parent ?? null
  return parent === null ? undefined : caretakers(view, [parent], 1, view.speaker.contact)[0]
}
