import { either, listed, phrases } from '../phrase.ts'
import { type Remainder, remainderOf } from '../register/remainder.ts'
import type { Utterance } from '../utterance.ts'
import { DONE } from '../words/round/done.ts'
import { ROUND_FILLER } from '../words/round/filler.ts'
import { NO_ROUND, NOT_DONE } from '../words/round/not-done.ts'
import { SAME_WORK } from '../words/round/same.ts'
import { eventSaid, everySaid, leftSaid } from './asked.ts'
import { takeBuildings, takeHouseholds, takeNames } from './place-said.ts'
import type { DutyHere, RoundSaid, RoundsHere } from './said-round.ts'
import { VISIT_WORDS, visitSaid } from './visit-said.ts'

/** What is longer tells of more than a round. */
const LONGEST = 80

/** What a message says of the rounds that are expected in its chat; null where it says nothing of them. */
export function roundSaid(utterance: Utterance, here: RoundsHere): RoundSaid | null {
  const { text, chain, quote } = utterance
  if (text.length > LONGEST || chain !== null || quote !== null) return null
  const done = doneSaid(utterance, here)
  const asked = done ?? leftSaid(text, here.duties)
  if (asked !== null || here.doingAlone) return asked
  return eventSaid(utterance, here.duties) ?? everySaid(utterance, here.duties)
}

/** What is said of the duty, and where its word stands. */
interface Begun {
  readonly duty: DutyHere
  readonly start: number
  readonly end: number
}

/** The duty whose word stands first in a text, of those at one place the longest. 走访 has a command of its own. */
function begun(text: string, duties: readonly DutyHere[]): Begun | null {
  if (!mayBegin(duties).test(text)) return null
  let best: Begun | null = null
  for (const duty of duties) {
    for (const word of saidFor(duty)) {
      const start = text.indexOf(word)
      if (start < 0 || VISIT_WORDS.includes(word)) continue
      const end = start + word.length
      const earlier =
        best === null || start < best.start || (start === best.start && end > best.end)
      if (earlier) best = { duty, start, end }
    }
  }
  return best
}

const FIRSTS = new WeakMap<readonly DutyHere[], RegExp>()

/** The first characters of all that these duties are called: most messages hold none of them. */
function mayBegin(duties: readonly DutyHere[]): RegExp {
  const known = FIRSTS.get(duties)
  if (known !== undefined) return known
  const firsts = new Set(duties.flatMap(saidFor).map((word) => word.charAt(0)))
  const any = new RegExp(`[${[...firsts].join('').replace(/[\\\]^-]/g, '\\$&')}]`)
  FIRSTS.set(duties, any)
  return any
}

const SAME = SAME_WORK.trim().split('\n').map(listed)
const KNOWN = new WeakMap<DutyHere, readonly string[]>()

/** The words of a duty, and what else people say for them. */
function saidFor(duty: DutyHere): readonly string[] {
  const known = KNOWN.get(duty)
  if (known !== undefined) return known
  const others = SAME.filter((line) => line.some((word) => duty.words.includes(word))).flat()
  const words = [...new Set([...duty.words, ...others])]
  KNOWN.set(duty, words)
  return words
}

function doneSaid(utterance: Utterance, here: RoundsHere): RoundSaid | null {
  const { text } = utterance
  const found = begun(text, here.duties)
  if (found === null) return null
  if (found.duty.of !== 'household') return madeTo(text, found, here)
  const said = visitSaid(utterance, saidFor(found.duty))
  if (said === null || !said.sure) return null
  const { met, called } = said
  return { kind: 'seen', duty: found.duty.name, places: said.households, met, called }
}

const PLAN = phrases(NO_ROUND)
const LACK = phrases(NOT_DONE)
const SPENT = new RegExp(`${either(`${DONE} ${ROUND_FILLER}`)}`, 'g')
/** 了 by itself says that anything has become so: 满了. */
const MADE = new RegExp(either(DONE.trim().replace(/\n了$/, '')))
const NUMBER = '(?:[0-9]{1,4}|[一二两三四五六七八九十]{1,3}|半)'
const AMOUNT = new RegExp(
  `(?:约|共|一共|总共|大概)?(${NUMBER}) ?(大?袋子?|桶|车|箱|公斤|斤|kg|KG|千克|个|包|筐|趟)(半)?`,
  'g',
)
const MARKS = /[\s,，、。.;；:：!！~()（）\-—…·+&/]/g

/** A line of a building or a checkpoint: the duty, places, parts, how much, and words that tell more of it. */
function madeTo(text: string, { duty, start, end }: Begun, here: RoundsHere): RoundSaid | null {
  const rest = remainderOf(text, 0)
  rest.take(start, end)
  // 12号楼消杀完了，下一个去15号楼: where they go next is not done.
  const ahead = text.slice(end).search(AHEAD)
  if (ahead >= 0) rest.take(end + ahead, text.length)
  // 清运 口罩桶: the other words of the duty add nothing.
  takeNames(rest, saidFor(duty))
  const parts = takeNames(rest, duty.parts).filter((part) => !isLeft(text, part))
  const amount = takeAmount(rest)
  const places = [...takeNames(rest, here.checkpoints), ...takeBuildings(rest, here.buildings)]
  takeHouseholds(rest)
  const words = rest.left().map((stretch) => stretch.text)
  const begins = BEFORE_WORD.test(text.slice(0, start))
  // A round that is told of says what was found there: 额温枪没电.
  const told = duty.tells && (begins || places.length > 0)
  if (words.some((one) => PLAN.test(one) || (!told && LACK.test(one)))) return null
  const own = here.atGate && duty.of === 'checkpoint' && places.length === 0
  const where = own ? here.checkpoints.slice(0, 1) : places
  const made =
    amount !== null || /^[了完过好]/.test(text.slice(end)) || words.some((one) => MADE.test(one))
  const left = words.map((one) => one.replace(SPENT, '').replace(MARKS, '')).join('')
  if (where.length === 0) {
    // 消杀都做了: where, is asked.
    if (!made || !begins || left !== '') return null
  } else if (left.length > (told ? MOST_TOLD : MOST_MORE) || !(made || begins || left === ''))
    return null
  return { kind: 'done', duty: duty.name, places: where, parts, amount }
}

const AHEAD = /下一?[个栋处站]|接下来|接着|然后|(?<!不)再去|这就去|还剩|还差|剩下/

/** 电梯等一会: that part is still to be done. */
function isLeft(text: string, part: string): boolean {
  return /^[\s,]*(?:等|待会|待[^,]{0,2}|还[没得要]|稍[后等]|一会|晚点|下午|没)/.test(
    text.slice(text.lastIndexOf(part) + part.length),
  )
}

/** What may stand before the word of a line that begins with it: when, and who. */
const BEFORE_WORD = new RegExp(
  `^[\\s,]*(?:${either(ROUND_FILLER)}[\\s,]*)*(?:带班|[\\u4e00-\\u9fff]{1,2}[哥姐叔姨师傅]{1,2})?[\\s,]*$`,
)
/** So many characters may tell more that nothing explains. */
const MOST_MORE = 12
const MOST_TOLD = 40

function takeAmount(rest: Remainder): string | null {
  const found = rest.find(AMOUNT)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return `${found[1]}${found[2]}${found[3] ?? ''}`.replace(/\s/g, '')
}
