import { either } from '../phrase.ts'
import type { Part } from '../scan.ts'
import type { Utterance } from '../utterance.ts'
import { ADDRESS } from '../words/people/address.ts'
import { BY_TELEPHONE } from '../words/round/telephone.ts'
import { NOBODY, WELL } from '../words/round/well.ts'

/** A visit as it was said. */
export interface VisitSaid {
  readonly households: readonly string[]
  /** Somebody was met, or answered, and all is well. */
  readonly met: boolean
  readonly called: boolean
}

type Door = Extract<Part, { kind: 'address' }> & { readonly household: string }

/** 王奶奶, 老人, 老郑, 他家: nothing of it is kept. */
const WHO = `(?:[\\u4e00-\\u9fff]{1,2}${either(ADDRESS)}|[老小][\\u4e00-\\u9fff]|[他她]家?|老两口|老人家|那家|这家|两位老人|老人)?`
const PAUSES = '[\\s,、。;:!~]*'
const WELL_SAID = new RegExp(`^${PAUSES}${WHO}(?:${PAUSES}${either(WELL)})+${PAUSES}$`)
const NOBODY_SAID = new RegExp(`^${PAUSES}${WHO}${PAUSES}${either(NOBODY)}(?:了|的|啊)*${PAUSES}$`)
/** One of these says that all is well; the rest of the list may stand around it. */
const IS_WELL =
  /好|安好|平安|正常|不错|可以|健康|稳定|硬朗|没啥?事|没什么事|没问题|没有问题|异常|情况|如常|放心|没变化/
const SAID_OF_TELEPHONE = either(BY_TELEPHONE)
const BY_CALL = new RegExp(
  `^${PAUSES}(?:给|跟|和)?${PAUSES}${SAID_OF_TELEPHONE}${PAUSES}(?:给|了)?${PAUSES}$`,
)
const BEHIND_CALL = new RegExp(`^${PAUSES}${WHO}${PAUSES}${SAID_OF_TELEPHONE}`)
const ASKS = /[?]|[吗呢么][\s。!~]*$/

/**
 * What a line says of a visit whose word ends at `from` (a telephone's words may stand for one): which households, and
 * that all is well there or nobody was. Null where it says anything else: what has to be done is a request or a report.
 */
export function visitSaid(utterance: Utterance, from: number | null): VisitSaid | null {
  const { text } = utterance
  if (ASKS.test(text)) return null
  const doors = doorsIn(utterance, from ?? 0)
  const [first] = doors
  const last = doors.at(-1)
  if (first === undefined || last === undefined) return null
  const before = text.slice(from ?? 0, first.start)
  const behind = text.slice(last.end)
  const called = BY_CALL.test(before)
  const calledBehind = called ? null : BEHIND_CALL.exec(behind)
  if (from === null && !called && calledBehind === null) return null
  if (!called && !/^[\s,:、]*$/.test(before)) return null
  const rest = calledBehind === null ? behind : behind.slice(calledBehind[0].length)
  const households = doors.map(({ household }) => household)
  const isCalled = called || calledBehind !== null
  if (NOBODY_SAID.test(rest) || (calledBehind !== null && NOBODY_SAID.test(behind)))
    return { households, met: false, called: isCalled }
  return WELL_SAID.test(rest) && IS_WELL.test(rest)
    ? { households, met: true, called: isCalled }
    : null
}

/** The doors that stand one after the other from a place of the text on. */
function doorsIn({ text, parts }: Utterance, from: number): readonly Door[] {
  const doors: Door[] = []
  for (const part of parts()) {
    if (part.kind !== 'address' || part.household === null || part.start < from) continue
    const last = doors.at(-1)
    if (last !== undefined && !/^[\s,、和跟及]*$/.test(text.slice(last.end, part.start))) break
    doors.push({ ...part, household: part.household })
  }
  return doors
}
