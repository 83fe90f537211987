import { DAY, dayStart, MINUTE } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import type { Figures } from '../protocol/board-messages.ts'

const QUARTER = 15 * MINUTE
const DAYS = 14

/** The day's and the fortnight's figures of an area and all below. */
export function figuresOf({ store, now }: Web, area: string): Figures {
  const today = dayStart(now())
  const first = today - (DAYS - 1) * DAY
  const answers = [...store.board.answersBy(area, first)].sort(([a], [b]) => a - b)
  const happened = store.board.happened(area, first)
  let sum = 0
  const begun = answers.find(([at]) => at >= today)?.[0]
  return {
    today: [
      ...(begun === undefined ? [] : [[begun, 0] as const]),
      ...answers
        .filter(([at]) => at >= today)
        .map(([at, count]) => {
          sum += count
          return [Math.min(at + QUARTER, Math.max(now(), at + 1)), sum] as const
        }),
    ],
    days: Array.from({ length: DAYS }, (_, place) => {
      const day = first + place * DAY
      const here = happened.filter(({ at }) => at >= day && at < day + DAY)
      const count = (...events: readonly string[]) =>
        here.filter(({ event }) => events.includes(event)).length
      return {
        day,
        opened: count('opened'),
        closed: count('closed', 'confirmed'),
        reopened: count('reopened'),
        answers: answers
          .filter(([at]) => at >= day && at < day + DAY)
          .reduce((all, [, more]) => all + more, 0),
      }
    }),
  }
}
