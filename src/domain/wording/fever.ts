import type { Named } from '../model/person.ts'
import type { Danger, Told } from '../model/roll-call.ts'
import { mention } from './name.ts'
import { list } from './sentence.ts'

const SYMPTOMS: ReadonlyMap<string, string> = new Map([
  ['fever', '发热'],
  ['cough', '咳嗽'],
  ['breathless', '气短'],
  ['diarrhea', '腹泻'],
  ['fatigue', '乏力'],
  ['throat', '咽痛'],
])

/** `孩子 38.2℃，咳嗽`; the words themselves where they tell of danger that has no name here. */
export function feverText(
  { people, readings, symptoms }: Told,
  grave: string | null = null,
): string {
  if (grave !== null && symptoms.length === 0) return grave
  const each = people.length === readings.length
  const read = readings.map((reading, i) => `${each ? `${people[i]} ` : ''}${reading}℃`)
  const who = people.length > 0 && !each ? `${list(people)} ` : ''
  return [
    `${who}${list(read)}`,
    ...symptoms.map((symptom) => SYMPTOMS.get(symptom) ?? symptom),
  ].join('，')
}

const HIGH = 39
const FEVER = 38
const FRAIL = /孩|宝|婴|娃|儿子|女儿|孙|老人|爷|奶|姥|外公|外婆|公公|婆婆|气短|孕/

/** By the words that `feverText` has for it: a child, somebody old and who has no breath is in danger sooner. */
export function dangerOf(text: string): Danger {
  const readings = [...text.matchAll(/(\d{2}(?:\.\d)?)℃/g)].map(([, reading]) => Number(reading))
  const highest = Math.max(0, ...readings)
  if (highest >= HIGH || (highest >= FEVER && FRAIL.test(text))) return 2
  return highest >= FEVER || FRAIL.test(text) ? 1 : 0
}

/** A fever that has become a danger: what was said first, and now. */
export function worseText(first: string, now: string): string {
  return `${first}；${now}`
}

/** `台风平安报的「需要帮助」`: what a case is about that a choice opened. */
export function chosenText(form: string, chosen: string | number | null): string {
  return `${form}报的「${chosen}」`
}

/** A household that has such a case reported the same again. `assignee`: who has it, and was told; `ill`: somebody may be. */
export function alreadyRecordedText(number: number, assignee: string | null, ill: boolean): string {
  const told = assignee === null ? '' : `，也告诉${assignee}了`
  return `记下了（#${number}）${told}。${ill ? '要紧就先打 120。' : ''}`
}

/** To the one who has the case. */
export function reportedAgainText(number: number, what: string): string {
  return `#${number} 又报：${what}`
}

/** A fever that was put right before is one again: to who reported it, and for the history. */
export function againIllText(number: number): string {
  return `收到（#${number}），接着办，有人接了告诉您。要紧就先打 120。`
}

export function againIllRecord(name: string, what: string): string {
  return `${name}又报：${what}`
}

/** So many fevers within a span: to the level above those that know. */
export function clusterText(
  where: string,
  within: string,
  numbers: readonly number[],
  leaders: readonly Named[],
): string {
  const cases = list(numbers.map((number) => `#${number}`))
  return `【聚集】${where} ${within}内 ${numbers.length} 户发热：${cases}\n${mention(leaders)}请过问，详情回「查 ${numbers.at(-1)}」。`
}

export function clusterRecord(where: string, count: number, label: string): string {
  return `${where} ${count} 户发热，告诉${label}`
}
