// Played by: a-picture-that-does-not-come.chat

import {
  byItself,
  type Case,
  casePost,
  type FileKind,
  type KeptFile,
  living,
} from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type Address, addressOf, contact } from '../model/post.ts'
import { HOUR, MINUTE } from '../model/time.ts'
import type { Fetch } from '../model/timer.ts'
import type { Facts, View } from '../model/view.ts'
import { stillKnows } from '../notify/case.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { addressed } from '../wording/name.ts'
import {
  fileCameRecord,
  fileFollowsText,
  fileLateRecord,
  fileLostRecord,
  fileLostText,
  fileTooLargeRecord,
  fileTooLargeText,
  numbered,
} from '../wording/note.ts'
import { type Bound, refused, type Sender } from './file-bounds.ts'

/** How long after each time it was asked for a file is looked after, ms. After the last it is given up. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * MINUTE] as const
/** How long what was asked for again is taken for it, and how long more of the same may follow it. */
const AGAIN = 2 * HOUR
const MORE = 3 * MINUTE

/** A file that came with the message that is decided upon, or an earlier one, is looked after from now on. */
export function firstLook(
  view: View,
  file: number,
  as: FileKind,
  message = view.occasion.id,
): Effect {
  const due = view.now + WAITS[0]
  const timer = { kind: 'fetch', file, message, as, tries: 0, due } as const
  return { do: 'set-timer', timer }
}

/** It should be here by now: it is asked for again, and in the end given up. */
export function lookAfter(facts: Facts, fetch: Fetch): readonly Effect[] {
  const { file: id, message, as, tries } = fetch
  const file = facts.keptFile(id)
  if (file === undefined || file.here) return []
  const wait = WAITS[tries + 1]
  if (wait === undefined) {
    return given(facts, file, fileLostRecord(as), (number) => fileLostText(number, as), false)
  }
  const timer = { kind: 'fetch', file: id, message, as, tries: tries + 1 } as const
  return [
    ...(tries === 0 ? noted(facts, file, fileLateRecord(as)) : []),
    { do: 'fetch', file: id, message, as },
    { do: 'set-timer', timer: { ...timer, due: facts.now + wait } },
  ]
}

/** More bytes came than are kept: no other time would be any better. */
export function fileTooLarge(facts: Facts, id: number): readonly Effect[] {
  const file = facts.keptFile(id)
  const fetch = facts.fetching(id)
  if (file === undefined || fetch === undefined) return []
  const { as } = fetch
  return [
    { do: 'drop-timer', timer: fetch },
    ...given(facts, file, fileTooLargeRecord(as), (number) => fileTooLargeText(number, as), true),
  ]
}

/** It came and is not kept, for the reason given. */
export function fileRefused(facts: Facts, id: number, bound: Bound): readonly Effect[] {
  const file = facts.keptFile(id)
  const about = file && facts.caseNumbered(file.number)
  const fetch = facts.fetching(id)
  if (file === undefined || about === undefined) return []
  return [
    ...(fetch === undefined ? [] : [{ do: 'drop-timer', timer: fetch } as const]),
    ...refused(facts, about, senderOf(facts, file), fetch?.as ?? 'image', bound),
  ]
}

/** It is here: posts that left without it are followed by it. */
export function fileCame(facts: Facts, id: number): readonly Effect[] {
  const file = facts.keptFile(id)
  const fetch = facts.fetching(id)
  const about = file && facts.caseNumbered(file.number)
  if (file === undefined || about === undefined) return []
  const as = fetch?.as ?? 'image'
  const late = fetch === undefined || fetch.tries > 0
  // Groups that were asked to look for somebody are not called again for a picture that comes late.
  const leftWithout = facts.leftWithout(id).filter((to) => !amongResidents(facts.street, to))
  return [
    ...(fetch === undefined ? [] : [{ do: 'drop-timer', timer: fetch } as const]),
    ...(late ? noted(facts, file, fileCameRecord(as)) : []),
    ...leftWithout.flatMap((to) => follows(facts, about, to, { kind: as, id })),
  ]
}

/** A partner's system takes no pictures. */
function follows(
  facts: Facts,
  about: Case,
  to: Address,
  { kind, id: file }: { readonly kind: FileKind; readonly id: number },
): readonly Effect[] {
  if (to.kind === 'hook' || !stillKnows(facts, about, to)) return []
  const text = numbered(about.number, fileFollowsText(kind))
  return [{ do: 'say', post: casePost(about, to, text, { picture: { kind: 'kept', file } }) }]
}

/** Who sent it hears so where they sent it, once for all that was lost of a case in these hours. */
function given(
  facts: Facts,
  file: KeptFile,
  record: string,
  text: (number: number) => string,
  answer: boolean,
): readonly Effect[] {
  const about = facts.caseNumbered(file.number)
  const notes = noted(facts, file, record)
  if (about === undefined || !living(about.state) || askedAgain(facts, about.number)) return notes
  const { from: to } = senderOf(facts, file)
  const said = addressed(to, [file.by], text(about.number))
  const post = casePost(about, to, said.text, { mentions: said.mentions, answer })
  return [...notes, { do: 'mark', key: askedKey(about.number) }, { do: 'say', post }]
}

function noted(facts: Facts, { number }: KeptFile, text: string): readonly Effect[] {
  if (facts.caseNumbered(number) === undefined) return []
  return [{ do: 'case-event', number, event: byItself(facts.now, 'note', text) }]
}

/** Who sent it, and where, as the history has it. */
export function senderOf(facts: Facts, file: KeptFile): Sender {
  const where = facts
    .history(file.number)
    .find((event) => event.at === file.at && event.by?.contact === file.by.contact)?.where
  return { by: file.by, from: where == null ? contact(file.by.contact) : addressOf(where) }
}

const askedKey = (number: number) => `file-again:${number}`

function askedAgain(facts: Facts, number: number): boolean {
  const asked = facts.marked(askedKey(number))
  return asked !== undefined && facts.now - asked <= AGAIN
}

/** Whether what is sent now is what was asked for again. */
export function resent(view: View, number: number): boolean {
  const [first] = sinceAskedAgain(view, number)
  return askedAgain(view, number) && (first === undefined || view.now - first.at <= MORE)
}

/** What was sent of a case since it was asked for again; where it was not, all. */
export function sinceAskedAgain(facts: Facts, number: number): readonly KeptFile[] {
  const asked = facts.marked(askedKey(number)) ?? 0
  return facts
    .filesOf(number)
    .flatMap((id) => facts.keptFile(id) ?? [])
    .filter((file) => file.at > asked)
}
