import { list } from '../sentence.ts'

/** A round, as far as it is said. */
export interface RoundItem {
  readonly duty: string
  /** 1号楼, 南门. */
  readonly place: string
  /** The door, or the part; empty where there is none. */
  readonly inner: string
  readonly late: boolean
  /** Until when it is to be done today (`14:00`); null where its time has passed. */
  readonly by: string | null
  /** Somebody was there and met nobody. */
  readonly tried: boolean
}

/** So many are named. */
const MOST = 40

/** 1号楼 电梯、楼道；2号楼 1-301（没见着人）. `marked`: what is late is said so. */
export function itemsText(items: readonly RoundItem[], marked: boolean): string {
  const shown = items.slice(0, MOST)
  const places = [...new Set(shown.map(({ place }) => place))]
  const texts = places.map((place) => {
    const inner = shown
      .filter((item) => item.place === place)
      .map((item) => `${item.inner}${noteOf(item, marked)}`)
      .filter((text) => text !== '')
    return inner.length === 0
      ? place
      : `${place}${inner[0]?.startsWith('（') ? '' : ' '}${list(inner)}`
  })
  const more = items.length > MOST ? `；还有 ${items.length - MOST} 处` : ''
  return `${texts.join('；')}${more}`
}

function noteOf({ late, tried, by }: RoundItem, marked: boolean): string {
  if (!marked) return ''
  if (tried) return '（没见着人）'
  if (late) return '（过点了）'
  return by === null ? '' : `（${by} 前）`
}
