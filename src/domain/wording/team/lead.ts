/** Who looks after a place (包片). */
export function ledByText(place: string, team: string, head: string | null): string {
  return head === null ? `${place}是${team}包的。` : `${place}是${team}包的，组长${head}。`
}

/** No office's team looks after it. */
export function ledByNobodyText(place: string): string {
  return `${place}没定哪个组来包，有事跟社区说。`
}

export const LED_WHERE = '问哪一片？带上楼或社区的名字，比如「1号楼谁包」。'

export const NOTHING_LED = '没有您包的片。'

export const ALL_SEEN = '您包的都看过了，没有还挂着的。'
