/** What was told of one household, as far as it can be abnormal. */
export interface Told {
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly symptoms: readonly string[]
  readonly answer: string | number | null
}

const SYMPTOMS: ReadonlyMap<string, string> = new Map([
  ['fever', '发热'],
  ['cough', '咳嗽'],
  ['breathless', '气短'],
  ['diarrhea', '腹泻'],
  ['fatigue', '乏力'],
  ['throat', '咽痛'],
])

/** `孩子 38.2℃，咳嗽` */
export function feverText({ people, readings, symptoms }: Told): string {
  const each = people.length === readings.length
  const read = readings.map((reading, i) => `${each ? `${people[i]} ` : ''}${reading}℃`)
  const who = people.length > 0 && !each ? `${people.join('、')} ` : ''
  return [
    `${who}${read.join('、')}`,
    ...symptoms.map((symptom) => SYMPTOMS.get(symptom) ?? symptom),
  ].join('，')
}
