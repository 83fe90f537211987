import { z } from 'zod'
import { read } from '../config/reading/file-reader.ts'
import type { Mistake, Read } from '../config/reading/mistake.ts'
import { momentOf } from './move.ts'

/** What stands at the head of a transcript. Paths are as written, relative to the file. */
export interface Header {
  readonly street: string
  /** Null: the shipped defaults. */
  readonly policy: string | null
  readonly forms: string | null
  /** Null: the street has none. */
  readonly info: string | null
  /** Null: those beside the street's file, else the shipped ones. */
  readonly registers: string | null
  /** Null: those beside the street's file, else none. */
  readonly duties: string | null
  /** Who is not the bot's friend, by their names. */
  readonly strangers: readonly string[]
  /** Unix ms. */
  readonly start: number
  /** Whether a post that no line matches fails. */
  readonly strict: boolean
  /** Whether groups hear what the bot keeps; else they count as told. */
  readonly notice: boolean
  /** The name of the bot's account, where it is not `bot:` of the street file. */
  readonly account: string | null
  /** The bot's alias in groups, by their topics. */
  readonly aliases: ReadonlyMap<string, string>
  /** In which groups accounts sit, by their names, where the street has several. */
  readonly seats: ReadonlyMap<string, readonly string[]>
  /** What the advisor answers, by what it is told. */
  readonly advice: ReadonlyMap<string, string>
}

const path = z.string().min(1).describe('a path relative to the transcript')
const shape = z
  .strictObject({
    street: path,
    policy: path.optional(),
    forms: path.optional(),
    info: path.optional(),
    registers: path.optional(),
    duties: path.optional(),
    strangers: z.string().default('').describe('names such as 王芳、赵奶奶'),
    start: z
      .string()
      .refine((text) => momentOf(text) !== null)
      .describe('a moment such as 2020-02-10 07:30'),
    strict: z.boolean().default(true).describe('true or false'),
    notice: z.boolean().default(false).describe('true or false'),
    account: z.string().min(1).describe("the name of the bot's account").optional(),
    aliases: z
      .record(z.string(), z.string().min(1))
      .describe('the alias of the bot in groups: {1号楼居民群: 楼里的小助手}')
      .default({}),
    seats: z
      .record(z.string(), z.array(z.string()))
      .describe('in which groups accounts sit: {二号: [1号楼居民群]}')
      .default({}),
    advice: z
      .record(z.string(), z.string())
      .describe('what the advisor answers to what it is told: {灯泡子憋了: report 报修 灯泡坏了}')
      .default({}),
  })
  .describe('the head of a transcript')

/** Where the head ends: the first line that is said, done or a move of the clock. */
export function headLength(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^[[@+(]/.test(line))
  return first === -1 ? lines.length : first
}

/** Reads the head, as YAML: keys of one line each, with comments. */
export function readHeader(file: string, lines: readonly string[]): Read<Header> {
  const text = lines.slice(0, headLength(lines)).join('\n')
  if (text.trim() === '') return { ok: false, mistakes: [empty(file)] }
  return read(
    { file, text },
    {
      shape,
      rules: () => [],
      build: ({
        policy = null,
        forms = null,
        info = null,
        registers = null,
        duties = null,
        account = null,
        aliases,
        seats,
        advice,
        start,
        strangers,
        ...rest
      }) => ({
        ...rest,
        account,
        aliases: new Map(Object.entries(aliases)),
        seats: new Map(Object.entries(seats)),
        advice: new Map(Object.entries(advice)),
        strangers: strangers.split(/[、,，\s]+/).filter((name) => name !== ''),
        policy,
        forms,
        info,
        registers,
        duties,
        start: momentOf(start) ?? 0,
      }),
    },
  )
}

function empty(file: string): Mistake {
  const what = 'a transcript begins with its head'
  return {
    file,
    line: 1,
    what,
    instead: 'write "street: street.yaml" and "start: 2020-02-10 07:30"',
  }
}
