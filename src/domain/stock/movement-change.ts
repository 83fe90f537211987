// Played by: a-movement-is-corrected.chat
import type { Effect } from '../model/effect.ts'
import { addressKey, post } from '../model/post.ts'
import type { Moved, Movement } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import { DAY } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  correctedCountText,
  goodsText,
  noMovementText,
  receiverText,
  settledText,
  standingText,
  struckAnswer,
  struckText,
  whatIsRightText,
} from '../wording/stock/movement.ts'
import { book, strike } from './booking.ts'
import { mayMove, stockNamed } from './holder.ts'
import { receiverAddresses, receiverSaid, receives } from './receiver.ts'

/** What a movement is to be instead. */
export interface Correction {
  readonly lines: readonly Moved[]
  readonly household: string | null
  readonly rest: string
}

/** What is wrong is struck, and another stands for it; what both have signed stays, and is counted anew. */
export function correctMovement(view: View, number: number, said: Correction): readonly Effect[] {
  const found = ownMovement(view, number)
  if (found === null) return [answer(view, null, noMovementText(number))]
  const { movement, stock } = found
  if (movement.kind === 'count') return reasoned(view, movement, said)
  if (movement.signed !== null) return [answer(view, null, settledText(number))]
  const { kind, area, donor, why } = movement
  const named = kind === 'in' ? null : receiverSaid(view, stock, area, said.household, said.rest)
  if (named !== null && 'ask' in named) return [answer(view, null, named.ask)]
  const to = named?.to ?? movement.to
  if (to === null || (named === null && said.lines.length === 0))
    return [answer(view, null, whatIsRightText(number))]
  const draft = { kind, area, donor, why, to, lines: corrected(movement.lines, said.lines) }
  return book(view, stock, draft, movement)
}

/** The counts that were said, and the others as they were. */
function corrected(lines: readonly Moved[], said: readonly Moved[]): readonly Moved[] {
  const kept = lines.map((line) => said.find(({ item }) => item === line.item) ?? line)
  const more = said.filter(({ item }) => !lines.some((line) => line.item === item))
  return [...kept, ...more].filter(({ count }) => count > 0)
}

/** Why a count differed is known later. */
function reasoned(view: View, movement: Movement, { rest, lines }: Correction): readonly Effect[] {
  if (rest === '' || lines.length > 0) return [answer(view, null, settledText(movement.number))]
  const { contact, name } = view.speaker
  const number = view.nextMovement()
  const anew: Movement = {
    ...movement,
    number,
    why: rest,
    by: { contact, name },
    from: view.here.address,
    message: view.occasion.id,
    replaces: movement.number,
  }
  return [
    { do: 'movement', movement: { ...movement, struck: view.now } },
    { do: 'movement', movement: anew },
    answer(view, null, correctedCountText(number, movement.number)),
  ]
}

/** It was none: what was given is there again, and who was to sign hears so. */
export function strikeMovement(view: View, number: number): readonly Effect[] {
  const found = ownMovement(view, number)
  if (found === null) return [answer(view, null, noMovementText(number))]
  const { movement } = found
  if (movement.signed !== null || movement.kind === 'count')
    return [answer(view, null, settledText(number))]
  const here = addressKey(view.here.address)
  return [
    ...strike(view, movement),
    answer(view, null, struckAnswer(number)),
    ...receiverHears(view, movement).filter(
      (effect) => effect.do === 'say' && addressKey(effect.post.to) !== here,
    ),
  ]
}

/** Who was to sign a movement need not. */
export function receiverHears(facts: Facts, { number, to, from }: Movement): readonly Effect[] {
  if (to === null) return []
  return receiverAddresses(facts, to)
    .to.filter((address) => addressKey(address) !== addressKey(from))
    .map((address) => ({ do: 'say', post: post(address, struckText(number), { stale: DAY }) }))
}

/** How a movement stands, to those whose it is. */
export function lookAt(view: View, number: number): readonly Effect[] {
  const movement = view.movement(number)
  const stock = movement === undefined ? undefined : stockNamed(view, movement.stock)
  if (movement === undefined || stock === undefined)
    return [answer(view, null, noMovementText(number))]
  if (!mayMove(view, movement.area) && receives(view, movement) === null)
    return [answer(view, null, noMovementText(number))]
  const { to, lines, kind } = movement
  const label = to === null || kind === 'in' ? null : receiverText(view.street, to)
  return [answer(view, null, standingText(movement, goodsText(stock, lines), label))]
}

/** A movement that the speaker may correct: their own, or of the stock that they hold. */
function ownMovement(
  view: View,
  number: number,
): { readonly movement: Movement; readonly stock: Stock } | null {
  const movement = view.movement(number)
  const stock = movement === undefined ? undefined : stockNamed(view, movement.stock)
  if (movement === undefined || stock === undefined || movement.struck !== null) return null
  return mayMove(view, movement.area) ? { movement, stock } : null
}
