import type { Outgoing, Sent } from '../src/chat/chat.ts'
import type { Partner } from '../src/domain/model/area.ts'
import { blemishOf } from './blemish.ts'
import type { Posted } from './speech.ts'
import type { Fate } from './turn.ts'

/** Posts that are kept in mind, to be quoted. */
const REMEMBERED = 100

export type Phone = ReturnType<typeof createPhone>

/** The chat that all posts go to: it looks at each, keeps the last of them, and says or refuses as it is told. */
export function createPhone() {
  const known = new Set<string>()
  const posts: Posted[] = []
  const blemishes: string[] = []
  let fate: Fate = 'said'
  let said = 0
  let longest = 0

  /** What leaves: words, or null for a picture by itself. */
  function take(words: string | null, mentions: readonly string[]): Sent {
    const text = words ?? ''
    longest = Math.max(longest, text.length)
    const blemish = words === null ? null : blemishOf({ text, mentions }, known)
    if (blemish !== null) blemishes.push(`${blemish}: ${JSON.stringify(text)}`)
    switch (fate) {
      case 'refused':
        return { kind: 'failed', why: 'the phone refuses' }
      case 'throws':
        throw new Error('the phone throws')
      case 'unanswered':
        return { kind: 'unknown', why: 'the phone is silent' }
      case 'said':
        said += 1
        posts.push({ id: `p${said}`, text })
        if (posts.length > REMEMBERED) posts.shift()
        return { kind: 'sent', id: `p${said}` }
    }
  }

  return {
    say: async ({ text, mentions, file }: Outgoing): Promise<Sent> =>
      take(file === null ? text : null, mentions),
    /** What could not be had at once never can. */
    bind: () => {},
    accept: async () => {},
    load: (): never => {
      throw new Error('there is no such file')
    },
    hook: async (_: Partner, text: string): Promise<Sent> => take(text, []),
    /** Somebody is known, and may be mentioned. */
    know: (contact: string): void => void known.add(contact),
    turn(next: Fate): void {
      fate = next
    },
    posts: (): readonly Posted[] => posts,
    /** What was wrong with posts so far. */
    blemishes: (): readonly string[] => blemishes,
    figures: () => ({ said, longest }),
  }
}
