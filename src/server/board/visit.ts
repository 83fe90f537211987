import { DAY } from '../../domain/model/time.ts'
import { visitDuty } from '../../domain/round/visit.ts'
import type { Web } from '../context.ts'
import type { KeyHousehold } from '../protocol/board-messages.ts'

/** How often whom, where no file says it: those in danger weekly, those in need monthly, others once a quarter. */
const INTERVALS: readonly (readonly [days: number, tags: RegExp])[] = [
  [7, /独居|空巢|卧床|透析|困境|孤儿/],
  [30, /残疾|孕|肿瘤|放化疗|慢性|就医|高龄/],
]
const OTHERS = 90

/**
 * The households with tags at or below an area, who is due first. One that a duty visits is due as its round is; another as
 * long after it was last heard of as its tags want, and now if it never was.
 */
export function keyHouseholds({ store, duties, now }: Web, area: string): readonly KeyHousehold[] {
  const duty = visitDuty({ duties: duties ?? [] })?.name
  const due = new Map(
    store.rounds
      .open()
      .flatMap((round) =>
        round.duty === duty ? [[`${round.spot.area} ${round.spot.name}`, round.due] as const] : [],
      ),
  )
  return store.board
    .tagged(area)
    .map(({ home, name, phone, tags, heard }) => ({
      area: store.areas.id(home.area),
      household: home.household,
      name,
      phone,
      tags,
      heard,
      due:
        due.get(`${home.area} ${home.household}`) ??
        (heard === null ? now() : heard + intervalOf(tags) * DAY),
    }))
    .sort((a, b) => a.due - b.due)
}

function intervalOf(tags: readonly string[]): number {
  const days = tags.map((tag) => INTERVALS.find(([, words]) => words.test(tag))?.[0] ?? OTHERS)
  return Math.min(OTHERS, ...days)
}
