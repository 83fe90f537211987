import { either, phrases } from '../phrase.ts'
import { escaped } from '../register/piece.ts'
import type { Part } from '../scan.ts'
import type { Utterance } from '../utterance.ts'
import { BY_TELEPHONE } from '../words/round/telephone.ts'
import { BEFORE_VISIT, IN_NEED } from '../words/round/visited.ts'
import { NOBODY, WELL } from '../words/round/well.ts'

/** A visit as it was said. */
export interface VisitSaid {
  readonly households: readonly string[]
  /** Somebody was met, or answered. */
  readonly met: boolean
  readonly called: boolean
  /** It is said that all is well, or that nobody was there; else the words may tell anything. */
  readonly sure: boolean
}

interface Door {
  readonly start: number
  readonly end: number
  readonly household: string
}

const BEFORE = `^[\\s,]*${either(BEFORE_VISIT)}*[\\s,]*`
const OVER = '(?:过了?|了|完毕|完了?|完成了?|好了)'
/** By what a visit is said, where no file has other words. */
export const VISIT_WORDS: readonly string[] = ['走访', '探访']
/** 走访 2-301, 刚走访了2-301; and 2-301走访过了. */
const SAID = new Map<string, { readonly first: RegExp; readonly behind: RegExp }>()

function saidBy(words: readonly string[]) {
  const key = words.join('|')
  const known = SAID.get(key)
  if (known !== undefined) return known
  const visited = `(?:入户|上门)?(?:${words.map(escaped).join('|')})`
  const made = {
    first: new RegExp(`${BEFORE}${visited}(${OVER})?[\\s:,]*$`),
    behind: new RegExp(`^家?[\\s,]*(?:去|已)?${visited}(${OVER})?`),
  }
  SAID.set(key, made)
  return made
}

const CALLED = either(BY_TELEPHONE)
/** 电话问过 2-301, 打电话问过2-301了. */
const CALL_FIRST = new RegExp(`${BEFORE}(?:给|跟|和)?(${CALLED})[\\s,:]*(?:给|了)?[\\s,:]*$`)
/** 2-301 王奶奶 打电话问了. */
const CALL_BEHIND = new RegExp(`^[\\s,]*[\\u4e00-\\u9fff]{0,5}?[\\s,]*(${CALLED})`)
const PLAIN_BEFORE = new RegExp(`${BEFORE}(?:给|跟|和)?$`)
const TOLD_OVER = /[过了完]/
const ASKS = /[?]|[吗呢么](?=$|[\s。!~])(?<!着呢)/
const NEED = phrases(IN_NEED)
const PAUSE = '(?:^|[\\s,、。;:!~])'
const NOBODY_SAID = new RegExp(
  `${PAUSE}(?:[\\u4e00-\\u9fff]{0,4}?)(?:又|还是|可惜|但|就是|都|一直)*${either(NOBODY)}`,
)
const WELL_ALONE = new RegExp(`^(?:[\\s,、。;:!~]*${either(WELL)})+[\\s,、。;:!~]*$`)
/** One of these says that all is well, whatever stands around it. */
const IS_WELL =
  /(?<!不)(?<!不太)好(?!几|多人|久|像|多天)|平安|正常|不错|可以|健康|稳定|硬朗|精神|没啥?事|没什么事|没问题|没有问题|无异常|没异常|没有异常|如常|放心|没变化/
/** How many words may tell more of it. */
const MOST_MORE = 30

/**
 * What a line says of a visit or a call to households: that it was made, or that nobody was there. Null where what stands
 * there has to be seen to, which is a request or a report, or where it says nothing of how it was.
 */
export function visitSaid(
  utterance: Utterance,
  by: readonly string[] = VISIT_WORDS,
): VisitSaid | null {
  const { text, parts } = utterance
  if (ASKS.test(text) || parts().some(({ kind }) => kind === 'temperature')) return null
  const doors = doorsIn(utterance)
  const [first] = doors
  const last = doors.at(-1)
  if (first === undefined || last === undefined) return null
  const frame = framed(text.slice(0, first.start), text.slice(last.end), by)
  if (frame === null) return null
  const households = doors.map(({ household }) => household)
  const how = howItWas(frame.rest, frame.over)
  return how === null ? null : { households, called: frame.called, ...how }
}

interface Frame {
  readonly called: boolean
  /** Its words say that it is over. */
  readonly over: boolean
  readonly rest: string
}

/** That it is a visit or a call, before the doors or right behind them. */
function framed(before: string, behind: string, by: readonly string[]): Frame | null {
  const words = saidBy(by)
  const visit = words.first.exec(before)
  if (visit !== null) return frameOf(false, visit[1], behind)
  const call = CALL_FIRST.exec(before)
  if (call !== null && /话|信|视频/.test(call[1] ?? '')) return frameOf(true, call[1], behind)
  if (!PLAIN_BEFORE.test(before)) return null
  const visited = words.behind.exec(behind)
  if (visited !== null) return frameOf(false, visited[1], behind.slice(visited[0].length))
  const called = CALL_BEHIND.exec(behind)
  if (called === null || !/话|信|视频/.test(called[1] ?? '')) return null
  // 没接电话 belongs to what came of it.
  return frameOf(true, called[1], behind.slice(called[0].length))
}

function frameOf(called: boolean, words: string | undefined, behind: string): Frame {
  const tail = /^(?:家|的)?(?:过?了|过)?(?=[\s,、。;:!~]|$)/.exec(behind)?.[0] ?? ''
  const over = TOLD_OVER.test(words ?? '') || TOLD_OVER.test(tail)
  return { called, over, rest: behind.slice(tail.length) }
}

function howItWas(rest: string, over: boolean): Pick<VisitSaid, 'met' | 'sure'> | null {
  const words = rest.replace(/[\s,、。;:!~]/g, '')
  if (words === '') return over ? { met: true, sure: true } : null
  if (NOBODY_SAID.test(rest)) return { met: false, sure: true }
  const well = IS_WELL.test(rest)
  if (WELL_ALONE.test(rest)) return well ? { met: true, sure: true } : null
  if (words.length > MOST_MORE || NEED.test(rest)) return null
  return { met: true, sure: well }
}

/** The doors that stand one after the other, from the first on. */
function doorsIn({ text, parts }: Utterance): readonly Door[] {
  const doors: Door[] = []
  for (const part of parts()) {
    if (!isDoor(part)) continue
    const { start, end, household } = part
    const last = doors.at(-1)
    if (last !== undefined && !/^[\s,、和跟及]*$/.test(text.slice(last.end, start))) break
    doors.push({ start, end, household })
  }
  return doors
}

function isDoor(part: Part): part is Extract<Part, { kind: 'address' }> & { household: string } {
  return part.kind === 'address' && part.household !== null
}
