import { type IntervalDuty, VISIT } from '../../model/duty/duty.ts'
import { itemsText, type RoundItem } from './item.ts'

/** Rounds that are late, to who hears of it; `goer`: who should have gone, null where that is who reads it. */
export function overdueText(
  duty: IntervalDuty,
  items: readonly RoundItem[],
  goer: string | null,
): string {
  const where = itemsText(items, false)
  const whose =
    goer === null ? `做了回「${exampleOf(duty, items[0])}」。` : `该${goer}去的，麻烦问一声。`
  return `【${duty.name}】过点了还差 ${items.length} 处：${where}。${whose}`
}

/** How somebody says that it is done. */
export function exampleOf(
  { of, words, name }: Pick<IntervalDuty, 'of' | 'words' | 'name'>,
  item: Pick<RoundItem, 'place' | 'inner'> | undefined,
): string {
  const word = words[0] ?? name
  const { place = '1号楼', inner = '' } = item ?? {}
  if (of === 'household') return `${word === name ? word : VISIT} ${place}${inner} 都好`
  return `${word} ${place} ${inner}做了`
}

/** To who goes, on the day after they met nobody. */
export function askAgainText(duty: string, items: readonly RoundItem[]): string {
  return `【${duty}】上回没见着人的，今天再去看看：${itemsText(items, false)}。`
}
