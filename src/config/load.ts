import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CommandWords, NO_COMMAND_WORDS } from './command-words.ts'
import { type Config, type RegistersSource, readLoaded } from './config.ts'
import type { Source } from './reading/document.ts'
import type { Mistake, Read } from './reading/mistake.ts'

/**
 * Loads the configuration of a folder. `street.yaml` must be there; for `policy.yaml`, `forms.yaml`
 * and `registers.yaml` those shipped with the program stand in; a street without `info.yaml` or `duties.yaml` has none.
 * `commandWords`: what begins a command, for no register and no duty may have it.
 */
export function loadConfig(
  dir: string,
  commandWords: CommandWords = NO_COMMAND_WORDS,
): Read<Config> {
  return loadFiles(
    {
      street: join(dir, 'street.yaml'),
      policy: present(join(dir, 'policy.yaml')),
      forms: present(join(dir, 'forms.yaml')),
      info: present(join(dir, 'info.yaml')),
      registers: present(join(dir, 'registers.yaml')),
      duties: present(join(dir, 'duties.yaml')),
    },
    commandWords,
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
): Read<Config> {
  const duties = files.duties ?? present(join(dirname(files.street), 'duties.yaml'))
  return readLoaded(
    {
      street: sourceOf(files.street),
      policy: sourceOf(files.policy ?? shippedFile('policy.yaml')),
      forms: sourceOf(files.forms ?? shippedFile('forms.yaml')),
      info: files.info == null ? { ok: true, value: null } : sourceOf(files.info),
      registers: registersOf(
        files.registers ?? present(join(dirname(files.street), 'registers.yaml')),
      ),
      duties: duties === null ? { ok: true, value: null } : sourceOf(duties),
    },
    commandWords,
  )
}

/** The registers of a file; of none (null) the shipped ones, which also stand beside the sample street. */
function registersOf(file: string | null): Read<RegistersSource> {
  const shipped = shippedFile('registers.yaml')
  const source = sourceOf(file ?? shipped)
  const isShipped = file === null || resolve(file) === shipped
  return source.ok ? { ok: true, value: { ...source.value, shipped: isShipped } } : source
}

/** The path of a file shipped in `data/`, from the sources as well as from the build. */
export function shippedFile(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Error(`data/${name} of weiliandong was not found: install it again`)
    folder = above
  }
  return join(folder, 'data', name)
}

function present(file: string): string | null {
  return existsSync(file) ? file : null
}

/** The text of a file. */
export function sourceOf(file: string): Read<Source> {
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
