// Played by: two-fevers-tell-the-community.chat
import { type Clause, kinds, says } from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import type { Part } from '../../src/language/scan.ts'

const ASK = kinds('ask')
const SYMPTOM = kinds('symptom')

/** The symptoms a message says that someone has now: 没发烧 and 咳嗽好了 say none. */
export function symptomsOf(clauses: readonly Clause[]): readonly Symptom[] {
  const found = new Set<Symptom>()
  clauses.forEach(({ parts, holds }, i) => {
    if ((holds & ASK) !== 0 || (holds & SYMPTOM) === 0) return
    let negated = false
    let past = false
    parts.forEach((part, at) => {
      if (says(part, 'over', 'lately')) past = true
      else if (says(part, 'not') || says(part, 'normal')) negated = true
      else if (part.kind === 'unknown') past = negated = false
      else if (says(part, 'aside')) negated = false
      else if (
        part.kind === 'word' &&
        part.symptom !== null &&
        !negated &&
        !past &&
        !isOver(parts, at) &&
        !(at === parts.length - 1 && isNone(clauses[i + 1]))
      )
        found.add(part.symptom)
    })
  })
  return [...found]
}

/** Whether what follows a symptom says that it is gone: 咳嗽好了. */
function isOver(parts: readonly Part[], at: number): boolean {
  const next = parts.slice(at + 1).find((part) => !says(part, 'filler', 'of', 'each', 'now', 'not'))
  return says(next, 'gone')
}

/** What a form's field is filled with that has nothing to tell: 咳嗽：无. */
function isNone(answer: Clause | undefined): boolean {
  return answer?.parts.length === 1 && says(answer.parts[0], 'not')
}
