import {
  ASKED_HOW,
  CAPTAIN_ASKED,
  CONTACTED,
  EMERGENCY,
  GREETED,
  OUT_OF_ORDER,
  RECORDED,
  THANKED,
  WHO_ARE_YOU,
} from '../words/question/english.ts'

/** What an English message is about; `how`: nothing more is known than that it is English. */
export type EnglishTopic =
  | 'emergency'
  | 'captain'
  | 'trouble'
  | 'recorded'
  | 'who'
  | 'person'
  | 'thanks'
  | 'hello'
  | 'how'

/** The surest first: who greets may ask something as well. */
const TOPICS: readonly (readonly [EnglishTopic, RegExp])[] = [
  ['emergency', wordsOf(EMERGENCY)],
  ['how', wordsOf(ASKED_HOW)],
  ['captain', wordsOf(CAPTAIN_ASKED)],
  ['trouble', wordsOf(OUT_OF_ORDER)],
  ['recorded', wordsOf(RECORDED)],
  ['person', wordsOf(CONTACTED)],
  ['who', wordsOf(WHO_ARE_YOU)],
  ['thanks', wordsOf(THANKED)],
  ['hello', wordsOf(GREETED)],
]

function wordsOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words.trim().split('\n').join('|')})\\b`, 'i')
}

const HAN = /\p{Script=Han}/u
/** Two words of English, or one that is no abbreviation. */
const WORDS = /[a-z']{2,}[\s,.!?]+[a-z']{1,}|[a-z]{4,}/i
/** More of it is asked than that somebody is there: what else stands in a greeting. */
const GREETING_ONLY = 20

/** What an English message is about; null where it is not English. */
export function englishTopic(text: string): EnglishTopic | null {
  if (HAN.test(text) || !(WORDS.test(text) || wordsOf(GREETED).test(text))) return null
  const topic = TOPICS.find(([, words]) => words.test(text))?.[0] ?? 'how'
  const greeted = topic === 'hello' || topic === 'thanks'
  return greeted && text.trim().length > GREETING_ONLY ? 'how' : topic
}
