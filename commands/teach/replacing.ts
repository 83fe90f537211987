// Played by: a-captain-teaches.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Lesson } from '../../src/domain/model/information/lesson.ts'
import type { View } from '../../src/domain/model/view.ts'
import { ALIKE, likeness } from '../../src/language/question/likeness.ts'

/** A lesson is used from now on, in place of what was used for the same question in its area. */
export function replacing(view: View, lesson: Lesson): readonly Effect[] {
  const before = view
    .lessons()
    .filter(
      ({ id, area, state, question }) =>
        state === 'used' &&
        id !== lesson.id &&
        area === lesson.area &&
        likeness(question, lesson.question) >= ALIKE,
    )
  return [
    ...before.map((one): Effect => ({ do: 'lesson', lesson: { ...one, state: 'over' } })),
    { do: 'lesson', lesson: { ...lesson, state: 'used' } },
  ]
}
