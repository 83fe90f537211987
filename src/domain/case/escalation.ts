// Played by: an-errand-finds-nobody.chat, who-asked-is-not-dropped.chat, nobody-at-a-step.chat
import { higher, type Level } from '../model/area.ts'
import { dueAfter, dueRunningOn, quietAt, quietEnd, resolveDue } from '../model/calendar.ts'
import { after, byItself, type Case, type CaseEvent, isFinding } from '../model/case.ts'
import type { Choice, Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { type Target, withoutDeadline } from '../model/policy.ts'
import { addressKey } from '../model/post.ts'
import {
  isLevel,
  type Recipient,
  recipientAbove,
  recipientOf,
  targetName,
} from '../model/recipient.ts'
import { DAY, span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { notifyAskers, tellAskersAlone } from '../notify/askers.ts'
import { claimedAt, notifyAssignee } from '../notify/assignee.ts'
import { type Notification, type Notified, notify, notifyRecipients } from '../notify/case.ts'
import { nextText } from '../wording/case.ts'
import {
  climbedText,
  givenBackRecord,
  givenBackText,
  LEFT,
  nobodyToTellRecord,
  nudgedRecord,
  nudgeText,
  overdueText,
  RELIEVED,
  returnedWithRecord,
  STILL_AT_IT,
  searchingText,
  untakenText,
} from '../wording/escalation.ts'
import { notMendedText } from '../wording/finding/finding.ts'
import { NO_REASON, plainly, type Reason } from '../wording/sentence.ts'
import { asksOf } from './at-hand.ts'
import { offerErrand } from './offer.ts'
import { isOnOffer } from './offered.ts'
import { atTheTop } from './top.ts'

/** The timers of a case that begins, or begins again: its later steps, and when it is 超时. */
export function startClocks(facts: Facts, about: Case): readonly Effect[] {
  const due = about.due ?? resolveDue(about.since, about.route)
  return [
    ...stepClocks(facts, about, about.since),
    { do: 'set-timer', timer: { kind: 'overdue', case: about.number, due } },
  ]
}

/** The timers of the later steps, counted from a moment; those that tell nobody above a level that knows are left out. */
function stepClocks(
  facts: Facts,
  { number, route }: Case,
  from: number,
  known: Level | null = null,
): readonly Effect[] {
  return route.steps.flatMap(({ after, to }, step): readonly Effect[] => {
    if (step === 0 || (known !== null && knows(known, to))) return []
    const due = dueAfter(from, after, route, facts.policy)
    return [{ do: 'set-timer', timer: { kind: 'step', case: number, step, due } }]
  })
}

/**
 * Runs a policy step: tells its targets, or, where there is nobody to tell, runs the next one at once.
 * The history says which it was.
 */
export function runStep(
  facts: Facts,
  about: Case,
  index: number,
  why: Reason = NO_REASON,
): Notified {
  const step = about.route.steps[index]
  if (step === undefined) return { effects: [], told: [] }
  const offered = step.to.includes('volunteer') ? offerErrand(facts, about, why) : null
  const targets = offered === null ? step.to : step.to.filter((target) => target !== 'volunteer')
  const others = notify(facts, about, targets, {
    event: 'told',
    why,
    next: nextText(facts, about, index),
  })
  const notified = offered === null ? others : both(others, offered)
  if (notified.told.length > 0) return notified
  const names = step.to.map((target) => targetName(facts.street, about, target) || target)
  const missed: Effect = {
    do: 'case-event',
    number: about.number,
    event: byItself(facts.now, 'note', nobodyToTellRecord(names)),
  }
  const next: Effect = {
    do: 'drop-timer',
    timer: { kind: 'step', case: about.number, step: index + 1 },
  }
  const onward = runStep(facts, about, index + 1, why)
  return { effects: [missed, next, ...onward.effects], told: onward.told }
}

function both(one: Notified, other: Notified): Notified {
  return { effects: [...one.effects, ...other.effects], told: [...one.told, ...other.told] }
}

/** Of those who were asked for an errand nobody went: the next are asked, and at last the group. */
export function offerDue(facts: Facts, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  return about?.state === 'open' ? offerOn(facts, about, NO_REASON) : []
}

function offerOn(facts: Facts, about: Case, why: Reason): readonly Effect[] {
  const next = offerErrand(facts, about, why)
  return (next ?? notify(facts, about, ['volunteer'], { event: 'told', why })).effects
}

/** The first step that reaches somebody new runs at once, because those who were asked will not take it. */
export function nextStepNow(facts: Facts, about: Case, why: Reason): readonly Effect[] {
  const index = about.route.steps.findIndex(({ to }) =>
    to
      .flatMap((target) => recipientOf(facts, about, target) ?? [])
      .some(({ addresses }) => addresses.some((at) => !about.told.includes(addressKey(at)))),
  )
  if (index < 0) return []
  return [
    { do: 'drop-timer', timer: { kind: 'step', case: about.number, step: index } },
    ...runStep(facts, about, index, why).effects,
  ]
}

/** A case begins again with an event: its clocks run anew, and its first step is notified. */
export function beginAgain(
  facts: Facts,
  about: Case,
  event: CaseEvent,
  why: Reason,
): readonly Effect[] {
  const again = after(about, event)
  return [
    { do: 'case-event', number: about.number, event },
    { do: 'drop-timers', case: about.number },
    ...startClocks(facts, again),
    ...runStep(facts, again, 0, why).effects,
  ]
}

/** A step's time has come. */
export function stepDue(facts: Facts, number: number, index: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  const step = about?.route.steps[index]
  if (about === undefined || step === undefined) return []
  const taken = about.state !== 'open'
  if (taken && (step.unless === 'claimed' || about.state !== 'claimed')) return []
  const again = facts.history(number).some(({ event }) => event === 'reopened')
  const why = taken ? NO_REASON : plainly(untakenText(span(step.after), again))
  const { effects, told } = runStep(facts, about, index, why)
  return [...effects, ...(taken ? [] : tellWaiting(facts, about, told))]
}

/** The time to resolve is over: one level up, and again after the same time, to the top. */
export function overdue(facts: Facts, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  if (about === undefined || (about.state !== 'open' && about.state !== 'claimed')) return []
  const who = about.assignee?.name ?? null
  const above = recipientAbove(facts, about.area, about.level)
  if (above === null) return atTheTop(facts, about)
  const due = resolveDue(facts.now, withoutDeadline(about.route))
  const why = plainly(isFinding(about) ? notMendedText(who) : overdueText(who))
  const word: Notification = { event: 'overdue', why, changes: { due } }
  const { effects, told } = notifyRecipients(facts, about, [above], word)
  return [
    ...effects,
    ...dropKnown(about, above.level),
    { do: 'set-timer', timer: { kind: 'overdue', case: number, due } },
    ...tellWaiting(facts, about, told),
  ]
}

/** Whether a step tells nobody above a level that knows. */
function knows(level: Level, targets: readonly Target[]): boolean {
  return targets.every((target) => isLevel(target) && !higher(target, level))
}

/** The steps that would tell a level what it has just heard. */
function dropKnown(about: Case, level: Level | null): readonly Effect[] {
  if (level === null) return []
  return about.route.steps.flatMap(({ to }, step): readonly Effect[] =>
    knows(level, to)
      ? [{ do: 'drop-timer', timer: { kind: 'step', case: about.number, step } }]
      : [],
  )
}

/** It climbed: who asked hears alone whom it was brought before now. */
function tellWaiting(facts: Facts, about: Case, told: readonly Recipient[]): readonly Effect[] {
  const names = told.filter(({ level }) => level !== null).map(({ label }) => label)
  if (names.length === 0) return []
  const who = about.assignee?.name ?? null
  return tellAskersAlone(facts, about, () => climbedText(about.number, names, who))
}

/** A claimer who said nothing for half the time to resolve is asked how it goes. */
export function nudge(facts: Facts, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  if (about === undefined || about.state !== 'claimed' || about.assignee === null) return []
  // A reminder that has to wait for the morning is not held against anybody until then.
  const heard = waitsForMorning(facts, about) ? quietEnd(facts.now, facts.policy) : facts.now
  return [
    {
      do: 'case-event',
      number,
      event: byItself(facts.now, 'reminded', nudgedRecord(about.assignee.name)),
    },
    ...notifyAssignee(facts, about, nudgeText(about)),
    asksOf(facts, about.assignee.contact, claimedAt(facts, about), stillAtIt(number), DAY),
    {
      do: 'set-timer',
      timer: {
        kind: 'relieve',
        case: number,
        due: dueRunningOn(heard, about.route.resolve / 4, about.route),
      },
    },
  ]
}

/** Who is asked whether they are at it says yes, or gives it back. */
function stillAtIt(number: number): readonly Choice[] {
  return [
    { answer: 'yes', command: 'note', case: number, text: STILL_AT_IT, called: '' },
    { answer: 'no', command: 'give-back', case: number, text: '', called: '' },
  ]
}

/** Still nothing: the case is open again, and those who knew of it hear so. */
export function relieve(facts: Facts, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  if (about === undefined || about.state !== 'claimed' || about.assignee === null) return []
  return giveBack(facts, about, RELIEVED)
}

/** Who has left the street file has nothing any more: what they had is open again, and those who knew of it hear so. */
export function giveBackAll(facts: Facts, who: ContactId): readonly Effect[] {
  return facts
    .livingCases(facts.street.root)
    .filter(({ state, assignee }) => state === 'claimed' && assignee?.contact === who)
    .flatMap((about) => [
      {
        do: 'drop-timers' as const,
        case: about.number,
        kinds: ['nudge' as const, 'relieve' as const],
      },
      ...giveBack(facts, about, LEFT),
    ])
}

function giveBack(facts: Facts, about: Case, why: string): readonly Effect[] {
  const name = about.assignee?.name ?? ''
  const event = byItself(facts.now, 'returned', givenBackRecord(name, why))
  return openAgain(facts, about, event, givenBackText(name, why), searchingText)
}

/**
 * What somebody had is open again by an event: those who knew of it are asked anew, with `why` before the words to answer
 * with, and who asked hears `searching`.
 */
export function openAgain(
  facts: Facts,
  about: Case,
  event: CaseEvent,
  why: string,
  searching: (number: number) => string,
): readonly Effect[] {
  const again = after(about, event)
  return [
    { do: 'case-event', number: about.number, event },
    ...returned(facts, about),
    // It climbs no slower than a new one.
    ...stepClocks(facts, again, facts.now, again.level),
    // An errand that its team was asked for one by one is offered on.
    ...(isOnOffer(facts, again)
      ? offerOn(facts, again, plainly(why))
      : tellAgain(facts, again, plainly(why))),
    ...notifyAskers(facts, about, ({ number }) => searching(number), { cases: [] }),
  ]
}

/** Those that hang on a case and were taken with it are open again with it. */
export function returned(facts: Facts, about: Case): readonly Effect[] {
  return facts
    .casesUnder(about.number)
    .filter(
      ({ state, assignee }) => state === 'claimed' && assignee?.contact === about.assignee?.contact,
    )
    .map(({ number }) => ({
      do: 'case-event',
      number,
      event: byItself(facts.now, 'returned', returnedWithRecord(about.number)),
    }))
}

/** Tells those of the highest level that knows of an open case that it waits for somebody. */
function tellAgain(facts: Facts, about: Case, why: Reason): readonly Effect[] {
  const at =
    recipientOf(facts, about, about.level) ?? recipientAbove(facts, about.area, about.level)
  const first =
    about.route.steps[0]?.to.flatMap((target) => recipientOf(facts, about, target) ?? []) ?? []
  const isKnown = (to: Recipient): boolean =>
    to.addresses.some((address) => about.told.includes(addressKey(address)))
  const known = first.filter(isKnown)
  const needless =
    at === null ||
    known.some(({ area }) => area === at.area && at.level !== null) ||
    // Nobody is asked anew who was never asked, while others are.
    (known.length > 0 && !isKnown(at))
  const recipients = [...known, ...(needless ? [] : [at])]
  return notifyRecipients(facts, about, recipients, { event: 'told', why }).effects
}

/** The clock of a claimer's silence begins anew. */
export function watchClaimer(facts: Facts, about: Case): readonly Effect[] {
  const due = dueRunningOn(facts.now, about.route.resolve / 2, about.route)
  return [
    { do: 'drop-timers', case: about.number, kinds: ['relieve'] },
    { do: 'set-timer', timer: { kind: 'nudge', case: about.number, due } },
  ]
}

/** Whether a post about the case would have to wait for the morning. */
export function waitsForMorning(facts: Facts, about: Case): boolean {
  return !about.urgent && !about.route.night && quietAt(facts.now, facts.policy)
}
