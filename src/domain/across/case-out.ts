// Played by: a-case-for-the-next-street.chat, looked-for-across-the-border.chat, somebody-is-expected-elsewhere.chat
import { bySpeaker, speaking } from '../case/action.ts'
import { returned } from '../case/escalation.ts'
import { type Crossing, EVERYWHERE, isOver } from '../model/across/crossing.ts'
import type { CaseLetter } from '../model/across/letter.ts'
import { areaAt, isOffice } from '../model/area.ts'
import type { Case, Changes } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, contact } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAskers } from '../notify/askers.ts'
import {
  alreadyThereText,
  foretoldText,
  handedOverRecord,
  handedOverText,
  toldOfHandingText,
  widenedRecord,
  widenedText,
} from '../wording/across/case.ts'
import { matter, placeOf } from '../wording/case.ts'

/** A case is handed to another street: there it opens anew, here it is waited for. */
export function handOver(view: View, about: Case, street: string, said: string): readonly Effect[] {
  if (livingThere(view, about, street))
    return [answer(view, about, alreadyThereText(about.number, [street]))]
  return [
    { do: 'drop-timers', case: about.number, kinds: ['nudge', 'relieve'] },
    ...(about.state === 'claimed' ? returned(view, about) : []),
    {
      do: 'case-event',
      number: about.number,
      event: bySpeaker(view, 'transferred', handedOverRecord(street, said), toldHere(view)),
    },
    ...send(view, 'case', about, street, said),
    ...notifyAskers(view, about, ({ number }) => toldOfHandingText(number, street), {
      except: view.speaker.contact,
      cases: [],
    }),
    answer(view, about, handedOverText(about.number, street)),
  ]
}

/** Who is looked for is looked for in other streets too. */
export function widen(view: View, about: Case, streets: readonly string[]): readonly Effect[] {
  const fresh = streets.filter((street) => !livingThere(view, about, street))
  if (fresh.length === 0) return [answer(view, about, alreadyThereText(about.number, streets))]
  return [
    {
      do: 'case-event',
      number: about.number,
      event: {
        ...speaking(view),
        at: view.now,
        event: 'note',
        text: widenedRecord(fresh),
        changes: toldHere(view),
      },
    },
    ...fresh.flatMap((street) => send(view, 'lost', about, street, '')),
    answer(view, about, widenedText(about.number, fresh), { urgent: true }),
  ]
}

/** Staff who sent it hear what comes of it where they work. */
function toldHere({ here, speaker }: View): Changes {
  if (here.seat !== null && !isOffice(here.seat)) return {}
  return { told: [addressKey(here.seat === null ? contact(speaker.contact) : here.address)] }
}

/** Somebody is on their way to another street: it is told ahead, and answers who told it. */
export function foretell(view: View, street: string, words: string): readonly Effect[] {
  const own = view.nextLetter()
  const { contact: who, name } = view.speaker
  const crossing: Crossing = {
    kind: 'returnee',
    role: 'out',
    own,
    street,
    theirs: null,
    stage: 'sent',
    sightings: 0,
    at: view.now,
    by: { contact: who, name },
    from: view.here.address,
  }
  const body: CaseLetter = {
    kind: 'case',
    sort: 'returnee',
    number: own,
    as: 'report',
    category: 'returnee',
    urgent: false,
    text: words,
    said: words,
    place: '',
    by: `${areaAt(view.street, view.speaker.positions[0]?.area ?? view.street.root).name} ${name}`,
  }
  return [
    { do: 'crossing', crossing },
    { do: 'letter', to: street, body },
    answer(view, null, foretoldText(street)),
  ]
}

function send(
  view: View,
  sort: 'case' | 'lost',
  about: Case,
  street: string,
  said: string,
): readonly Effect[] {
  const { number, kind, category, urgent, by } = about
  const words = sort === 'lost' ? lostWords(view, about) : matter(about)
  const body: CaseLetter = {
    kind: 'case',
    sort,
    number,
    as: kind,
    category,
    urgent,
    text: words,
    said,
    place: placeOf(view, about, view.street.root),
    by: by.name,
  }
  const crossing: Crossing = {
    kind: sort,
    role: 'out',
    own: number,
    street,
    theirs: null,
    stage: 'sent',
    sightings: 0,
    at: view.now,
    by: null,
    from: null,
  }
  return [
    { do: 'crossing', crossing },
    { do: 'letter', to: street, body },
  ]
}

/** As groups here read it. */
function lostWords(view: View, about: Case): string {
  const notice = view
    .notices()
    .findLast(({ case: of, kind }) => of === about.number && kind === 'alert')
  return notice?.text ?? about.text
}

function livingThere(view: View, { number }: Case, street: string): boolean {
  return view
    .crossings()
    .some(
      (one) =>
        one.role === 'out' &&
        one.kind !== 'returnee' &&
        one.own === number &&
        (one.street === street || one.street === EVERYWHERE) &&
        !isOver(one),
    )
}
