// Played by: a-finding-is-put-off.chat
import { type Case, casePost } from '../../model/case.ts'
import type { Effect } from '../../model/effect.ts'
import { byDeadline } from '../../model/policy.ts'
import { addressKey } from '../../model/post.ts'
import { holder } from '../../model/recipient.ts'
import { DAY } from '../../model/time.ts'
import type { View } from '../../model/view.ts'
import { answer } from '../../notify/answer.ts'
import { notifyAssignee } from '../../notify/assignee.ts'
import { byWhenText } from '../../wording/finding/ask.ts'
import {
  notLaterText,
  postponedRecord,
  postponedText,
  postponedToOthersText,
} from '../../wording/finding/postponement.ts'
import { addressed } from '../../wording/name.ts'
import { bySpeaker, happens } from '../action.ts'
import { may } from '../permission.ts'

/** No finding is put off further than this at once. */
export const LONGEST_PUT_OFF = 60 * DAY

/** Whether the speaker may put a finding off: who found it, and who holds its place. */
export function mayPutOff(view: View, about: Case): boolean {
  return about.by.contact === view.speaker.contact || may(view, 'resolve', about)
}

/** A finding is to be mended by a later moment (Unix ms), for a reason (延期): its clock runs to that, and both sides hear it. */
export function putOff(view: View, about: Case, at: number, reason: string): readonly Effect[] {
  const { number, due } = about
  if (due !== null && at <= due && due > view.now)
    return [answer(view, about, notLaterText(number, byWhenText(due, view.now)))]
  const when = byWhenText(at, view.now)
  const record = postponedRecord(when, reason)
  const route = byDeadline(about.route, about.since, at)
  const event = bySpeaker(view, 'note', record, { due: at, route })
  return [
    ...happens([about], event),
    { do: 'set-timer', timer: { kind: 'overdue', case: number, due: at } },
    ...(about.state === 'claimed' ? nudgeLater(view, about, at) : []),
    ...othersHear(view, about, postponedToOthersText(number, view.speaker.name, when, reason)),
    answer(view, about, postponedText(number, when)),
  ]
}

/** Who has it is asked how it goes in the middle of the time that is left. */
function nudgeLater(view: View, { number }: Case, at: number): readonly Effect[] {
  const due = view.now + (at - view.now) / 2
  return [
    { do: 'drop-timers', case: number, kinds: ['relieve'] },
    { do: 'set-timer', timer: { kind: 'nudge', case: number, due } },
  ]
}

/** Who found it, or else who is to mend it; not where it was said. */
function othersHear(view: View, about: Case, text: string): readonly Effect[] {
  const here = addressKey(view.here.address)
  const said =
    about.by.contact === view.speaker.contact
      ? mendersHear(view, about, text)
      : [finderHears(about, text)]
  return said.filter((effect) => effect.do === 'say' && addressKey(effect.post.to) !== here)
}

function finderHears(about: Case, text: string): Effect {
  const said = addressed(about.from, [about.by], text)
  return { do: 'say', post: casePost(about, about.from, said.text, { mentions: said.mentions }) }
}

function mendersHear(view: View, about: Case, text: string): readonly Effect[] {
  if (about.assignee !== null) return notifyAssignee(view, about, text)
  const addresses = holder(view, about)?.addresses ?? []
  return addresses.map((to) => ({ do: 'say', post: casePost(about, to, text) }))
}
