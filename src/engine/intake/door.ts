import type { Member } from '../../chat/chat.ts'
import { quietAt } from '../../domain/model/calendar.ts'
import { type Address, addressKey, type Post } from '../../domain/model/post.ts'
import type { Occasion } from '../../domain/model/view.ts'
import type { Outcome } from '../apply.ts'
import type { Chats } from '../chats.ts'
import { cleanName, cleanText } from '../clean.ts'
import type { Knowledge } from '../knowledge.ts'
import { reason } from '../log-line.ts'
import { joined } from '../sending/posts.ts'
import { nothing, type Work } from '../transaction.ts'
import { decideUpon, type Proposed } from './decision.ts'
import type { Understanding } from './incoming.ts'
import type { Membership } from './membership.ts'
import { whereOf } from './reading.ts'

/** Somebody acts without a message: who, the chat it counts as said in, and when. */
export interface Act {
  readonly id: string
  readonly who: Member
  readonly where: Address
  readonly at: number
}

/** What became of an act. */
export type Acted =
  /** It was decided upon; `answers` are for the person who acted, and are not said in WeChat. */
  | { readonly kind: 'done'; readonly answers: readonly Post[] }
  /** The same was done before. */
  | { readonly kind: 'again' }
  /** Nothing of it happened; the log and `doctor` tell why. */
  | { readonly kind: 'failed' }

/** What was proposed, and the words it was read from where it was. */
interface Wish {
  readonly proposals: readonly Proposed[]
  readonly said: Occasion['said']
}

/** The door for those who act elsewhere than in WeChat: on the board, or by a partner's own system. */
export function doorOf(
  known: Knowledge,
  work: Work,
  chats: Chats,
  membership: Membership,
  { understand, log }: Understanding,
) {
  const { store } = known

  /** Runs inside a transaction; what others are to hear is left in `outcome`. */
  function pass(act: Act, wish: (who: Member) => Wish, outcome: Outcome): Acted {
    const { id, where, at } = act
    const who = shown(act.who)
    const chat = chats(where)
    if (chat === null && where.kind !== 'contact')
      return fail(act, `nothing of street.yaml is bound at ${addressKey(where)}`)
    if (store.inbox.admit([{ id }], at).length === 0) return { kind: 'again' }
    membership.come(where, who, at)
    const own = nothing()
    const error = work.apart(() => {
      const { proposals, said } = wish(who)
      const wanted = { who, chat, occasion: { id, at, said }, attachment: null }
      decideUpon(known, work, wanted, proposals, at, own)
    })
    if (error !== null) return fail(act, reason(error))
    const { answers, others } = apartFrom(joined(own.posts, quietAt(at, known.policy)), where)
    outcome.posts.push(...others)
    for (const file of own.discards) outcome.discards.push(file)
    return { kind: 'done', answers }
  }

  function fail({ id, at, where, who }: Act, why: string): Acted {
    const place = addressKey(where)
    store.inbox.fail({ id, at, place, contact: who.contact, text: '', why })
    log({ level: 'error', what: 'an act could not be done', about: id, why })
    return { kind: 'failed' }
  }

  return {
    act: (act: Act, proposal: Proposed, outcome: Outcome): Acted =>
      pass(act, () => ({ proposals: [proposal], said: null }), outcome),
    actByWords(act: Act, words: string, outcome: Outcome): Acted {
      const text = cleanText(words)
      const wish = (who: Member): Wish => ({
        proposals: understand(
          { text, quote: null, chain: null },
          whereOf(known, work.factsAt(act.at), who, chats(act.where), { mentioned: false }),
        ),
        said: { text, attachment: null },
      })
      return pass(act, wish, outcome)
    },
  }
}

function shown({ contact, name, alias }: Member): Member {
  return { contact, name: cleanName(name), alias: cleanName(alias) }
}

/**
 * The answers to a person who acted, who reads them there and then. A partner's system is answered as it is told
 * anything, by its webhook: it is said again until it is heard.
 */
function apartFrom(posts: readonly Post[], where: Address) {
  const isTheirs = ({ answer, to }: Post) =>
    answer && where.kind !== 'hook' && addressKey(to) === addressKey(where)
  return { answers: posts.filter(isTheirs), others: posts.filter((post) => !isTheirs(post)) }
}
