import type { Alert } from '../../domain/model/alert.ts'
import type { BoundRoom } from '../../domain/model/area.ts'
import type { Case } from '../../domain/model/case.ts'
import { holdersOf, lackingIn } from '../../domain/model/duty/slot.ts'
import { tallyOf } from '../../domain/model/tally.ts'
import { DAY, dayStart } from '../../domain/model/time.ts'
import { lostWord, silentText } from '../../domain/wording/introduction.ts'
import type { KeptAccount } from '../../store/messages/account-standing.ts'
import type { Store } from '../../store/store.ts'
import type { SlotCount, Sum } from '../protocol/board-messages.ts'
import { type NoticeStanding, noticesStanding } from './notice-shown.ts'

/** How a building stands in a roll-call; areas are paths. */
export type Standing = Omit<Sum, 'area'> & { readonly area: string }

/** An alert that goes on, and who has the case that it became. */
export interface GoingAlert {
  readonly alert: Alert
  readonly assignee: string | null
}

/** A group that the bot cannot hear: since when, and what to do. */
export type LostRoom = Pick<BoundRoom, 'topic'> & { readonly since: number; readonly text: string }

/** The rounds of an area (its path) that are to be made by tonight: until when each. */
export interface DueRounds {
  readonly area: string
  readonly due: readonly number[]
}

/** The live slots of an area (its path), counted. */
export type SlotsOf = Omit<SlotCount, 'area'> & { readonly area: string }

/** What has changed since the last look. */
export interface Changes {
  readonly sums: readonly Standing[]
  readonly cases: readonly Case[]
  /** The numbers of cases that left the board. */
  readonly gone: readonly number[]
  /** All alerts that go on, and all groups that are lost; null where nothing changed. */
  readonly alerts: readonly GoingAlert[] | null
  readonly lost: readonly LostRoom[] | null
  /** All of several accounts; null where nothing changed. */
  readonly accounts: readonly KeptAccount[] | null
  /** All rounds that are to be made by tonight; null where nothing changed. */
  readonly rounds: readonly DueRounds[] | null
  readonly slots: readonly SlotsOf[] | null
  readonly notices: readonly NoticeStanding[] | null
  /** The roll-calls that are yesterday's. */
  readonly past: readonly number[]
}

export const NOTHING: Changes = {
  sums: [],
  cases: [],
  gone: [],
  past: [],
  alerts: null,
  lost: null,
  accounts: null,
  rounds: null,
  slots: null,
  notices: null,
}

export type Standings = ReturnType<typeof standingsOf>

/**
 * How everything stands: the day's roll-calls a building, and the cases that live or ended today.
 * Kept between looks, so that a look reads again only what its counts show to have changed.
 */
export function standingsOf(store: Store) {
  const sums = new Map<number, { readonly sum: Standing; readonly sign: string }>()
  const cases = new Map<number, { readonly about: Case; readonly version: number }>()
  const expected = new Map<number, readonly string[]>()
  const alerts = kept<GoingAlert>()
  const lost = kept<LostRoom>()
  const accounts = kept<KeptAccount>()
  const rounds = kept<DueRounds>()
  const slots = kept<SlotsOf>()
  const notices = kept<NoticeStanding>()

  function lookAtCalls(now: number): Pick<Changes, 'sums' | 'past'> {
    const since = dayStart(now)
    const counts = new Map(store.board.counts(since).map((count) => [count.rollcall, count]))
    const away = store.board.away(now)
    const changed: Standing[] = []
    const seen = new Set<number>()
    for (const call of store.board.calls(since)) {
      seen.add(call.id)
      const gone = away.get(call.area) ?? NOBODY
      const count = counts.get(call.id)
      const sign = JSON.stringify([call.state, call.deadline, count, gone])
      if (sums.get(call.id)?.sign === sign) continue
      const asked = expectedOf(call.id)
      if (asked.length === 0) continue
      const rollcall = store.rollCalls.numbered(call.id)
      if (rollcall === undefined) continue
      const tally = tallyOf(rollcall, store.rollCalls.answers(call.id), gone)
      const sum: Standing = {
        call: call.id,
        area: call.area,
        form: call.form,
        state: call.state,
        opened: call.opened,
        deadline: call.deadline,
        expected: tally.expected,
        answered: tally.answered,
        abnormal: tally.abnormal,
        away: tally.away.length,
      }
      sums.set(call.id, { sum, sign })
      changed.push(sum)
    }
    const past = [...sums.keys()].filter((id) => !seen.has(id))
    for (const id of past) sums.delete(id)
    for (const id of expected.keys()) if (!seen.has(id)) expected.delete(id)
    return { sums: changed, past }
  }

  /** A roll-call of a wider area asks nobody itself; whom one asks does not change. */
  function expectedOf(id: number): readonly string[] {
    const known = expected.get(id)
    if (known !== undefined) return known
    const read = store.rollCalls.numbered(id)?.expected ?? NOBODY
    expected.set(id, read)
    return read
  }

  function lookAtCases(now: number): Pick<Changes, 'cases' | 'gone'> {
    const here = store.board.cases(dayStart(now))
    const changed: Case[] = []
    for (const [number, version] of here) {
      if (cases.get(number)?.version === version) continue
      const about = store.cases.numbered(number)
      if (about === undefined) continue
      cases.set(number, { about, version })
      changed.push(about)
    }
    const gone = [...cases.keys()].filter((number) => !here.has(number))
    for (const number of gone) cases.delete(number)
    return { cases: changed, gone }
  }

  function lookAtAlerts(): Pick<Changes, 'alerts'> {
    const here = store.alerts.going().map((alert): GoingAlert => {
      const about = alert.case === null ? undefined : store.cases.numbered(alert.case)
      return { alert, assignee: about?.assignee?.name ?? null }
    })
    return { alerts: alerts.keep(here) }
  }

  function lookAtRooms(): Pick<Changes, 'lost' | 'accounts'> {
    // When one last heard something is of no account here.
    const all = store.accounts.all().map((each) => ({ ...each, lastIn: null }))
    const likely = store.rooms.likely()
    const here = store.rooms.all().flatMap((room): readonly LostRoom[] => {
      const text = lostWord(
        room,
        likely.filter(({ topic }) => topic === room.topic),
      )
      return room.lost === null || text === null
        ? []
        : [{ topic: room.topic, since: room.lost, text }]
    })
    return { lost: lost.keep([...here, ...silentRooms(all, here)]), accounts: accounts.keep(all) }
  }

  function lookAtRounds(now: number): Pick<Changes, 'rounds'> {
    const tonight = dayStart(now) + DAY
    const here = new Map<string, number[]>()
    for (const { spot, due } of store.rounds.open()) {
      if (due > tonight) continue
      const known = here.get(spot.area)
      if (known === undefined) here.set(spot.area, [due])
      else known.push(due)
    }
    return { rounds: rounds.keep([...here].map(([area, due]) => ({ area, due }))) }
  }

  function lookAtSlots(): Pick<Changes, 'slots'> {
    const here = new Map<string, SlotsOf>()
    for (const slot of store.slots.live()) {
      const { area } = slot
      const before = here.get(area) ?? { area, lacking: 0, held: 0, came: 0, went: 0 }
      const held = holdersOf(slot)
      here.set(area, {
        area,
        lacking: before.lacking + lackingIn(slot),
        held: before.held + held.length,
        came: before.came + held.filter(({ came }) => came !== null).length,
        went: before.went + held.filter(({ went }) => went !== null).length,
      })
    }
    return { slots: slots.keep([...here.values()]) }
  }

  return {
    /** Looks again, and answers with what has changed. */
    look: (now: number): Changes => ({
      ...lookAtCalls(now),
      ...lookAtCases(now),
      ...lookAtAlerts(),
      ...lookAtRooms(),
      ...lookAtRounds(now),
      ...lookAtSlots(),
      notices: notices.keep(noticesStanding(store, now)),
    }),
    alerts: (): readonly GoingAlert[] => alerts.now(),
    lost: (): readonly LostRoom[] => lost.now(),
    accounts: (): readonly KeptAccount[] => accounts.now(),
    notices: (): readonly NoticeStanding[] => notices.now(),
    rounds: (): readonly DueRounds[] => rounds.now(),
    slots: (): readonly SlotsOf[] => slots.now(),
    sums: (): readonly Standing[] => [...sums.values()].map(({ sum }) => sum),
    cases: (): readonly Case[] => [...cases.values()].map(({ about }) => about),
  }
}

/** The groups that nobody speaks for because of an account, each once, but those that are lost anyhow. */
function silentRooms(
  accounts: readonly KeptAccount[],
  lost: readonly LostRoom[],
): readonly LostRoom[] {
  const known = new Set(lost.map(({ topic }) => topic))
  return accounts.flatMap(({ name, mute, since, silent }) =>
    silent.flatMap((topic): readonly LostRoom[] => {
      if (known.has(topic)) return []
      known.add(topic)
      return [{ topic, since, text: silentText(topic, name, mute) }]
    }),
  )
}

/** A short list as it was last seen: `keep` answers with it where it reads otherwise now, else with null. */
function kept<T>() {
  let list: readonly T[] = []
  let sign = '[]'
  return {
    now: (): readonly T[] => list,
    keep(here: readonly T[]): readonly T[] | null {
      const reads = JSON.stringify(here)
      if (reads === sign) return null
      list = here
      sign = reads
      return here
    },
  }
}

const NOBODY: readonly string[] = []
