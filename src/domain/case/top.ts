// Played by: who-asked-is-not-dropped.chat
import { byItself, type Case, casePost } from '../model/case.ts'
import { onDuty } from '../model/duty/on-duty.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { contact } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import { DAY, HOUR, span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { tellAskersAlone } from '../notify/askers.ts'
import { othersThan, whoDespairs } from '../privacy/of-oneself.ts'
import { overdueAtTopRecord, stillWaitingText, topText } from '../wording/escalation.ts'

/** Nothing stands above: those at the top hear of it every day until it ends, and so does who asked. */
export function atTheTop(facts: Facts, about: Case): readonly Effect[] {
  const { number } = about
  const who = about.assignee?.name ?? null
  const due = facts.now + DAY
  const event = byItself(facts.now, 'overdue', overdueAtTopRecord(who), { due })
  const waited = span(Math.max(HOUR, facts.now - about.since - ((facts.now - about.since) % HOUR)))
  return [
    { do: 'case-event', number, event },
    ...(othersThan(whoDespairs(facts, about), atTop(facts)) ?? []).map(
      (to): Effect => ({
        do: 'say',
        post: casePost(about, contact(to.contact), topText(facts, about, waited)),
      }),
    ),
    { do: 'set-timer', timer: { kind: 'overdue', case: number, due } },
    ...tellAskersAlone(facts, about, () => stillWaitingText(number, who)),
  ]
}

/** The street's heads, and who is on duty there. */
function atTop(facts: Facts): readonly Named[] {
  const { root } = facts.street
  const all = [...leaders(facts, root), ...onDuty(facts, root)]
  return all.filter((one, i) => all.findIndex(({ contact }) => contact === one.contact) === i)
}
