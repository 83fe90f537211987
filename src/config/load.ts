import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type CommandWords, NO_COMMAND_WORDS } from './command-words.ts'
import { type Config, type RegistersSource, readLoaded } from './config.ts'
import type { Source } from './reading/document.ts'
import type { Mistake, Read } from './reading/mistake.ts'
import { shippedFile } from './reading/shipped-file.ts'

/** What files would hold, by their paths, in place of what stands in them: to look at before it is written. */
export type Drafts = ReadonlyMap<string, string>

const NO_DRAFTS: Drafts = new Map()

/**
 * Loads the configuration of a folder. `street.yaml` must be there; for `policy.yaml`, `forms.yaml`
 * and `registers.yaml` those shipped with the program stand in; a street without `info.yaml` or `duties.yaml` has none.
 * `commandWords`: what begins a command, for no register and no duty may have it.
 */
export function loadConfig(
  dir: string,
  commandWords: CommandWords = NO_COMMAND_WORDS,
  drafts: Drafts = NO_DRAFTS,
): Read<Config> {
  const file = (name: string) => present(join(dir, name), drafts)
  return loadFiles(
    {
      street: join(dir, 'street.yaml'),
      policy: file('policy.yaml'),
      forms: file('forms.yaml'),
      info: file('info.yaml'),
      registers: file('registers.yaml'),
      duties: file('duties.yaml'),
    },
    commandWords,
    drafts,
  )
}

/**
 * Loads the configuration of files named one by one; null takes the shipped one, and of `info` none. Registers that are
 * not named are those beside the street's file, where there are any, else the shipped ones.
 */
export function loadFiles(
  files: {
    readonly street: string
    readonly policy: string | null
    readonly forms: string | null
    readonly info?: string | null
    readonly registers?: string | null
    readonly duties?: string | null
  },
  commandWords: CommandWords = NO_COMMAND_WORDS,
  drafts: Drafts = NO_DRAFTS,
): Read<Config> {
  const beside = (name: string) => present(join(dirname(files.street), name), drafts)
  const duties = files.duties ?? beside('duties.yaml')
  return readLoaded(
    {
      street: sourceOf(files.street, drafts),
      policy: sourceOf(files.policy ?? shippedFile('policy.yaml'), drafts),
      forms: sourceOf(files.forms ?? shippedFile('forms.yaml'), drafts),
      info: files.info == null ? { ok: true, value: null } : sourceOf(files.info, drafts),
      registers: registersOf(files.registers ?? beside('registers.yaml'), drafts),
      duties: duties === null ? { ok: true, value: null } : sourceOf(duties, drafts),
    },
    commandWords,
  )
}

/** The registers of a file; of none (null) the shipped ones, which also stand beside the sample street. */
function registersOf(file: string | null, drafts: Drafts): Read<RegistersSource> {
  const shipped = shippedFile('registers.yaml')
  const source = sourceOf(file ?? shipped, drafts)
  const isShipped = file === null || resolve(file) === shipped
  return source.ok ? { ok: true, value: { ...source.value, shipped: isShipped } } : source
}

function present(file: string, drafts: Drafts): string | null {
  return drafts.has(file) || existsSync(file) ? file : null
}

/** The text of a file, or what it would hold. */
export function sourceOf(file: string, drafts: Drafts = NO_DRAFTS): Read<Source> {
  const draft = drafts.get(file)
  if (draft !== undefined) return { ok: true, value: { file, text: draft } }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return { ok: true, value: { file, text } }
  } catch (error) {
    return { ok: false, mistakes: [unreadable(file, error)] }
  }
}

function unreadable(file: string, error: unknown): Mistake {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') {
    return {
      file,
      line: null,
      what: 'the file is not there',
      instead:
        'write one (data/street.yaml of weiliandong is a sample), or name another folder with --data',
    }
  }
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return {
      file,
      line: null,
      what: 'the file is not in UTF-8',
      instead: 'save it again with the encoding UTF-8 (记事本: 另存为 → 编码 UTF-8)',
    }
  }
  const why = error instanceof Error ? error.message : String(error)
  return {
    file,
    line: null,
    what: `the file cannot be read (${why})`,
    instead: 'check who may read it',
  }
}
