// Played by: a-complaint-may-be-filed.chat, told-to-the-bot-danger-is-a-case.chat
import { absorbed } from '../../src/domain/alert/absorb.ts'
import { say } from '../../src/domain/alert/call.ts'
import { wantsFigure } from '../../src/domain/alert/illness.ts'
import { openCase } from '../../src/domain/case/opening.ts'
import { placeOfTrouble } from '../../src/domain/case/place.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { sameHome } from '../../src/domain/model/person.ts'
import { contact } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import { despairText } from '../../src/domain/wording/alert.ts'
import { householdName } from '../../src/domain/wording/name.ts'
import { saysOfSelf } from '../../src/language/danger/despair.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import type { Category, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { neighbourhoodOf } from '../checkin/neighbourhood.ts'
import { command } from '../command.ts'
import { readTrouble, seemsTold, troubleOf } from './read.ts'

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
  /** Who is ill, where that is all: their figure is asked for. */
  readonly illness?: Owner
  /** Whom it complains of, as it was said. */
  readonly accused?: Owner
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
  near: seemsTold,
  short: { answers: [], fields: (_, text) => troubleOf(text) },
  read: readTrouble,
  // A check-in tells the illness itself.
  follows: ({ category, urgent }) => category !== 'health' || urgent,
  // Who cries for help calls whom they can; what is long is a notice that tells of danger.
  toAll: ({ urgent, text }) => urgent && text.length <= LONGEST_CRY,
  // «Whom do I call about the lamp?» is answered where it is known.
  yields: (_fields, left) => left > 0,
  decide,
})

/** Nobody in danger types more, characters. */
const LONGEST_CRY = 40

// ---- what it decides ----

function decide(fields: ReportFields, view: View): readonly Effect[] {
  if (fields.urgent && saysOfSelf(fields.text))
    return [comforted(view), ...filed(fields, alone(view))]
  return filed(fields, view)
}

function filed(fields: ReportFields, view: View): readonly Effect[] {
  const { category, urgent, household, text, illness } = fields
  const accused = accusedDoor(fields, view)
  const place = placeOfTrouble(view, accused === null ? household : null, text)
  const opened = openCase(view, {
    kind: 'report',
    category,
    urgent,
    ...place,
    named: household,
    accused,
    text,
    items: [],
  })
  const wanted = illness?.kind === 'own' ? wantsFigure(view) : []
  return [...opened, ...wanted, ...absorbed(view, opened)]
}

/** Whose door is complained of, as staff read it; null where none is named, or their own. */
function accusedDoor({ accused }: ReportFields, view: View): string | null {
  if (accused === undefined) return null
  const whose = whoseDoor(accused, neighbourhoodOf(view, true))
  if (whose.kind !== 'found')
    return accused.kind === 'door'
      ? accused.household
      : accused.kind === 'near'
        ? accused.words
        : null
  const { area, household } = whose.home
  if (sameHome(view.speaker.home, whose.home)) return null
  const near = view.speaker.home?.area === area
  return near ? household : householdName(view.street, { area, household })
}

/** Who wishes to die is answered alone, though they said it before all: gently, and then like any case. */
function alone(view: View): View {
  const { contact: id } = view.speaker
  const here = { ...view.here, address: contact(id) }
  return Object.assign(Object.create(view) as View, { here })
}

function comforted(view: View): Effect {
  return say(contact(view.speaker.contact), despairText([]))
}
