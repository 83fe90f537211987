import { areasOfSeat } from '../../domain/model/area.ts'
import {
  type Notice,
  noticeName,
  type Standing,
  standingOf,
} from '../../domain/model/notice/notice.ts'
import { DELETED } from '../../domain/model/person.ts'
import { DAY } from '../../domain/model/time.ts'
import { hushed } from '../../domain/privacy/discretion.ts'
import { isSighting } from '../../domain/wording/notice/lost.ts'
import type { Store } from '../../store/store.ts'
import type { Web } from '../context.ts'
import type { NoticeCard } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** A notice and how far it is. */
export interface NoticeStanding {
  readonly notice: Notice
  readonly standing: Standing
  /** What was told of where somebody who is looked for was seen. */
  readonly seen: readonly { readonly at: number; readonly text: string }[]
}

/** So long a notice is shown, since it was asked for. */
const SHOWN = 3 * DAY

/** How the notices of the last days stand, the last first. */
export function noticesStanding(store: Store, now: number): readonly NoticeStanding[] {
  return store.notices
    .all()
    .filter(({ at }) => at > now - SHOWN)
    .toReversed()
    .map((notice) => ({
      notice,
      standing: standingOf(notice, store.notices.reached(notice.number)),
      seen: seenOf(store, notice),
    }))
}

function seenOf(store: Store, { sort, kind, case: about }: Notice): NoticeStanding['seen'] {
  if (sort !== 'lost' || kind !== 'alert' || about === null) return []
  return store.cases
    .history(about)
    .filter(({ event, text }) => event === 'note' && isSighting(text))
    .map(({ at, text }) => ({ at, text }))
}

/** Those that reach groups of the areas that someone sees. */
export function noticesShown(
  web: Web,
  viewer: Viewer,
  all: readonly NoticeStanding[],
): readonly NoticeCard[] {
  return all
    .filter(({ notice }) => concerns(web, notice, viewer.sees))
    .map(({ notice, standing, seen }) => {
      const about = notice.case === null ? undefined : web.store.cases.numbered(notice.case)
      const hidden = about !== undefined && hushed(about) && !viewer.leads(about.area)
      return { ...noticeCard(notice, standing), seen: hidden ? [] : seen }
    })
}

/** Whether a notice is for an area that is seen, or for a group of one. */
export function concerns(
  { street }: Pick<Web, 'street'>,
  { areas, topics }: Notice,
  sees: (path: string) => boolean,
): boolean {
  if (areas.some(sees)) return true
  return topics.some((topic) => {
    const seat = street.seats.get(topic)
    return seat !== undefined && areasOfSeat(seat).some(sees)
  })
}

function noticeCard(
  notice: Notice,
  { state, groups, told, waiting, answered }: Standing,
): Omit<NoticeCard, 'seen'> {
  const { number, kind, sort, refers, by, office, text, at, ends, case: about } = notice
  return {
    number: noticeName(number),
    kind,
    sort,
    refers: refers === null ? null : noticeName(refers),
    by: by.name === DELETED ? office : `${office} ${by.name}`.trim(),
    text,
    at,
    ends,
    case: about,
    state,
    groups,
    told,
    waiting,
    answered,
  }
}
