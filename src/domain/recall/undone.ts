// Played by: an-errand-taken-back.chat, every-command-taken-back.chat

import { happens } from '../case/action.ts'
import { takenBack } from '../case/correction.ts'
import { type Case, casePost, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, addressOf } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { retract } from '../notice/retract.ts'
import { isOurs, parentDone, withThoseUnder } from '../notify/askers.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { notifyKnowing } from '../notify/case.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { callOff } from '../roll-call/lifecycle.ts'
import { endObservation, startObservation } from '../roll-call/observation.ts'
import { movementsUndone } from '../stock/movement-recall.ts'
import {
  alreadyTakenText,
  askThemText,
  CALL_TAKEN_BACK,
  calledOffText,
  ENDED_STAYS,
  leftText,
  NEVER_MIND,
  RECORD_STAYS,
  RECORD_TAKEN_BACK,
  staysText,
  stillUrgentText,
  stillWantedText,
  TAKEN_BACK_RECORD,
  whichOneText,
} from '../wording/correction.ts'
import { numbered } from '../wording/note.ts'
import { goesOnText } from '../wording/outcome.ts'
import { goneOnText } from '../wording/stock/movement.ts'
import type { Consequence, Doing } from './consequence.ts'
import { roundUndone } from './round-undone.ts'
import { slotUndone } from './slot-undone.ts'
import { stepBack, stepsOf } from './step-back.ts'
import { doneBy, toSpeaker } from './word.ts'

/** What becomes of what one command did, now that its message is taken back (撤回). */
export function undone(facts: Facts, doing: Doing): readonly Effect[] {
  const { recall, consequences } = doing
  switch (recall) {
    case 'nothing':
      return []
    case 'cancel':
      return consequences.flatMap((each) =>
        each.kind === 'booked' ? recordUndone(facts, each, doing) : calledOff(facts, doing, each),
      )
    case 'ask': {
      // 立案 opens what somebody else told of: that is called off as what one asked for oneself.
      const off = consequences.flatMap((each) => calledOff(facts, doing, each))
      return off.length > 0 ? off : stays(facts, doing)
    }
    case 'undo':
      return stepsBack(facts, doing)
  }
}

function stepsBack(facts: Facts, doing: Doing): readonly Effect[] {
  const { consequences } = doing
  const moved = movementsUndone(
    facts,
    consequences.flatMap((each) => (each.kind === 'movement' ? each : [])),
  )
  if ('stays' in moved) return [toSpeaker(facts, doing, null, goneOnText(moved.stays))]
  const records = [
    ...moved.effects,
    ...consequences.flatMap((each) => recordUndone(facts, each, doing)),
  ]
  const told = consequences.some(({ kind }) => kind === 'called')
  return [
    ...stepsOf(doing).flatMap((step) => stepBack(facts, doing, step)),
    ...consequences.flatMap((each) => calledOff(facts, doing, each)),
    ...records,
    ...(records.length > 0 && !told ? [toSpeaker(facts, doing, null, RECORD_TAKEN_BACK)] : []),
  ]
}

/** It is not certain which message was taken back: nothing is undone, and they are told what to say. */
export function unclear(facts: Facts, doings: readonly Doing[]): readonly Effect[] {
  const last = doings.findLast(
    ({ recall, consequences }) => recall !== 'nothing' && consequences.length > 0,
  )
  if (last === undefined) return []
  const opened = last.consequences.findLast((each) => each.kind === 'opened')
  const about = opened === undefined ? undefined : facts.caseNumbered(opened.number)
  const lives = about !== undefined && living(about.state) ? about : null
  return [toSpeaker(facts, last, lives, whichOneText(lives?.number ?? null))]
}

// ---- what was asked for ----

function calledOff(facts: Facts, doing: Doing, each: Consequence): readonly Effect[] {
  if (each.kind === 'joined') return leave(facts, doing, each.number)
  const about = each.kind === 'opened' ? facts.caseNumbered(each.number) : undefined
  if (about === undefined || isOurs(facts, about.number)) return []
  if (about.state !== 'open' && about.state !== 'claimed') return []
  // Of a fever that was measured it is decided with its check-in.
  if (about.category === 'fever' && measured(facts, doing)) return []
  const note = happens([about], doneBy(facts, doing, 'note', TAKEN_BACK_RECORD))
  if (about.state === 'claimed') {
    return [
      ...note,
      ...notifyAssignee(facts, about, stillWantedText(about.number)),
      toSpeaker(facts, doing, about, alreadyTakenText(about.number)),
    ]
  }
  if (about.urgent || about.category === 'fever') {
    return [
      ...note,
      ...elsewhere(doing, notifyKnowing(facts, about, askThemText(about.number))),
      toSpeaker(facts, doing, about, stillUrgentText(about.number)),
    ]
  }
  const neighbours = othersOf(facts, doing, about)
  if (neighbours > 0)
    return [...note, toSpeaker(facts, doing, about, goesOnText(about.number, neighbours))]
  return [
    ...dropped(facts, doing, about),
    toSpeaker(facts, doing, about, calledOffText(about.number)),
  ]
}

function measured(facts: Facts, { message, consequences }: Doing): boolean {
  return facts.checkInsIn(message).length > 0 || consequences.some(({ kind }) => kind === 'booked')
}

/** How many others care for it: they joined it, or their own hangs on it. */
function othersOf(facts: Facts, { who }: Doing, { number, followers }: Case): number {
  const joined = followers.map((one) => one.who.contact)
  const hung = facts
    .casesUnder(number)
    .filter(({ state }) => living(state))
    .map(({ by }) => by.contact)
  return new Set([...joined, ...hung].filter((contact) => contact !== who.contact)).size
}

/** Nobody need come: all who had heard of it hear that once. */
function dropped(facts: Facts, doing: Doing, about: Case): readonly Effect[] {
  const all = withThoseUnder(facts, about, 'cancel')
  const neighbours = about.told
    .map(addressOf)
    .filter((to) => amongResidents(facts.street, to))
    .map(
      (to): Effect => ({
        do: 'say',
        post: casePost(about, to, numbered(about.number, NEVER_MIND)),
      }),
    )
  return [
    ...happens(all, doneBy(facts, doing, 'cancelled', TAKEN_BACK_RECORD)),
    ...all.map(({ number }): Effect => ({ do: 'drop-timers', case: number })),
    ...parentDone(facts, about),
    ...elsewhere(doing, [...neighbours, ...notifyKnowing(facts, about, NEVER_MIND)]),
  ]
}

/** Who joined a neighbour's case is not of it any more. */
function leave(facts: Facts, doing: Doing, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  const { contact } = doing.who
  if (about === undefined || !about.followers.some(({ who }) => who.contact === contact)) return []
  const left = doneBy(facts, doing, 'note', TAKEN_BACK_RECORD)
  return [
    ...happens([about], { ...left, changes: { unfollow: contact } }),
    toSpeaker(facts, doing, about, leftText(number)),
  ]
}

// ---- what stays ----

/** What cannot be undone is said to who took it back, once. */
function stays(facts: Facts, doing: Doing): readonly Effect[] {
  const [step] = stepsOf(doing)
  if (step !== undefined)
    return [
      toSpeaker(facts, doing, facts.caseNumbered(step.number) ?? null, staysText(step.number)),
    ]
  const ended = doing.consequences.some(({ kind }) => kind === 'ended')
  return [toSpeaker(facts, doing, null, ended ? ENDED_STAYS : RECORD_STAYS)]
}

// ---- what is no case ----

function recordUndone(facts: Facts, each: Consequence, doing: Doing): readonly Effect[] {
  const by = doing.who.contact
  switch (each.kind) {
    case 'called': {
      const rollcall = facts.rollCall(each.rollcall)
      return rollcall?.state === 'open' ? callOff(facts, rollcall, CALL_TAKEN_BACK) : []
    }
    case 'home':
      return each.before === null
        ? [
            {
              do: 'unbind',
              contact: each.who.contact,
              home: each.home,
              by,
            },
          ]
        : [
            {
              do: 'bind',
              who: each.who,
              home: each.before,
              source: each.vouched ? 'roster' : 'said',
            },
          ]
    case 'household':
      return [{ do: 'household', household: each.before }]
    case 'observation': {
      const now = facts.observation(each.id)
      if (now === undefined) return []
      if (each.before === null && now.state === 'on')
        return endObservation(facts, now).map((effect) =>
          effect.do === 'say' ? { ...effect, post: { ...effect.post, text: NEVER_MIND } } : effect,
        )
      if (each.before === null) return []
      return startObservation(facts, each.before)
    }
    case 'entry':
      return entryUndone(facts, each)
    case 'round':
      return roundUndone(facts, each, doing)
    case 'slot':
      return slotUndone(facts, each, doing)
    case 'member': {
      const { team, who, before } = each
      return [before === null ? { do: 'leave-team', team, who } : { do: 'member', member: before }]
    }
    case 'notice':
      return noticeUndone(facts, doing, each.number)
    case 'booked':
      return [...takenBack(facts, each.message), { do: 'retract', message: each.message }]
    // Of the movements of a message it is decided together.
    case 'movement':
    case 'opened':
    case 'joined':
    case 'event':
    case 'ended':
    case 'alert':
      return []
  }
}

/** What has not left leaves no more, and who heard it hears that. */
function noticeUndone(facts: Facts, { who, where }: Doing, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  if (notice === undefined || notice.state === 'cancelled') return []
  return retract(facts, notice, { by: who, office: notice.office, from: where }).effects
}

/** What was written is struck; what was struck, ended or signed stands as before. */
function entryUndone(
  facts: Facts,
  { id, was }: Extract<Consequence, { kind: 'entry' }>,
): readonly Effect[] {
  const entry = facts.entry(id)
  if (entry === undefined) return []
  switch (was) {
    case 'new':
      return entry.struck === null ? [{ do: 'entry', entry: { ...entry, struck: facts.now } }] : []
    case 'struck':
      return [{ do: 'entry', entry: { ...entry, struck: null } }]
    case 'ended':
      return [{ do: 'entry', entry: { ...entry, ended: null } }]
    case 'signed':
      return [{ do: 'entry', entry: { ...entry, signed: null } }]
  }
}

// ---- who hears ----

/** Posts that go elsewhere than where it was taken back: there the answer says it. */
function elsewhere({ where }: Doing, said: readonly Effect[]): readonly Effect[] {
  const here = addressKey(where)
  return said.filter((effect) => effect.do === 'say' && addressKey(effect.post.to) !== here)
}
