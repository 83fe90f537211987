import type { Street } from '../domain/model/area.ts'
import { type Duty, NO_DUTIES } from '../domain/model/duty/duty.ts'
import { NO_ROTAS, type Rota } from '../domain/model/duty/rota.ts'
import { figuresOf } from '../domain/model/figures.ts'
import type { Form } from '../domain/model/form.ts'
import { type Info, NO_INFO } from '../domain/model/information/info.ts'
import type { Policy } from '../domain/model/policy.ts'
import { NO_REGISTERS, type Register } from '../domain/model/register/register.ts'
import { NO_STOCKS, type Stock } from '../domain/model/stock/stock.ts'
import { type TeamMember, teamsOf } from '../domain/model/team/team.ts'
import type { Facts } from '../domain/model/view.ts'
import { teamsHere } from '../domain/team/teams-here.ts'
import { saysOfSelf } from '../language/danger/despair.ts'
import type { TeamsHere } from '../language/team/said-team.ts'
import { skillsNamed } from '../language/team/skill-word.ts'
import type { Store } from '../store/store.ts'
import { type Dwellings, dwellingsOf } from './dwellings.ts'
import { type FileRoom, fileRoomOf } from './file-room.ts'
import { type Flood, floodOf } from './flood-gate.ts'
import { type Acquaintances, acquaintancesOf } from './people-cache.ts'
import { type Positions, positionsOf } from './positions.ts'
import { type Rolls, rollsOf } from './roll-call-cache.ts'

export interface Setting {
  readonly street: Street
  readonly policy: Policy
  readonly forms: readonly Form[]
  /** What people are told; absent: nothing. */
  readonly info?: Info
  /** What people may write down; absent: nothing. */
  readonly registers?: readonly Register[]
  /** Where somebody is expected; absent: nowhere. */
  readonly duties?: readonly Duty[]
  /** The same by the clock; absent: nowhere. */
  readonly rotas?: readonly Rota[]
  /** What is held and counted; absent: nothing. */
  readonly stocks?: readonly Stock[]
  /** Where the pages for people are; null or absent where none are served. */
  readonly guides?: (() => string | null) | undefined
}

/** All that is known: the store, and what is remembered of it between messages. */
export interface Knowledge extends Setting {
  readonly store: Store
  readonly positions: Positions
  readonly dwellings: Dwellings
  readonly people: Acquaintances
  readonly rolls: Rolls
  readonly flood: Flood
  readonly files: FileRoom
  /** The teams of the street, as they are spoken of alone with the bot; null where there are none. */
  readonly teams: TeamsHere | null
  /** What the bot is called. */
  readonly names: readonly string[]
  /** Drops all that is remembered, after something was undone in the store. */
  forget(): void
}

export function knowledgeOf(
  store: Store,
  { street, policy, forms, info, registers, stocks, duties, rotas, guides }: Setting,
): Knowledge {
  const positions = positionsOf(store, street)
  const dwellings = dwellingsOf(store, street)
  const people = acquaintancesOf(store)
  const rolls = rollsOf(store, dwellings)
  const flood = floodOf(store, positions)
  const files = fileRoomOf(store)
  return {
    street,
    policy,
    forms,
    info: info ?? NO_INFO,
    registers: registers ?? NO_REGISTERS,
    duties: duties ?? NO_DUTIES,
    rotas: rotas ?? NO_ROTAS,
    stocks: stocks ?? NO_STOCKS,
    guides,
    store,
    positions,
    dwellings,
    people,
    rolls,
    flood,
    files,
    teams: teamsHere(street, null),
    names: [street.bot],
    forget() {
      for (const part of [
        positions,
        dwellings,
        people,
        rolls,
        flood,
        files,
        store.alerts,
        store.lessons,
        store.houseTroubles,
        store.fragments,
        store.entries,
        store.rounds,
        store.slots,
        store.members,
        store.notices,
        store.crossings,
        store.movements,
        store.cases,
      ])
        part.forget()
    },
  }
}

/** Who is of a team that the file does not name any more is of none. */
function membersIn({ store, street }: Knowledge): readonly TeamMember[] {
  const all = store.members.all()
  if (all.length === 0) return all
  const names = new Set(teamsOf(street).map(({ team }) => team.name))
  return all.filter(({ team }) => names.has(team))
}

/** What a decision may know at a moment (Unix ms). */
export function factsOf(known: Knowledge, now: number): Facts {
  const { store, street, policy, forms, positions, dwellings, people, rolls } = known
  const { cases, numbers, memory, timers } = store
  return {
    now,
    street,
    policy,
    forms,
    info: known.info ?? NO_INFO,
    registers: known.registers ?? NO_REGISTERS,
    duties: known.duties ?? NO_DUTIES,
    rotas: known.rotas ?? NO_ROTAS,
    stocks: known.stocks ?? NO_STOCKS,
    guides: known.guides?.() ?? null,
    nextCase: () => numbers.next('case'),
    nextRollCall: () => numbers.next('roll-call'),
    nextCheckIn: () => numbers.next('check-in'),
    nextObservation: () => numbers.next('watch'),
    nextFile: () => numbers.next('file'),
    nextAlert: () => numbers.next('alert'),
    nextRoom: () => numbers.next('room'),
    nextLesson: () => numbers.next('lesson'),
    nextHouseTrouble: () => numbers.next('house-trouble'),
    nextEntry: () => numbers.next('entry'),
    nextRound: () => numbers.next('round'),
    nextSlot: () => numbers.next('slot'),
    nextNotice: () => numbers.next('notice'),
    nextMovement: () => numbers.next('movement'),
    nextLetter: () => numbers.next('letter'),

    caseNumbered: cases.numbered,
    history: cases.history,
    livingCases: (area, { category, since = 0 } = {}) =>
      cases
        .living(area)
        .filter(
          (each) => each.opened >= since && (category === undefined || each.category === category),
        ),
    casesOf: cases.of,
    heldBy: cases.heldBy,
    errandsTaken: cases.errandsTaken,
    waitingFor: cases.waitingFor,
    spokenOf: store.outbox.spokenOf,
    casesUnder: cases.under,
    casesSince: cases.since,
    filesOf: (number) => cases.files(number).map(({ id }) => id),
    keptFile: cases.kept,
    filesSentBy: cases.filesSentBy,
    keptBytes: known.files.bytes,
    hasSpareFile: () => cases.oldestOver(1).length > 0,
    fetching: timers.fetching,
    leftWithout: store.outbox.leftWithout,
    hasTimer: (number) => timers.ofCase(number).length > 0,
    figures: (area, from, to) => figuresOf(cases, area, from, to),

    alert: store.alerts.numbered,
    openAlerts: store.alerts.open,
    alertsWithin: store.alerts.within,
    lessons: store.lessons.living,
    houseTroubles: store.houseTroubles.told,
    notice: store.notices.numbered,
    notices: store.notices.all,
    reachedBy: store.notices.reached,
    crossings: store.crossings.all,
    entry: store.entries.numbered,
    entriesAt: store.entries.at,
    entriesWithin: store.entries.within,
    entriesIn: store.entries.in,
    entryWaiting: store.entries.waitingOf,
    members: () => membersIn(known),
    saysOfSelf,
    skillsNamed: (text) =>
      skillsNamed(
        text,
        known.teams?.teams ?? [],
        membersIn(known).flatMap(({ skills }) => skills),
      ),
    round: store.rounds.numbered,
    openRounds: store.rounds.open,
    lastRound: store.rounds.last,
    slot: store.slots.numbered,
    liveSlots: store.slots.live,
    slotsOf: store.slots.of,
    stood: store.slots.stood,
    taggedHouseholds: store.households.tagged,
    movement: store.movements.numbered,
    movementInstead: store.movements.instead,
    balance: store.movements.balance,
    movementsInTransit: store.movements.inTransit,
    movementsTo: store.movements.to,
    movementsSince: store.movements.since,

    rollCall: rolls.numbered,
    openRollCalls: rolls.openIn,
    rollCallsSince: store.rollCalls.since,
    rollCallsUnder: rolls.under,
    tally: (rollcall) => rolls.tally(rollcall, now),
    latestCheckIn: (home, form, since) => store.checkIns.latest(home, form, since, now),
    checkIns: (home, form, since) => store.checkIns.of(home, form, since, now),
    checkInsIn: store.checkIns.in,

    households: dwellings.in,
    household: dwellings.at,
    livesAt: store.people.livesAt,
    livingIn: store.people.livingIn,
    homeOf: people.homeOf,
    vouched: people.vouched,
    membersOf: people.membersOf,
    staffOf: positions.in,

    question: memory.question,
    turn: memory.turn,
    fragmentsOf: store.fragments.of,
    lastCheckInBy: store.checkIns.lastBy,
    marked: memory.marked,
    codeFor: (code, who) => positions.code(code, who, now),
    rooms: store.rooms.all,
    likelyRooms: store.rooms.likely,
    seenIn: store.rooms.members,
    groupsOf: store.rooms.of,
    observation: store.observations.numbered,
    observationsAt: store.observations.at,
  }
}
