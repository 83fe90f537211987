import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { rehearsed } from '../src/rehearsal/rehearsal.ts'
import { readScript } from '../src/rehearsal/script.ts'

const root = resolve(import.meta.dirname, '..')
const transcripts = join(root, 'test', 'transcripts')
const RULES = ['src/domain/case', 'src/domain/notify', 'src/domain/roll-call', 'commands']
/** Files that no transcript plays: lists and weights, and what only a real account's outage brings about. */
const UNPLAYED = [
  'commands/index.ts',
  'commands/register-entry/example.ts',
  'commands/report/category-weights.ts',
  'commands/rota/at-a-gate.ts',
  'commands/round/in-a-community.ts',
  'commands/supplies/held-here.ts',
  'commands/team/of-volunteers.ts',
  'src/domain/notify/outage.ts',
]

const rules = RULES.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('words/'))
    .map((name) => join(folder, name)),
).map((file) => {
  const [, names] = /^\/\/ Played by: (.+)\n/.exec(readFileSync(join(root, file), 'utf8')) ?? []
  return { file, names: names?.split(', ') ?? [] }
})

/** The files of ours of which a function runs while a transcript is played. */
async function filesOf(session: Session, name: string): Promise<ReadonlySet<string>> {
  const script = readScript(join(transcripts, name))
  if (!script.ok) throw new Error(`${name} cannot be read`)
  await session.post('Profiler.takePreciseCoverage')
  await rehearsed(script.value, { log: () => {} }, () => null)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const ran = result.filter(({ functions }) => functions.some(({ ranges }) => ranges[0]?.count))
  const paths = ran.map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : url))
  return new Set(paths.map((path) => relative(root, path)))
}

it('says of every rule which transcripts play it (`node scripts/played-by.mjs` after a build renews that)', () => {
  const silent = rules.filter(({ names }) => names.length === 0).map(({ file }) => file)
  expect(silent.toSorted()).toEqual(UNPLAYED)
})

it('says so truly', { timeout: 120_000 }, async () => {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  const untrue: string[] = []
  for (const name of new Set(rules.flatMap(({ names }) => names))) {
    const ran = await filesOf(session, name)
    const claimed = rules.filter(({ names }) => names.includes(name))
    untrue.push(
      ...claimed.filter(({ file }) => !ran.has(file)).map(({ file }) => `${name}: ${file}`),
    )
  }
  session.disconnect()
  expect(untrue).toEqual([])
})
