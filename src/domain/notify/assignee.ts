// Played by: one-building-goes-its-own-way.chat
import { type Case, casePost } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressOf, contact } from '../model/post.ts'
import { amongResidents, hushed } from '../model/privacy.ts'
import type { Facts } from '../model/view.ts'
import { at } from '../wording/name.ts'

/** Where the one who has it took it: there they hear of it; alone, where neighbours would read of anyone's health. */
export function claimedAt(facts: Facts, about: Case): Address {
  const claim = facts.history(about.number).findLast(({ event }) => event === 'claimed')
  const where = claim?.where ?? null
  const assignee = about.assignee?.contact ?? about.by.contact
  if (!where?.startsWith('group:')) return contact(assignee)
  const to = addressOf(where)
  return hushed(about) && amongResidents(facts.street, to) ? contact(assignee) : to
}

/**
 * A word to the one who has a case, where they took it and with @ in a group; nothing where nobody has it,
 * or where it is they who speak (`except`).
 */
export function notifyAssignee(
  facts: Facts,
  about: Case,
  words: (to: Address) => string,
  except?: ContactId,
): readonly Effect[] {
  const { assignee } = about
  if (assignee === null || assignee.contact === except) return []
  const to = claimedAt(facts, about)
  const inGroup = to.kind === 'group'
  return [
    {
      do: 'say',
      post: casePost(about, to, inGroup ? `${at(assignee)} ${words(to)}` : words(to), {
        mentions: inGroup ? [assignee] : [],
      }),
    },
  ]
}
