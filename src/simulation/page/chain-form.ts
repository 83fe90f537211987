import type { Chain } from '../../server/protocol/chat-messages.ts'
import type { ChainLine } from '../../world/chain-writer.ts'
import type { Saying } from '../../world/happening.ts'
import type { World } from '../../world/world.ts'

const HEAD = '#接龙\n'
const FIRST = '\n\n1. '

/** The #接龙 that a message is, or was typed as; null where it is none. */
export function chainOf({ text, chain, from }: Saying): Chain | null {
  if (!text.startsWith(HEAD)) return null
  const behind = text.indexOf(FIRST)
  const title = text.slice(HEAD.length, behind === -1 ? undefined : behind).trim()
  if (chain !== null) return { title, lines: chain }
  const typed = behind === -1 ? '' : text.slice(behind)
  const lines = [...typed.matchAll(/^\d+\. (.*)$/gmu)].map(([, said = '']) => ({
    writer: from,
    text: said,
  }))
  return { title, lines }
}

/** Sends a chain on with a line more, or with the speaker's own line changed. */
export function addToChain(
  world: World,
  what: {
    readonly topic: string
    readonly from: string
    readonly to: string | null
    readonly title: string
    readonly text: string
  },
): void {
  const basis = what.to === null ? null : world.message(what.to)
  const chain = basis === null ? null : chainOf(basis)
  const before: readonly ChainLine[] = chain?.lines ?? []
  const mine = { writer: what.from, text: what.text }
  // A chain that was typed has one writer for all its lines: there nobody has a line of their own.
  const place = basis?.chain == null ? -1 : before.findIndex(({ writer }) => writer === what.from)
  const lines = place === -1 ? [...before, mine] : before.with(place, mine)
  world.chain({
    topic: what.topic,
    from: what.from,
    title: chain?.title ?? what.title.trim(),
    lines,
  })
}
