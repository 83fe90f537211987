// Trains what weighs the short answers behind the bot's posts (src/language/turn/turn-odds.ts), and writes its weights,
// src/language/turn/turn-odds-weights.ts.
// usage: npm run build && node scripts/train-turns.mjs [--check] [--dist dist]
//   --check: write nothing; tell for each hand how its lines would be understood if only the others were learned from, and how much
//   real talk would be taken for an answer that is not learned from.
// Learns from the scenes of test/language/turn and, where ../shared/language is beside the project, from a part of chatter.txt
// as talk of something else. The same data give the same weights.
import { readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fittedAmong, linesOf, packed } from './regression.mjs'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    misses: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
})
const built = (path) => import(resolve(values.dist, path))
const { answerOf, MAY_MEAN, MEANINGS, meaningsOf, signsBehind } = await built(
  'src/language/turn/turn-odds.js',
)
const { namedSigns } = await built('src/language/turn/turn-sign.js')
const { leadToAct, leadToAsk } = await built('src/language/turn/turn-lead.js')

const HERE = 'test/language/turn'
const CHATTER = '../shared/language/chatter.txt'
/** What two sensible people could take otherwise counts half; talk of something else is much, and tempts nobody. */
const WEIGHT = { scene: 1, doubt: 0.5, chatter: 0.6 }
/** Three lines of five of the chatter are learned from, and one other is played by the test. */
const isLearned = (i) => i % 5 < 3
const isPlayed = (i) => i % 5 === 3
const LONGEST = 40
const MODEL = { rounds: 12, rate: 0.3, decay: 1e-4 }
/** A sign that only one answer shows says nothing of the next. */
const LEAST_SHOWN = 2
/** So many signs are kept: those that weigh most, and are seen often. What is learned is learned anew of these alone. */
const MOST_SIGNS = 6000

// ---- scenes as lessons ----

/** What the posts of a set say of a number. */
function known() {
  const errand = (called) => ({ called, isErrand: true })
  const trouble = (called) => ({ called, isErrand: false })
  return new Map([
    ['7', trouble('电梯不动')],
    ['9', errand('鸡蛋两板、盐一袋')],
  ])
}

const OFFERED =
  /^【#(?<number>\d+) (?<sort>\S+?)】(?:\d+号楼(?:\d+单元|\d+)?)?(?<called>.+)，能去的/
const STANDS = /^(?<called>.+)｜(?<how>.+)$/

/** How what was posted stands to who speaks, what it is called, and what they mean; null where nothing of it is weighed. */
function lessonOf({ before, who, text, meant, doubt }, cases) {
  const offered = OFFERED.exec(before)?.groups
  const stands = STANDS.exec(before)?.groups
  const number = /#(\d+)/.exec(before)?.[1]
  if (offered !== undefined)
    cases.set(offered.number, { called: offered.called, isErrand: offered.sort !== '报修' })
  const about = stands
    ? { called: stands.called.replace(/^(?:帮买|报修) /, ''), isErrand: /^帮买/.test(before) }
    : (cases.get(number) ?? { called: '', isErrand: /马上去|一起去吗/.test(before) })
  const standing = standingOf(before, stands?.how, who)
  if (standing === null) return null
  const meaning = meant === 'talk' ? 'talk' : MEANT[standing][meant]
  if (meaning === undefined) return null
  return lesson(text, standing, about, meaning, doubt ? WEIGHT.doubt : WEIGHT.scene)
}

const MEANT = {
  offered: { claim: 'take', giveback: 'back', done: 'done' },
  taken: { claim: 'take', yes: 'take', no: 'talk' },
  held: { done: 'done', giveback: 'back', notdone: 'undone' },
  asked: { yes: 'done', done: 'done', notdone: 'undone' },
  own: { no: 'off', done: 'done' },
  beside: { notdone: 'undone', yes: 'talk' },
  file: { yes: 'yes', no: 'no' },
  door: { yes: 'yes', no: 'no' },
}

function standingOf(before, how, who) {
  const isAsker = who === 'asker'
  if (before.startsWith('要报给')) return 'file'
  if (/是替|^您是/.test(before)) return 'door'
  if (before.includes('一起去吗')) return 'taken'
  if (before.startsWith('【#') || before.includes('转给') || how === '没人接')
    return isAsker ? 'own' : 'offered'
  if (before.includes('您接了') || before.includes('马上去') || how?.endsWith('接了'))
    return who === 'holder' ? 'held' : isAsker ? 'own' : 'taken'
  if (before.includes('您看好了没有') || how === '办好了') return isAsker ? 'asked' : 'beside'
  return null
}

function lesson(text, standing, about, meaning, weight) {
  const { text: plain, signs } = answerOf(text)
  const all = [...signs, ...namedSigns(plain, about.called)]
  return { text, standing, meaning, weight, signs: signsBehind(all, standing, about.isErrand) }
}

const sets = readdirSync(HERE)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .map((name) => {
    const cases = known()
    const scenes = linesOf(`${HERE}/${name}`).map((line) => lessonOf(JSON.parse(line), cases))
    return { name, lessons: scenes.filter((one) => one !== null) }
  })

const talk = linesOf(CHATTER).filter((text) => text.length <= LONGEST)
const STANDINGS = ['offered', 'held', 'asked', 'own', 'beside', 'taken']
const elsewhere = talk
  .filter((_, i) => isLearned(i))
  .map((text, i) => {
    const about = { called: '', isErrand: i % 7 < 3 }
    return lesson(text, STANDINGS[i % STANDINGS.length], about, 'else', WEIGHT.chatter)
  })

// ---- what is learned ----

function model(lessons) {
  const shown = shownIn(lessons.filter(({ meaning }) => meaning !== 'else'))
  const all = [...shown].filter(([sign, count]) => count >= LEAST_SHOWN && !/[`\\{ ]/.test(sign))
  const first = fittedTo(
    lessons,
    all.map(([sign]) => sign),
  )
  const worth = (sign, count) => {
    const place = first.places.get(sign) * MEANINGS.length
    const row = first.weights.subarray(place, place + MEANINGS.length)
    return row.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0) * Math.sqrt(count)
  }
  const seen = shownIn(lessons)
  const most = all
    .map(([sign]) => ({ sign, worth: worth(sign, seen.get(sign)) }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_SIGNS)
    .map(({ sign }) => sign)
  return fittedTo(lessons, most.toSorted())
}

/** How many lessons show each sign. */
function shownIn(lessons) {
  const shown = new Map()
  for (const { signs } of lessons)
    for (const sign of new Set(signs)) shown.set(sign, (shown.get(sign) ?? 0) + 1)
  return shown
}

function fittedTo(lessons, signs) {
  const places = new Map(signs.map((sign, place) => [sign, place]))
  const weights = fittedAmong(
    lessons.map(({ signs, standing, meaning, weight }) => ({
      places: Int32Array.from(
        signs.filter((sign) => places.has(sign)),
        (sign) => places.get(sign),
      ),
      value: 1 / Math.sqrt(signs.length),
      among: MAY_MEAN[standing].map((one) => MEANINGS.indexOf(one)),
      is: MEANINGS.indexOf(meaning),
      weight,
    })),
    places.size,
    MEANINGS.length,
    MODEL,
  )
  return { places, weights }
}

function oddsOf({ places, weights }, { signs, standing }) {
  return MAY_MEAN[standing]
    .map((meaning) => {
      const k = MEANINGS.indexOf(meaning)
      const sum = signs.reduce((so, sign) => {
        const place = places.get(sign)
        return place === undefined ? so : so + weights[place * MEANINGS.length + k]
      }, 0)
      return { meaning, odds: sum / Math.sqrt(signs.length) }
    })
    .toSorted((a, b) => b.odds - a.odds)
}

const NOTHING = ['talk', 'else']

function judged(learnt, one) {
  const [first, second] = oddsOf(learnt, one)
  const lead = first.odds - second.odds
  if (NOTHING.includes(first.meaning)) return { said: 'talk', lead }
  if (lead >= leadToAct(first.meaning, one.standing)) return { said: first.meaning, lead }
  const asks = lead >= leadToAsk(first.meaning, one.standing)
  return { said: asks ? 'asked' : 'talk', lead, near: first.meaning }
}

if (values.check) {
  const everything = sets.flatMap(({ lessons }) => lessons)
  for (const { name, lessons } of sets.filter(({ name }) => name.startsWith('learnt'))) {
    const others = everything.filter((one) => !lessons.includes(one))
    const learnt = model([...others, ...elsewhere])
    const all = lessons.map((one) => ({ ...one, ...judged(learnt, one) }))
    const count = (which) => all.filter(which).length
    const right = count(({ said, meaning }) => said === meaning)
    const wrong = count(
      ({ said, meaning }) => meaning === 'talk' && said !== 'talk' && said !== 'asked',
    )
    const other = count(
      ({ said, meaning }) =>
        meaning !== 'talk' && said !== meaning && said !== 'talk' && said !== 'asked',
    )
    const asked = count(({ said, meaning }) => said === 'asked' && meaning !== 'talk')
    const needless = count(({ said, meaning }) => said === 'asked' && meaning === 'talk')
    console.log(
      `${name}: ${right} of ${all.length} right, ${wrong} of talk acted on, ${other} taken for another, ${asked} asked about, ${needless} asked needlessly`,
    )
    if (values.misses === name)
      for (const { text, standing, meaning, said, near, lead } of all)
        if (said !== meaning)
          console.log(
            `  ${standing} ${meaning} → ${said} ${near ?? ''} ${lead.toFixed(2)}: ${text}`,
          )
  }
  const learnt = model([...everything, ...elsewhere])
  const unseen = talk.filter((_, i) => isPlayed(i))
  for (const standing of STANDINGS) {
    const about = { called: '', isErrand: false }
    const all = unseen.map((text) => judged(learnt, lesson(text, standing, about, 'else', 0)))
    const acted = all.filter(({ said }) => said !== 'talk' && said !== 'asked').length
    const asked = all.filter(({ said }) => said === 'asked').length
    console.log(`real talk, ${standing}: ${acted} of ${all.length} acted on, ${asked} asked about`)
  }
} else {
  const { places, weights } = model([...sets.flatMap(({ lessons }) => lessons), ...elsewhere])
  const signs = [...places.keys()]
  const told = signs.flatMap((sign) =>
    meaningsOf(sign).map(
      (meaning) => weights[places.get(sign) * MEANINGS.length + MEANINGS.indexOf(meaning)],
    ),
  )
  const { scale, text } = packed(told)
  writeFileSync(
    'src/language/turn/turn-odds-weights.ts',
    [
      '// Written by scripts/train-turns.mjs.',
      '',
      '/** The signs of short answers that weigh most, sorted: of all answers, and before a `|` of those to such a post. */',
      `export const SIGNS = \`\n${inLines(signs)}\n\``,
      '/** What one step of a weight is worth. */',
      `export const STEP = ${scale}`,
      '/** For each sign a signed byte for each meaning that it may have, in base64. */',
      `export const WEIGHTS =\n  '${text}'`,
      '',
    ].join('\n'),
  )
}

/** Words in lines of a page's width. */
function inLines(words) {
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1)
    if (last.length + word.length > 100) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}
