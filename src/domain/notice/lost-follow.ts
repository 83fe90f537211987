// Played by: somebody-is-found.chat, somebody-is-lost.chat
import type { Case, CaseEvent, EventName } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { heardIn, type Notice } from '../model/notice/notice.ts'
import { addressKey, group, post } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { FOUND, lostPictureText, NEED_NOT_LOOK } from '../wording/notice/lost.ts'
import { retract } from './retract.ts'

const OVER: readonly EventName[] = ['resolved', 'confirmed', 'closed', 'cancelled']

/**
 * What follows from what was just done to a case of somebody who is looked for, whoever did it and by what words: once it is
 * over, exactly those who were asked to look hear so, before all else; and the picture of them goes where their words went.
 */
export function lostFollows(facts: Facts, effects: readonly Effect[]): readonly Effect[] {
  return effects.flatMap((effect) => {
    switch (effect.do) {
      case 'case-event':
        return OVER.includes(effect.event.event) ? allClear(facts, effect.number, effect.event) : []
      case 'keep':
        return showPicture(facts, effect)
      default:
        return []
    }
  })
}

function allClear(facts: Facts, number: number, event: CaseEvent): readonly Effect[] {
  const about = facts.caseNumbered(number)
  // What was merged into another is looked for under that number.
  if (about === undefined || typeof event.changes.parent === 'number') return []
  const { by } = event
  const text = event.event === 'cancelled' ? NEED_NOT_LOOK : FOUND
  const said: Effect[] = []
  const told: string[] = []
  for (const notice of noticesOf(facts, about).toReversed()) {
    if (notice.state === 'cancelled') continue
    const sayer = { by: by ?? about.by, office: '', from: about.from, text, except: told }
    said.push(
      ...retract(facts, notice, sayer).effects,
      unlost(facts, notice, facts.policy.notices.lost.forget),
    )
    // Who was asked twice hears it once.
    told.push(...heardIn(facts.reachedBy(notice.number)).map(addressKey))
  }
  return said
}

/** Its picture and telephone are deleted after so long. */
export function unlost({ now }: Facts, { number }: Notice, after: number): Effect {
  return { do: 'set-timer', timer: { kind: 'unlost', notice: number, due: now + after } }
}

/** Nobody looks for them any more: what only served that leaves the disk. */
export function forgetLost(facts: Facts, number: number): readonly Effect[] {
  const notice = facts.notice(number)
  const about = notice?.case == null ? undefined : facts.caseNumbered(notice.case)
  if (notice === undefined || notice.case === null) return []
  if (about !== undefined && (about.state === 'open' || about.state === 'claimed'))
    return [unlost(facts, notice, Math.max(HOUR, facts.policy.notices.lost.forget))]
  return [{ do: 'forget-lost', number: notice.case }]
}

/** The first picture that who asked sent goes to those who were called before it came. */
function showPicture(
  facts: Facts,
  { number, file, by }: Extract<Effect, { do: 'keep' }>,
): readonly Effect[] {
  const about = facts.caseNumbered(number)
  if (about === undefined || about.by.contact !== by.contact) return []
  const others = facts
    .filesOf(number)
    .filter((id) => id !== file && facts.keptFile(id)?.by.contact === by.contact)
  const notice = noticesOf(facts, about).find(({ state }) => state === 'going')
  if (notice === undefined || others.length > 0) return []
  return notice.topics.map(
    (topic): Effect => ({
      do: 'say',
      post: post(group(topic), lostPictureText(number), {
        about: [number],
        notice: notice.number,
        haste: notice.haste,
        night: true,
        stale: Math.max(0, notice.ends - facts.now),
        picture: { kind: 'kept', file },
      }),
    }),
  )
}

function noticesOf(facts: Facts, { number }: Case): readonly Notice[] {
  return facts
    .notices()
    .filter(({ sort, kind, case: of }) => sort === 'lost' && kind === 'alert' && of === number)
}
