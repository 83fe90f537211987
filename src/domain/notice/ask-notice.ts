// Played by: a-notice-is-spread.chat, the-whole-street-takes-two.chat
import { areaAt, higher, isResidents, within } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { type Site, sitePath } from '../model/finding/site.ts'
import { momentOf, type SaidTime } from '../model/moment/moment.ts'
import {
  type Aim,
  aimAtHead,
  joinReach,
  type Reach,
  reachOfLevel,
  reachOfSite,
} from '../model/notice/aim.ts'
import type { Notice } from '../model/notice/notice.ts'
import { contact, type Haste, post } from '../model/post.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { ats } from '../wording/name.ts'
import {
  agreeText,
  confirmText,
  goesText,
  lessonTodayText,
  NO_GROUPS,
  NOT_YOURS,
  SAY_IT_LIKE_THIS,
  tooLateToHearText,
  whichAimText,
} from '../wording/notice/notice.ts'
import { beginsAt } from './duration.ts'
import { mayNotify, seconders, wantsAnother } from './notice-right.ts'
import { spread, spreadTold, withoutLesson } from './spread.ts'

/** A notice as it was asked for. */
export interface Wanted {
  readonly words: string
  readonly sort: 'word' | 'lesson'
  readonly pressing: boolean
  readonly danger: boolean
  /** It was read in words of their own, and might be none. */
  readonly free: boolean
  readonly until: SaidTime | null
}

/** Without an hour of its own a notice is worth saying so long. */
const LASTS = DAY
/** It is confirmed within so long, or not at all. */
const CONFIRM = HOUR
/** A notice tells of nothing further ahead. */
const LONGEST = 60 * DAY

/** Somebody wants word sent to many groups: it is said back first, or where they are few, or there is danger, it leaves. */
export function askNotice(view: View, wanted: Wanted): readonly Effect[] {
  const { street } = view
  const aimed = aimAtHead(street, wanted.words) ?? aimAtHead(street, wanted.words.normalize('NFKC'))
  const text = aimed === null ? wanted.words : aimed.rest
  if (text === '') return [answer(view, null, SAY_IT_LIKE_THIS)]
  const reach = aimed === null ? ownReach(view) : reachOf(view, aimed.aims)
  if ('which' in reach) return [answer(view, null, reach.which)]
  if (!mayNotify(view, view.speaker.contact, reach.areas)) return [answer(view, null, NOT_YOURS)]
  const free = wanted.sort === 'lesson' ? withoutLesson(view, reach.topics) : reach.topics
  if (reach.topics.length === 0) return [answer(view, null, NO_GROUPS)]
  if (free.length === 0) return [answer(view, null, lessonTodayText(reach.topics.length, 0))]
  const begins = beginsAt(view, hasteOf(wanted))
  const ends = endOf(view, wanted)
  if (begins >= ends) return [answer(view, null, tooLateToHearText(begins, ends, view.now))]
  const notice = noticeOf(view, wanted, text, { ...reach, topics: free })
  const waits = !wanted.danger && (wanted.free || wantsWord(view, notice))
  return waits ? ask(view, notice, reach) : send(view, notice)
}

function noticeOf(view: View, wanted: Wanted, text: string, reach: Reach): Notice {
  const { contact, name } = view.speaker
  return {
    number: view.nextNotice(),
    kind: 'alert',
    sort: wanted.sort,
    haste: hasteOf(wanted),
    refers: null,
    case: null,
    by: { contact, name },
    office: officeOf(view, reach.areas),
    from: view.here.address,
    areas: reach.areas,
    topics: reach.topics,
    whole: reach.whole,
    text,
    at: view.now,
    ends: endOf(view, wanted),
    state: 'asked',
    stage: 0,
    city: null,
  }
}

function hasteOf({ sort, pressing }: Wanted): Haste {
  if (sort === 'lesson') return 'gentle'
  return pressing ? 'pressing' : 'plain'
}

/** When what it tells of is over. */
function endOf({ now }: View, { until }: Wanted): number {
  const moment = until === null ? null : momentOf(until, now, LONGEST)
  return moment !== null && 'at' in moment ? moment.at : now + LASTS
}

/** What the speaker is there for, of what holds all of these areas: the nearest. */
export function officeOf({ speaker, street }: View, areas: readonly string[]): string {
  const held = speaker.positions
    .filter(({ area }) => areas.every((path) => within(path, area)))
    .toSorted((a, b) => (higher(a.level, b.level) ? 1 : -1))
  return areaAt(street, held[0]?.area ?? street.root).name
}

/** Whether it is said back first, for another word of the speaker's or of somebody else's. */
function wantsWord(view: View, notice: Notice): boolean {
  return notice.topics.length > view.policy.notices.confirm.over || wantsAnother(view, notice)
}

function send(view: View, notice: Notice): readonly Effect[] {
  return [...spread(view, notice), answer(view, null, goesText(spreadTold(view, notice), view.now))]
}

function ask(view: View, notice: Notice, reach: Reach): readonly Effect[] {
  const another = wantsAnother(view, notice)
  const others = another ? seconders(view, notice.by.contact) : []
  const told = spreadTold(view, notice)
  const due = Math.min(notice.ends, view.now + CONFIRM)
  const left = reach.topics.length - notice.topics.length
  const some = left === 0 ? '' : `\n${lessonTodayText(left, notice.topics.length)}`
  const inGroup = view.here.seat !== null
  const names = others.map((who) => (inGroup ? ats([who]) : who.name))
  const said = answer(view, null, `${confirmText(told, names, view.now)}${some}`)
  return [
    { do: 'notice', notice },
    { do: 'set-timer', timer: { kind: 'notice', notice: notice.number, due } },
    said.do === 'say' && inGroup
      ? { ...said, post: { ...said.post, mentions: [...said.post.mentions, ...others] } }
      : said,
    ...others.map(
      (who): Effect => ({
        do: 'say',
        post: post(contact(who.contact), agreeText(notice, told.groups), { stale: CONFIRM }),
      }),
    ),
  ]
}

// ---- where it goes ----

/** What the chat speaks for, but for residents' groups; else what the speaker leads. */
function ownReach(view: View): Reach {
  const { here, speaker, street } = view
  const office = here.seat !== null && !isResidents(here.seat)
  const areas = office ? here.areas : speaker.positions.map(({ area }) => area).slice(0, 1)
  return joinReach(
    street,
    areas.map((area) => reachOfSite(street, { area, place: null })),
  )
}

function reachOf(view: View, aims: readonly Aim[]): Reach | { readonly which: string } {
  const reaches: Reach[] = []
  for (const aim of aims) {
    const reach = reachOfAim(view, aim)
    if ('which' in reach) return reach
    reaches.push(reach)
  }
  return joinReach(view.street, reaches)
}

function reachOfAim(view: View, aim: Aim): Reach | { readonly which: string } {
  const { street } = view
  switch (aim.kind) {
    case 'team':
      return { areas: [aim.area], topics: [aim.topic], whole: false }
    case 'level':
      return reachOfLevel(street, aim.level, ownReach(view).areas)
    case 'site': {
      const [site, ...others] = meant(view, aim.sites)
      if (site === undefined) return { areas: [street.root], topics: [], whole: false }
      if (others.length === 0) return reachOfSite(street, site)
      const places = [site, ...others].map((one) => sitePath(street, one))
      return { which: whichAimText(aim.name, places) }
    }
  }
}

/** Of several places of one name those that the speaker may write to, and of these those where they are. */
function meant(view: View, sites: readonly Site[]): readonly Site[] {
  if (sites.length === 1) return sites
  const may = sites.filter((site) =>
    mayNotify(view, view.speaker.contact, reachOfSite(view.street, site).areas),
  )
  const near = may.filter(({ area }) => view.here.areas.some((path) => within(area, path)))
  if (near.length > 0) return near
  return may.length > 0 ? may : sites.slice(0, 1)
}
