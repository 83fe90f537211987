// Whether two builds read every line alike: `node scripts/same-reading.mjs OLD/dist NEW/dist FILE...`.
// Each line is read in a building, a staff group and one-to-one, with and without an open roll-call, and all that understanding
// tells is compared: what was considered, chosen and left over, the hint and why. Files are plain text or labelled `.jsonl`.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [before, after, ...files] = process.argv.slice(2)
const PLACES = ['building', 'community', 'direct']
const ASKED = [null, { kind: 'temperature' }]
const BOT = ['小微']

const read = async (dist) =>
  (await import(pathToFileURL(resolve(dist, 'src/understanding/understand.js')).href)).understand

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (file.endsWith('.jsonl') ? JSON.parse(line) : { text: line }))

function told(understand, line, where) {
  const { utterance, ...rest } = understand(line, where)
  return JSON.stringify({ ...rest, quote: utterance.quote, parts: utterance.parts() })
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
