import { areaAt, type Street, within } from '../domain/model/area.ts'
import { type Case, type CaseEvent, isFinding } from '../domain/model/case.ts'
import { sitePath } from '../domain/model/finding/site.ts'
import { iso } from '../domain/model/time.ts'
import { withoutDigits } from '../domain/privacy/harmless.ts'
import { matter } from '../domain/wording/case.ts'
import type { Book } from '../store/standing.ts'
import type { Column, Value } from './spreadsheet.ts'

/** A finding with all that happened to it. */
export interface FindingRow {
  readonly about: Case
  readonly history: readonly CaseEvent[]
  readonly street: Street
}

/** The columns of a street's list of findings. */
export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  { heading: '问题', width: 36, of: ({ about }) => withoutDigits(matter(about)) },
  { heading: '地点', width: 22, of: ({ about, street }) => sitePath(street, about) },
  { heading: '责任人', width: 14, of: responsible },
  {
    heading: '期限',
    width: 17,
    of: ({ about }) => ({ moment: about.since + about.route.resolve }),
  },
  { heading: '整改', width: 30, of: ({ history }) => said(lastOf(history, 'resolved')) },
  { heading: '复查', width: 30, of: checked },
  { heading: '销号', width: 17, of: checkedOff },
]

/** The findings at or below an area that were opened from a moment (Unix ms) until before another. */
export function findingRows(
  { store, street }: Book,
  span: { readonly area: string; readonly from: number; readonly to: number },
): readonly FindingRow[] {
  return store.exports
    .casesOpened(span.from, span.to)
    .flatMap((number) => store.cases.numbered(number) ?? [])
    .filter((about) => isFinding(about) && within(about.area, span.area))
    .filter(({ area }) => street.areas.has(area))
    .map((about) => ({ about, history: store.cases.history(about.number), street }))
}

/** Who is to mend it: of a place of its own the place and nobody's name; else who has it, or who leads there. */
function responsible({ about, street }: FindingRow): string {
  if (about.place !== null) return about.place
  if (about.assignee !== null) return about.assignee.name
  const { staff, name } = areaAt(street, about.area)
  const leading = staff.filter(({ role }) => role === 'head' || role === 'captain')
  return leading.length === 0 ? name : leading.map((one) => one.name).join('、')
}

function checked({ history }: FindingRow): Value {
  const passed = lastOf(history, 'confirmed')
  const failed = lastOf(history, 'reopened')
  if (passed === undefined && failed === undefined) return ''
  if (passed !== undefined && (failed === undefined || failed.at <= passed.at))
    return `通过 ${passed.by?.name ?? ''}`.trim()
  return `没过 ${failed?.by?.name ?? ''} ${failed?.text ?? ''}`.trim()
}

function checkedOff({ about, history }: FindingRow): Value {
  if (about.state === 'cancelled') return '取消'
  const passed = lastOf(history, 'confirmed')
  return about.state === 'closed' && passed !== undefined ? { moment: passed.at } : null
}

function said(event: CaseEvent | undefined): Value {
  if (event === undefined) return ''
  return `${iso(event.at).slice(5, 16).replace('T', ' ')} ${event.text}`.trim()
}

function lastOf(history: readonly CaseEvent[], name: CaseEvent['event']): CaseEvent | undefined {
  return history.findLast(({ event }) => event === name)
}
