// Played by: nobody-checks-a-finding.chat, a-finding-climbs.chat
import { resolveDue } from '../../model/calendar.ts'
import { byItself, type Case, casePost } from '../../model/case.ts'
import type { Effect } from '../../model/effect.ts'
import { siteName } from '../../model/finding/site.ts'
import type { ContactId } from '../../model/person.ts'
import { byDeadline, withoutDeadline } from '../../model/policy.ts'
import { addressKey } from '../../model/post.ts'
import { DAY, span, spoken } from '../../model/time.ts'
import type { Facts, View } from '../../model/view.ts'
import { answer } from '../../notify/answer.ts'
import { claimedAt, notifyAssignee } from '../../notify/assignee.ts'
import {
  checkFailedText,
  checkPassedText,
  checkReminderText,
  failedWhyText,
  mendAgainText,
  mendedText,
  passedToMenderText,
  remindedOfCheckRecord,
  waitsForCheckText,
} from '../../wording/finding/check.ts'
import { addressed } from '../../wording/name.ts'
import { plainly } from '../../wording/sentence.ts'
import { bySpeaker, happens } from '../action.ts'
import { waitForWord } from '../awaited.ts'
import { beginAgain } from '../escalation.ts'
import { checkingFinder, checkingLead, menders } from './check.ts'

/** Who holds the place says that it is mended (整改): who must check hears it, and has the last word. */
export function mended(view: View, about: Case, words: string): readonly Effect[] {
  const { contact, name } = view.speaker
  const by = new Set([...menders(view, about), contact])
  const text = mendedText(about.number, name, words)
  const finder = askFinder(view, about, by, text)
  const asked = finder.asked === null ? askLead(view, about, by, text) : finder
  return [
    ...(about.state === 'open' ? happens([about], bySpeaker(view, 'claimed', '')) : []),
    ...happens([about], bySpeaker(view, 'resolved', words)),
    { do: 'drop-timers', case: about.number },
    waitForWord(view, about),
    ...asked.effects,
    answer(view, about, waitsForCheckText(about.number, asked.asked)),
  ]
}

interface Asked {
  readonly effects: readonly Effect[]
  /** What those are called who were asked; null where there is nobody. */
  readonly asked: string | null
}

const NOBODY: Asked = { effects: [], asked: null }

/** A word to the one who found it, where they did. */
function askFinder(facts: Facts, about: Case, mended: ReadonlySet<ContactId>, text: string): Asked {
  const finder = checkingFinder(facts, about, mended)
  if (finder === null) return NOBODY
  const said = addressed(about.from, [finder], text)
  const post = casePost(about, about.from, said.text, { mentions: said.mentions })
  return { effects: [{ do: 'say', post }], asked: finder.name }
}

/** A word to who leads the place. */
function askLead(facts: Facts, about: Case, mended: ReadonlySet<ContactId>, text: string): Asked {
  const to = checkingLead(facts, about, mended)
  if (to === null) return NOBODY
  const effects = to.addresses.map((address): Effect => {
    const said = addressed(address, to.leaders, text)
    return { do: 'say', post: casePost(about, address, said.text, { mentions: said.mentions }) }
  })
  return { effects, asked: to.label }
}

/** Nobody has checked what was mended: who must is reminded once a day, and from the second day on who leads the place as well. */
export function remindOfCheck(facts: Facts, about: Case): readonly Effect[] {
  const { number } = about
  const history = facts.history(number)
  const done = history.findLastIndex(({ event }) => event === 'resolved')
  const before = history.slice(done + 1).filter(({ event }) => event === 'reminded').length
  const waited = span(Math.max(DAY, facts.now - (history[done]?.at ?? facts.now)))
  const text = checkReminderText(number, siteName(facts.street, about), waited)
  const by = menders(facts, about)
  const finder = askFinder(facts, about, by, text)
  const needsLead = before > 0 || finder.asked === null
  const lead = needsLead ? askLead(facts, about, by, text) : NOBODY
  const names = [finder.asked, lead.asked].flatMap((name) => name ?? [])
  return [
    {
      do: 'case-event',
      number,
      event: byItself(facts.now, 'reminded', remindedOfCheckRecord(names)),
    },
    ...apart([...finder.effects, ...lead.effects]),
    waitForWord(facts, about),
  ]
}

/** Where both sit in one chat it is said there once. */
function apart(effects: readonly Effect[]): readonly Effect[] {
  const seen = new Set<string>()
  return effects.filter((effect) => {
    if (effect.do !== 'say') return true
    const key = addressKey(effect.post.to)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** It was looked at, and is well (复查通过): the case is over (销号). */
export function checkPassed(view: View, about: Case, words: string): readonly Effect[] {
  return [
    ...happens([about], bySpeaker(view, 'confirmed', words)),
    { do: 'drop-timers', case: about.number },
    answer(view, about, checkPassedText(about.number)),
    ...elsewhere(view, notifyAssignee(view, about, passedToMenderText(about.number))),
  ]
}

/** It was looked at, and is not (复查不行): it begins again, to be mended by the moment said, else in the policy's time. */
export function checkFailed(
  view: View,
  about: Case,
  words: string,
  at: number | null,
): readonly Effect[] {
  const policys = withoutDeadline(about.route)
  const due = at ?? resolveDue(view.now, policys)
  const route = at === null ? policys : byDeadline(policys, view.now, at)
  const event = bySpeaker(view, 'reopened', words, { due, route })
  const again = beginAgain(view, about, event, plainly(failedWhyText(view.speaker.name, words)))
  const told = again.flatMap((effect) => (effect.do === 'say' ? [addressKey(effect.post.to)] : []))
  const text = mendAgainText(about.number, view.speaker.name, words)
  return [
    answer(view, about, checkFailedText(about.number, spoken(due, view.now))),
    ...again,
    ...(told.includes(addressKey(claimedAt(view, about)))
      ? []
      : elsewhere(view, notifyAssignee(view, about, text))),
  ]
}

/** Posts that go elsewhere than where the speaker is answered. */
function elsewhere(view: View, said: readonly Effect[]): readonly Effect[] {
  const here = addressKey(view.here.address)
  return said.filter((effect) => effect.do === 'say' && addressKey(effect.post.to) !== here)
}
