import type { CheckIn, RollCall, Tally } from '../domain/model/roll-call.ts'
import { type Answer, answerOf, tallyOf } from '../domain/model/tally.ts'
import { dayStart } from '../domain/model/time.ts'
import type { Store } from '../store/store.ts'
import type { Dwellings } from './dwellings.ts'

export type Rolls = ReturnType<typeof rollsOf>

/** The roll-calls (点名) and how they stand. Those that are open are remembered with their answers. */
export function rollsOf(store: Store, dwellings: Dwellings) {
  const open = new Map<string, readonly RollCall[]>()
  const answers = new Map<number, Map<string, Answer>>()
  const touched = new Map<number, RollCall>()

  function openIn(area: string): readonly RollCall[] {
    const known = open.get(area)
    if (known !== undefined) return known
    const read = store.rollCalls.open(area)
    open.set(area, read)
    return read
  }

  function answersTo({ id, state }: RollCall): Map<string, Answer> {
    const known = answers.get(id)
    if (known !== undefined) return known
    const read = store.rollCalls.answers(id)
    if (state === 'open') answers.set(id, read)
    return read
  }

  function put(rollcall: RollCall): void {
    store.rollCalls.put(rollcall)
    open.delete(rollcall.area)
    if (rollcall.state === 'closed') answers.delete(rollcall.id)
  }

  function change(id: number, changes: Partial<RollCall>): void {
    const before = store.rollCalls.numbered(id)
    if (before === undefined) throw new Error(`there is no roll-call ${id}`)
    put({ ...before, ...changes })
  }

  function setAnswer(rollcall: RollCall, household: string, answer: Answer | null): void {
    const known = answersTo(rollcall)
    if (answer === null) {
      store.rollCalls.unanswer(rollcall.id, household)
      known.delete(household)
    } else {
      store.rollCalls.answer(rollcall.id, household, answer)
      known.set(household, answer)
    }
  }

  /** What a household has answered up to now, from its check-ins since the day the roll-call was opened. */
  function counted(rollcall: RollCall, household: string, now: number): Answer | null {
    const home = { area: rollcall.area, household }
    return answerOf(store.checkIns.of(home, rollcall.form, dayStart(rollcall.opened), now))
  }

  return {
    openIn,
    numbered: (id: number): RollCall | undefined => store.rollCalls.numbered(id),
    under: (id: number): readonly RollCall[] => store.rollCalls.under(id),
    /** Opens a roll-call; what was already reported today counts. */
    start(rollcall: RollCall, now: number): void {
      put(rollcall)
      if (rollcall.expected.length === 0) return
      for (const household of dwellings.in(rollcall.area)) {
        const answer = counted(rollcall, household, now)
        if (answer !== null) setAnswer(rollcall, household, answer)
      }
    },
    adopt: (id: number, parent: number, deadline: number): void => change(id, { parent, deadline }),
    extend: (id: number, deadline: number): void => change(id, { deadline }),
    /** Ends a roll-call. Who was asked is fixed now: those who are away by this time were not missed. */
    close(id: number, now: number): void {
      const before = store.rollCalls.numbered(id)
      if (before === undefined) return
      const { away } = tallyOf(before, answersTo(before), dwellings.awayIn(before.area, now))
      const expected = before.expected.filter((household) => !away.includes(household))
      put({ ...before, state: 'closed', expected })
    },
    said: (id: number, at: number, answered: number): void =>
      change(id, { said: { at, answered } }),

    /** Records a check-in, and counts it for the open roll-calls it answers. */
    record(checkIn: CheckIn, now: number): void {
      store.checkIns.add(checkIn)
      const { area, household } = checkIn.home
      for (const rollcall of openIn(area)) {
        if (rollcall.form !== checkIn.form || checkIn.at < dayStart(rollcall.opened)) continue
        const again = answersTo(rollcall).has(household)
        const until = Math.max(now, checkIn.at)
        const answer = again ? counted(rollcall, household, until) : answerOf([checkIn])
        setAnswer(rollcall, household, answer)
        touched.set(rollcall.id, rollcall)
      }
    },
    /** The open roll-calls that got answers since this was last asked. */
    answered(): readonly RollCall[] {
      if (touched.size === 0) return []
      const open = [...touched.values()].flatMap(
        ({ id, area }) => openIn(area).find((each) => each.id === id) ?? [],
      )
      touched.clear()
      return open
    },
    /** A message was taken back: what it said counts no more, in any roll-call. */
    retract(message: string, now: number): void {
      for (const { home, form, at } of store.checkIns.retract(message)) {
        for (const rollcall of store.rollCalls.answeredBy(home.area, form, home.household)) {
          if (dayStart(rollcall.opened) <= at)
            setAnswer(rollcall, home.household, counted(rollcall, home.household, now))
        }
      }
    },
    /** How many households answered or are away, whether they were asked or not. */
    accounted: (rollcall: RollCall, now: number): number =>
      answersTo(rollcall).size + dwellings.awayIn(rollcall.area, now).length,
    tally(rollcall: RollCall, now: number): Tally {
      return tallyOf(rollcall, answersTo(rollcall), dwellings.awayIn(rollcall.area, now))
    },
    forget(): void {
      open.clear()
      answers.clear()
    },
  }
}
