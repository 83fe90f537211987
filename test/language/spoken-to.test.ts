import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { explain } from '../../src/assembly/understanding.ts'
import { loadConfig } from '../../src/config/load.ts'
import { valueIn } from '../config/value-in.ts'
import { heard, shared } from './labelled.ts'

interface Spoken {
  readonly text: string
  readonly where?: 'building' | 'direct'
  readonly mentioned?: boolean
  readonly wants: string
}

/**
 * Lines that were said to the bot or among neighbours, and what was wanted. Strangers' but for the last, which are our own
 * of other parts of a house and other ways of asking: 45 of its 76 were right before the notions were made of lists of what
 * something is and what is wrong with it, and of phrases before that.
 */
const SETS = ['spoken-to', 'spoken-e', 'spoken-f', 'spoken-own'] as const
const linesOf = (set: string): readonly Spoken[] =>
  readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
const lines = SETS.flatMap(linesOf)
const written = valueIn(loadConfig('data'))
const answered = (line: Spoken) => explain(line, ['小微'], written)

/** What a line that wants this is read as: the kind of question, or that it has a written answer. */
const READ: Readonly<Record<string, (got: Record<string, unknown>) => boolean>> = {
  'who-are-you': ({ asked }) => asked === 'self',
  thanks: ({ asked, answer }) => asked === 'thanks' || answer !== undefined,
  'did-i-report': ({ asked }) => asked === 'reported',
  'my-cases': ({ asked, command }) => asked === 'cases' || command === 'status',
  'who-is-captain': ({ asked }) => asked === 'staff',
  telephone: ({ asked, answer }) => asked === 'staff' || answer !== undefined,
  'a-person': ({ asked }) => asked === 'person',
  hours: ({ answer }) => answer !== undefined,
  'garbage-day': ({ answer }) => answer !== undefined,
  clinic: ({ answer }) => answer !== undefined,
  greeting: ({ answer }) => answer !== undefined,
  trouble: ({ trouble, alert }) => trouble !== undefined || alert !== undefined,
  talk: ({ command, trouble, alert, hint }) =>
    command === null && trouble === undefined && alert === undefined && hint === undefined,
}

it.each([
  ['spoken-to', 4],
  ['spoken-e', 1],
  ['spoken-f', 1],
  ['spoken-own', 4],
] as const)('is read as what the speaker wants (%s)', (set, most) => {
  const judged = linesOf(set).filter(({ wants }) => READ[wants] !== undefined)
  const missed = judged.filter((line) => READ[line.wants]?.(answered(line)) === false)
  expect(judged.length).toBeGreaterThan(70)
  expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(most)
})

it('never files, cancels or claims anything', () => {
  const acted = lines.filter(({ wants }) => wants !== 'trouble' && wants !== 'english')
  const commands = acted.map((line) => answered(line).command).filter((one) => one !== null)
  expect(new Set(commands)).toEqual(new Set(['guide']))
})

const chatter = shared('chatter.txt')
it.skipIf(chatter === null)('tells captains of little in real talk', () => {
  const told = (chatter ?? []).filter((text) => heard({ text }).trouble !== undefined)
  expect(told.length).toBeLessThanOrEqual(6)
})
