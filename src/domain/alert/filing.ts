import { runStep, startClocks } from '../case/escalation.ts'
import { caseOf, opening } from '../case/opening.ts'
import { type Alert, type Cry, categoryOfAlert } from '../model/alert.ts'
import { after, byItself, type Case, type CaseEvent, casePost } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, DELETED } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { inHandText } from '../wording/alert.ts'
import { addressed } from '../wording/name.ts'
import { joinedRecord } from '../wording/receipt.ts'
import { answeredAt } from './call.ts'

/** What making a case of an alert results in. */
interface Filed {
  /** The alert as it stands then. */
  readonly alert: Alert
  readonly about: Case
  readonly effects: readonly Effect[]
}

const asCase = (alert: Alert, number: number): Alert => ({ ...alert, state: 'case', case: number })

/** An alert is a case from here on, and nobody is called for it any more. */
export function isCase(alert: Alert, number: number): readonly Effect[] {
  return [
    { do: 'alert', alert: asCase(alert, number) },
    { do: 'drop-timer', timer: { kind: 'alert', alert: alert.id } },
  ]
}

/**
 * An alert becomes an urgent case of who cried first; the others who did follow it. `tell`: its first step is run, as of any
 * urgent case; else those who were called know already, and only the later steps are to come.
 */
export function fileAlert(facts: Facts, alert: Alert, record: string, tell: boolean): Filed {
  const [first, ...others] = alert.cries
  const number = facts.nextCase()
  const from = answeredAt(alert, first.from, first.who)
  const draft = {
    kind: 'report' as const,
    category: categoryOfAlert(alert.kind),
    urgent: true,
    area: alert.area,
    household: alert.household,
    named: null,
    text: first.text,
    items: [],
  }
  const opened = caseOf(facts, draft, number, { by: first.who, from })
  const { level, told } = alert
  const events: readonly CaseEvent[] = [
    byItself(facts.now, 'note', record, { level, told }),
    ...others
      .filter(
        ({ who }, i) =>
          who.contact !== first.who.contact &&
          others.findIndex((one) => one.who.contact === who.contact) === i,
      )
      .map((cry) => follows(facts, alert, cry)),
  ]
  const about = events.reduce(after, opened)
  return {
    alert: asCase(alert, number),
    about,
    effects: [
      ...isCase(alert, number),
      ...opening(facts, opened),
      ...events.map((event): Effect => ({ do: 'case-event', number, event })),
      ...startClocks(facts, about),
      ...(tell ? runStep(facts, about, 0).effects : []),
    ],
  }
}

/** Who cried of it as well hears what becomes of it. */
function follows({ now }: Facts, alert: Alert, { who, from, text }: Cry): CaseEvent {
  const follower = { who, household: null, from: answeredAt(alert, from, who) }
  const where = addressKey(from)
  return { at: now, event: 'note', by: who, where, text: joinedRecord(text), changes: { follower } }
}

/** To all who cried: it is in hand, and by whom where somebody goes. One post a chat. */
export function tellCriers(about: Case, name: string | null, except: ContactId): readonly Effect[] {
  const all = [{ who: about.by, from: about.from }, ...about.followers]
  const chats = [...new Set(all.map(({ from }) => addressKey(from)))]
  return chats.flatMap((key): readonly Effect[] => {
    const here = all.filter(
      ({ who, from }) => addressKey(from) === key && who.contact !== except && who.name !== DELETED,
    )
    const to = here[0]?.from
    if (to === undefined) return []
    const people = here.map(({ who }) => who)
    const { text, mentions } = addressed(to, people, inHandText(about.number, name))
    return [{ do: 'say', post: casePost(about, to, text, { mentions }) }]
  })
}
