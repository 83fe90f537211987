// Played by: danger-cried-into-the-group.chat
import { absorbed } from '../../src/domain/alert/absorb.ts'
import { openCase } from '../../src/domain/case/opening.ts'
import { placeOfTrouble } from '../../src/domain/case/place.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import type { Category, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { readTrouble } from './read.ts'

/** A report (上报): something is wrong and someone must act. */
export interface ReportFields {
  readonly category: Category
  /** Danger to life. */
  readonly urgent: boolean
  readonly household: string | null
  /** Names and relations said: 孩子, 王大爷. */
  readonly people: readonly string[]
  readonly symptoms: readonly Symptom[]
  /** What was said, without mention and command word. */
  readonly text: string
}

export const report = command<Utterance, Where, ReportFields>({
  name: 'report',
  title: '上报',
  words: ['上报', '报修', '反映', '投诉', '举报', '建议'],
  talk: ['反映', '建议'],
  who: ['everyone'],
  doubt: 'trouble',
  recall: 'cancel',
  help: {
    zh: '有事上报：报修 3单元电梯坏了 / 投诉 楼上半夜装修 / 上报 …',
    en: 'Reports a trouble, which becomes a case.',
    short: ['residents'],
    asked: { words: /报修|上报|投诉|反映|举报|建议/, position: 11 },
    pages: { resident: ['要帮忙、报修、反映', 2] },
  },
  examples: [
    { say: '上报 3单元电梯坏了，停在5楼', gives: { category: 'repair', urgent: false } },
    {
      say: '上报 2-601老人摔倒起不来了',
      gives: { category: 'health', urgent: true, household: '2-601' },
    },
  ],
  read: readTrouble,
  // A check-in tells the illness itself.
  follows: ({ category, urgent }) => category !== 'health' || urgent,
  // Who cries for help calls whom they can; what is long is a notice that tells of danger.
  toAll: ({ urgent, text }) => urgent && text.length <= LONGEST_CRY,
  decide,
})

/** Nobody in danger types more, characters. */
const LONGEST_CRY = 40

// ---- what it decides ----

function decide(fields: ReportFields, view: View): readonly Effect[] {
  const { category, urgent, text } = fields
  const place = placeOfTrouble(view, fields.household, text)
  const opened = openCase(view, {
    kind: 'report',
    category,
    urgent,
    ...place,
    named: fields.household,
    text,
    items: [],
  })
  return [...opened, ...absorbed(view, opened)]
}
