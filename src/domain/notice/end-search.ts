// Played by: somebody-is-found.chat
import { bySpeaker, happens } from '../case/action.ts'
import { waitForWord } from '../case/awaited.ts'
import { may } from '../case/permission.ts'
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { heardIn } from '../model/notice/notice.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAskers } from '../notify/askers.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { tellGone } from '../notify/gone.ts'
import { numbered } from '../wording/note.ts'
import { foundByText, foundText } from '../wording/notice/lost.ts'
import { sighting } from './seen.ts'

/** They are found (找到了): by the word of who looked for them it is over, by that of staff done. Anybody else's is a sighting.
 * `trusted`: it is the word of another street's staff. */
export function found(view: View, about: Case, words: string, trusted = false): readonly Effect[] {
  const { contact, name } = view.speaker
  const own = about.by.contact === contact
  if (!own && !trusted && !may(view, 'resolve', about))
    return sighting(view, about, { words, place: null, ago: 0, hour: null })
  const groups = view
    .notices()
    .filter(({ case: of, kind }) => of === about.number && kind === 'alert')
    .flatMap(({ number }) => heardIn(view.reachedBy(number))).length
  const plain = foundByText(name)
  const text = numbered(about.number, plain)
  return [
    ...happens([about], bySpeaker(view, own ? 'confirmed' : 'resolved', words)),
    { do: 'drop-timers', case: about.number },
    ...(own ? [] : [waitForWord(view, about)]),
    ...notifyAskers(view, about, () => text, { except: contact, cases: [about] }),
    ...notifyAssignee(view, about, text, { except: contact }),
    ...tellGone(view, about, plain),
    answer(view, about, foundText(about.number, groups), { urgent: true }),
  ]
}
