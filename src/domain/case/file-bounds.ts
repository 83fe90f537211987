// Played by: too-many-pictures.chat

import { byItself, type Case, casePost, type FileKind, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { COUNTED, mostKept, withinShare } from '../model/fair.ts'
import type { Named } from '../model/person.ts'
import type { Address } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { serves } from '../privacy/rights.ts'
import { addressed } from '../wording/name.ts'
import {
  fileNoRoomRecord,
  fileNoRoomText,
  fileShareRecord,
  fileShareText,
} from '../wording/note.ts'

/** Why a file is not kept: who sent it sent much already, or no more is kept at all. */
export type Bound = 'share' | 'room'

/** Who sent a file, and where. */
export interface Sender {
  readonly by: Named
  readonly from: Address
}

/** Whether one more file of a case is beyond what somebody may send, or beyond what may be kept. */
export function beyondBounds(facts: Facts, about: Case, { by, from }: Sender): Bound | null {
  if (!withinShareOf(facts, about, { by, from }, null)) return 'share'
  return shortOf(facts, about, 1) > 0 && !facts.hasSpareFile() ? 'room' : null
}

/** By how many bytes there is too little room for so many more of a case. */
export function shortOf(facts: Facts, about: Case, bytes: number): number {
  const most = mostKept(facts.policy.keep.files, about.urgent)
  return Math.max(0, facts.keptBytes() + bytes - most)
}

/** Staff and partners at work send what they must; others have the share of their household, and of themselves. */
export function withinShareOf(
  facts: Facts,
  about: Case,
  { by, from }: Sender,
  own: { readonly file: number; readonly size: number } | null,
): boolean {
  const atWork =
    serves(facts, by.contact, about.area) ||
    (from.kind === 'group' && !amongResidents(facts.street, from))
  if (atWork) return true
  const home = facts.homeOf(by.contact)
  const people = home === null ? [] : facts.livesAt(home).map(({ contact }) => contact)
  const sent = [...new Set([by.contact, ...people])]
    .flatMap((contact) => facts.filesSentBy(contact, facts.now - COUNTED))
    // What could not be had counts for nobody.
    .filter(({ id, here }) => id !== own?.file && (here || facts.fetching(id) !== undefined))
  return withinShare(sent, own?.size ?? null, about.urgent)
}

/** It is not kept: the case's history says so, and who sent it hears so, once a case. */
export function refused(
  facts: Facts,
  about: Case,
  { by, from }: Sender,
  as: FileKind,
  bound: Bound,
): readonly Effect[] {
  const key = `file-${bound}:${about.number}`
  if (facts.marked(key) !== undefined) return []
  const [record, said] =
    bound === 'share'
      ? [fileShareRecord(as), fileShareText(about.number, as)]
      : [fileNoRoomRecord(as), fileNoRoomText(about.number, as)]
  const { text, mentions } = addressed(from, [by], said)
  const post = casePost(about, from, text, { mentions, answer: true })
  return [
    { do: 'mark', key },
    { do: 'case-event', number: about.number, event: byItself(facts.now, 'note', record) },
    ...(living(about.state) ? [{ do: 'say', post } as const] : []),
  ]
}
