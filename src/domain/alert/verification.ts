// Played by: cried-in-plain-words.chat, a-false-alarm.chat, a-wish-to-die-among-neighbours.chat

import { speaking } from '../case/action.ts'
import { watchClaimer } from '../case/escalation.ts'
import type { Alert } from '../model/alert.ts'
import { after, type Case, type CaseEvent } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey, contact } from '../model/post.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { whoCriedDespair } from '../privacy/of-oneself.ts'
import { serves } from '../privacy/rights.ts'
import {
  alreadyCalledText,
  filedRecord,
  filedText,
  goesText,
  inHandText,
  lookAllTheSameText,
  lookedText,
  OVER_TEXT,
  overText,
  STAY_TEXT,
  WELL_TEXT,
  whichAlertText,
} from '../wording/alert.ts'
import { say, sayToCalled, sayToFirst } from './call.ts'
import { fileAlert, tellCriers } from './filing.ts'

/** What somebody says of an alert: it is real; yes, by who was asked; they go and look; it is nothing. */
export type Verdict = 'real' | 'yes' | 'goes' | 'nothing'

/** The open alerts that the speaker may answer here: those they cried, and those they were called for. */
export function answerable(facts: Known, who: ContactId, here: Address): readonly Alert[] {
  return facts
    .openAlerts()
    .filter((alert) => cried(alert, who) || isCalled(facts, alert, who, here))
}

/** What tells who may answer. */
type Known = Pick<Facts, 'openAlerts' | 'street' | 'staffOf' | 'rotas' | 'liveSlots' | 'now'>

const cried = ({ cries }: Alert, contact: string): boolean =>
  cries.some(({ who }) => who.contact === contact)

/** Staff of its area or above, and whoever speaks in a chat that was called. */
function isCalled(facts: Known, { area, told }: Alert, who: ContactId, here: Address): boolean {
  return serves(facts, who, area) || (here.kind === 'group' && told.includes(addressKey(here)))
}

/**
 * Does what the speaker says of the alert that is meant; of several, asks which. `quoted`: what they reply to; `isOfSelf`:
 * whether who cried so spoke of their own death.
 */
export function judge(
  view: View,
  verdict: Verdict,
  quoted: string | null,
  isOfSelf: (text: string) => boolean,
): readonly Effect[] {
  const all = answerable(view, view.speaker.contact, view.here.address)
  const meant =
    quoted === null
      ? all
      : all.filter(({ cries }) => cries.some(({ text }) => quoted.includes(text.slice(0, 10))))
  const own = meant.filter((alert) => cried(alert, view.speaker.contact))
  // A bare «yes» of anybody else answers somebody else.
  const [alert, ...others] =
    verdict === 'goes' ? called(view, meant) : own.length > 0 || verdict === 'yes' ? own : meant
  if (alert === undefined) return stillCalling(view, own)
  if (others.length > 0) return [whichOne(view, [alert, ...others])]
  if (verdict !== 'nothing') return file(view, alert, verdict)
  const spoke = alert.cries.some(
    ({ who, text }) => who.contact === view.speaker.contact && isOfSelf(text),
  )
  return over(view, alert, alert.kind === 'despair' && spoke)
}

/** Of these, those that the speaker was called for: nobody is sent to look after their own despair. */
function called(view: View, alerts: readonly Alert[]): readonly Alert[] {
  const { contact: who } = view.speaker
  return alerts.filter(
    (alert) =>
      isCalled(view, alert, who, view.here.address) && whoCriedDespair(view, alert) !== who,
  )
}

/** Who cried says alone that they go themselves: somebody is being called all the same. Among others that is talk. */
function stillCalling(view: View, own: readonly Alert[]): readonly Effect[] {
  const [alert] = own
  if (alert === undefined || view.here.address.kind !== 'contact') return []
  const text = alert.kind === 'despair' ? STAY_TEXT : alreadyCalledText(alert.kind)
  return [answer(view, null, text, { urgent: true })]
}

/** Of several, which is meant: neighbours do not read what was cried of whom. */
function whichOne(view: View, alerts: readonly Alert[]): Effect {
  const text = whichAlertText(view, alerts, view.here.areas[0] ?? view.street.root)
  const alone = amongResidents(view.street, view.here.address)
  return alone ? say(contact(view.speaker.contact), text) : answer(view, null, text)
}

/** An answer to who speaks; of a wish to die neighbours read no line, and who cried of one is answered alone among staff too. */
function reply(view: View, alert: Alert, about: Case | null, text: string): Effect {
  const { contact: who } = view.speaker
  const alone = amongResidents(view.street, view.here.address) || cried(alert, who)
  if (alert.kind !== 'despair' || !alone) return answer(view, about, text, { urgent: true })
  return say(contact(who), text, { about: about === null ? [] : [about.number] })
}

/** By the word of who cried, all whom an urgent case concerns are told of it; by that of staff, who was called knows. */
function file(view: View, alert: Alert, verdict: 'real' | 'yes' | 'goes'): readonly Effect[] {
  const { contact: who, name } = view.speaker
  const staff = verdict === 'goes' || !cried(alert, who)
  const filed = fileAlert(view, alert, filedRecord(name), !staff)
  const { number } = filed.about
  if (!staff) return [...filed.effects, reply(view, alert, filed.about, inHandText(number, null))]
  const taken: CaseEvent = {
    at: view.now,
    event: 'claimed',
    ...speaking(view),
    text: '',
    changes: {},
  }
  const goes = verdict === 'goes'
  return [
    ...filed.effects,
    ...(goes
      ? [
          { do: 'case-event' as const, number, event: taken },
          ...watchClaimer(view, after(filed.about, taken)),
        ]
      : []),
    reply(view, alert, filed.about, filedText(number, goes)),
    ...tellCriers(filed.about, goes ? name : null, who),
    ...(goes
      ? sayToCalled(view, filed.alert, (reader) => goesText(view, filed.alert, reader, name), [
          view.here.address,
          contact(who),
        ])
      : []),
  ]
}

/**
 * It is nothing: who was called hears it, and who cried where it was staff that looked. `spoke`: of their own death, and nobody
 * has looked after them then, staff or not.
 */
function over(view: View, alert: Alert, spoke: boolean): readonly Effect[] {
  const { contact: who, name } = view.speaker
  const here = [view.here.address, contact(who)]
  const seen = !spoke && (serves(view, who, alert.area) || !cried(alert, who))
  // Who spoke of dying is not taken at their word.
  if (!seen && alert.kind === 'despair')
    return [
      say(contact(who), STAY_TEXT),
      ...sayToCalled(view, alert, (reader) => lookAllTheSameText(view, alert, reader), here),
    ]
  return [
    { do: 'alert', alert: { ...alert, state: 'over' } },
    { do: 'drop-timer', timer: { kind: 'alert', alert: alert.id } },
    reply(view, alert, null, seen ? OVER_TEXT : WELL_TEXT),
    ...sayToCalled(view, alert, (reader) => overText(view, alert, reader, name, seen), here),
    ...(seen ? crierHears(view, alert, name) : []),
  ]
}

function crierHears(view: View, alert: Alert, name: string): readonly Effect[] {
  const own = alert.cries[0].who.contact === view.speaker.contact
  return own ? [] : [sayToFirst(alert, lookedText(name))]
}
