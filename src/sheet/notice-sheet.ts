import { type Street, within } from '../domain/model/area.ts'
import {
  type Notice,
  noticeName,
  type Standing,
  standingOf,
} from '../domain/model/notice/notice.ts'
import { withoutTelephones } from '../domain/model/notice/telephone.ts'
import type { Book } from '../store/standing.ts'
import type { Column } from './spreadsheet.ts'

/** A notice, and how far it came. */
export interface NoticeRow {
  readonly notice: Notice
  readonly standing: Standing
  readonly street: Street
}

const KINDS: Readonly<Record<Notice['kind'], string>> = {
  alert: '通知',
  update: '更正',
  cancel: '取消',
}
const STATES: Readonly<Record<Standing['state'], string>> = {
  asked: '等人点头',
  going: '正在发',
  done: '发完了',
  cancelled: '取消了',
  expired: '过时了',
}

/** The columns of a street's list of notices. */
export const NOTICE_COLUMNS: readonly Column<NoticeRow>[] = [
  { heading: '编号', width: 8, of: ({ notice }) => noticeName(notice.number) },
  { heading: '时间', width: 17, of: ({ notice }) => ({ moment: notice.at }) },
  { heading: '类型', width: 8, of: ({ notice }) => KINDS[notice.kind] },
  {
    heading: '说的哪条',
    width: 10,
    of: ({ notice }) => (notice.refers === null ? '' : noticeName(notice.refers)),
  },
  { heading: '谁发的', width: 18, of: ({ notice }) => `${notice.office} ${notice.by.name}`.trim() },
  { heading: '内容', width: 48, of: ({ notice }) => withoutTelephones(notice.text) },
  { heading: '群数', width: 8, of: ({ standing }) => standing.groups },
  { heading: '已到', width: 8, of: ({ standing }) => standing.told },
  { heading: '回收到', width: 8, of: ({ standing }) => standing.answered },
  { heading: '状态', width: 10, of: ({ standing }) => STATES[standing.state] },
]

/** The notices for an area or within it that were asked for from a moment (Unix ms) until before another. */
export function noticeRows(
  { store, street }: Book,
  span: { readonly area: string; readonly from: number; readonly to: number },
): readonly NoticeRow[] {
  return store.notices
    .all()
    .filter(({ at }) => at >= span.from && at < span.to)
    .filter(({ areas }) => areas.some((path) => within(path, span.area) || within(span.area, path)))
    .map((notice) => ({
      notice,
      standing: standingOf(notice, store.notices.reached(notice.number)),
      street,
    }))
}
