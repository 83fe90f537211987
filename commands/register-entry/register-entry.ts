// Played by: a-gate-is-kept.chat

import type { Effect } from '../../src/domain/model/effect.ts'
import type { EntryPlace } from '../../src/domain/model/register/entry.ts'
import type { Register } from '../../src/domain/model/register/register.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { correct } from '../../src/domain/register/correct.ts'
import { placeHere, placeNamed, registerHere } from '../../src/domain/register/entry-place.ts'
import { endEntry, tellHowMany, tellInside } from '../../src/domain/register/open-entries.ts'
import { signHandover } from '../../src/domain/register/shift-change.ts'
import { fillIn, writeDown } from '../../src/domain/register/write-down.ts'
import { handedOver } from '../../src/domain/rota/attend.ts'
import { recordedRound } from '../../src/domain/round/recorded.ts'
import { NO_ID_CARD } from '../../src/domain/wording/register/entry.ts'
import { holdsIdCard } from '../../src/language/id-card.ts'
import { bareEntry } from '../../src/language/register/bare-entry.ts'
import { registerSaid } from '../../src/language/register/register-said.ts'
import type { EntrySaid, FieldsSaid } from '../../src/language/register/said-register.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { AT_A_GATE } from './example.ts'
import { valuesOf } from './values.ts'

/** A line of a register (台账): which are kept, and what they hold, stands in the street's file. */
export const registerEntry = command<Utterance, Where, EntrySaid>({
  name: 'register-entry',
  title: '台账',
  words: ['更正', '接班'],
  talk: ['更正', '接班'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '记台账：来访 张强 36.6 找2-301；说错了发「更正 张强 36.8」',
    en: 'Writes down a line of a register that the street keeps: a visitor at a gate, a change of shift, who came back.',
    pages: { captain: ['其他', 19], grid: ['其他', 19] },
  },
  examples: [
    {
      say: '来访 张强 36.6 找2-301 修空调',
      where: { place: 'partner', registers: AT_A_GATE },
      gives: {
        kind: 'entry',
        register: '出入登记',
        fields: { 来人: '张强', 去向: '2-301', 体温: 36.6, 事由: '修空调' },
      },
    },
    {
      say: '进86 出73 都正常',
      where: { place: 'partner', registers: AT_A_GATE },
      gives: { kind: 'count', register: '出入登记', counts: { 进: 86, 出: 73 } },
    },
    {
      say: '接班 少一把额温枪',
      where: { place: 'partner', registers: AT_A_GATE },
      gives: { kind: 'sign', register: '交接', lacks: '少一把额温枪' },
    },
    {
      say: '更正 张强 36.8',
      where: { place: 'partner', registers: AT_A_GATE },
      gives: { kind: 'correct' },
    },
  ],
  whole: true,
  read,
  decide,
})

function read(
  utterance: Utterance,
  { registers }: Where,
): { readonly fields: EntrySaid; readonly left: number; readonly guessed?: boolean } | null {
  if (registers === undefined) return null
  const said = registerSaid(utterance, registers)
  if (said !== null) return { fields: said, left: 0 }
  const bare = bareEntry(utterance, registers)
  return bare === null
    ? null
    : {
        fields: bare,
        left: 0,
        guessed: !(registers.gate === true && WRITTEN_DOWN.test(utterance.text)),
      }
}

/** At a gate 登记 and 体温 are of who comes, and of nobody's own home. */
const WRITTEN_DOWN = /^[\s,]*(?:登记|[体额]温)/

// ---- what it decides ----

function decide(said: EntrySaid, view: View): readonly Effect[] {
  if (said.kind === 'id-card' || (said.kind === 'entry' && someIdCard(said.fields)))
    return [answer(view, null, NO_ID_CARD)]
  const place = placeHere(view)
  if (place === null) return []
  switch (said.kind) {
    case 'how-many':
    case 'who-is-in':
      return asked(view, said.kind, said.place)
    case 'correct':
      return correct(
        view,
        place,
        said.as.flatMap(({ register, fields }) => {
          const known = registerHere(view, register)
          return known === undefined
            ? []
            : [{ register: known, fields: valuesOf(fields, view.now) }]
        }),
      )
    default: {
      const register = registerHere(view, said.register)
      return register === undefined ? [] : writes(view, said, register, place)
    }
  }
}

/** Words are refused where they are read; whoever gives fields is held to the same. */
function someIdCard(fields: FieldsSaid): boolean {
  return Object.values(fields).some((value) => typeof value === 'string' && holdsIdCard(value))
}

type Writing = Extract<EntrySaid, { kind: 'entry' | 'more' | 'count' | 'end' | 'sign' }>

function writes(
  view: View,
  said: Writing,
  register: Register,
  place: EntryPlace,
): readonly Effect[] {
  switch (said.kind) {
    case 'entry': {
      const fields = valuesOf(said.fields, view.now)
      return [
        ...writeDown(view, register, place, { fields, missing: said.missing }),
        ...recordedRound(view, register, place),
      ]
    }
    case 'more': {
      const waiting = view.entryWaiting(view.speaker.contact)
      return waiting === undefined
        ? []
        : fillIn(view, register, waiting, valuesOf(said.fields, view.now))
    }
    case 'count':
      return writeDown(view, register, place, { fields: said.counts, missing: [], counted: true })
    case 'end':
      return endEntry(view, register, place, said.who)
    case 'sign':
      // Who comes on is there, and saw those of the shift before.
      return [...signHandover(view, register, place, said), ...handedOver(view, place)]
  }
}

/** What passes at a gate is told to who keeps it, and its sums to the staff above. */
function asked(
  view: View,
  kind: 'how-many' | 'who-is-in',
  named: string | null,
): readonly Effect[] {
  const place = placeNamed(view, named)
  if (place === null) return []
  const register = view.registers.find(
    ({ at, tally, ends }) =>
      at.includes('checkpoint') && (kind === 'how-many' ? (tally ?? ends) : ends) !== null,
  )
  if (register === undefined) return []
  return kind === 'how-many'
    ? tellHowMany(view, register, place)
    : tellInside(view, register, place)
}
