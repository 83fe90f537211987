// Played by: reminded-once-an-hour.chat
import type { Effect } from '../src/domain/model/effect.ts'
import type { RollCall } from '../src/domain/model/roll-call.ts'
import { HOUR } from '../src/domain/model/time.ts'
import { markedWithin, type View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { amongResidents } from '../src/domain/privacy/discretion.ts'
import { inDuty, openAsked } from '../src/domain/roll-call/here.ts'
import { remindMissing } from '../src/domain/roll-call/lifecycle.ts'
import {
  ALL_HAVE_ANSWERED,
  JUST_REMINDED,
  NO_ROLL_CALL,
  REMINDED_BY_CAPTAIN,
  REMINDED_BY_OTHERS,
  remindedText,
} from '../src/domain/wording/roll-call.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Those who have not answered are asked again (催). */
export type RemindFields = Readonly<Record<string, never>>

export const remind = command<Utterance, Where, RemindFields>({
  name: 'remind',
  title: '催报',
  words: ['催', '催一下', '提醒没报的'],
  talk: ['催'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'nothing',
  help: {
    zh: '催一下没报的：催一下',
    en: 'Asks again those who have not answered.',
    pages: { captain: ['点名', 3], grid: ['点名', 2] },
  },
  needs: ['催崔摧醒通喊叫'],
  examples: [{ say: '催一下', gives: {} }],
  near: ({ text }, { asked }) => asked !== null && SIGN.test(text),
  read: readWords,
  decide,
})

const SIGN = /[催崔摧]|(?:提醒|通知|喊|艾特).{0,6}[没未]报|[没未]报.{0,6}(?:提醒|通知|喊|艾特)/
const PLEASE = '[\\s,]*(?:请|麻烦|帮我?忙?|再|那就|赶紧|快|给我|辛苦)*'
const URGE = '[催崔摧](?:一[催崔下遍次]|下|促一?下?|报|遍|[催崔])?'
const TELL = '(?:发个提醒|提个醒|提醒|通知|喊|叫|招呼|艾特|问)(?:一下|下|一遍|一声|声)?'
const NOT_YET = '(?:还)?(?:没有?|未)(?:报|打卡|测|量|填|接龙|回)(?:体温|平安|卡|温)?(?:的)?'
const THEM = '(?:那|这|几|些|个|人|户|位|住户|邻居|同志|家|们)*'
const ALL = '(?:那些|群里|各户|各家|一下|下|所有|大家)?'
const END = '[\\s。!~吧啊哈]*$'
const PAUSE = '[吧啊哈了]*(?=$|[\\s,。!~])'
/** 催一下没报的, 把没报的都提醒一下, or 催 by itself. */
const NUDGE = new RegExp(
  [
    `^${PLEASE}(?:${URGE}|${TELL})${ALL}${NOT_YET}${THEM}${PAUSE}`,
    `^${PLEASE}[把给]?${ALL}${NOT_YET}${THEM}(?:都|再|全|也|给)*(?:${URGE}|${TELL})${PAUSE}`,
    `^${PLEASE}[催崔](?:一[催崔下遍次]|下|报|遍|[催崔])?${END}`,
    `(?:帮我?|再|请|麻烦)(?:提醒|催)(?:一下|一遍|下)?[^,。?]{0,6}(?:没|未)(?:报|打卡|测|填)`,
  ].join('|'),
)

function readWords({ text }: Utterance): { fields: RemindFields; left: number } | null {
  return NUDGE.test(text) ? { fields: {}, left: 0 } : null
}

// ---- what it decides ----

function decide(_: RemindFields, view: View): readonly Effect[] {
  if (view.speaker.positions.length === 0) return [answer(view, null, REMINDED_BY_CAPTAIN)]
  const asked = openAsked(view, null)
  if (asked.length === 0) return [answer(view, null, NO_ROLL_CALL)]
  const own = inDuty(view, asked)
  if (own.length === 0) return [answer(view, null, REMINDED_BY_OTHERS)]
  const lacking = own
    .map((rollcall) => ({ rollcall, tally: view.tally(rollcall) }))
    .filter(({ tally }) => tally.missing.length > 0)
  if (lacking.length === 0) return [answer(view, null, ALL_HAVE_ANSWERED)]
  // Nobody is reminded twice within the hour, whoever asks for it.
  const due = lacking.filter(({ rollcall }) => !markedWithin(view, keyOf(rollcall), HOUR))
  if (due.length === 0) return [answer(view, null, JUST_REMINDED)]
  const missing = due.reduce((sum, { tally }) => sum + tally.missing.length, 0)
  return [
    ...due.flatMap(({ rollcall, tally }): readonly Effect[] => [
      { do: 'mark', key: keyOf(rollcall) },
      ...remindMissing(view, rollcall, tally),
    ]),
    ...(amongResidents(view.street, view.here.address)
      ? []
      : [answer(view, null, remindedText(missing))]),
  ]
}

const keyOf = ({ id }: RollCall): string => `remind:${id}`
