// Played by: the-search-has-an-end.chat
import { type Case, casePost } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey, addressOf, contact } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { aloud, amongResidents, byNumberOnly, mayBeSpokenOf } from '../privacy/discretion.ts'
import { addressed } from '../wording/name.ts'

/**
 * Where the one who has it took it: there they hear of it; alone, where neighbours would read of anyone's health, or of
 * what was not asked for among them.
 */
export function claimedAt(facts: Facts, about: Case): Address {
  const claim = facts.history(about.number).findLast(({ event }) => event === 'claimed')
  const where = claim?.where ?? null
  const assignee = about.assignee?.contact ?? about.by.contact
  if (!where?.startsWith('group:')) return contact(assignee)
  const to = addressOf(where)
  if (!amongResidents(facts.street, to)) return to
  if (!mayBeSpokenOf(facts.street, about, to)) return contact(assignee)
  return byNumberOnly(about) || addressKey(about.from) !== where ? contact(assignee) : to
}

/**
 * A word to the one who has a case, where they took it and with @ in a group; alone, where neighbours may not read its free
 * `words`. Nothing where nobody has it, or where it is they who speak (`except`).
 */
export function notifyAssignee(
  facts: Facts,
  about: Case,
  text: string,
  special: { readonly except?: ContactId; readonly words?: string } = {},
): readonly Effect[] {
  const { assignee } = about
  const { except, words = '' } = special
  if (assignee === null || assignee.contact === except) return []
  const chat = claimedAt(facts, about)
  const hidden = amongResidents(facts.street, chat) && aloud(about, words) !== words
  const to = hidden ? contact(assignee.contact) : chat
  const said = addressed(to, [assignee], text)
  return [{ do: 'say', post: casePost(about, to, said.text, { mentions: said.mentions }) }]
}
