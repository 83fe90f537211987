import type { Incoming } from '../../chat/chat.ts'
import { dwellingsIn, findHome } from '../../domain/model/household.ts'
import { befriend, befriended, strangerKey } from '../../domain/notify/stranger.ts'
import { readAlias } from '../../language/alias.ts'
import type { Outcome } from '../apply.ts'
import { cleanName, cleanText } from '../clean.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Work } from '../transaction.ts'

/** A longer hello is cut. */
const MOST = 200

/** Somebody asks to be the account's friend, is one now, or is found not to be one. */
export function friendship(
  known: Knowledge,
  work: Work,
  told: Extract<Incoming, { kind: 'friendship' }>,
  now: number,
  outcome: Outcome,
): void {
  const facts = work.factsAt(now)
  const cause = { now, attachment: null }
  switch (told.what) {
    case 'friend':
      work.apply(befriended(facts, told.sender), cause, outcome)
      break
    case 'stranger':
      work.apply([{ do: 'mark', key: strangerKey(told.sender) }], cause, outcome)
      outcome.unheard.push(told.sender)
      break
    case 'asked': {
      const hello = cleanText(told.hello).slice(0, MOST)
      const { household } = readAlias(hello)
      const places = dwellingsIn(known.street, [known.street.root], known.dwellings.in)
      const home =
        household === null ? null : findHome(known.street, { household, text: hello }, places)
      const who = { contact: told.sender, name: cleanName(told.name) }
      work.apply(befriend(facts, { id: told.id, who, hello, home }), cause, outcome)
      break
    }
  }
}

/** Who writes to the bot alone can be written to. */
export function wroteAlone(
  { store }: Knowledge,
  work: Work,
  contact: string,
  now: number,
  outcome: Outcome,
): void {
  const key = strangerKey(contact)
  if (store.memory.marked(key) === undefined) return
  work.apply(
    [
      { do: 'unmark', key },
      { do: 'drop-request', contact },
    ],
    { now, attachment: null },
    outcome,
  )
}
