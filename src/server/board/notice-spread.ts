import { areasOfSeat } from '../../domain/model/area.ts'
import type { Notice } from '../../domain/model/notice/notice.ts'
import type { Web } from '../context.ts'
import type { NoticeGroup } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** What came of a notice in each group: in all of them for who sees all that it is for, else in those of the areas they see. */
export function noticeGroups(web: Web, viewer: Viewer, notice: Notice): readonly NoticeGroup[] {
  const { store, street } = web
  const all = notice.areas.every(viewer.sees)
  return store.notices.reached(notice.number).flatMap(({ to, left, waits, receipt }) => {
    if (to.kind !== 'group') return []
    const seat = street.seats.get(to.topic)
    const own = seat !== undefined && areasOfSeat(seat).some(viewer.sees)
    if (!all && !own) return []
    const answered = receipt === null ? null : { by: receipt.by.name, at: receipt.at }
    return [{ topic: to.topic, left, waits, answered }]
  })
}
