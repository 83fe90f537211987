// Played by: a-cluster-is-told-however-far-one-climbed.chat
import { isAbnormal, openAbnormal } from '../../src/domain/case/abnormal.ts'
import { putRight } from '../../src/domain/case/correction.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { Form } from '../../src/domain/model/form.ts'
import type { Home } from '../../src/domain/model/person.ts'
import type { CheckIn } from '../../src/domain/model/roll-call.ts'
import type { View } from '../../src/domain/model/view.ts'
import { toldDanger } from '../../src/language/danger/told.ts'
import type { CheckInPart } from './checkin.ts'

/** A check-in of the one who speaks. */
export function answered(
  view: View,
  form: Form,
  part: CheckInPart,
  of: { readonly home: Home; readonly corrects: boolean; readonly onBehalf: boolean },
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
    abnormal: isAbnormal(view, form, part),
  }
}

export const answerOf = (part: CheckInPart): string | null =>
  part.answer === null ? null : String(part.answer)

/** Whether danger to life is told beside the figures: 孩子38.6，抽了. */
function isGrave({ occasion }: View, { line, readings }: CheckInPart): boolean {
  return readings.length > 0 && toldDanger(line ?? occasion.said?.text ?? '') === 'medical'
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
    return [counted, ...openAbnormal(view, form, part, checkIn.home, isGrave(view, part))]
  if (checkIn.corrects !== true) return [counted]
  return [counted, ...putRight(view, form.name, part, checkIn.home)]
}
