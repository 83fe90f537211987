import { type CheckIn, counting, type RollCall, type Tally } from './roll-call.ts'

/** What a household has answered to a roll-call. */
export interface Answer {
  /** When the latest that counts was sent. */
  readonly at: number
  readonly abnormal: boolean
  readonly value: string | null
}

/** What a household's check-ins result in: abnormal while any that still counts is, and the value last given. */
export function answerOf(said: readonly CheckIn[]): Answer | null {
  const counted = counting(said)
  const last = counted.at(-1)
  if (last === undefined) return null
  return {
    at: last.at,
    abnormal: counted.some(({ abnormal }) => abnormal),
    value: counted.findLast(({ answer }) => answer !== null)?.answer ?? null,
  }
}

/**
 * How a roll-call stands. Who went away after it was opened is missed no more, who answers from there
 * counts, and once it is closed nothing changes whom it asked.
 */
export function tallyOf(
  rollcall: RollCall,
  answers: ReadonlyMap<string, Answer>,
  awayNow: readonly string[],
): Tally {
  const away = awayNow.filter(
    (household) =>
      !answers.has(household) &&
      (rollcall.state === 'open' || !rollcall.expected.includes(household)),
  )
  const gone = new Set(away)
  const expected = rollcall.expected.filter((household) => !gone.has(household))
  const missing = expected.filter((household) => !answers.has(household))
  const counts = new Map<string, number>()
  let abnormal = 0
  for (const answer of answers.values()) {
    if (answer.abnormal) abnormal++
    if (answer.value !== null) counts.set(answer.value, (counts.get(answer.value) ?? 0) + 1)
  }
  return {
    expected: expected.length,
    answered: expected.length - missing.length,
    abnormal,
    missing,
    away,
    counts,
  }
}
