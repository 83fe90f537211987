// Played by: one-building-of-the-grid-is-asked.chat, two-cries-at-once.chat
import { namedIn } from '../../src/domain/case/place.ts'
import { areaAt, isResidents, subtree } from '../../src/domain/model/area.ts'
import { heardDeadline, quietEnd } from '../../src/domain/model/calendar.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { type Form, formNamed } from '../../src/domain/model/form.ts'
import type { Moment } from '../../src/domain/model/moment/calendar-day.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import { clock, DAY, spoken } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import { answersFor } from '../../src/domain/privacy/rights.ts'
import { openRollCall } from '../../src/domain/roll-call/lifecycle.ts'
import { whichMomentText } from '../../src/domain/wording/moment.ts'
import {
  alreadyCalledText,
  CALLED_BY_OTHERS,
  calledAtNightText,
  calledText,
  nobodyToAskText,
  noSuchFormText,
} from '../../src/domain/wording/roll-call.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { readCall } from './read.ts'

/** The households are asked (点名). */
export interface RollCallFields {
  /** `HH:mm`, where the hour said is certain. */
  readonly deadline?: string
  /** The time said, certain or not: 10点 is the next such hour. */
  readonly until: When | null
  /** What is asked, as typed: 台风平安; null is 体温. */
  readonly form: string | null
  /** What else was said, raw. */
  readonly text: string
}

const SIGN =
  /点.?名|(?:开始|启动|发起).{0,4}(?:打卡|接龙|报体温|报平安)|体温.{0,8}(?:截止|[点半]前)|截止.{0,8}体温/
export const rollcall = command<Utterance, Where, RollCallFields>({
  name: 'rollcall',
  title: '点名',
  words: ['点名', '开始打卡', '开始报体温'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '开始点名：点名 晚上8点前 / 点名 台风平安 今天18点前',
    en: 'Opens a roll-call.',
    short: ['staff'],
    asked: { words: /点名|发起/, position: 2 },
    pages: { captain: ['点名', 1], grid: ['点名', 1] },
  },
  needs: ['名卡龙温安'],
  examples: [
    { say: '开始打卡，晚上8点前报完', gives: { deadline: '20:00' } },
    { say: '点名 截止20:30', gives: { deadline: '20:30' } },
    { say: '点名 半小时内', gives: { until: { kind: 'span', minutes: 30 } } },
  ],
  near: ({ text }) => SIGN.test(text),
  read: readCall,
  // To call the roll is to call everybody.
  toAll: (_, { notice }) => notice === 'of-staff',
  decide,
})

// ---- what it decides ----

function decide(fields: RollCallFields, view: View): readonly Effect[] {
  const own = areasAsked(view)
  const areas = named(view, own, fields.text) ?? own
  if (areas.length === 0) return [answer(view, null, CALLED_BY_OTHERS)]
  const form = formAsked(fields, view, areas !== own)
  if (form === undefined) {
    const names = view.forms.map(({ name }) => name)
    const said = amongResidents(view.street, view.here.address) ? null : fields.form
    return [answer(view, null, noSuchFormText(said, names))]
  }
  const until = deadlineOf(fields, view)
  if ('ask' in until) return [answer(view, null, whichMomentText(until.ask, view.now))]
  const deadline = heardDeadline(view.now, until.at, view.policy)
  const heard = quietEnd(view.now, view.policy)
  const { contact } = view.speaker
  const call = { form, deadline, by: contact, from: view.here.address }
  const opened = areas.flatMap((area) => openRollCall(view, { ...call, area }))
  if (opened.length === 0) return [answer(view, null, alreadyText(view, areas, form))]
  const here = isResidents(view.here.seat)
  if (heard > view.now)
    return [
      ...opened,
      answer(view, null, calledAtNightText(form.name, clock(heard), spoken(deadline, view.now))),
    ]
  return here ? opened : [...opened, answer(view, null, startedText(view, areas, form, deadline))]
}

/** What the speaker may call the roll of here: what the chat speaks for, or one-to-one their own area. */
function areasAsked(view: View): readonly string[] {
  const { contact, positions } = view.speaker
  const may = (path: string) => answersFor(view, contact, path)
  if (view.here.seat !== null) return view.here.areas.filter(may)
  return positions
    .map(({ area }) => area)
    .filter(may)
    .slice(0, 1)
}

/** An area below that is named: 点名 1号楼, said by those who look after it. */
function named(view: View, own: readonly string[], text: string): readonly string[] | null {
  const below = own.flatMap((path) =>
    subtree(view.street, path).filter((area) => area.path !== path),
  )
  const area = namedIn(below, text)
  return area === null ? null : [area.path]
}

/** The form that is named, by itself or beside an area; the first where none is. */
function formAsked({ form, text }: RollCallFields, view: View, placed: boolean): Form | undefined {
  const beside = view.forms.find(({ name }) => text.includes(name))
  if (form === null) return beside ?? view.forms[0]
  return formNamed(view.forms, form) ?? beside ?? (placed ? view.forms[0] : undefined)
}

/** To the end of the next week is as far as a roll-call reaches. */
const LONGEST = 14 * DAY

/** The moment said, else as long as the policy lets a roll-call last. */
function deadlineOf({ until }: RollCallFields, { now, policy }: View): Moment {
  return until === null ? { at: now + policy.rollcall.lasts } : momentOf(until, now, LONGEST)
}

function alreadyText(view: View, areas: readonly string[], form: Form): string {
  const open = areas
    .flatMap((area) => view.openRollCalls(area))
    .find((rollcall) => rollcall.form === form.name)
  if (open === undefined) return nobodyToAskText(form.name)
  return alreadyCalledText(form.name, spoken(open.deadline, view.now))
}

function startedText(view: View, areas: readonly string[], form: Form, deadline: number): string {
  const names = areas.map((area) => areaAt(view.street, area).name)
  return calledText(names, form.name, spoken(deadline, view.now))
}
