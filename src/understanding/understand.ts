import type { Command, Doubt, Reading } from '../../commands/command.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { type CrySaid, cryIn } from '../language/danger/cry.ts'
import { saysOnlyWhere } from '../language/half-said.ts'
import { heardAs } from '../language/manner/heard.ts'
import { englishTopic } from '../language/question/english.ts'
import { asksOf } from '../language/question/intent.ts'
import { readAs, readUtterance } from '../language/read-utterance.ts'
import { type HouseTrouble, houseTrouble } from '../language/trouble/house.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, Where } from '../language/where.ts'
import type { Spoken } from './answer/spoken-to.ts'
import { isDoubtful, isPlain } from './doubt.ts'
import {
  type Beginnings,
  beginningsOf,
  feverHint,
  type Hint,
  hintOf,
  illnessHint,
  wordThatBegins,
} from './hint.ts'
import { isClear, nearTo } from './near.ts'
import { oddsOfCommand } from './second-opinion.ts'
import { agreed, type TurnRead, turnOf } from './turn.ts'

/** What a message resulted in, and how that was decided. */
export interface Understood {
  readonly utterance: Utterance
  /** What each command that fits makes of it. */
  readonly considered: readonly Proposal[]
  readonly chosen: Reading | null
  /** The other command of a message that is a check-in and one more. */
  readonly also: Proposal | null
  /** What might be said kindly to a message that came near; null where nothing should be. */
  readonly hint: Hint | null
  /** Danger that is cried of to nobody, where no command says it better. */
  readonly cry: CrySaid | null
  /** The door alone, of danger that the speaker has just cried of; null else. */
  readonly door: string | null
  /** Plain trouble of the house that is told among neighbours, to nobody. */
  readonly house: HouseTrouble | null
  /** What was said to the bot and is no command, or one that gives way to a written answer; null else. */
  readonly spoken: Spoken | null
  readonly why: string
}

/** Reads a message and picks what it is. */
export type Understand = (said: Said, where: Where) => Understood

/**
 * How messages are read by a list of commands. The one rule: the leading command (a check-in) stands, and one other
 * command may stand beside it; among the others the one that leaves the least of the message unexplained is it, and of
 * equals the first of the list. What is said in no plain way wants the second opinion's consent.
 */
export function understandBy(commands: readonly Command<Utterance, Where>[]): Understand {
  const beginnings = beginningsOf(commands)
  const lead = commands.find(({ endsAt }) => endsAt !== undefined) ?? null

  return function understand(said, where) {
    const utterance = readUtterance(said, where)
    const turn = turnOf(utterance, where, commands)
    if (turn?.kind === 'words') return inOtherWords(turn.words, where)
    const typed = pick(utterance, where)
    const read = typed.chosen === null ? asMeant(typed, where) : typed
    const understood = withTurn(read, turn, beginnings)
    const awaited = where.cried === true && where.expects === undefined
    const door = awaited ? (doorOf(utterance) ?? placeOf(utterance)) : null
    if (door !== null)
      return { ...understood, chosen: null, also: null, hint: null, spoken: null, door, why: DOOR }
    const cry = criedIn(understood, where, beginnings)
    return cry === null
      ? withTrouble(understood, where)
      : {
          ...understood,
          chosen: null,
          also: null,
          hint: null,
          cry,
          house: null,
          spoken: null,
          why: CRIED,
        }
  }

  /** What was agreed to is read as said to the bot. */
  function inOtherWords(words: string, where: Where): Understood {
    const said = { text: words, quote: null, chain: null }
    const to = { ...where, mentioned: true }
    const { chosen, ...meant } = pick(readUtterance(said, to), to)
    return { ...meant, chosen: chosen && agreed(chosen, words), also: null, why: ANSWERS }
  }

  /** Where nothing is understood as it is typed: what it says without a slip of dictation, if the rest bears that out. */
  function asMeant(typed: Understood, where: Where): Understood {
    const { utterance, hint } = typed
    const heard = heardAs(utterance)
    if (heard === null) return typed
    const meant = pick(readAs(utterance, heard, where), where)
    const odds = oddsOfCommand(meant.utterance, where)
    if (meant.chosen !== null && odds >= LEAST_OF_HEARD) return { ...meant, why: HEARD }
    if (meant.chosen === null || odds < LEAST_TO_ASK) return typed
    const { command } = meant.chosen
    return { ...typed, hint: hint ?? { kind: 'near', command, clear: isClear(utterance, where) } }
  }

  function pick(utterance: Utterance, where: Where): Understood {
    const notice = where.notice !== undefined && utterance.chain === null
    const considered = notice
      ? readingsOf(utterance, where).filter(({ toAll }) => toAll)
      : withoutGuess(readingsOf(utterance, where), utterance)
    const whole = considered.find((reading) => reading.whole === true)
    const best = whole ?? leastLeft(considered)
    const answer =
      lead === null ? undefined : considered.find(({ command }) => command === lead.name)
    // Written out: this is the way of every line of talk, and a spread costs more than all the rest of it.
    const understood = (
      chosen: Reading | null,
      also: Proposal | null,
      hint: Hint | null,
      spoken: Spoken | null,
      why: string,
    ): Understood => ({
      utterance,
      considered,
      chosen,
      also,
      hint,
      cry: null,
      door: null,
      house: null,
      spoken,
      why,
    })
    const talk = (why: string, hint: Hint | null): Understood =>
      notice
        ? understood(null, null, null, null, why)
        : understood(null, null, hint, spokenOf(utterance, where), why)
    if (whole !== undefined) return understood(whole, null, null, null, WHOLE)
    if (answer !== undefined && !ownsFigures(best, answer)) {
      // Somebody's fever is never met with silence.
      if (isDoubtful(answer, utterance, where, beginnings))
        return talk(
          DOUBTED,
          illnessHint(utterance, where) ??
            feverHint(answer.fields) ??
            nearTo(utterance, where, answer, commands, beginnings),
        )
      const also = answer.leavesRoom ? (follower(best) ?? follower(behind(utterance, where))) : null
      const why = also === null ? 'it leads' : 'it leads, and one more command stands beside it'
      return understood(answer, also, null, null, why)
    }
    if (best === null)
      return talk(
        'nothing fits: talk',
        hintOf(utterance, where, beginnings) ??
          nearTo(utterance, where, null, commands, beginnings),
      )
    if (isDoubtful(best, utterance, where, beginnings))
      return talk(DOUBTED, nearTo(utterance, where, best, commands, beginnings))
    const spoken = best.yields && !notice ? askedBeside(best, utterance, where) : null
    return understood(best, null, null, spoken, 'of what fits it leaves the least unexplained')
  }

  function readingsOf(utterance: Utterance, where: Where): readonly Reading[] {
    if (CARD.test(utterance.text)) return NOTHING
    let readings: Reading[] | null = null
    for (const command of commands) {
      const reading = command.consider(utterance, where)
      if (reading === null) continue
      if (readings === null) readings = [reading]
      else readings.push(reading)
    }
    return readings ?? NOTHING
  }

  /** What was told by its form alone is dropped for a cry, and for a command whose own word begins the message. */
  function withoutGuess(readings: readonly Reading[], utterance: Utterance): readonly Reading[] {
    const guess = readings.find(({ guessed }) => guessed)
    if (guess === undefined) return readings
    const plain = utterance.text.trim()
    const begun = wordThatBegins(plain, beginnings)
    const other =
      begun !== null &&
      begun.name !== guess.command &&
      (/^[\s:,，：]/.test(plain.slice(begun.word.length)) ||
        readings.some(({ command }) => command === begun.name))
    if (!other && cryIn(utterance, false) === null) return readings
    return readings.filter((reading) => reading !== guess)
  }

  /** Of the commands that do not lead, the one that explains most; of equals the first. */
  function leastLeft(readings: readonly Reading[]): Reading | null {
    let best: Reading | null = null
    for (const reading of readings) {
      if (reading.command === lead?.name) continue
      if (best === null || reading.left < best.left) best = reading
    }
    return best
  }

  /** The command that stands behind the words of the leading one, read as a message of its own. */
  function behind(utterance: Utterance, where: Where): Reading | null {
    const { text, typed } = utterance
    const end = lead?.endsAt?.(utterance) ?? null
    if (end === null || !PAUSE.test(text.slice(end))) return null
    const rest = typed(end, text.length).replace(JOINS, '')
    return rest === ''
      ? null
      : leastLeft(readingsOf(readUtterance({ text: rest, quote: null, chain: null }, where), where))
  }
}

/** Who tells neighbours of plain trouble of the house tells its captain as well. */
function withTrouble(understood: Understood, { place, notice }: Where): Understood {
  const { chosen, spoken, utterance } = understood
  if (chosen !== null || spoken !== null || place !== 'building' || notice !== undefined)
    return understood
  if (utterance.quote !== null || utterance.chain !== null) return understood
  const house = houseTrouble(utterance)
  return house === null ? understood : { ...understood, house, hint: null }
}

/** What is said to the bot, one-to-one or by its name. */
function spokenOf({ text, mentioned }: Utterance, { place }: Where): Spoken | null {
  return mentioned || place === 'direct'
    ? { text, asks: asksOf(text), english: englishTopic(text) }
    : null
}

/** 大件垃圾星期几来收: a day of a table, no complaint that nobody comes. */
const ON_WHICH_DAY = /(?:星期|周|礼拜)几|几号(?!楼)|哪几?天/

/** The question in what reads as a command that gives way; of a trouble only who is responsible, and whom to call. */
function askedBeside({ doubt }: Reading, utterance: Utterance, where: Where): Spoken | null {
  const spoken = spokenOf(utterance, where)
  if (spoken === null || doubt !== 'trouble') return spoken
  const asks = spoken.asks.filter(
    ({ intent }) =>
      intent === 'whose' ||
      intent === 'telephone' ||
      (intent === 'hours' && ON_WHICH_DAY.test(spoken.text)),
  )
  return asks.length === 0 ? null : { ...spoken, asks }
}

/**
 * Short words behind what the bot said are surer than what they look like by themselves: than free words, than a remark
 * on a case, than what another would mean by them. A reading by set words alone stands.
 */
function withTurn(
  understood: Understood,
  turn: Exclude<TurnRead, { kind: 'words' }> | null,
  beginnings: Beginnings,
): Understood {
  if (turn === null || understood.chosen?.whole === true) return understood
  const { chosen, utterance } = understood
  // 取消 1 自己修好了: a command's own word with a number is that command, whatever is said besides.
  const begun = utterance.numbered ? wordThatBegins(utterance.text, beginnings) : null
  if (begun !== null && begun.name === chosen?.command) return understood
  if (turn.kind === 'answer' && turn.isWeighed && chosen !== null) return understood
  if (turn.kind !== 'answer' && chosen !== null) {
    const { doubt, left, command } = chosen
    const sure = doubt === 'readings' || (doubt === 'set-words' && left === 0)
    if (sure || (turn.kind === 'command' && turn.reading.command === command)) return understood
    if (turn.kind === 'ask' && (doubt === 'explained' || turn.hint.kind === 'unsure'))
      return understood
    if (turn.kind === 'command' && turn.isWeighed && !ON_A_CASE.includes(turn.reading.command))
      return understood
  }
  return turn.kind === 'ask'
    ? { ...understood, chosen: null, also: null, hint: turn.hint, spoken: null, why: UNCLEAR }
    : { ...understood, chosen: turn.reading, also: null, hint: null, spoken: null, why: ANSWERS }
}

/** What is said of a case that one knows reads much like trouble of its own: 门还是关不上. */
const ON_A_CASE: readonly string[] = ['resolve', 'reopen', 'confirm', 'note']

/**
 * Danger told to nobody, in a group. Who speaks to the bot, or says 上报, has a case at once; a reading of its own tells the
 * danger itself.
 */
function criedIn(
  { utterance, chosen }: Understood,
  where: Where,
  beginnings: Beginnings,
): CrySaid | null {
  if (where.notice !== undefined && utterance.text.length > LONGEST_TO_ALL) return null
  if (where.place === 'direct' || utterance.mentioned || utterance.quote !== null) return null
  // Who begins with a command's word and a pause says what it is about.
  const free = chosen !== null && YIELDS.includes(chosen.doubt)
  return chosen === null || (free && !isPlain(utterance, where, beginnings))
    ? cryIn(utterance, free)
    : null
}

/** A notice to all tells of dangers at length; who cries to all is brief. */
const LONGEST_TO_ALL = 24

/** What is read from free words gives way to a cry. */
const YIELDS: readonly Doubt[] = ['free-words']

/** A card told in words is somebody else's title. */
const CARD = /^\s*\[(?:链接|小程序|视频号|聊天记录|文件|公众号|音乐|位置)\]/
/** Log-odds from which a message is taken as it was heard, and from which it is asked about. */
const LEAST_OF_HEARD = 0
const LEAST_TO_ASK = -2

/** Whether the numbers of the leading command stand in the free words of another: 办结 12 体温36.8，已安抚. */
function ownsFigures(best: Reading | null, answer: Reading): boolean {
  return best?.holdsFigures === true && best.left === 0 && answer.left > 0
}

const NOTHING: readonly Reading[] = []
const ANSWERS = 'it answers what the bot has just said or asked here'
const UNCLEAR = 'it answers one of several things that the bot said here'
const WHOLE = 'it is a line of a register that is kept here, or of a round that is expected'
const CRIED = 'it tells of danger to life'
const DOOR = 'it is the door of what the speaker has just cried of'
const HEARD = 'it is a command where one word is heard as it sounds'
const DOUBTED = 'it could be a command, but sounds like talk to the second opinion'

/** A door and nothing else: 602, 1-602, 在2单元602. */
const ALONE =
  /^[\s,。!是在我家]*(?:\d{1,2}(?:号楼|栋|-))?(?:\d{1,2}(?:单元|-))?(\d{3,4})(?:室|号|户|家)?[\s,。!~啊呀]*$/
function doorOf({ text, parts }: Utterance): string | null {
  const room = ALONE.exec(text)?.[1]
  if (room === undefined) return null
  const home = parts().find((part) => part.kind === 'address')
  return home?.kind === 'address' ? (home.household ?? home.room ?? room) : room
}

/** A place of the house and nothing else: 在一单元门口. */
function placeOf({ text }: Utterance): string | null {
  return saysOnlyWhere(text) ? text.trim() : null
}

function follower(reading: Reading | null): Reading | null {
  return reading?.follows === true ? reading : null
}

const PAUSE = /^[\s,。;!~、]/
const JOINS = /^[\s，。；！、,;!~]*(?:另外|顺便|还有|对了|再|顺带|同时|麻烦)*[\s，：:,]*/u
