// Played by: somebody-is-lost.chat
import { isCase } from '../alert/filing.ts'
import { bySpeaker, happens } from '../case/action.ts'
import { runStep, startClocks } from '../case/escalation.ts'
import { caseOf, opening } from '../case/opening.ts'
import { placeOfTrouble } from '../case/place.ts'
import { ancestorAt, areaAt } from '../model/area.ts'
import { byItself, type Case, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { reachOfSite } from '../model/notice/aim.ts'
import type { Notice } from '../model/notice/notice.ts'
import { addressKey, group, type Post, post } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyKnowing } from '../notify/case.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { serves } from '../privacy/rights.ts'
import {
  addedText,
  calledRecord,
  lookingText,
  lostPostText,
  NO_ID_NUMBER,
  WHERE_LOST,
  WHO_IS_LOST,
} from '../wording/notice/lost.ts'
import { isResidentsTopic } from './notice-right.ts'

const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/

/**
 * Somebody is looked for (寻人): an urgent case, and a notice that goes out in rings, nearest first. `whom`: the words tell
 * of a person; groups that are called would not know whom to look for.
 */
export function lookFor(view: View, text: string, whom: boolean): readonly Effect[] {
  if (ID_NUMBER.test(text)) return [answer(view, null, NO_ID_NUMBER)]
  const own = ownLost(view)
  if (own?.notice?.state === 'going') return adds(view, own.about, text)
  if (!whom) return [answer(view, null, WHO_IS_LOST, { urgent: true })]
  const known = own?.about ?? filedLost(view)
  const place = placeOfTrouble(view, null, text)
  const outside = place.area === view.street.root && view.speaker.positions.length === 0
  if (known === undefined && outside) return [answer(view, null, WHERE_LOST, { urgent: true })]
  const begun = known === undefined ? begin(view, text, place) : { about: known, effects: [] }
  const { about } = begun
  const { contact, name } = view.speaker
  const { ends, each } = view.policy.notices.lost
  const notice: Notice = {
    number: view.nextNotice(),
    kind: 'alert',
    sort: 'lost',
    haste: 'pressing',
    refers: null,
    case: about.number,
    by: { contact, name },
    office: '',
    from: view.here.address,
    areas: [about.area],
    topics: [],
    whole: false,
    text,
    at: view.now,
    ends: view.now + ends,
    state: 'going',
    stage: 0,
    city: null,
  }
  const rung = ring(view, about, notice)
  const shown = pictureOf(view, about) !== null
  const words = lookingText(
    about.number,
    rung.notice.topics.length,
    each,
    rung.notice.stage >= 0,
    shown,
  )
  return [
    ...begun.effects,
    ...openAlerts(view).flatMap((alert) => isCase(alert, about.number)),
    answer(view, about, words, { urgent: true }),
    ...rung.effects,
    { do: 'set-timer', timer: { kind: 'notice', notice: notice.number, due: notice.ends } },
  ]
}

function begin(
  view: View,
  text: string,
  place: { readonly area: string; readonly household: string | null },
): { readonly about: Case; readonly effects: readonly Effect[] } {
  const { contact, name } = view.speaker
  const draft = {
    kind: 'report',
    category: 'safety',
    urgent: true,
    named: null,
    items: [],
    text,
    ...place,
  } as const
  const asked = { by: { contact, name }, from: view.here.address }
  const about = caseOf(view, draft, view.nextCase(), asked)
  const first = runStep(view, about, 0)
  // Residents' groups are told by the rings.
  const told = first.effects.filter(
    (effect) => effect.do !== 'say' || !amongResidents(view.street, effect.post.to),
  )
  return { about, effects: [...opening(view, about), ...startClocks(view, about), ...told] }
}

/** Said again of somebody who is looked for: those who help hear it too. */
function adds(view: View, about: Case, text: string): readonly Effect[] {
  return [
    ...happens([about], bySpeaker(view, 'note', text)),
    ...notifyKnowing(view, about, text),
    answer(view, about, addedText(about.number)),
  ]
}

// ---- rings ----

/** The next ring that has groups which were not called yet; -1 where there is none after it. */
function ring(
  facts: Facts,
  about: Case,
  notice: Notice,
): { readonly notice: Notice; readonly effects: readonly Effect[] } {
  const { rings, each } = facts.policy.notices.lost
  for (const [at, level] of rings.entries()) {
    if (at < notice.stage) continue
    const area = ancestorAt(facts.street, about.area, level)
    const topics = area === undefined ? [] : residentsIn(facts, area.path)
    const fresh = topics.filter((topic) => !notice.topics.includes(topic))
    if (area === undefined || fresh.length === 0) continue
    const next: Notice = {
      ...notice,
      topics: [...notice.topics, ...fresh],
      stage: at + 1 < rings.length ? at + 1 : -1,
    }
    const record = byItself(facts.now, 'told', calledRecord(area.name, fresh.length), {
      told: fresh.map((topic) => addressKey(group(topic))),
    })
    return {
      notice: next,
      effects: [
        { do: 'notice', notice: next },
        { do: 'case-event', number: about.number, event: record },
        ...fresh.map((topic): Effect => ({ do: 'say', post: lostPost(facts, about, next, topic) })),
        ...(next.stage < 0
          ? []
          : [
              {
                do: 'set-timer' as const,
                timer: { kind: 'ring' as const, notice: notice.number, due: facts.now + each },
              },
            ]),
      ],
    }
  }
  const over: Notice = { ...notice, stage: -1 }
  return { notice: over, effects: [{ do: 'notice', notice: over }] }
}

/** Nobody has found them: the next ring is called. */
export function ringOn(facts: Facts, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  const about = notice?.case == null ? undefined : facts.caseNumbered(notice.case)
  if (notice === undefined || notice.state !== 'going' || about === undefined) return []
  if (about.state !== 'open' && about.state !== 'claimed') return []
  return ring(facts, about, notice).effects
}

function residentsIn(facts: Facts, path: string): readonly string[] {
  const { topics } = reachOfSite(facts.street, {
    area: areaAt(facts.street, path).path,
    place: null,
  })
  return topics.filter((topic) => isResidentsTopic(facts, topic))
}

/** What a group is shown of who is looked for. */
export function lostPost(facts: Facts, about: Case, notice: Notice, topic: string): Post {
  return post(group(topic), lostPostText(about.number, notice.text), {
    about: [about.number],
    notice: notice.number,
    haste: notice.haste,
    night: true,
    stale: Math.max(0, notice.ends - facts.now),
    picture: pictureOf(facts, about),
  })
}

/** The picture that who asked sent of them; null where they sent none. */
export function pictureOf(facts: Facts, about: Case): Post['picture'] {
  const file = facts
    .filesOf(about.number)
    .find((id) => facts.keptFile(id)?.by.contact === about.by.contact)
  return file === undefined ? null : { kind: 'kept', file }
}

// ---- which ----

/** Somebody who is looked for, and the last notice of it. */
export interface Lost {
  readonly about: Case
  readonly notice: Notice
}

/** All who are looked for yet, the last first. */
export function allLost(facts: Pick<Facts, 'notices' | 'caseNumbered'>): readonly Lost[] {
  const seen = new Set<number>()
  return facts
    .notices()
    .toReversed()
    .flatMap((notice): readonly Lost[] => {
      if (notice.sort !== 'lost' || notice.kind !== 'alert' || notice.case === null) return []
      const about = facts.caseNumbered(notice.case)
      if (about === undefined || !living(about.state) || seen.has(about.number)) return []
      seen.add(about.number)
      return [{ about, notice }]
    })
}

function ownLost(view: View): Lost | undefined {
  return allLost(view).find(({ about }) => about.by.contact === view.speaker.contact)
}

/** The case of a cry of the speaker's that somebody is missing, made by then. */
function filedLost(view: View): Case | undefined {
  const cried = view
    .alertsWithin(view.street.root, view.now - DAY, view.now + 1)
    .filter(
      ({ kind, cries }) => kind === 'missing' && cries.some((cry) => isSpeaker(view, cry.who)),
    )
  return cried
    .flatMap(({ case: number }) => (number === null ? [] : (view.caseNumbered(number) ?? [])))
    .find(({ state }) => living(state))
}

/** The open cries that this is of: the speaker's own, or, of staff, the one in their area. */
function openAlerts(view: View) {
  const open = view.openAlerts().filter(({ kind }) => kind === 'missing')
  const own = open.filter(({ cries }) => cries.some((cry) => isSpeaker(view, cry.who)))
  if (own.length > 0) return own
  const here = open.filter(({ area }) => serves(view, view.speaker.contact, area))
  return here.length === 1 ? here : []
}

const isSpeaker = ({ speaker }: View, who: { readonly contact: string }): boolean =>
  who.contact === speaker.contact
