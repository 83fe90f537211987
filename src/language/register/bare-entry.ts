import { holdsIdCard } from '../id-card.ts'
import type { Utterance } from '../utterance.ts'
import { entryOf, LONGEST } from './entry-of.ts'
import { takeHousehold } from './field/where-to.ts'
import { readFields } from './fields.ts'
import { asks, isNotice } from './mere-talk.ts'
import { remainderOf } from './remainder.ts'
import type { EntrySaid, RegisterHere, RegistersHere } from './said-register.ts'

/** Who reports for a household takes no visitor down. */
const PROXY = /代报|替|帮/

/** A reading that one reports for a household is a check-in at a gate, too. */
const REPORTED = /代报|[替帮].{0,8}报/
/** What is said of somebody at a gate is no line of theirs. */
const SPOKEN_OF =
  /[\u4e00-\u9fff][0-9]{1,2}-[0-9-]{3,7}的(?=[\u4e00-\u9fff])|群|那个人|那人|(?:3[4-9]|4[0-2])(?:\.[0-9])?度?的(?=[\u4e00-\u9fff])|怎么|咋|要不要|让不让|能不能|不能|别|谁/

/** What is an entry by its form alone, without a word for it; null where it is none. */
export function bareEntry(utterance: Utterance, here: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (text.length > LONGEST || utterance.chain !== null || utterance.quote !== null) return null
  const said = wordless(utterance, here)
  return said !== null && holdsIdCard(text) ? { kind: 'id-card' } : said
}

/**
 * Without its word: a reading with a destination, where such a register is kept. At a gate whoever comes is written down, so
 * that a reading and a door are enough; elsewhere they are a neighbour's own.
 */
function wordless(
  utterance: Utterance,
  { registers, gate = false }: RegistersHere,
): EntrySaid | null {
  const { text } = utterance
  if (text.length > 60 || asks(text) || isNotice(text)) return null
  if (gate ? SPOKEN_OF.test(text) || REPORTED.test(text) : PROXY.test(text)) return null
  for (const register of registers) {
    const kinds = register.fields.map(({ is }) => is)
    if (!kinds.includes('temperature') || !kinds.includes('household') || register.ends === null)
      continue
    if (!gate && takeHousehold(remainderOf(text, 0), { led: true }) === null) continue
    const word = wordIn(text, register)
    const { fields } = readFields(utterance, register, { from: leadOf(text), skip: word })
    const both = register.fields.filter(({ is }) => is === 'temperature' || is === 'household')
    if (both.some(({ name }) => fields[name] === undefined)) continue
    return entryOf(register, fields)
  }
  return null
}

/** The register's own word somewhere in a line of it. */
function wordIn(text: string, { words }: RegisterHere) {
  for (const word of words) {
    const start = text.indexOf(word)
    if (start !== -1) return { start, end: start + word.length }
  }
  return null
}

/** Who writes it down says so before it: 老孙记 …, 老孙：…. */
const WRITER =
  /^[\s,]*(?:[老小][\u4e00-\u9fff](?:记|登记)?[\s:]+(?=.)|[老小][\u4e00-\u9fff]记[\s:]*)/

function leadOf(text: string): number {
  const lead = WRITER.exec(text)?.[0] ?? ''
  return lead.includes(':') || lead.includes('记') ? lead.length : 0
}
