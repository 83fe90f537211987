// Played by: every-command-taken-back.chat

import { waitForWord } from '../case/awaited.ts'
import { startClocks, watchClaimer } from '../case/escalation.ts'
import { asks } from '../case/permission.ts'
import { resolveDue } from '../model/calendar.ts'
import { after, byItself, type Case, type CaseEvent, casePost } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, addressOf } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { notifyAskers } from '../notify/askers.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { notifyKnowing } from '../notify/case.ts'
import {
  claimTakenBackText,
  NEVER_MIND,
  neverMindText,
  standsText,
  undoneRecord,
  untakenAgainText,
  wentOnText,
} from '../wording/correction.ts'
import { numbered } from '../wording/note.ts'
import type { Before, Consequence, Doing } from './consequence.ts'
import { doneBy, toSpeaker } from './word.ts'

/** What somebody did to one case. */
export type Step = Extract<Consequence, { readonly kind: 'event' }>

/** What a command did to each case: its last event there, and how the case stood before the first. */
export function stepsOf({ consequences }: Doing): readonly Step[] {
  const steps = new Map<number, Step>()
  for (const each of consequences) {
    if (each.kind !== 'event') continue
    const first = steps.get(each.number)
    const told = [...(first?.told ?? []), ...each.told]
    steps.set(each.number, { ...each, before: first?.before ?? each.before, told })
  }
  return [...steps.values()]
}

/** Takes back what somebody did to a case, unless others have gone on from there. */
export function stepBack(facts: Facts, doing: Doing, step: Step): readonly Effect[] {
  const about = facts.caseNumbered(step.number)
  if (about === undefined) return []
  switch (step.event) {
    case 'claimed':
      return about.state === 'claimed' && about.assignee?.contact === doing.who.contact
        ? unclaimed(facts, doing, about)
        : wentOn(facts, doing, about)
    case 'resolved':
    case 'confirmed':
    case 'cancelled':
      return about.state === AFTER[step.event]
        ? [...restored(facts, doing, about, step.before), ...standsAgain(facts, doing, about, step)]
        : wentOn(facts, doing, about)
    case 'reopened':
      return about.state === 'open'
        ? [...restored(facts, doing, about, step.before), ...standsAgain(facts, doing, about, step)]
        : wentOn(facts, doing, about)
    case 'transferred':
    case 'escalated':
      return neverMind(facts, doing, about, step)
    case 'note':
      return unsaid(facts, doing, about)
    default:
      return []
  }
}

const AFTER = { resolved: 'resolved', confirmed: 'closed', cancelled: 'cancelled' } as const

const wentOn = (facts: Facts, doing: Doing, about: Case): readonly Effect[] => [
  toSpeaker(facts, doing, about, wentOnText(about.number)),
]

function unclaimed(facts: Facts, doing: Doing, about: Case): readonly Effect[] {
  const { number } = about
  return [
    { do: 'case-event', number, event: doneBy(facts, doing, 'returned', undoneRecord('claim')) },
    { do: 'drop-timers', case: number, kinds: ['nudge', 'relieve'] },
    ...notifyAskers(facts, about, (news) => untakenAgainText(news.number), {
      except: doing.who.contact,
      cases: [],
    }),
    toSpeaker(facts, doing, about, claimTakenBackText(number)),
  ]
}

/** The case stands as it did: by events that lead back there, with the clocks of that state. */
function restored(facts: Facts, doing: Doing, about: Case, before: Before): readonly Effect[] {
  const { number } = about
  const due = resolveDue(facts.now, about.route)
  const events = eventsTo(facts, doing, about, before, due)
  const now = events.reduce(after, about)
  return [
    ...events.map((event): Effect => ({ do: 'case-event', number, event })),
    { do: 'drop-timers', case: number },
    ...clocksOf(facts, now),
  ]
}

function eventsTo(
  facts: Facts,
  doing: Doing,
  about: Case,
  before: Before,
  due: number,
): readonly CaseEvent[] {
  const { state, assignee, parent } = before
  const back = {
    ...doneBy(facts, doing, 'reopened', undoneRecord('last')),
    changes: { due, parent },
  }
  const claim = facts.history(about.number).findLast(({ event }) => event === 'claimed')
  const taken: readonly CaseEvent[] =
    assignee === null
      ? []
      : [{ ...byItself(facts.now, 'claimed', ''), by: assignee, where: claim?.where ?? null }]
  const done = byItself(facts.now, 'resolved', '')
  switch (state) {
    case 'open':
    case 'claimed':
      return [back, ...taken]
    case 'resolved':
      return [back, ...taken, done]
    case 'closed':
      return [back, ...taken, byItself(facts.now, 'closed', '')]
    case 'cancelled':
      return [back, byItself(facts.now, 'cancelled', '')]
  }
}

function clocksOf(facts: Facts, now: Case): readonly Effect[] {
  switch (now.state) {
    case 'open':
      return startClocks(facts, now)
    case 'claimed':
      return [
        ...startClocks(facts, now).filter(
          (effect) => effect.do === 'set-timer' && effect.timer.kind === 'overdue',
        ),
        ...watchClaimer(facts, now),
      ]
    case 'resolved':
      return [waitForWord(facts, now)]
    case 'closed':
    case 'cancelled':
      return []
  }
}

/** Who had heard hears how it stands: those who asked, who has it, and who was called anew. */
function standsAgain(
  facts: Facts,
  doing: Doing,
  about: Case,
  { event, before }: Step,
): readonly Effect[] {
  const { contact } = doing.who
  const state = before.state === 'closed' || before.state === 'cancelled' ? 'over' : before.state
  const had = { ...about, assignee: before.assignee }
  const said = [
    ...notifyAskers(facts, about, ({ number }) => standsText(number, state, true), {
      except: contact,
    }),
    ...notifyAssignee(facts, had, standsText(about.number, state, false), { except: contact }),
    ...(event === 'reopened' ? notifyKnowing(facts, about, NEVER_MIND) : []),
  ]
  const here = addressKey(doing.where)
  return [
    ...said.filter((each) => each.do === 'say' && addressKey(each.post.to) !== here),
    toSpeaker(facts, doing, about, standsText(about.number, state, asks(about, contact))),
  ]
}

/** Whom it was handed to, or told above, hears that it was withdrawn; on its own road the case goes on. */
function neverMind(facts: Facts, doing: Doing, about: Case, step: Step): readonly Effect[] {
  const { number } = about
  const had = step.before.assignee
  const again: readonly Effect[] =
    had !== null && about.state === 'open' ? restored(facts, doing, about, step.before) : []
  const note = doneBy(
    facts,
    doing,
    'note',
    undoneRecord(step.event === 'transferred' ? 'transfer' : 'escalate'),
  )
  const here = addressKey(doing.where)
  const state = again.length > 0 ? 'claimed' : about.state === 'claimed' ? 'claimed' : 'open'
  return [
    { do: 'case-event', number, event: note },
    ...again,
    ...step.told
      .filter((key) => key !== here)
      .map(
        (key): Effect => ({
          do: 'say',
          post: casePost(about, addressOf(key), numbered(number, NEVER_MIND)),
        }),
      ),
    toSpeaker(facts, doing, about, standsText(number, state, asks(about, doing.who.contact))),
  ]
}

/** A remark that was passed on. */
function unsaid(facts: Facts, doing: Doing, about: Case): readonly Effect[] {
  const { number } = about
  const { contact } = doing.who
  const state = about.state === 'closed' || about.state === 'cancelled' ? 'over' : about.state
  const heard = asks(about, contact)
    ? notifyAssignee(facts, about, neverMindText(number), { except: contact })
    : notifyAskers(facts, about, (news) => neverMindText(news.number), { except: contact })
  return [
    { do: 'case-event', number, event: doneBy(facts, doing, 'note', undoneRecord('note')) },
    ...heard,
    toSpeaker(facts, doing, about, standsText(number, state, asks(about, doing.who.contact))),
  ]
}
