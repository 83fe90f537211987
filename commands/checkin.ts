import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Symptom, Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A check-in (打卡): an answer to a roll-call, for one household or several. */
export interface CheckInFields {
  /** Every temperature in °C, in the order said. */
  readonly readings: readonly number[]
  /** It is said in words that all is normal. */
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  /** The household where the text names just one: `unit-room` or `building-unit-room`. */
  readonly household: string | null
  /** In a chain (接龙): how many of its lines carry a check-in. */
  readonly entries?: number
  /** The chain's title, as typed; null outside of chains. */
  readonly title: string | null
  /** One for each household or chain entry, in order. Never empty. */
  readonly parts: readonly CheckInPart[]
  /** It puts right what the talker said before: 刚才打错了，是36.8. */
  readonly correction: boolean
}

/** What a check-in says of one household. */
export interface CheckInPart {
  /** Null where none is named: the talker's own. */
  readonly household: string | null
  /** Names and relations said, in order: 老伴, 孩子, 张三. */
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  /** The answer to a form of choices or of a number; null for temperatures. */
  readonly answer: string | number | null
  /** The contact id of a chain entry's writer, where WeChat tells it. */
  readonly writer: string | null
  /** Said for another household (代报). */
  readonly onBehalf: boolean
  /** The chain entry as typed, without its number; null outside of chains. The same entry comes again when the list is posted again. */
  readonly line: string | null
}

export const checkin = command<Utterance, Where, CheckInFields>({
  name: 'checkin',
  title: '打卡',
  words: ['打卡', '体温', '代报'],
  who: ['everyone'],
  help: {
    zh: '报体温：直接发数字就行，一家几口可以一起发；替邻居报：代报 2-301 36.4',
    en: 'Reports temperatures, or answers the open roll-call.',
  },
  examples: [
    { say: '36.5', gives: { readings: [36.5] } },
    { say: '我36.5 老伴36.3 孙子36.8', gives: { readings: [36.5, 36.3, 36.8] } },
    { say: '全家正常', gives: { readings: [], normal: true } },
    { say: '代报 2-301 36.4', gives: { readings: [36.4], household: '2-301' } },
  ],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: CheckInFields, _view: View): readonly Effect[] {
  return []
}
