// Played by: who-looks-after-what.chat, two-cries-at-once.chat
import { bySpeaker, doToEach, speaking } from '../src/domain/case/action.ts'
import { returned } from '../src/domain/case/escalation.ts'
import type { PartnerKind } from '../src/domain/model/area.ts'
import { after, type Case } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { PARTNERS, partnerNamed } from '../src/domain/model/partner.ts'
import { addressKey, group } from '../src/domain/model/post.ts'
import { type Recipient, recipientOf } from '../src/domain/model/recipient.ts'
import { teamNamed } from '../src/domain/model/team/team.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyRecipients } from '../src/domain/notify/case.ts'
import {
  noSuchPartnerText,
  passedOnText,
  toWhomText,
  transferredText,
} from '../src/domain/wording/escalation.ts'
import { thereAlreadyText } from '../src/domain/wording/turn/gone.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'
import { OF_VOLUNTEERS } from './team/of-volunteers.ts'

/** A case goes to a partner (转办). */
export interface TransferFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** Null where 转办 names nobody. */
  readonly partner: PartnerKind | null
  /** The office's team that is named; null: a partner, or nobody. */
  readonly team: string | null
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const transfer = command<Utterance, Where, TransferFields>({
  name: 'transfer',
  title: '转办',
  words: ['转办', '转物业', '转派出所', '转社区医院', '转志愿者', '转社工', '转共建单位'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '转给联动单位：12 转物业',
    en: 'Hands a case to a partner.',
    short: ['staff'],
    asked: { words: /转办|转物业/, position: 10 },
    pages: { captain: ['工单', 4], grid: ['工单', 3] },
  },
  examples: [
    { say: '12 转派出所处理', gives: { case: 12, partner: 'police' } },
    {
      say: '12 转督导组',
      where: { teams: OF_VOLUNTEERS },
      gives: { case: 12, partner: null, team: '督导组' },
    },
  ],
  holdsFigures: true,
  near: (utterance) => nearsCase(utterance, PHRASES),
  read: readWords,
  decide,
})

const PHRASES = casePhrases(
  [
    '转(?:办|交|给|派|到|送|至)?',
    '移交',
    '交给',
    '派给',
    '推给',
    '交由',
    '(?:转(?:办|交|给|到)?|移?交给)[^\\s\\d,。]{2,8}',
  ],
  { far: true, tail: '(?!(?:物业|社区)费|发|账|钱|圈|学|正|让|租|车|告|群|好)' },
)
const NEAR = 8
const SHORT = 3

function readWords(
  utterance: Utterance,
  where: Where,
): { fields: TransferFields; left: number } | null {
  const { text, typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const rest = typed(...found.rest).trim()
  const near = found.word + text.slice(found.rest[0], found.rest[0] + NEAR)
  const office = officeNamed(near, where)
  const team = office?.name ?? null
  const partner = team === null ? (partnerNamed(near) ?? null) : null
  if (team === null && partner === null && !found.word.startsWith('转办')) return null
  return {
    fields: {
      case: found.case,
      cases: found.cases,
      partner,
      team,
      text: rest.replace(office?.said ?? '', '').trim(),
    },
    left: found.left,
  }
}

/** An office's team by its name, or by the end of it: 督导组 for 防控督导组. */
function officeNamed(
  words: string,
  { teams }: Where,
): { readonly name: string; readonly said: string } | null {
  const called = teams?.offices.flatMap((name) => [
    { name, said: name },
    { name, said: name.slice(-SHORT) },
  ])
  const said = called?.filter((each) => words.includes(each.said)) ?? []
  return said.toSorted((a, b) => b.said.length - a.said.length)[0] ?? null
}

// ---- what it decides ----

function decide(fields: TransferFields, asked: View): readonly Effect[] {
  const { partner, team } = fields
  if (partner === null && team === null) {
    return [answer(asked, null, toWhomText(fields.case))]
  }
  return doToEach(asked, 'transfer', fields.cases, (about, _, view) => {
    const to = team === null ? partner && recipientOf(view, about, partner) : office(view, team)
    if (to === null) {
      const title = team ?? (partner === null ? '' : PARTNERS[partner].title)
      return [answer(view, about, noSuchPartnerText(about.number, title))]
    }
    if (isThere(view, about, to))
      return [answer(view, about, thereAlreadyText(about.number, to.label))]
    const open = after(about, bySpeaker(view, 'transferred', ''))
    const why = transferredText(view.speaker.name, fields.text)
    const word = {
      event: 'transferred',
      ...speaking(view),
      why: { whole: why, aloud: '' },
      said: fields.text,
      changes: partner === null ? {} : { partner },
    } as const
    return [
      { do: 'drop-timers', case: about.number, kinds: ['nudge', 'relieve'] },
      ...(about.state === 'claimed' ? returned(view, about) : []),
      ...notifyRecipients(view, open, [to], word).effects,
      answer(view, about, passedOnText(about.number, to.label)),
    ]
  })
}

/** An office's team in its own group: who is told alone would have no right to take it. */
function office({ street }: View, name: string): Recipient | null {
  const place = teamNamed(street, name)
  if (place === null || place.team.topic === null) return null
  return {
    label: name,
    level: null,
    area: place.area,
    addresses: [group(place.team.topic)],
    leaders: [],
    residents: false,
    volunteers: false,
  }
}

/** It was passed on to them, and has not come back since. */
function isThere(view: View, about: Case, to: Recipient): boolean {
  const last = view
    .history(about.number)
    .findLast(({ event }) => ['transferred', 'returned', 'reopened'].includes(event))
  if (last?.event !== 'transferred') return false
  return to.addresses.every((address) => last.changes.told?.includes(addressKey(address)))
}
