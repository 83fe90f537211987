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
const URGE = '[催崔摧](?:一[催崔下遍次声]|下|促一?下?|报|遍|[催崔])?'
const TELL = '(?:发个提醒|提个醒|提醒|通知|喊|叫|招呼|艾特|问)(?:一下|下|一遍|一声|声)?'
const NOT_YET =
  '(?:还)?(?:没有?|未)(?:报|打卡|测|量|填|接龙|回)(?:体温|平安|卡|温)?(?:的|(?=那|人|户|$))?'
const THEM = '(?:那|这|几|些|个|人|户|位|住户|邻居|同志|家|们)*'
const ALL = '(?:那些|[那这]?几[户家个位]|群里|各户|各家|一下|下|所有|大家|还)?'
/** 催一下没报的, 把没报的都提醒一下. */
const NUDGE = new RegExp(
  [
    `^(?:${URGE}|${TELL})(?:吧|啊)?${ALL}${NOT_YET}${THEM}$`,
    `^${ALL}${NOT_YET}${THEM}[都再全也给你您请]*(?:${URGE}|${TELL})$`,
  ].join('|'),
)
/** 催 by itself; where more is said, what is said beside it is why. */
const BARE = /^[催崔摧](?:一[催崔下遍次]|下|报|遍|[催崔])$/
const ALONE =
  /^[\s,]*(?:请|麻烦|帮我?忙?|再|那就|赶紧|快|给我|辛苦)*[催崔](?:一[催崔下遍次]|下|报|遍|[催崔])?[\s。!~吧啊哈嘛]*$/
const WITHIN =
  /(?:帮我?|再|请|麻烦)(?:提醒|催)(?:一下|一遍|下)?[^,。?]{0,6}(?:没|未)(?:报|打卡|测|填)/
const MOST_BESIDE = 20

function readWords(
  { text, cores, mentioned }: Utterance,
  where: Where,
): { fields: RemindFields; left: number } | null {
  if (WITHIN.test(text) || ALONE.test(text)) return { fields: {}, left: 0 }
  if (text.length > LONGEST) return null
  const nudge = cores().find(({ text: core }) => NUDGE.test(core) || BARE.test(core))
  if (nudge === undefined) return null
  const beside = text.trim().length - (nudge.end - nudge.start)
  if (NUDGE.test(nudge.text)) return { fields: {}, left: where.asked === null ? beside : 0 }
  const about = where.asked !== null || mentioned || where.place === 'direct'
  return about && beside <= MOST_BESIDE ? { fields: {}, left: beside } : null
}

const LONGEST = 60

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
