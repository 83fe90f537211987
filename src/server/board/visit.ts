import { DAY } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import type { KeyHousehold } from '../protocol/board-messages.ts'

/** How often whom: those in danger weekly, those in need monthly, others once a quarter. */
const INTERVALS: readonly (readonly [days: number, tags: RegExp])[] = [
  [7, /独居|空巢|卧床|透析|困境|孤儿/],
  [30, /残疾|孕|肿瘤|放化疗|慢性|就医|高龄/],
]
const OTHERS = 90

/**
 * The households with tags at or below an area, who is due first. A household was last heard of when
 * anything was last reported for it; one never heard of is due now.
 */
export function keyHouseholds({ store, now }: Web, area: string): readonly KeyHousehold[] {
  return store.board
    .tagged(area)
    .map(({ home, name, phone, tags, heard }) => ({
      area: store.areas.id(home.area),
      household: home.household,
      name,
      phone,
      tags,
      heard,
      due: heard === null ? now() : heard + intervalOf(tags) * DAY,
    }))
    .sort((a, b) => a.due - b.due)
}

function intervalOf(tags: readonly string[]): number {
  const days = tags.map((tag) => INTERVALS.find(([, words]) => words.test(tag))?.[0] ?? OTHERS)
  return Math.min(OTHERS, ...days)
}
