import { holdsIdCard } from '../id-card.ts'
import { listed } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { IN_ORDER as ALL_RIGHT } from '../words/register/in-order.ts'
import { asked } from './asked-of-gate.ts'
import { type Begun, beginning, pauseAt, spelledAs } from './beginning.ts'
import { count, countOf } from './count-said.ts'
import { departure } from './departure.ts'
import { correction } from './entry-correction.ts'
import { entryOf, LONGEST, toDoors } from './entry-of.ts'
import { takeDate } from './field/day.ts'
import { takeHousehold } from './field/where-to.ts'
import { readFields } from './fields.ts'
import { asks, endsAsking, isNotice, isTalk, tellsOthers } from './mere-talk.ts'
import { remainderOf } from './remainder.ts'
import type { EntrySaid, RegisterHere, RegistersHere } from './said-register.ts'
import { signature } from './signature.ts'

/** What is asked for is said in a few words. */
const LONGEST_ANSWER = 24

/** What a message says of the registers of its chat; null where it is no entry. */
export function registerSaid(utterance: Utterance, here: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (text.length > LONGEST || utterance.chain !== null || utterance.quote !== null) return null
  const begun = beginning(text, here.registers)
  const said =
    correction(utterance, here) ??
    (begun === null ? null : entry(utterance, begun)) ??
    asked(text, here) ??
    count(text, here) ??
    signature(utterance, here) ??
    departure(utterance, here) ??
    awaited(utterance, here) ??
    led(utterance, here)
  const about = begun !== null || said !== null || here.awaits !== undefined
  return about && holdsIdCard(text) ? { kind: 'id-card' } : said
}

/** The same as talk, where nothing stands between, or where words are all that an entry has. */
const SAID_OF_IT = /^(?:都|真|也|就|还|不|没)/
/** Behind the word, with no pause: what was seen. */
const SEEN = /^(?:了|到|完|过|发现|时发现)/

/** A register of which words are all that must be said. */
function isWordy({ fields }: RegisterHere): boolean {
  return fields.every(({ is, optional }) => is === 'text' || optional)
}

const IN_ORDER = new Set(listed(ALL_RIGHT))
/** 正常: it is all in order. */
function fits(behind: string): boolean {
  return IN_ORDER.has(behind.trim())
}

function entry(utterance: Utterance, { register, end: from, glued }: Begun): EntrySaid | null {
  const { text } = utterance
  const behind = text.slice(from)
  const counted = countOf(register, text)
  if (counted !== null) return counted
  if (endsAsking(text)) return null
  const { fields, plain, over } = readFields(utterance, register, { from, begun: true })
  const wordy = isWordy(register)
  const onlyWords = register.fields.every(({ is }) => is === 'text')
  const sure = !glued && (wordy || plain)
  const whole = Object.keys(fields).length > 2
  if (!(sure && whole) && asks(text)) return null
  if (sure ? tellsOthers(behind) : isTalk(behind)) return null
  if (SAID_OF_IT.test(behind) && ((wordy && glued) || (glued && !plain))) return null
  const named = over === '' && Object.keys(fields).length > 0
  const enough = wordy
    ? glued
      ? (onlyWords && behind.trim().length >= 5) || plain || SEEN.test(behind)
      : behind.trim().length >= 3 || fits(behind)
    : plain || (named && !glued) || (register.sign !== null && (behind.trim() === '' || !glued))
  return enough ? entryOf(register, fields) : null
}

/** So far from the beginning a register's word may stand; farther where all that it wants is said. */
const LED_BY = 9
const FAR_LED_BY = 24
/** What is to be is nothing to write down. */
const AHEAD = /明天|后天|下周|我想|我要|准备|打算|谁/
/** What leads to words that are told: 今天的好人好事, 说个好人好事. */
const TOLD =
  /^[\s,]*(?:今天的?|昨天的?|今晚的?|昨晚的?|再?(?:说|讲|报|来|记|登|补)(?:一?[个件条笔]|一下)?|一件|有件|我(?:也|来)?|给大家|大家|必须|要|得|群里|咱|我们?楼?|[,\s])+$/

/**
 * Who says it, or for which door, goes before the word: 老孙交班 …, 楼长报：返青 …, 1-506 返青 …. It is an entry where most of
 * what one holds is said as well.
 */
function led(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (asks(text)) return null
  for (const register of registers) {
    const onlyWords = register.fields.every(({ is }) => is === 'text')
    for (const word of spelledAs(register)) {
      const at = text.indexOf(word)
      if (at < 1 || at > FAR_LED_BY) continue
      const end = at + word.length
      const from = end + pauseAt(text, end)
      const lead = text.slice(0, at)
      if (onlyWords) {
        if (at > LED_BY || from === end || !TOLD.test(lead) || tellsOthers(text.slice(from)))
          continue
        return entryOf(register, readFields(utterance, register, { from, begun: true }).fields)
      }
      if (isTalk(text.slice(from)) || isNotice(lead) || AHEAD.test(lead)) continue
      const { fields, plain } = readFields(utterance, register, {
        from: tells(lead, register) ? 0 : from,
        skip: { start: at, end: from },
      })
      const needed = register.fields.filter(({ optional }) => !optional)
      const said = needed.filter(({ name }) => fields[name] !== undefined).length
      if (at > LED_BY && said < needed.length) continue
      if (plain && said >= Math.max(2, needed.length - 1)) return entryOf(register, fields)
      if (plain && needed.length === 1 && said === 1 && Object.keys(fields).length > 1)
        return entryOf(register, fields)
    }
  }
  return null
}

/** Whether something of the entry stands before its word already: a door, a day, who came. */
function tells(lead: string, { fields }: RegisterHere): boolean {
  const rest = remainderOf(lead, 0)
  return (
    takeHousehold(rest) !== null ||
    takeDate(rest) !== null ||
    fields.some(({ is }) => is === 'name')
  )
}

/** What the speaker was asked for, and nothing else. */
function awaited(utterance: Utterance, { awaits, registers }: RegistersHere): EntrySaid | null {
  if (awaits === undefined || utterance.text.length > LONGEST_ANSWER) return null
  const register = registers.find(({ name }) => name === awaits.register)
  if (register === undefined || asks(utterance.text)) return null
  const schema = register.fields.filter(({ name }) => awaits.fields.includes(name))
  const { fields, plain, over } = readFields(
    utterance,
    { fields: schema, ends: register.ends },
    { from: 0 },
  )
  const texts = schema.some(({ is }) => is === 'text')
  if (Object.keys(fields).length === 0 || (!texts && (over !== '' || !plain))) return null
  return { kind: 'more', register: register.name, fields: toDoors(register, fields) }
}
