import type { Message } from '../src/chat/chat.ts'
import { messagesIn, type Turn } from './turn.ts'

type Fails = (turns: readonly Turn[]) => Promise<boolean>

/**
 * The fewest and shortest turns that still fail, as far as halving finds them before `until`
 * (ms of `performance.now()`).
 */
export async function shrunk(
  turns: readonly Turn[],
  fails: Fails,
  until: number,
): Promise<readonly Turn[]> {
  const tries: Fails = async (some) => performance.now() < until && (await fails(some))
  const few = await without(turns, tries)
  const single = few.flatMap((turn): readonly Turn[] =>
    turn.do === 'hear' && turn.batch.length > 1
      ? turn.batch.map((one) => ({ do: 'hear', batch: [one] }))
      : [turn],
  )
  const alone = (await tries(single)) ? await without(single, tries) : few
  return await plainer(alone, tries)
}

/** Leaves out stretches of turns, long ones first, as long as it still fails. */
async function without(turns: readonly Turn[], fails: Fails): Promise<readonly Turn[]> {
  let left = turns
  for (let size = Math.ceil(turns.length / 2); size >= 1; size = size === 1 ? 0 : size >> 1) {
    for (let from = Math.max(0, left.length - size); ; from = Math.max(0, from - size)) {
      const fewer = [...left.slice(0, from), ...left.slice(from + size)]
      if (fewer.length < left.length && (await fails(fewer))) left = fewer
      if (from === 0) break
    }
  }
  return left
}

/** Makes each message plainer, as long as it still fails. */
async function plainer(turns: readonly Turn[], fails: Fails): Promise<readonly Turn[]> {
  let left = turns
  for (const [place, turn] of turns.entries()) {
    const [message] = turn.do === 'hear' ? turn.batch : []
    if (message?.kind === 'message' && messagesIn(turn) === 1)
      left = await plainerAt(left, place, message, fails)
  }
  return left
}

async function plainerAt(
  turns: readonly Turn[],
  place: number,
  message: Message,
  fails: Fails,
): Promise<readonly Turn[]> {
  for (const candidate of plainerOf(message)) {
    const next = turns.with(place, { do: 'hear', batch: [candidate] })
    if (await fails(next)) return await plainerAt(next, place, candidate, fails)
  }
  return turns
}

function* plainerOf(message: Message): Generator<Message> {
  const { text, alias, name, quote, chain, attachment, mentioned } = message
  if (chain !== null) yield { ...message, chain: null }
  if (quote !== null) yield { ...message, quote: null }
  if (attachment !== null) yield { ...message, attachment: null }
  if (mentioned) yield { ...message, mentioned: false }
  if (alias !== name) yield { ...message, alias: name }
  for (let part = text.length >> 1; part >= 1; part >>= 1) {
    for (let from = 0; from + part <= text.length && from < 8 * part; from += part) {
      yield { ...message, text: text.slice(0, from) + text.slice(from + part) }
    }
  }
}
