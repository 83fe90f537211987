import { z } from 'zod'
import { ALERT_KINDS, personal } from '../../domain/model/alert.ts'
import { LEVELS } from '../../domain/model/area.ts'
import { CASE_STATES, type Case, type CaseEvent, EVENT_NAMES } from '../../domain/model/case.ts'
import { CATEGORIES, sensitive } from '../../domain/model/category.ts'
import type { Round } from '../../domain/model/duty/round.ts'
import { NOTICE_KINDS, NOTICE_SORTS, noticeName } from '../../domain/model/notice/notice.ts'
import { withoutTelephones } from '../../domain/model/notice/telephone.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import { iso } from '../../domain/model/time.ts'
import { byNumberOnly } from '../../domain/privacy/discretion.ts'
import type { NoticeStanding } from '../board/notice-shown.ts'
import type { GoingAlert, Standing } from '../board/roll-call-standing.ts'

const moment = z.string().describe('ISO 8601, +08:00')
const path = z.string().describe('names from the street down, joined by /')

export const AreaShape = z.strictObject({
  path,
  name: z.string(),
  level: z.enum(LEVELS),
  parent: path.nullable(),
  households: z.int(),
})

export const CaseShape = z.strictObject({
  number: z.int(),
  kind: z.enum(['request', 'report']),
  category: z
    .enum(CATEGORIES)
    .nullable()
    .describe('null: about health, and the token may not know'),
  urgent: z.boolean(),
  state: z.enum(CASE_STATES),
  level: z.enum(LEVELS).describe('the highest level told so far'),
  area: path,
  household: z.string().nullable(),
  place: z
    .string()
    .nullable()
    .describe('what the place of a finding is called, where it is less than the area'),
  accused: z
    .string()
    .nullable()
    .describe('whose door is complained of; null where the token may not know'),
  text: z.string().nullable(),
  assignee: z.string().nullable(),
  opened: moment,
  due: moment.nullable(),
})

export const CaseWithHistory = CaseShape.extend({
  history: z.array(
    z.strictObject({
      at: moment,
      event: z.enum(EVENT_NAMES),
      by: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
})

export const AlertShape = z.strictObject({
  id: z.int(),
  kind: z
    .enum(ALERT_KINDS)
    .nullable()
    .describe('null: of somebody’s health, and the token may not know'),
  area: path,
  household: z.string().nullable(),
  text: z.string().nullable(),
  at: moment,
  cries: z.int().describe('how many told of it'),
  level: z.enum(LEVELS).describe('the highest level told so far'),
  case: z.int().nullable().describe('the case that it became; null: nobody has answered yet'),
  assignee: z.string().nullable(),
})

export const NoticeShape = z.strictObject({
  number: z.string().describe('N8'),
  kind: z.enum(NOTICE_KINDS),
  sort: z.enum(NOTICE_SORTS),
  refers: z.string().nullable().describe('the notice that it puts right or takes back'),
  case: z.int().nullable().describe('of somebody who is looked for'),
  areas: z.array(path),
  text: z.string(),
  at: moment,
  ends: moment.describe('from then on it no longer leaves'),
  state: z.enum(['asked', 'going', 'done', 'cancelled', 'expired']),
  groups: z.int(),
  told: z.int(),
  waiting: z.int(),
  answered: z.int().describe('groups whose captain said that it was read'),
})

export const RollCallShape = z.strictObject({
  id: z.int(),
  area: path,
  form: z.string(),
  state: z.enum(['open', 'closed']),
  opened: moment,
  deadline: moment,
  expected: z.int(),
  answered: z.int(),
  abnormal: z.int(),
  away: z.int(),
})

export const RoundShape = z.strictObject({
  id: z.int(),
  duty: z.string(),
  area: path,
  place: z
    .string()
    .nullable()
    .describe(
      'the checkpoint or household; empty for the building itself, null where the token may not know the door',
    ),
  part: z.string(),
  due: moment,
  state: z.enum(['open', 'done', 'missed']),
  done: moment.nullable(),
  late: z.boolean(),
  how: z.enum(['there', 'called']).nullable(),
  amount: z.string().nullable(),
  tried: moment.nullable().describe('when somebody was there and met nobody'),
})

export const WebhookShape = z.strictObject({ id: z.int(), address: z.string(), made: moment })
export const WebhookMade = WebhookShape.extend({
  secret: z.string().describe('signs what is sent; shown this once'),
})
export const WebhookBody = z.strictObject({
  address: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .max(500),
})

/** A case for another program. `health`: it may know what is about anyone's health, or was told in confidence. */
export function caseShape(about: Case, health: boolean): z.infer<typeof CaseShape> {
  const hidden = byNumberOnly(about) && !health
  return {
    number: about.number,
    kind: about.kind,
    category: sensitive(about.category) && !health ? null : about.category,
    urgent: about.urgent,
    state: about.state,
    level: about.level,
    area: about.area,
    household: hidden ? null : about.household,
    place: about.place,
    accused: health ? about.accused : null,
    text: hidden ? null : about.text,
    assignee: about.assignee?.name ?? null,
    opened: iso(about.opened),
    due: about.due === null ? null : iso(about.due),
  }
}

/** `staff`: who is named where residents must not be, as what they did says whose household it is of. */
export function withHistory(
  about: Case,
  history: readonly CaseEvent[],
  health: boolean,
  staff: (contact: ContactId) => boolean,
): z.infer<typeof CaseWithHistory> {
  const hidden = byNumberOnly(about) && !health
  return {
    ...caseShape(about, health),
    history: history.map(({ at, event, by, text }) => ({
      at: iso(at),
      event,
      by: by === null || (hidden && !staff(by.contact)) ? null : by.name,
      text: hidden ? null : text,
    })),
  }
}

export function rollCallShape(standing: Standing): z.infer<typeof RollCallShape> {
  const { call, opened, deadline, ...rest } = standing
  return { id: call, ...rest, opened: iso(opened), deadline: iso(deadline) }
}

/** A round for another program, without who made it. `health`: it may know whose doors are gone to. */
export function roundShape(
  { id, duty, spot, due, state, done, tried }: Round,
  now: number,
  doors: { readonly household: boolean; readonly health: boolean },
): z.infer<typeof RoundShape> {
  return {
    id,
    duty,
    area: spot.area,
    place: doors.household && !doors.health ? null : spot.name,
    part: spot.part,
    due: iso(due),
    state: state === 'dropped' ? 'missed' : state,
    done: done === null ? null : iso(done.at),
    late: (done?.at ?? now) > due,
    how: done?.how ?? null,
    amount: done?.amount ?? null,
    tried: tried === null ? null : iso(tried),
  }
}

/** An alert for another program. `health`: it may know what is of anyone's health. */
export function alertShape(
  { alert, assignee }: GoingAlert,
  health: boolean,
): z.infer<typeof AlertShape> {
  const { id, kind, area, household, level, cries, case: number } = alert
  const [{ text, at }] = cries
  const knows = !personal(kind) || health
  return {
    id,
    kind: knows ? kind : null,
    area,
    household: knows ? household : null,
    text: knows && text !== DELETED ? text : null,
    at: iso(at),
    cries: cries.length,
    level,
    case: number,
    assignee,
  }
}

/** Telephones of who is looked for are for the groups. */
export function noticeShape({ notice, standing }: NoticeStanding): z.infer<typeof NoticeShape> {
  const { number, kind, sort, refers, case: about, areas, text, at, ends } = notice
  return {
    number: noticeName(number),
    kind,
    sort,
    refers: refers === null ? null : noticeName(refers),
    case: about,
    areas: [...areas],
    text: withoutTelephones(text),
    at: iso(at),
    ends: iso(ends),
    ...standing,
  }
}
