import { ancestorAt, areaAt, within } from '../domain/model/area.ts'
import type { Case, CaseEvent, CaseState, EventName } from '../domain/model/case.ts'
import type { ContactId } from '../domain/model/person.ts'
import type { Address } from '../domain/model/post.ts'
import { byNumberOnly, hushed } from '../domain/privacy/discretion.ts'
import { withoutDigits } from '../domain/privacy/harmless.ts'
import { matter, titleOf } from '../domain/wording/case.ts'
import type { Book } from '../store/standing.ts'
import type { Column } from './spreadsheet.ts'

/** A case with all that happened to it. */
export interface CaseRow {
  readonly about: Case
  readonly history: readonly CaseEvent[]
  /** Whether names of residents may be shown. */
  readonly named: boolean
  readonly staff: ReadonlySet<ContactId>
  readonly address: string
  readonly grid: string
}

const STATES: Readonly<Record<CaseState, string>> = {
  open: '待接单',
  claimed: '在办',
  resolved: '办好待确认',
  closed: '已办结',
  cancelled: '已取消',
}

const OVER: readonly EventName[] = ['confirmed', 'closed', 'cancelled']

/** The columns of a street's case list (上报时间 来源 大类/小类 …). */
export const CASE_COLUMNS: readonly Column<CaseRow>[] = [
  { heading: '编号', width: 8, of: ({ about }) => about.number },
  { heading: '上报时间', width: 17, of: ({ about }) => ({ moment: about.opened }) },
  { heading: '来源', width: 18, of: ({ about }) => sourceOf(about.from) },
  { heading: '大类', width: 8, of: ({ about }) => (about.kind === 'request' ? '求助' : '上报') },
  { heading: '小类', width: 10, of: ({ about }) => titleOf(about) },
  { heading: '描述', width: 40, of: descriptionOf },
  { heading: '地址', width: 26, of: ({ address }) => address },
  { heading: '责任网格', width: 14, of: ({ grid }) => grid },
  { heading: '状态', width: 12, of: ({ about }) => STATES[about.state] },
  { heading: '接单人', width: 12, of: assigneeOf },
  { heading: '结案时间', width: 17, of: closedAt },
  {
    heading: '是否超时',
    width: 10,
    of: ({ history }) => (history.some(({ event }) => event === 'overdue') ? '是' : '否'),
  },
  { heading: '满意', width: 8, of: opinionOf },
]

/** Besides, where names were asked for. */
export const CASE_NAMES: readonly Column<CaseRow>[] = [
  { heading: '被反映', width: 16, of: ({ about }) => about.accused ?? '' },
  { heading: '上报人', width: 12, of: ({ about }) => about.by.name },
]

/** The cases at or below an area that were opened from a moment (Unix ms) until before another. */
export function caseRows(
  { store, street }: Book,
  span: { readonly area: string; readonly from: number; readonly to: number },
  named: boolean,
): readonly CaseRow[] {
  const staff = new Set([
    ...[...street.areas.values()].flatMap((area) =>
      area.staff.flatMap(({ wechat, ids }) =>
        ids === undefined
          ? (wechat ?? [])
          : [...ids].flatMap(([account, id]) => [id, `${account}|${id}`]),
      ),
    ),
    ...store.staff.all().flatMap(({ contact }) => contact ?? []),
  ])
  return store.exports
    .casesOpened(span.from, span.to)
    .flatMap((number) => store.cases.numbered(number) ?? [])
    .filter(({ area }) => within(area, span.area) && street.areas.has(area))
    .map((about) => ({
      about,
      history: store.cases.history(about.number),
      named,
      staff,
      address: addressOf(street, named || !hushed(about) ? about : { ...about, household: null }),
      grid: ancestorAt(street, about.area, 'grid')?.name ?? '',
    }))
}

function addressOf(street: Book['street'], { area, household }: Case): string {
  const { name, compound } = areaAt(street, area)
  return [compound, name, household].filter((part) => part !== null).join(' ')
}

function sourceOf(from: Address): string {
  switch (from.kind) {
    case 'group':
      return from.topic
    case 'contact':
      return '私聊'
    case 'hook':
      return from.partner
  }
}

/**
 * What was said; without names nothing of anyone's health and of confidences, and of all else the asker's name and all digits
 * that may be a telephone are blotted out.
 */
function descriptionOf({ about, named }: CaseRow): string {
  const text = matter(about)
  if (named) return text
  if (byNumberOnly(about)) return ''
  const name = about.by.name
  return withoutDigits(name.length > 1 ? text.replaceAll(name, '某某') : text)
}

/** A neighbour who took a request is a resident too. */
function assigneeOf({ about: { assignee }, staff, named }: CaseRow): string {
  if (assignee === null) return ''
  return named || staff.has(assignee.contact) ? assignee.name : '邻居'
}

function closedAt({ about, history }: CaseRow) {
  if (about.state !== 'closed' && about.state !== 'cancelled') return null
  const end = history.findLast(({ event }) => OVER.includes(event))
  return end === undefined ? null : { moment: end.at }
}

function opinionOf({ history }: CaseRow): string {
  const last = history.findLast(({ event }) => event === 'confirmed' || event === 'reopened')
  if (last === undefined) return ''
  return last.event === 'confirmed' ? '满意' : '不满意'
}
