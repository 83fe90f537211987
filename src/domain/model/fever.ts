/** What was told of one household, as far as it can be abnormal. */
export interface Told {
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly symptoms: readonly string[]
  readonly answer: string | number | null
}
