// Writes at the head of each rule's file which transcripts play it, by what ran when each was played: after `npm run build`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const HEAD = /^\/\/ Played by: .*\n/
const MOST = 3
const RULES = ['src/domain/case', 'src/domain/notify', 'src/domain/roll-call', 'commands']
const rules = RULES.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('words/'))
    .map((name) => join(folder, name)),
)
const folder = join(root, 'test', 'transcripts')
const transcripts = readdirSync(folder).filter((name) => name.endsWith('.chat'))
const built = pathOfBuilt(join(root, 'dist'))

/** The source of a built file, from the root; null for what is not ours. */
function pathOfBuilt(dist) {
  return (url) => {
    if (!url.startsWith('file:')) return null
    const path = relative(dist, fileURLToPath(url))
    return path.startsWith('..') ? null : path.replace(/\.js$/, '.ts')
  }
}

const session = new Session()
session.connect()
await session.post('Profiler.enable')
const { rehearse } = await import(join(root, 'dist', 'src', 'cli', 'rehearse.js'))
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
// What runs as the files are loaded is of no transcript.
await rehearse([join(folder, transcripts[0])], {})
await session.post('Profiler.takePreciseCoverage')

/** transcript → rule's file → the functions that ran */
const ran = new Map()
for (const transcript of transcripts) {
  await rehearse([join(folder, transcript)], {})
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const files = new Map()
  for (const { url, functions } of result) {
    const file = built(url)
    if (!rules.includes(file)) continue
    const called = functions.filter(({ ranges }) => ranges[0].count > 0)
    if (called.length > 0)
      files.set(file, new Set(called.map(({ ranges }) => ranges[0].startOffset)))
  }
  ran.set(transcript, files)
}

/** How many transcripts run a function: what few run tells most. */
function weightOf(file, place) {
  let count = 0
  for (const files of ran.values()) if (files.get(file)?.has(place)) count += 1
  return 1 / count
}

/** The few transcripts that together run most of what is rarely run, of equals the one that plays the fewest rules. */
function playedBy(file) {
  const chosen = []
  const seen = new Set()
  while (chosen.length < MOST) {
    const best = transcripts
      .map((transcript) => {
        const fresh = [...(ran.get(transcript).get(file) ?? [])].filter((place) => !seen.has(place))
        const gain = fresh.reduce((sum, place) => sum + weightOf(file, place), 0)
        return { transcript, fresh, gain, rules: ran.get(transcript).size }
      })
      .toSorted((a, b) => b.gain - a.gain || a.rules - b.rules)[0]
    if (best === undefined || best.fresh.length === 0) return chosen
    chosen.push(best.transcript)
    for (const place of best.fresh) seen.add(place)
  }
  return chosen
}

for (const file of rules) {
  const path = join(root, file)
  const before = readFileSync(path, 'utf8')
  const names = playedBy(file)
  const head = names.length === 0 ? '' : `// Played by: ${names.join(', ')}\n`
  const after = head + before.replace(HEAD, '')
  if (after !== before) writeFileSync(path, after)
  if (names.length === 0) process.stderr.write(`no transcript plays ${file}\n`)
}
process.exit()
