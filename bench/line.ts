/** A figure beside what it is held against. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly baseline: string
  readonly mark: string
  /** Null where it could not be measured here. */
  readonly holds: boolean | null
}

export const number = (value: number): string => Math.round(value).toLocaleString('en')
export const ratio = (value: number): string => value.toFixed(2)

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

/** Runs measures in turn, so that all see the same machine, and answers with the median of each. */
export async function inTurn<Name extends string>(
  rounds: number,
  measures: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, number>>> {
  const all = Object.entries(measures) as [Name, () => number | Promise<number>][]
  const seen = all.map(([name, measure]) => ({ name, measure, values: [] as number[] }))
  for (let round = 0; round < rounds; round++)
    for (const { measure, values } of seen) values.push(await measure())
  return Object.fromEntries(seen.map(({ name, values }) => [name, median(values)])) as Record<
    Name,
    number
  >
}

export function told({ what, figure, baseline, mark, holds }: Line): string {
  const sign = holds === null ? '-' : holds ? '✓' : '✗'
  return `${sign} ${what}\n    ${figure}   mark ${mark}   ${baseline}\n`
}
