// Played by: a-fit-in-a-chain.chat, typhoon.chat
import type { Chain } from '../../src/language/chain.ts'
import { characterClass, DIGIT } from '../../src/language/character-class.ts'
import { isInDanger } from '../../src/language/danger/told.ts'
import { doorSaidAlone } from '../../src/language/half-said.ts'
import { type Symptom, wordsOf } from '../../src/language/lexicon.ts'
import { mayHoldTemperature, scan } from '../../src/language/scan.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import type { Doubt } from '../command.ts'
import { doorAlone } from './door-alone.ts'
import { readFormAnswer } from './form-answer.ts'
import { type Answer, type CheckInSaid, readCheckIn } from './household-answer.ts'

/** What a check-in says of one household, as deciding wants it. */
interface RollAnswer extends Answer {
  readonly answer: string | number | null
  readonly writer: string | null
  readonly line: string | null
}

/** What all answers of a message result in together. */
interface Summed {
  readonly readings: readonly number[]
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  /** Where just one is named. */
  readonly household: string | null
}

interface Read {
  readonly fields: Summed & {
    readonly entries?: number
    readonly title: string | null
    readonly parts: readonly RollAnswer[]
    readonly correction: boolean
    readonly door?: Owner
  }
  readonly left: number
  readonly doubt?: Doubt
}

/** Reads a message as an answer to the roll-call that is open here, or as a temperature told unasked. */
export function readAnswers(utterance: Utterance, where: Where): Read | null {
  const { chain, shows } = utterance
  const open = where.asked?.kind === 'temperature'
  const awaited =
    where.expects === 'door' || isDoorHere(utterance, where, open) || SAID_OF.test(utterance.text)
  const door = awaited ? doorAlone(utterance, where) : null
  if (door !== null) return { fields: { ...ALONE, door }, left: 0 }
  if (chain !== null) return readChain(chain, where)
  const form = formOf(utterance.text, where)
  if (form !== null)
    return { fields: { ...summed(form), title: null, parts: form, correction: false }, left: 0 }
  const { text } = utterance
  const may =
    (shows(READING) &&
      MAY_BE_READ.test(text) &&
      (mayHoldTemperature(text, open) || WELL.test(text))) ||
    (shows(NORMAL) && MAY_BE_NORMAL.test(text))
  const mayBeFine = (open || shows(FAMILY)) && shows(FINE) && MAY_BE_FINE.test(text)
  if (!may && !mayBeFine) return null
  const said = readCheckIn(
    { parts: utterance.parts(), text, typed: utterance.typed },
    { open, addressed: utterance.mentioned, isDoor: where.isDoor, alias: where.alias },
  )
  if (said === null) return null
  const { answers, correction, left, plain } = said
  const parts = answers.map((answer) => rollAnswer(answer, null, null))
  const { normal, symptoms, household } = summed(answers)
  const { readings } = said
  return {
    fields: { readings, normal, symptoms, household, title: null, parts, correction },
    left,
    // Whatever else is told, 我36.5 is what it says.
    ...(plain ? { doubt: 'set-words' as const } : {}),
  }
}

/** Whether a message shows signs of a check-in: a temperature that can be nothing else, or all of a home said to be well. */
export function seemsMeasured({ shows, text }: Utterance): boolean {
  if (shows(READING) && SIGN.test(text)) return true
  return shows(NORMAL) && ALL_WELL.test(text)
}

const SIGN =
  /(?<![\d.])(?:3[4-9]|4[0-2])[.。·,度点]\d(?!\d)|(?:体.|量|测|打.)[^\d,。]{0,6}(?:3[5-9]|4[01])|三[十拾石时实是][五六七八九]?[度点]/
const ALL_WELL = /(?:全家|家里|家人|我家|都|均|口人).{0,8}(?:正常|不适|异常|发热|症状)/

/** Whether a message is a door here and nothing else: what is measured right behind or before it is that door's. */
function isDoorHere({ text, shows, mentioned }: Utterance, where: Where, open: boolean): boolean {
  const { expects, isDoor, place } = where
  if (expects === 'household' || isDoor === undefined || !shows(DIGIT)) return false
  // Staff speak of doors among themselves; who says one to the bot is answered.
  if (!open && (mentioned || (place !== 'building' && place !== 'direct'))) return false
  const door = doorSaidAlone(text)
  return door !== null && isDoor(door.replace(/^.*\D(?=\d+$)/, ''))
}

/** Whose a reading is that was said just now: 是对门的. */
const SAID_OF = /^[\s,]*(?:是|就是)?(?:对[门过]|楼[上下]|隔壁)(?:那?家)?的[\s。!~]*$/

/** What a door says that stands by itself. */
const ALONE = {
  readings: [],
  normal: false,
  symptoms: [],
  household: null,
  title: null,
  parts: [],
  correction: false,
} as const

/** Written out: this is the way of every check-in, and a spread costs more than all the rest of it. */
function rollAnswer(said: Answer, writer: string | null, line: string | null): RollAnswer {
  const { owner, household, people, readings, normal, symptoms, onBehalf } = said
  return {
    owner,
    household,
    people,
    readings,
    normal,
    symptoms,
    onBehalf,
    answer: null,
    writer,
    line,
  }
}

/** The answers to the form that is open here, where it asks no temperature. */
function formOf(text: string, where: Where): readonly RollAnswer[] | null {
  const { asked } = where
  if (asked === null || asked.kind === 'temperature') return null
  const answers = readFormAnswer(text, asked, where)
  return answers?.map((answer) => ({ ...NO_TEMPERATURE, ...answer })) ?? null
}

const NO_TEMPERATURE = {
  readings: [],
  normal: false,
  symptoms: [],
  writer: null,
  line: null,
} as const

/** A body temperature begins with 3 or 4. */
const READING = characterClass('34三四叁肆卅')
const NORMAL = characterClass('常长场异适服症良安恙着都')
const FAMILY = characterClass('家')
const FINE = characterClass('好康题事病热烧安劲行')
/** Cheap looks at what can't be a check-in: no number from 34 to 42, no word that all is well. */
const MAY_BE_READ =
  /3 {0,2}[4-9]|4 {0,2}[0-2]|[三四叁肆][十拾石时实是零〇一二三四五六七八九]|卅|3[十拾]/
const MAY_BE_NORMAL =
  /[正政证][常长场]|异常|不适|舒服|症状|好着|良好|安好|发热|都很?好|都挺好|都没事/
const MAY_BE_FINE = new RegExp(wordsOf('fine').join('|'))

/** Without a number, only these words make a check-in. */
const WELL = new RegExp([...wordsOf('normal'), ...wordsOf('fine')].join('|'))

const ABOUT_HEALTH =
  /[Tt]emp|体温|测温|量温|温度|健康|晨检|[晨早午晚]测|测量|打卡|报平安|日报|早报|晚报/
const ABOUT_ELSE =
  /团|元|价|码|投票|报名|核酸|时间段|选|点歌|菜|订|接种|疫苗|拼|聚|游泳|羽毛球|跳绳|背|单词/

function readChain(chain: Chain, where: Where): Read | null {
  return readFormChain(chain, where) ?? readTemperatureChain(chain, where)
}

/** A chain that answers the open form: at least half of its lines do. */
function readFormChain({ title, entries }: Chain, where: Where): Read | null {
  const filled = entries.filter(({ text }) => text !== '')
  const answers = filled.flatMap(({ text, writer }) =>
    (formOf(text, where) ?? []).slice(0, 1).map((answer) => ({ ...answer, writer, line: text })),
  )
  if (answers.length === 0 || answers.length * 2 < filled.length) return null
  return {
    fields: {
      ...summed(answers),
      household: null,
      entries: answers.length,
      title,
      parts: answers,
      correction: false,
    },
    left: 0,
  }
}

function readTemperatureChain(chain: Chain, where: Where): Read | null {
  const open = where.asked?.kind === 'temperature'
  const about = ABOUT_HEALTH.test(chain.title) && !/不是/.test(chain.title)
  if (!about && (ABOUT_ELSE.test(chain.title) || !(open || chain.title === ''))) return null
  const filled = chain.entries.filter(({ text }) => text !== '')
  const answers = filled.flatMap(({ text, writer }) => {
    const said = readCheckIn(
      {
        parts: scan(text, where.bot),
        text,
        typed: (start, end) => text.slice(start, end),
      },
      { open: true, addressed: false, listed: about },
    )
    // Somebody who adds a line for two doors says so; what is under one door is one answer.
    if (said === null) return about ? [...nicknamed(text), ...inDanger(text, where, writer)] : []
    const doors = new Set(said.answers.map(({ household }) => household))
    doors.delete(null)
    const answers = doors.size > 1 ? said.answers : [one(said)]
    return answers.map((answer) => rollAnswer(answer, writer, text))
  })
  if (answers.length === 0 || (!about && answers.length * 2 < filled.length)) return null
  return {
    fields: {
      ...summed(answers),
      household: null,
      entries: answers.length,
      title: chain.title,
      parts: answers,
      correction: false,
    },
    left: 0,
  }
}

/** `阳光总在风雨后 36.4`: words that explain no temperature are what somebody calls themselves; who it is, names tell. */
const NICKNAMED = /^[^\d]{2,16}?[ :]{1,3}((?:3[4-9]|4[0-2])\.\d)(?:°C|℃|度)?$/

function nicknamed(text: string): readonly RollAnswer[] {
  const reading = NICKNAMED.exec(text)?.[1]
  if (reading === undefined) return []
  const said = {
    owner: OWN,
    household: null,
    people: [],
    normal: false,
    symptoms: [],
    onBehalf: false,
  }
  return [rollAnswer({ ...said, readings: [Number(reading)] }, null, text)]
}

/** `1-601 赵奶奶叫不醒`: no reading, and all the more to be told. */
function inDanger(text: string, where: Where, writer: string | null): readonly RollAnswer[] {
  if (NICKNAMED.test(text) || !isInDanger(text)) return []
  const door = scan(text, where.bot).find((part) => part.kind === 'address')
  const household = door?.kind === 'address' ? door.household : null
  const owner: Owner = household === null ? OWN : { kind: 'door', household }
  const said = { owner, household, people: [], readings: [], normal: false, symptoms: [] }
  return [rollAnswer({ ...said, onBehalf: false }, writer, text)]
}

const OWN = { kind: 'own' } as const

/** An entry is of one household, whoever of it is named. */
function one({ answers, readings }: CheckInSaid): Answer {
  const [first] = answers
  const { normal, symptoms } = summed(answers)
  const door = answers.find(({ household }) => household !== null)
  return {
    owner: door?.owner ?? first?.owner ?? OWN,
    household: door?.household?.includes('-') === true ? door.household : null,
    people: answers.flatMap(({ people }) => people),
    readings,
    normal,
    symptoms,
    onBehalf: first?.onBehalf ?? false,
  }
}

function summed(answers: readonly Answer[]): Summed {
  const [only, ...others] = answers
  if (only !== undefined && others.length === 0) {
    const { readings, normal, symptoms, household } = only
    return { readings, normal, symptoms, household: household?.includes('-') ? household : null }
  }
  const households = [
    ...new Set(
      answers.map(({ household }) => household).filter((household) => household?.includes('-')),
    ),
  ]
  return {
    readings: answers.flatMap(({ readings }) => readings),
    normal: answers.some(({ normal }) => normal),
    symptoms: [...new Set(answers.flatMap(({ symptoms }) => symptoms))],
    household: households.length === 1 ? (households[0] ?? null) : null,
  }
}
