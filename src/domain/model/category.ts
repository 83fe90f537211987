/** Whether something is wanted or something is wrong. */
export type CaseKind = 'request' | 'report'

export const CATEGORIES = [
  'fever',
  'repair',
  'hygiene',
  'safety',
  'dispute',
  'health',
  'returnee',
  'other',
  'shopping',
  'medicine',
  'parcel',
  'trash',
  'care',
  'finding',
] as const

export type Category = (typeof CATEGORIES)[number]

/** Of these a residents' group hears the number and «urgent» at most. */
export function sensitive(category: Category): boolean {
  return category === 'fever' || category === 'health' || category === 'returnee'
}
