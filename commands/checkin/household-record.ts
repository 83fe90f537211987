// Played by: a-cluster-is-told-however-far-one-climbed.chat
import { isAbnormal, openAbnormal } from '../../src/domain/case/abnormal.ts'
import { putRight } from '../../src/domain/case/correction.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Form } from '../../src/domain/model/form.ts'
import type { Home } from '../../src/domain/model/person.ts'
import type { CheckIn } from '../../src/domain/model/roll-call.ts'
import type { View } from '../../src/domain/model/view.ts'
import { isInDanger, toldDanger } from '../../src/language/danger/told.ts'
import type { CheckInPart } from './checkin.ts'

/** A check-in of the one who speaks. */
export function answered(
  view: View,
  form: Form,
  part: CheckInPart,
  of: {
    readonly home: Home
    readonly corrects: boolean
    readonly onBehalf: boolean
    readonly bare?: boolean
  },
): CheckIn {
  const { contact, name } = view.speaker
  return {
    id: view.nextCheckIn(),
    home: of.home,
    by: contact,
    byName: name,
    at: view.occasion.at,
    message: view.occasion.id,
    form: form.name,
    readings: part.readings,
    normal: part.normal,
    symptoms: part.symptoms,
    answer: answerOf(part),
    onBehalf: of.onBehalf,
    corrects: of.corrects,
    retracted: false,
    abnormal: isIll(view, form, part),
    bare: of.bare ?? false,
  }
}

export const answerOf = (part: CheckInPart): string | null =>
  part.answer === null ? null : String(part.answer)

/** No words beside a figure are shorter that tell of danger. */
const BRIEF = 6
/** Who cries is brief. */
const LONGEST = 300

/**
 * The words that tell of danger to life beside the figures, or in an entry of a list without any: 孩子38.6，抽了; null where
 * none do. Beside a fever less is enough than beside a reading that is well.
 */
export function graveWords({ occasion, policy }: View, part: CheckInPart): string | null {
  const words = (part.line ?? occasion.said?.text ?? '').slice(0, LONGEST)
  if (words.length < BRIEF || part.answer !== null) return null
  const fever = part.readings.some((reading) => reading >= policy.fever)
  const ill = fever || part.symptoms.length > 0
  return (ill ? toldDanger(words) === 'medical' : isInDanger(words)) ? words : null
}

/** Whether what is said of a household needs somebody. */
export function isIll(view: View, form: Form, part: CheckInPart): boolean {
  return isAbnormal(view, form, part) || graveWords(view, part) !== null
}

/** Counts a check-in, and does what it calls for. */
export function record(
  view: View,
  form: Form,
  checkIn: CheckIn,
  part: CheckInPart,
): readonly Effect[] {
  const counted: Effect = { do: 'check-in', checkIn }
  if (checkIn.abnormal)
    return [counted, ...openAbnormal(view, form, part, checkIn.home, graveWords(view, part))]
  if (checkIn.corrects !== true) return [counted]
  return [counted, ...putRight(view, form.name, part, checkIn.home)]
}
