import { ownCases } from '../../../commands/status.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { clock, dayStart } from '../../domain/model/time.ts'
import type { View } from '../../domain/model/view.ts'
import { answer } from '../../domain/notify/answer.ts'
import {
  calledEnglish,
  captainEnglish,
  emergencyToldEnglish,
  HELLO_ENGLISH,
  HOW_ENGLISH,
  recordedEnglish,
  selfEnglish,
  WELCOME_ENGLISH,
} from '../../domain/wording/answer/english.ts'
import type { EnglishTopic } from '../../language/question/english.ts'
import { carersOf } from './around.ts'
import { callPerson } from './carer.ts'

/** English is answered in English: a short fixed set of answers. */
export function englishAnswer(view: View, topic: EnglishTopic): readonly Effect[] {
  switch (topic) {
    case 'emergency':
      return callPerson(view, 'wanted', emergencyToldEnglish)
    case 'person':
    case 'trouble':
      return callPerson(view, 'wanted', calledEnglish)
    case 'captain':
      return [answer(view, null, captainEnglish(carersOf(view).map(({ name }) => name)))]
    case 'recorded':
      return [answer(view, null, recordedEnglish(reportedAt(view), ownCases(view)))]
    case 'who':
      return [answer(view, null, selfEnglish(view.street))]
    case 'thanks':
      return [answer(view, null, WELCOME_ENGLISH)]
    case 'hello':
      return [answer(view, null, HELLO_ENGLISH)]
    case 'how':
      return [answer(view, null, HOW_ENGLISH)]
  }
}

function reportedAt(view: View): string | null {
  const { home } = view.speaker
  const form = view.forms.find(({ answers }) => answers.kind === 'temperature')?.name
  if (home === null || form === undefined) return null
  const said = view.latestCheckIn(home, form, dayStart(view.now))
  return said === undefined ? null : clock(said.at)
}
