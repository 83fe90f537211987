import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { commandWords } from '../assembly/understanding.ts'
import type { Config } from '../config/config.ts'
import { loadFiles } from '../config/load.ts'
import type { Read } from '../config/reading/mistake.ts'
import { type Header, readHeader } from './header.ts'
import { readSteps, type Step } from './transcript.ts'

/** A transcript (`*.chat`) ready to be played. */
export interface Script {
  /** As it was named, for people. */
  readonly file: string
  /** The folder it lies in. */
  readonly folder: string
  readonly lines: readonly string[]
  readonly header: Header
  readonly config: Config
  readonly steps: readonly Step[]
}

/** Reads a transcript and what its head names, or tells every mistake with its line. */
export function readScript(file: string): Read<Script> {
  const text = textOf(file)
  if (!text.ok) return text
  const lines = text.value.split('\n')
  const header = readHeader(file, lines)
  if (!header.ok) return header
  const folder = dirname(resolve(file))
  const { street, policy, forms, info, registers, duties } = header.value
  const named = (path: string | null) => (path === null ? null : resolve(folder, path))
  const config = loadFiles(
    {
      street: resolve(folder, street),
      policy: named(policy),
      forms: named(forms),
      info: named(info),
      registers: named(registers),
      duties: named(duties),
    },
    commandWords,
  )
  if (!config.ok) return config
  const steps = readSteps(file, lines, config.value.street.bot)
  if (!steps.ok) return steps
  return {
    ok: true,
    value: {
      file,
      folder,
      lines,
      header: header.value,
      config: config.value,
      steps: steps.value,
    },
  }
}

function textOf(file: string): Read<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return { ok: true, value: text.replaceAll('\r\n', '\n') }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const what = `the transcript cannot be read (${why})`
    const instead = 'name a file in UTF-8 that is there'
    return { ok: false, mistakes: [{ file, line: null, what, instead }] }
  }
}
