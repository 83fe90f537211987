import { accountIn } from '../../chat/account-id.ts'
import type { Message } from '../../chat/chat.ts'
import { addressKey } from '../../domain/model/post.ts'
import { hashOf } from '../../language/hash.ts'

/** What is remembered so long, ms: a message comes by the other account within seconds, or with a lost line. */
const KEPT = 10 * 60_000
/** More than this is not remembered without looking what is old. */
const MANY = 5_000

/**
 * A message that several accounts hear comes by each under an id of its own. What is the same of it in all is where and when it
 * was said, what, and as which of its like: by that name it counts once. The name is kept as ids are, and tells no words.
 */
export function twinsOf() {
  /** How many alike an account has told of, and since when. */
  const counts = new Map<string, { count: number; readonly at: number }>()
  /** The names of messages by their ids: one that comes again bears the same. */
  const names = new Map<string, { readonly name: string; readonly at: number }>()

  function forget(now: number): void {
    for (const known of [counts, names]) {
      if (known.size <= MANY) continue
      for (const [key, { at }] of known) if (at < now - KEPT) known.delete(key)
    }
  }

  return function twin({ id, address, at, text, attachment, card }: Message, now: number): string {
    const before = names.get(id)
    if (before !== undefined) return before.name
    forget(now)
    const said = hashOf([attachment?.kind, card?.of, text].join('\n')).toString(36)
    const like = `${addressKey(address)} ${at} ${said}`
    const own = `${accountIn(id)?.account} ${like}`
    const { count, at: since } = counts.get(own) ?? { count: 0, at: now }
    counts.set(own, { count: count + 1, at: since })
    const name = `twin:${like} ${count}`
    names.set(id, { name, at: now })
    return name
  }
}
