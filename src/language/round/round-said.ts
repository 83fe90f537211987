import { either, listed, phrases } from '../phrase.ts'
import { type Remainder, remainderOf } from '../register/remainder.ts'
import type { Utterance } from '../utterance.ts'
import { DONE } from '../words/round/done.ts'
import { ROUND_FILLER } from '../words/round/filler.ts'
import { NOT_DONE } from '../words/round/not-done.ts'
import { SAME_WORK } from '../words/round/same.ts'
import { eventSaid, everySaid, leftSaid } from './asked.ts'
import { takeBuildings, takeHouseholds, takeNames } from './place-said.ts'
import type { DutyHere, RoundSaid, RoundsHere } from './said-round.ts'
import { visitSaid } from './visit-said.ts'

/** What is longer tells of more than a round. */
const LONGEST = 80

/** What a message says of the rounds that are expected in its chat; null where it says nothing of them. */
export function roundSaid(utterance: Utterance, here: RoundsHere): RoundSaid | null {
  const { text, chain, quote } = utterance
  if (text.length > LONGEST || chain !== null || quote !== null) return null
  const done = doneSaid(utterance, here)
  if (done !== null || here.doingAlone) return done
  return (
    leftSaid(text, here.duties) ??
    eventSaid(utterance, here.duties) ??
    everySaid(utterance, here.duties)
  )
}

interface Begun {
  readonly duty: DutyHere
  readonly start: number
  readonly end: number
}

/** The duty whose word stands first in a text, of those at one place the longest. */
function begun(text: string, duties: readonly DutyHere[]): Begun | null {
  let best: Begun | null = null
  for (const duty of duties) {
    for (const word of saidFor(duty)) {
      const start = text.indexOf(word)
      if (start < 0) continue
      const end = start + word.length
      const earlier =
        best === null || start < best.start || (start === best.start && end > best.end)
      if (earlier) best = { duty, start, end }
    }
  }
  return best
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
  const { duty, start, end } = found
  if (duty.of === 'household') {
    if (!/^[\s,]*(?:今天|刚才|刚刚|上门)?$/.test(text.slice(0, start))) return null
    const said = visitSaid(utterance, end + (/^[了过]*/.exec(text.slice(end))?.[0].length ?? 0))
    return (
      said && {
        kind: 'seen',
        duty: duty.name,
        places: said.households,
        met: said.met,
        called: said.called,
      }
    )
  }
  return madeTo(text, found, here)
}

const NOT = phrases(NOT_DONE)
const SPENT = new RegExp(`${either(`${DONE} ${ROUND_FILLER}`)}`, 'g')
/** 了 by itself says that anything has become so: 满了. */
const MADE = new RegExp(either(DONE.trim().replace(/\n了$/, '')))
const AMOUNT =
  /(?:约|共|一共|总共|大概)?([0-9]{1,4}|[一二两三四五六七八九十]{1,3}|半) ?(大?袋子?|桶|车|箱|公斤|斤|kg|KG|千克|个|包|筐|趟)/g
const MARKS = /[\s,，、。.;；:：!！~()（）\-—…·+&/]/g

/** A line of a building or a checkpoint: the duty, places, parts, how much, and words that add nothing. */
function madeTo(text: string, { duty, start, end }: Begun, here: RoundsHere): RoundSaid | null {
  const rest = remainderOf(text, 0)
  rest.take(start, end)
  const amount = takeAmount(rest)
  const places =
    duty.of === 'checkpoint'
      ? takeNames(rest, here.checkpoints)
      : takeBuildings(rest, here.buildings)
  const parts = takeNames(rest, duty.parts)
  takeHouseholds(rest)
  const words = rest.left().map((stretch) => stretch.text)
  if (words.some((one) => NOT.test(one))) return null
  const own = duty.of === 'checkpoint' && places.length === 0 && here.atGate
  const where = own ? here.checkpoints.slice(0, 1) : places
  const behind = /^[了完过好]/.test(text.slice(end))
  const made = amount !== null || behind || words.some((one) => MADE.test(one))
  const left = words.map((one) => one.replace(SPENT, '').replace(MARKS, '')).join('')
  // 消杀 3号楼 is said of what was done; 3号楼 消杀 or a word alone may be anything.
  const plain = start === text.search(/\S/) && where.length > 0
  if (left.length > (where.length > 0 ? LEFT_OVER : 0) || !(made || plain)) return null
  if (where.length === 0 && !(made && start === text.search(/\S/))) return null
  return { kind: 'done', duty: duty.name, places: where, parts, amount }
}

/** So many characters may stand there that nothing explains. */
const LEFT_OVER = 2

function takeAmount(rest: Remainder): string | null {
  const found = rest.find(AMOUNT)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return `${found[1]}${found[2]}`.replace(/\s/g, '')
}
