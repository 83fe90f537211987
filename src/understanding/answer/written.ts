import type { Street } from '../../domain/model/area.ts'
import type { Info } from '../../domain/model/information/info.ts'
import {
  EMERGENCY_ENGLISH,
  HELLO_ENGLISH,
  HOW_ENGLISH,
  selfEnglish,
  WELCOME_ENGLISH,
} from '../../domain/wording/answer/english.ts'
import { HELLO, selfText, WELCOME } from '../../domain/wording/answer/self.ts'
import type { EnglishTopic } from '../../language/question/english.ts'
import { commonAnswer, type Known, thingAnswer, writtenFor } from './look-up.ts'
import type { Spoken } from './spoken-to.ts'

/** What is written of a street for who asks. */
export interface Written {
  readonly street: Street
  readonly info: Info
}

/** What answers a question by what is written of a street alone, wherever in it one asks; null where records must tell. */
export function writtenAnswer(
  { text, asks, english }: Spoken,
  { street, info }: Written,
): string | null {
  if (english !== null) return writtenEnglish(english, street)
  const known: Known = { street, info, lessons: [], line: [] }
  const found = writtenFor(known, text, asks)
  if (found !== null) return found.text
  switch (asks[0]?.intent) {
    case 'self':
      return selfText(street)
    case 'thanks':
      return WELCOME
    case 'greeting':
      return HELLO
    default:
      return (thingAnswer(known, text, null) ?? commonAnswer(known, text, false))?.text ?? null
  }
}

function writtenEnglish(topic: EnglishTopic, street: Street): string | null {
  switch (topic) {
    case 'emergency':
      return EMERGENCY_ENGLISH
    case 'who':
      return selfEnglish(street)
    case 'thanks':
      return WELCOME_ENGLISH
    case 'hello':
      return HELLO_ENGLISH
    case 'how':
      return HOW_ENGLISH
    case 'captain':
    case 'trouble':
    case 'recorded':
    case 'person':
      return null
  }
}
