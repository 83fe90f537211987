// Played by: a-picture-that-does-not-come.chat, a-word-and-then-what-is-wanted.chat

import { type Case, type FileKind, living } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { saidBefore } from '../model/information/fragment.ts'
import { type Address, addressKey } from '../model/post.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyKnowing } from '../notify/case.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { brief } from '../wording/case.ts'
import {
  attachmentKeptText,
  attachmentRecord,
  attachmentText,
  locationText,
} from '../wording/note.ts'
import { asPost, bySpeaker, happens } from './action.ts'
import { beyondBounds, refused } from './file-bounds.ts'
import { firstLook, resent, sinceAskedAgain } from './late-file.ts'
import { may } from './permission.ts'

/** How long after asking a picture still belongs to what was asked, ms. */
const SOON = 3 * 60_000

/** What came with a message; a place is words, all else is bytes that can be kept. */
export type AttachmentKind = FileKind | 'location'

/**
 * Something came with a message (附件): it is kept with the case whose post it quotes, else with what its
 * sender asked for here just now, and goes where the case went. Any other is left alone.
 */
export function keepAttachment(
  view: View,
  kind: AttachmentKind,
  quoted: number | null,
): readonly Effect[] {
  const about = quoted === null ? askedJustNow(view) : view.caseNumbered(quoted)
  if (about === undefined && quoted === null && kind !== 'location') return waits(view, kind)
  if (about === undefined || !living(about.state)) return []
  if (quoted !== null && !may(view, 'note', about)) return []
  const named = asPost(view, about)
  return kind === 'location' ? place(named, about) : keep(named, kind, about, quoted !== null)
}

/** What it is of may be said right behind it: 报修. */
function waits(view: View, kind: FileKind): readonly Effect[] {
  const { speaker, here, occasion } = view
  const name = occasion.said?.attachment ?? null
  if (name === null) return []
  return [
    {
      do: 'fragment',
      fragment: {
        message: occasion.id,
        contact: speaker.contact,
        where: addressKey(here.address),
        at: occasion.at,
        text: '',
        mentioned: false,
        file: { kind, name },
      },
    },
  ]
}

/** What was sent right before a case was asked for goes with it; `told`: who has just heard of the case. */
export function sentBefore(view: View, about: Case, told: readonly Address[]): readonly Effect[] {
  const { contact, name } = view.speaker
  const sender = { by: { contact, name }, from: view.here.address }
  const known = { ...about, told: told.map(addressKey) }
  return saidBefore(view).flatMap(({ message, file: sent }): readonly Effect[] => {
    if (sent === null) return []
    const bound = beyondBounds(view, about, sender)
    if (bound !== null) return refused(view, about, sender, sent.kind, bound)
    const file = view.nextFile()
    const { kind: as, name: attachment } = sent
    return [
      {
        do: 'keep',
        number: about.number,
        file,
        attachment,
        by: sender.by,
        came: { message, as },
      },
      firstLook(view, file, as, message),
      ...happens([about], bySpeaker(view, 'note', attachmentRecord(attachment))),
      ...notifyKnowing(view, known, attachmentText(name), { kind: 'kept', file }),
    ]
  })
}

function place(view: View, about: Case): readonly Effect[] {
  const text = brief(view.occasion.said?.text ?? '')
  if (text === '') return []
  return [
    ...happens([about], bySpeaker(view, 'note', text)),
    ...notifyKnowing(view, about, locationText(view.speaker.name, text)),
  ]
}

function keep(view: View, kind: FileKind, about: Case, quoted: boolean): readonly Effect[] {
  const attachment = view.occasion.said?.attachment ?? null
  if (attachment === null) return []
  const { contact, name } = view.speaker
  const sender = { by: { contact, name }, from: view.here.address }
  const bound = beyondBounds(view, about, sender)
  if (bound !== null) return refused(view, about, sender, kind, bound)
  const file = view.nextFile()
  return [
    { do: 'keep', number: about.number, file, attachment, by: sender.by },
    firstLook(view, file, kind),
    ...happens([about], bySpeaker(view, 'note', attachmentRecord(attachment))),
    ...notifyKnowing(view, about, attachmentText(name), { kind: 'kept', file }),
    ...(isAnswered(view, about, quoted)
      ? [answer(view, about, attachmentKeptText(about.number))]
      : []),
  ]
}

function askedJustNow(view: View): Case | undefined {
  const here = addressKey(view.here.address)
  return view
    .casesOf(view.speaker.contact, 3)
    .find(
      (about) =>
        addressKey(about.from) === here &&
        (view.now - about.opened <= SOON || resent(view, about.number)),
    )
}

/**
 * Several pictures in a row are answered once. What comes right behind the asking, before neighbours, is answered with the
 * word that somebody has the case.
 */
function isAnswered(view: View, about: Case, quoted: boolean): boolean {
  if (sinceAskedAgain(view, about.number).length > 0) return false
  const among = amongResidents(view.street, view.here.address)
  return !among || quoted || resent(view, about.number)
}
