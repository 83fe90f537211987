// Whether two builds read every line alike: `node scripts/same-reading.mjs OLD/dist NEW/dist FILE...`.
// Each line is read in a building, a staff group and one-to-one, with and without an open roll-call, and all that understanding
// tells is compared: what was considered, chosen and left over, the hint, and the parts. Files are plain text or labelled `.jsonl`.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [before, after, ...files] = process.argv.slice(2)
const PLACES = ['building', 'community', 'direct']
const ASKED = [null, { kind: 'temperature' }]
const BOT = ['小微']

/** Where a build keeps it, now and formerly. */
const ROOMS = ['src/assembly/understanding.js', 'src/understanding/understand.js']

async function read(dist) {
  const file = ROOMS.map((room) => resolve(dist, room)).find(existsSync)
  return (await import(pathToFileURL(file).href)).understand
}

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (file.endsWith('.jsonl') ? JSON.parse(line) : { text: line }))

const proposed = (one) =>
  one === null ? null : { command: one.command, fields: one.fields, left: one.left }

function told(understand, line, where) {
  const { utterance, considered, chosen, also, hint } = understand(line, where)
  return JSON.stringify({
    considered: considered.map(proposed),
    chosen: proposed(chosen),
    also: proposed(also),
    hint,
    quote: utterance.quote,
    parts: utterance.parts(),
  })
}

const [old, anew] = [await read(before), await read(after)]
let compared = 0
let differing = 0
for (const file of files) {
  for (const { text, mentioned = false, alias = '' } of linesOf(file)) {
    const said = { text, quote: null, chain: null }
    for (const place of PLACES) {
      for (const asked of ASKED) {
        const where = { place, bot: BOT, mentioned, alias, asked }
        compared++
        const [one, other] = [told(old, said, where), told(anew, said, where)]
        if (one === other) continue
        if (differing++ < 10)
          console.log(`${place} ${asked?.kind ?? ''} ${text}\n  ${one}\n  ${other}`)
      }
    }
  }
}
console.log(`${compared} readings compared, ${differing} differ`)
process.exit(differing === 0 ? 0 : 1)
