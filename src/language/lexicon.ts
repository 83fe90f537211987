import { ASIDE } from './words/health/aside.ts'
import { BODY } from './words/health/body.ts'
import { FINE } from './words/health/fine.ts'
import { GONE } from './words/health/gone.ts'
import { MEASURE } from './words/health/measure.ts'
import { NORMAL } from './words/health/normal.ts'
import { NOTYET } from './words/health/notyet.ts'
import { REPORT } from './words/health/report.ts'
import { BREATHLESS, COUGH, DIARRHEA, FATIGUE, FEVER, THROAT } from './words/health/symptom.ts'
import { ALL } from './words/people/all.ts'
import { BEHALF } from './words/people/behalf.ts'
import { EACH } from './words/people/each.ts'
import { KIN } from './words/people/kin.ts'
import { NEAR } from './words/people/near.ts'
import { OTHER } from './words/people/other.ts'
import { SELF } from './words/people/self.ts'
import { THEY } from './words/people/they.ts'
import { TITLE } from './words/people/title.ts'
import { ASK } from './words/turns/ask.ts'
import { BACK } from './words/turns/back.ts'
import { DENY } from './words/turns/deny.ts'
import { ERRAND } from './words/turns/errand.ts'
import { FILLER } from './words/turns/filler.ts'
import { FIX } from './words/turns/fix.ts'
import { LATELY } from './words/turns/lately.ts'
import { MORE } from './words/turns/more.ts'
import { NOT } from './words/turns/not.ts'
import { NOW } from './words/turns/now.ts'
import { OF } from './words/turns/of.ts'
import { OVER } from './words/turns/over.ts'
import { POLITE } from './words/turns/polite.ts'
import { THAT } from './words/turns/that.ts'
import { TO } from './words/turns/to.ts'
import { NOTICE } from './words/world/notice.ts'
import { PET } from './words/world/pet.ts'
import { PLACE } from './words/world/place.ts'
import { STORY } from './words/world/story.ts'
import { TRADE } from './words/world/trade.ts'
import { WORLD } from './words/world/world.ts'

/** A symptom said of a person now. */
export type Symptom = 'fever' | 'cough' | 'breathless' | 'diarrhea' | 'fatigue' | 'throat'

/**
 * What a word says about the message it stands in. `self` and `kin` are people the speaker answers for, `near` are
 * neighbours, `other` is someone they do not answer for; `story` is another time, `world` the temperature of something that is no body, `pet` that of an animal, `trade` money and wares,
 * `notice` a rule or piece of news; `back` tells where someone came from, `more` begins something else and `errand` is the word of another command, `that` points at what was said before,
 * `ask` makes a question or a wish of its clause; `deny` takes back the number behind it, `fix` the one before.
 */
export type Kind =
  | 'self'
  | 'kin'
  | 'all'
  | 'title'
  | 'near'
  | 'other'
  | 'measure'
  | 'report'
  | 'behalf'
  | 'normal'
  | 'fine'
  | 'aside'
  | 'symptom'
  | 'body'
  | 'not'
  | 'gone'
  | 'notyet'
  | 'of'
  | 'lately'
  | 'they'
  | 'to'
  | 'over'
  | 'each'
  | 'polite'
  | 'filler'
  | 'now'
  | 'fix'
  | 'deny'
  | 'pet'
  | 'story'
  | 'world'
  | 'place'
  | 'trade'
  | 'notice'
  | 'back'
  | 'more'
  | 'errand'
  | 'that'
  | 'ask'

/** 体温, and what dictation writes for it: any of the first characters with any of the second. */
const TEMPERATURE_HEARD = [...'体提题替梯踢']
  .flatMap((first) => [...'温文问闻瘟稳纹吻'].map((second) => first + second))
  .join(' ')

/** The words of each kind, one a line in `words/`. */
const WORDS: Readonly<Record<Exclude<Kind, 'symptom'>, string>> = {
  self: SELF,
  kin: KIN,
  all: ALL,
  title: TITLE,
  near: NEAR,
  other: OTHER,
  measure: `${TEMPERATURE_HEARD} ${MEASURE}`,
  report: REPORT,
  behalf: BEHALF,
  normal: NORMAL,
  fine: FINE,
  aside: ASIDE,
  body: BODY,
  not: NOT,
  gone: GONE,
  notyet: NOTYET,
  they: THEY,
  to: TO,
  of: OF,
  lately: LATELY,
  each: EACH,
  over: OVER,
  polite: POLITE,
  filler: FILLER,
  now: NOW,
  fix: FIX,
  pet: PET,
  deny: DENY,
  story: STORY,
  world: WORLD,
  place: PLACE,
  trade: TRADE,
  notice: NOTICE,
  errand: ERRAND,
  back: BACK,
  more: MORE,
  that: THAT,
  ask: ASK,
}

/** 嗓子也疼, 喉咙有点痛. */
const THROAT_ACHES = ['嗓子', '喉咙']
  .flatMap((where) =>
    [
      '也',
      '也说',
      '说',
      '还',
      '还是',
      '又',
      '都',
      '有点',
      '有点儿',
      '有些',
      '老',
      '一直',
      '特别',
      '很',
      '挺',
    ].flatMap((how) => ['疼', '痛'].map((aches) => where + how + aches)),
  )
  .join(' ')

const SYMPTOMS: Readonly<Record<Symptom, string>> = {
  fever: FEVER,
  cough: COUGH,
  breathless: BREATHLESS,
  diarrhea: DIARRHEA,
  fatigue: FATIGUE,
  throat: `${THROAT_ACHES} ${THROAT}`,
}

export interface Word {
  readonly word: string
  readonly kind: Kind
  readonly symptom: Symptom | null
}

/** The words as a tree of their UTF-16 units, so that the longest is found in one walk. */
interface Node {
  word: Word | null
  readonly next: Map<number, Node>
}

const ROOTS: readonly (Node | undefined)[] = roots()

function roots(): (Node | undefined)[] {
  const table: (Node | undefined)[] = []
  const add = (word: string, kind: Kind, symptom: Symptom | null) => {
    let node = table[word.charCodeAt(0)]
    if (node === undefined) {
      node = { word: null, next: new Map() }
      table[word.charCodeAt(0)] = node
    }
    for (let i = 1; i < word.length; i++) {
      const known = node.next.get(word.charCodeAt(i))
      const child: Node = known ?? { word: null, next: new Map() }
      if (known === undefined) node.next.set(word.charCodeAt(i), child)
      node = child
    }
    node.word ??= { word, kind, symptom }
  }
  for (const [symptom, words] of Object.entries(SYMPTOMS) as [Symptom, string][]) {
    for (const word of words.trim().split(/\s+/)) add(word, 'symptom', symptom)
  }
  for (const [kind, words] of Object.entries(WORDS) as [Exclude<Kind, 'symptom'>, string][]) {
    for (const word of words.trim().split(/\s+/)) add(word, kind, null)
  }
  return table
}

/** The words of a kind, as typed. */
export function wordsOf(kind: Exclude<Kind, 'symptom'>): readonly string[] {
  return WORDS[kind].trim().split(/\s+/)
}

/** Whether a known word begins with a UTF-16 unit. */
export function beginsWord(unit: number): boolean {
  return ROOTS[unit] !== undefined
}

/** Whether a UTF-16 unit is a word by itself. */
export function isWord(unit: number): boolean {
  return ROOTS[unit]?.word != null
}

/** How words begin, by their first two units; a few other pairs share a place. */
const PAIRS = new Uint8Array(0x10000)
ROOTS.forEach((root, unit) => {
  for (const next of root?.next.keys() ?? []) PAIRS[placeOf(unit, next)] = 1
})

function placeOf(unit: number, next: number): number {
  return (unit * 31 + next) & 0xffff
}

/** False where no known word begins with these two UTF-16 units. */
export function mayBeginWord(unit: number, next: number): boolean {
  return PAIRS[placeOf(unit, next)] === 1
}

/** The longest known word that begins at a place of a folded text. */
export function wordAt(text: string, at: number): Word | null {
  let node = ROOTS[text.charCodeAt(at)]
  let longest: Word | null = null
  for (let i = at + 1; node !== undefined; i++) {
    longest = node.word ?? longest
    node = node.next.get(text.charCodeAt(i))
  }
  return longest
}
