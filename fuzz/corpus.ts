import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { readScript, type Script } from '../src/rehearsal/script.ts'

/** Beside the sources, and beside a build of them. */
const TESTS = ['../test', '../../test'].map((place) => join(import.meta.dirname, place))

/** Lines that mean something to the bot, to begin from. */
export type Corpus = readonly [string, ...string[]]

/** All that is said in the transcripts and the labelled lines, and the product's own words. */
export function readCorpus(): Corpus {
  const tests = TESTS.find(existsSync)
  if (tests === undefined) throw new Error('the folder test with its transcripts is not here')
  const scripts = scriptsIn(join(tests, 'transcripts'))
  const forms = scripts[0]?.config.forms ?? []
  const own = commands.flatMap(({ words, examples, help }) => [
    ...words,
    ...examples.map(({ say }) => say),
    help.zh,
  ])
  const asked = forms.flatMap(({ name, words, answers }) => [
    ...[name, ...words].map((word) => `点名 ${word}`),
    ...(answers.kind === 'choice' ? answers.choices.flatMap(({ words }) => words) : []),
  ])
  const codes = ['认证 FUZZ0', '认证 FUZZ1', '认证 FUZZ2', '登录', '点名 3小时内']
  const all = [...scripts.flatMap(linesOf), ...labelled(tests), ...own, ...asked]
  return ['36.5', ...new Set([...codes, ...all, ...cried(tests)].filter((line) => line !== ''))]
}

function scriptsIn(folder: string): readonly Script[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.chat'))
    .map((name) => {
      const script = readScript(join(folder, name))
      if (!script.ok) throw new Error(`${name} cannot be read`)
      return script.value
    })
}

/** What people say, and what they expect to hear. */
function linesOf({ steps }: Script): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'expect') return [step.pattern]
    if (step.kind !== 'say') return []
    const { deed } = step
    return deed.kind === 'text' || deed.kind === 'quote' ? [deed.text] : []
  })
}

const LABELLED = [
  'language/lines.jsonl',
  'language/register/entries-h.jsonl',
  'language/round/rounds-h.jsonl',
  'language/stock/supplies-h.jsonl',
] as const

function labelled(tests: string): readonly string[] {
  return LABELLED.flatMap((file) =>
    readFileSync(join(tests, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => String(JSON.parse(line).text)),
  )
}

/** Danger in plain words, and what only looks like it. */
function cried(tests: string): readonly string[] {
  return readFileSync(join(tests, 'language/cries.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).text))
}
