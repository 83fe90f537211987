import { areaAt, lineage } from '../model/area.ts'
import { quietEnd, resolveDue } from '../model/calendar.ts'
import type { Case } from '../model/case.ts'
import { sensitive } from '../model/category.ts'
import type { Draft } from '../model/draft.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { routeFor } from '../model/policy.ts'
import { addressKey } from '../model/post.ts'
import { amongResidents, hushed } from '../model/privacy.ts'
import { leaders, type Recipient } from '../model/recipient.ts'
import { sameTrouble } from '../model/sameness.ts'
import { clock } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { emergencyCall } from '../wording/case.ts'
import { cluster } from './cluster.ts'
import { runStep, startClocks, waitsForMorning } from './escalation.ts'
import { hang, widerTrouble } from './wide-trouble.ts'

/** Opens a case, or joins the one that the same trouble already has. The asker is answered at once. */
export function openCase(view: View, draft: Draft): readonly Effect[] {
  const same = sameCase(view, draft)
  return same === undefined ? openNew(view, draft) : join(view, same, draft)
}

function sameCase(view: View, draft: Draft): Case | undefined {
  const since = view.now - view.policy.merge
  return view
    .livingCases(draft.area, { category: draft.category, since })
    .find(
      (known) =>
        known.area === draft.area && (sameTrouble(known, draft) || saidAgain(view, known, draft)),
    )
}

/** The same person says the same again, because nobody seemed to hear. */
function saidAgain(view: View, known: Case, draft: Draft): boolean {
  return (
    known.by.contact === view.speaker.contact &&
    known.kind === draft.kind &&
    known.text === draft.text
  )
}

function openNew(view: View, draft: Draft): readonly Effect[] {
  const about = caseOf(view, draft, view.nextCase())
  const wide = widerTrouble(view, about, draft)
  const opened: readonly Effect[] = [
    { do: 'open-case', case: about },
    {
      do: 'case-event',
      number: about.number,
      event: {
        at: view.now,
        event: 'opened',
        by: about.by,
        where: addressKey(about.from),
        text: about.text,
        changes: {},
      },
    },
  ]
  if (wide !== null) return [...opened, ...hang(view, about, wide)]
  const first = runStep(view, about, 0)
  return [
    ...opened,
    answer(view, about, heardText(view, about, first.told)),
    // A step that finds nobody drops the clock of the next one, which runs at once.
    ...startClocks(view, about),
    ...first.effects.filter((effect) => !saidTwice(view, about, effect)),
    ...(draft.category === 'fever' ? cluster(view, about) : []),
  ]
}

/** Where a residents' group hears no more than the number, the answer to the asker has said it. */
function saidTwice(view: View, about: Case, effect: Effect): boolean {
  if (effect.do !== 'say' || !hushed(about)) return false
  return (
    amongResidents(view.street, view.here.address) &&
    addressKey(effect.post.to) === addressKey(view.here.address)
  )
}

function caseOf(view: View, draft: Draft, number: number): Case {
  const model = lineage(view.street, draft.area).find((area) => area.model !== null)?.model ?? null
  const route = routeFor(view.policy, { ...draft, model })
  const { here, now } = view
  const { contact, name } = view.speaker
  const { kind, category, urgent, area, household, text, items } = draft
  return {
    number,
    kind,
    category,
    urgent,
    state: 'open',
    area,
    household,
    by: { contact, name },
    from: here.address,
    text,
    items,
    assignee: null,
    level: areaAt(view.street, area).level,
    opened: now,
    since: now,
    due: resolveDue(now, route),
    route,
    told: [],
    followers: [],
    parent: null,
    touched: now,
  }
}

/** Another neighbour has the same trouble: told the number, and of all that comes of it. */
function join(view: View, known: Case, draft: Draft): readonly Effect[] {
  const { contact, name } = view.speaker
  const number = known.number
  if (known.by.contact === contact || known.followers.some(({ who }) => who.contact === contact)) {
    return [answer(view, known, `这事已经记着呢（#${number}），有消息马上告诉您。`)]
  }
  const who: Named = { contact, name }
  return [
    {
      do: 'case-event',
      number,
      event: {
        at: view.now,
        event: 'note',
        by: who,
        where: addressKey(view.here.address),
        text: `也反映「${draft.text}」`,
        changes: { follower: { who, household: draft.household, from: view.here.address } },
      },
    },
    answer(view, known, `已收到，跟邻居报的是一件事（#${number}），给您记上了，办好一起告诉您。`),
  ]
}

/** What the asker hears at once: the number, and who was told. Danger to life begins with the number to call. */
function heardText(view: View, about: Case, told: readonly Recipient[]): string {
  const n = `#${about.number}`
  if (about.urgent) return `先打 ${emergencyCall(about)}！已收到（${n}），马上有人联系您。`
  if (sensitive(about.category)) {
    const call = about.category === 'returnee' ? '' : '要紧就先打 120。'
    return `已收到（${n}），${contactTitle(told)}会联系您。${call}`
  }
  const names = told
    .filter((to) => !isHere(view, to))
    .map((to) => calledHere(view, to))
    .join('、')
  if (waitsForMorning(view, about)) {
    const when = clock(quietEnd(view.now, view.policy))
    return `已收到（${n}）。夜里先不吵大家，早上 ${when} 告诉${told.map((to) => calledHere(view, to)).join('、') || '值班的'}；等不得的事请直接打 110、119、120。`
  }
  if (told.length === 0) return `已收到（${n}），记下了，有人接手就告诉您。`
  if (about.kind === 'request') return `已收到（${n}），正在找人帮忙，有人接了告诉您。`
  return `已收到（${n}），${names === '' ? '' : `也告诉${names}了，`}办好告诉您。`
}

/** What a recipient is called to a resident: a building by its captain. */
function calledHere(view: View, to: Recipient): string {
  return to.level === 'building' ? (leaders(view, to.area)[0]?.name ?? '楼长') : to.label
}

/** The chat it was asked in reads it anyway. */
function isHere(view: View, to: Recipient): boolean {
  return to.addresses.some((address) => addressKey(address) === addressKey(view.here.address))
}

function contactTitle(told: readonly Recipient[]): string {
  const first = told.find(({ level }) => level !== 'building') ?? told[0]
  switch (first?.level) {
    case 'grid':
      return '网格员'
    case 'community':
      return '社区'
    case 'street':
      return '街道'
    case 'building':
      return '楼长'
    case null:
      return first.label
    case undefined:
      return '有人'
  }
}
