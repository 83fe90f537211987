import type { Crossing } from './across/crossing.ts'
import type { Alert } from './alert.ts'
import type { BoundRoom, LikelyRoom, Seat, Street } from './area.ts'
import type { Case, CaseEvent, KeptFile } from './case.ts'
import type { Category } from './category.ts'
import type { Duty } from './duty/duty.ts'
import type { Rota } from './duty/rota.ts'
import type { Round } from './duty/round.ts'
import type { Slot, Stood } from './duty/slot.ts'
import type { DoorQuestion, Household, Observation, TurnQuestion } from './effect.ts'
import type { Figures } from './figures.ts'
import type { Form } from './form.ts'
import type { Fragment } from './information/fragment.ts'
import type { HouseTrouble } from './information/house-trouble.ts'
import type { Info } from './information/info.ts'
import type { Lesson } from './information/lesson.ts'
import type { Notice, Reached } from './notice/notice.ts'
import type { ContactId, Home, Named, Neighbour, Speaker } from './person.ts'
import type { Policy } from './policy.ts'
import type { Address } from './post.ts'
import type { Entry, EntryQuery } from './register/entry.ts'
import type { Register } from './register/register.ts'
import type { CheckIn, RollCall, Tally } from './roll-call.ts'
import type { Balance } from './stock/balance.ts'
import type { Movement } from './stock/movement.ts'
import type { Stock } from './stock/stock.ts'
import type { Taken } from './team/rest.ts'
import type { TeamMember } from './team/team.ts'
import type { Fetch } from './timer.ts'

/** Read-only: all that a decision may know. It sees what the decisions before it in the same batch did. */
export interface Facts {
  /** Unix ms. */
  readonly now: number
  readonly street: Street
  readonly policy: Policy
  readonly forms: readonly Form[]
  readonly info: Info
  readonly registers: readonly Register[]
  readonly duties: readonly Duty[]
  readonly rotas: readonly Rota[]
  readonly stocks: readonly Stock[]
  /** Where the pages for people are (`https://…`); null where none are served. */
  readonly guides: string | null

  /** The next numbers; each call hands out another. */
  nextCase(): number
  nextRollCall(): number
  nextCheckIn(): number
  nextObservation(): number
  nextFile(): number
  nextAlert(): number
  nextRoom(): number
  nextLesson(): number
  nextHouseTrouble(): number
  nextEntry(): number
  nextRound(): number
  nextSlot(): number
  nextNotice(): number
  nextMovement(): number
  nextLetter(): number

  caseNumbered(number: number): Case | undefined
  history(number: number): readonly CaseEvent[]
  /** Living cases at or below an area, oldest first; narrowed where asked. */
  livingCases(
    area: string,
    narrow?: { readonly category?: Category; readonly since?: number },
  ): readonly Case[]
  /** Cases asked or followed by a contact, newest first, at most `most`. */
  casesOf(contact: ContactId, most: number): readonly Case[]
  /** The numbers of the cases that a contact has in hand, oldest first. */
  heldBy(contact: ContactId): readonly number[]
  /** The errands that people took since a moment, each from then until they had it no more; null: they have it. */
  errandsTaken(since: number): readonly Taken[]
  /** The cases that a contact asked for or joined, and has yet to say whether they are done. */
  waitingFor(contact: ContactId): readonly { readonly number: number; readonly from: Address }[]
  /** Which cases were spoken of at an address since a moment, and when last; the latest first. */
  spokenOf(to: Address, since: number): readonly { readonly number: number; readonly at: number }[]
  /** Cases that hang on or were merged into this one. */
  casesUnder(number: number): readonly Case[]
  /** The pictures and files kept with a case, oldest first. */
  filesOf(number: number): readonly number[]
  keptFile(id: number): KeptFile | undefined
  /** What a contact sent since a moment to be kept. */
  filesSentBy(contact: ContactId, since: number): readonly KeptFile[]
  /** How many bytes of pictures and files are kept in all. */
  keptBytes(): number
  /** Whether any is of a case that is over, and could make room. */
  hasSpareFile(): boolean
  /** What looks after a kept file that has not come. */
  fetching(file: number): Fetch | undefined
  /** Where posts that were to show a kept file have gone without it. */
  leftWithout(file: number): readonly Address[]
  /** Whether anything will wake the case by itself. */
  hasTimer(number: number): boolean
  /** How the cases at or below an area stood in a span: for the day's account. */
  figures(area: string, from: number, to: number): Figures
  /** Cases of these categories opened at or below an area at or after `since`, cancelled ones left out. */
  casesSince(area: string, category: Category, since: number): readonly Case[]

  alert(id: number): Alert | undefined
  /** All alerts that nobody has answered, oldest first. */
  openAlerts(): readonly Alert[]
  /** Those of an area and below, told of in a span (Unix ms): from its beginning to before its end. */
  alertsWithin(area: string, from: number, to: number): readonly Alert[]

  /** What staff taught the bot: what waits for approval, and what is used. */
  lessons(): readonly Lesson[]
  /** Plain troubles of houses that were told, and are no case. */
  houseTroubles(): readonly HouseTrouble[]

  notice(number: number): Notice | undefined
  /** All that are kept, oldest first. */
  notices(): readonly Notice[]
  /** What came of a notice in each group, in the order in which it goes. */
  reachedBy(number: number): readonly Reached[]

  /** All that is worked on with other streets, oldest first. */
  crossings(): readonly Crossing[]

  /** A line of a register. */
  entry(id: number): Entry | undefined
  /** The lines of a register at a place since a moment, oldest first, struck ones too. */
  entriesAt(query: EntryQuery): readonly Entry[]
  /** Those of an area and below, written in a span (Unix ms): from its beginning to before its end. */
  entriesWithin(register: string, area: string, from: number, to: number): readonly Entry[]
  /** What a message wrote down. */
  entriesIn(message: string): readonly Entry[]
  /** The last line of a contact in which something is missing that was asked for. */
  entryWaiting(contact: ContactId): Entry | undefined

  /** Who is of a team of the street's file, by their own word; team by team, who came first before all. */
  members(): readonly TeamMember[]
  /** Whether words tell that who says them wants to live no more. */
  saysOfSelf(text: string): boolean
  /** The skills that words want or tell of, by the names that they have everywhere: 剪个头 is 理发. */
  skillsNamed(text: string): readonly string[]

  round(id: number): Round | undefined
  /** All rounds that are expected. */
  openRounds(): readonly Round[]
  /** The last round of a duty to a household that was done. */
  lastRound(duty: string, home: Home): Round | undefined
  slot(id: number): Slot | undefined
  /** All slots whose time is not over, in the order in which they were made. */
  liveSlots(): readonly Slot[]
  /** The slots that somebody held, or gave up, that end after a moment; the earliest first. */
  slotsOf(contact: ContactId, since: number): readonly Slot[]
  /** Who came to the slots that end after a moment, and when they went. */
  stood(since: number): readonly Stood[]
  /** The households of the street that have tags. */
  taggedHouseholds(): readonly Household[]

  movement(number: number): Movement | undefined
  /** The movement that stands for one that was struck. */
  movementInstead(number: number): Movement | undefined
  /** What an area holds of an item. */
  balance(stock: string, area: string, item: string): Balance
  /** The movements that nobody has signed, oldest first. */
  movementsInTransit(): readonly Movement[]
  /** What a household was given after a moment, struck movements too. */
  movementsTo(home: Home, since: number): readonly Movement[]
  /** What came to an area or went from it, or was signed, since a moment; struck movements too. */
  movementsSince(area: string, since: number): readonly Movement[]

  rollCall(id: number): RollCall | undefined
  /** The open roll-calls of exactly this area. */
  openRollCalls(area: string): readonly RollCall[]
  /** Those of exactly this area that were opened since a moment, ended ones too, the latest first. */
  rollCallsSince(area: string, since: number): readonly RollCall[]
  /** The roll-calls that are parts of one, of buildings or of areas between. */
  rollCallsUnder(id: number): readonly RollCall[]
  tally(rollcall: RollCall): Tally
  /** The latest check-in of a household that counts under a form since a moment. */
  latestCheckIn(home: Home, form: string, since: number): CheckIn | undefined

  /** Those of a household under a form that count, sent since a moment, oldest first. */
  checkIns(home: Home, form: string, since: number): readonly CheckIn[]
  /** What a message reported and was not taken back. */
  checkInsIn(message: string): readonly CheckIn[]

  /** The households of a building in the building's order, from file and roster. */
  households(area: string): readonly string[]
  household(home: Home): Household | undefined
  /** Whose home a household is, as far as contacts are bound. */
  livesAt(home: Home): readonly Named[]
  /** The same of all homes of a building at once. */
  livingIn(area: string): readonly (Named & { readonly household: string })[]
  homeOf(contact: ContactId): Home | null
  /** Whether the street knows where a contact lives; else it is they alone who say so. */
  vouched(contact: ContactId): boolean
  /** Who sits in a group, as far as they were seen there. */
  membersOf(topic: string): readonly Neighbour[]
  /** Who holds a duty in an area and can be reached: from the file or by code. */
  staffOf(area: string): readonly (Named & { readonly role: string })[]

  question(contact: ContactId, about: DoorQuestion['about']): DoorQuestion | undefined
  /** The question that somebody may answer in plain words. */
  turn(contact: ContactId): TurnQuestion | undefined
  /** What somebody said lately that was nothing by itself, oldest first. */
  fragmentsOf(contact: ContactId): readonly Fragment[]
  /** The last check-in of a contact for a home since a moment. */
  lastCheckInBy(contact: ContactId, home: Home, since: number): CheckIn | undefined
  /** When something was last marked. */
  marked(key: string): number | undefined
  /** The codes staff bind themselves with: the position a code stands for, if it was not used and counts for `who`. */
  codeFor(
    code: string,
    who: ContactId,
  ): { readonly area: string; readonly name: string; readonly role: string } | undefined
  /** Which room each group is, as far as it was ever found. */
  rooms(): readonly BoundRoom[]
  /** The rooms that may be groups that were lost. */
  likelyRooms(): readonly LikelyRoom[]
  /** The groups in which somebody was last seen. */
  groupsOf(contact: ContactId): readonly string[]
  /** Who was last seen in a group. */
  seenIn(topic: string): readonly ContactId[]
  observation(id: number): Observation | undefined
  observationsAt(home: Home): readonly Observation[]
}

/** Whether something was marked less than so many ms ago. */
export function markedWithin(
  { marked, now }: Pick<Facts, 'marked' | 'now'>,
  key: string,
  ms: number,
): boolean {
  const at = marked(key)
  return at !== undefined && now - at < ms
}

/** The chat a message was said in. */
export interface Here {
  readonly address: Address
  /** What the chat is bound to; null one-to-one. */
  readonly seat: Seat | null
  /** The areas the chat speaks for: several for a group of several buildings; one-to-one, the speaker's own. */
  readonly areas: readonly string[]
}

/** What is decided upon: a message, or an act without one, as on the board. */
export interface Occasion {
  readonly id: string
  /** When it was sent or done, Unix ms; decisions on lateness and corrections go by it. */
  readonly at: number
  /** What was said; null where nothing was. */
  readonly said: {
    /** Without the mention of the bot. */
    readonly text: string
    /** The name of what came with it, to be kept. */
    readonly attachment: string | null
  } | null
}

/** What a command decides upon: the facts, who asks for it where, and how. */
export interface View extends Facts {
  readonly here: Here
  readonly speaker: Speaker
  readonly occasion: Occasion
}

/** What is known besides the facts. These are looked up where they are, not copied for every message. */
export function beside<F extends object, M extends object>(facts: F, more: M): F & M {
  return Object.assign(Object.create(facts) as F, more)
}
