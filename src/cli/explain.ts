import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { explain as answer, understand } from '../assembly/understanding.ts'
import { configOf } from '../bot/data.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Config } from '../config/config.ts'
import { shippedFile } from '../config/reading/shipped-file.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { Part } from '../language/scan.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, Where } from '../language/where.ts'
import {
  placeIn,
  registersAt,
  rotasAt,
  roundsAt,
  stocksIn,
  teamsAt,
} from '../understanding/explain.ts'
import type { Understood } from '../understanding/understand.ts'
import { type ChatKind, PLACES } from './chat-kind.ts'

/** The sample street, of which questions are answered where no folder is named. */
const SAMPLE = dirname(shippedFile('street.yaml'))
/** What the bot is called in the labelled sets. */
const BOT = ['小微']

/** How a message is described on the command line. */
export interface Told {
  readonly where: ChatKind
  readonly alias: string
  readonly mentioned?: boolean
  readonly rollcall?: boolean
}

/** What the bot makes of a message, for people: its parts, what was considered, what decided. */
export function explain(text: string, told: Told & { readonly data?: string }): string {
  const config = configOf(told.data ?? SAMPLE)
  const { utterance, considered, chosen, also, why } = understood(text, told, config)
  const { answer: answered } = answer({ ...told, text }, BOT, config)
  const lines = [
    `text        ${text}`,
    ...titled(
      'parts',
      utterance.parts().map((part) => partLine(part, utterance)),
    ),
    ...titled('considered', considered.map(proposalLine)),
    `chosen      ${[chosen, also].flatMap((one) => one?.command ?? []).join(' and ') || 'nothing'}: ${why}`,
    ...(typeof answered === 'string' ? titled('answer', answered.split('\n')) : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Answers each line of a labelled set with a line: `{"text", "command", …fields}`. */
export async function explainLines(
  input: Readable,
  output: Writable,
  data: string | undefined,
): Promise<void> {
  const config = configOf(data ?? SAMPLE)
  let number = 0
  let answers: string[] = []
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const message = messageOf(line, number)
    // A field that is itself called `text` gives way to the message's own.
    answers.push(JSON.stringify({ ...answer(message, BOT, config), text: message.text }))
    if (answers.length >= 500) {
      await written(output, `${answers.join('\n')}\n`)
      answers = []
    }
  }
  if (answers.length > 0) await written(output, `${answers.join('\n')}\n`)
}

function understood(
  text: string,
  told: Told,
  { registers, stocks, duties, rotas, street }: Config,
): Understood {
  const said: Said = { text, quote: null, chain: null }
  const where: Where = {
    place: placeIn(told.where),
    ...registersAt(told.where, registers, street),
    ...roundsAt(told.where, duties, street),
    ...rotasAt(told.where, rotas, street),
    ...teamsAt(told.where, street),
    ...stocksIn(told.where, stocks),
    bot: BOT,
    mentioned: told.mentioned ?? false,
    alias: told.alias,
    asked: told.rollcall ? { kind: 'temperature' } : null,
  }
  return understand(said, where)
}

function messageOf(line: string, number: number): Told & { readonly text: string } {
  const value = jsonOf(line, number)
  const { text, where = 'building', alias = '', mentioned = false, rollcall = false } = value
  if (typeof text !== 'string') throw new Refusal(`line ${number}: "text" is not a string`)
  const place = PLACES.find((name) => name === where)
  if (place === undefined) {
    throw new Refusal(`line ${number}: "where" is none of ${PLACES.join(', ')}`)
  }
  return {
    text,
    where: place,
    alias: typeof alias === 'string' ? alias : '',
    mentioned: mentioned === true,
    rollcall: rollcall === true,
  }
}

function jsonOf(line: string, number: number): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Told below.
  }
  throw new Refusal(`line ${number}: is no JSON object`)
}

function written(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  const [first = 'none', ...rest] = lines
  return [title.padEnd(12) + first, ...rest.map((line) => ' '.repeat(12) + line)]
}

function partLine(part: Part, utterance: Utterance): string {
  const { kind, start, end, ...details } = part
  const known = Object.entries(details).filter(([, value]) => value !== null)
  const rest = known.length === 0 ? '' : `  ${JSON.stringify(Object.fromEntries(known))}`
  return `${kind.padEnd(12)}「${utterance.typed(start, end)}」${rest}`
}

function proposalLine({ command, fields, left }: Proposal): string {
  return `${command.padEnd(12)}${JSON.stringify(fields)}  ${left} characters unexplained`
}
