// Played by: a-movement-is-corrected.chat
import type { Effect } from '../model/effect.ts'
import { post } from '../model/post.ts'
import { belowNought } from '../model/stock/balance.ts'
import { isInTransit, type Movement } from '../model/stock/movement.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { addressed } from '../wording/name.ts'
import { unsignedAgainText } from '../wording/stock/movement.ts'
import { SIGNED_WITHIN } from './booking.ts'
import { receiverHears } from './movement-change.ts'

/** What a message did to a movement. */
export interface MovementDone {
  readonly number: number
  readonly was: 'new' | 'struck' | 'signed'
}

/** What becomes of the movements of a message that is taken back; what has gone on since stays (`stays`: its number). */
export function movementsUndone(
  facts: Facts,
  done: readonly MovementDone[],
): { readonly effects: readonly Effect[] } | { readonly stays: number } {
  const changes = done.flatMap(({ number, was }) => {
    const before = facts.movement(number)
    const now = before === undefined ? null : undoneTo(facts, before, was)
    return before === undefined || now === null ? [] : [{ before, now }]
  })
  const [first] = done
  if (first === undefined) return { effects: [] }
  const short = new Map(changes.map(({ before }) => [before.stock, before.stock]))
  const below = [...short.keys()].flatMap((stock) =>
    belowNought(
      (area, item) => facts.balance(stock, area, item).balance,
      changes.filter(({ before }) => before.stock === stock),
    ),
  )
  if (changes.length < done.length || below.length > 0) return { stays: first.number }
  return { effects: changes.flatMap(({ before, now }) => standsAs(facts, before, now)) }
}

/** As it stood before; null where it can't: others have signed since. */
function undoneTo(facts: Facts, movement: Movement, was: MovementDone['was']): Movement | null {
  switch (was) {
    case 'new':
      return movement.signed === null ? { ...movement, struck: movement.struck ?? facts.now } : null
    case 'struck':
      return { ...movement, struck: null }
    case 'signed':
      return { ...movement, signed: null }
  }
}

/** Who gave it had heard that it was signed. */
function giverHears({ number, by, from }: Movement): readonly Effect[] {
  const said = addressed(from, [by], unsignedAgainText(number))
  return [{ do: 'say', post: post(from, said.text, { mentions: said.mentions, stale: DAY }) }]
}

function standsAs(facts: Facts, before: Movement, now: Movement): readonly Effect[] {
  const { number } = now
  const waits = isInTransit(now)
  return [
    { do: 'movement', movement: now },
    waits
      ? {
          do: 'set-timer',
          timer: {
            kind: 'unsigned',
            movement: number,
            due: Math.max(facts.now, now.at + SIGNED_WITHIN),
          },
        }
      : { do: 'drop-timer', timer: { kind: 'unsigned', movement: number } },
    ...(isInTransit(before) && now.struck !== null ? receiverHears(facts, now) : []),
    ...(before.signed !== null && now.signed === null ? giverHears(now) : []),
  ]
}
