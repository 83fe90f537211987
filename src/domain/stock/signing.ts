// Played by: what-came-and-went.chat, nobody-signs-for-another.chat
import { openFinding } from '../case/finding/finding.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, post } from '../model/post.ts'
import type { Moved, Movement } from '../model/stock/movement.ts'
import type { Stock } from '../model/stock/stock.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { addressed } from '../wording/name.ts'
import {
  differenceFindingText,
  differencePart,
  differenceRecord,
  GIVER_NEVER_SIGNS,
  goodsText,
  nothingToSignText,
  notInMovementText,
  receiverText,
  signedAmongText,
  signedBeforeText,
  signedText,
  stoodInText,
  toGiverText,
  whichItemText,
  whichToSignText,
} from '../wording/stock/movement.ts'
import { stockNamed } from './holder.ts'
import { publicAccountTimer } from './public-account.ts'
import { receives } from './receiver.ts'

/** What who signs says of an item; of the only one (null). */
export interface Checked {
  readonly item: string | null
  readonly count: number
  readonly way: 'is' | 'less' | 'more'
}

/** Who receives a movement signs it: never who gave it. What is not as it was told is a finding. */
export function sign(
  view: View,
  number: number | null,
  checked: readonly Checked[],
): readonly Effect[] {
  const found = number === null ? onlyWaiting(view) : { only: view.movement(number) }
  if ('say' in found) return found.say
  const movement = found.only
  const own = movement === undefined ? null : receives(view, movement)
  const stock = movement === undefined ? undefined : stockNamed(view, movement.stock)
  if (movement === undefined || stock === undefined || movement.kind === 'count')
    return [answer(view, null, nothingToSignText(number))]
  const isGiver = movement.by.contact === view.speaker.contact
  // What is not theirs is answered as what is not there.
  if (own === null && !isGiver) return [answer(view, null, nothingToSignText(number))]
  if (movement.struck !== null) return [answer(view, null, struckAnswer(view, stock, movement))]
  if (movement.signed !== null) {
    const { by, at } = movement.signed
    return [answer(view, null, signedBeforeText(movement.number, by.name, at))]
  }
  if (isGiver || own === null) return [answer(view, null, GIVER_NEVER_SIGNS(movement.number))]
  const differences = differencesIn(movement, checked)
  if ('ask' in differences) return [answer(view, null, differences.ask)]
  return signed(view, stock, movement, own, differences.of)
}

/** The only movement that waits for the speaker; a question where there are several, silence where there is none in a group. */
function onlyWaiting(
  view: View,
): { readonly only: Movement } | { readonly say: readonly Effect[] } {
  const mine = view
    .movementsInTransit()
    .filter((each) => each.by.contact !== view.speaker.contact && receives(view, each) !== null)
  const [only, ...others] = mine
  if (only === undefined)
    return { say: view.here.seat === null ? [answer(view, null, nothingToSignText(null))] : [] }
  if (others.length === 0) return { only }
  return { say: [answer(view, null, whichToSignText(mine.map(({ number }) => number)))] }
}

function struckAnswer(view: View, stock: Stock, { number }: Movement): string {
  const by = view.movementInstead(number)
  return by === undefined
    ? nothingToSignText(number)
    : stoodInText(number, by.number, goodsText(stock, by.lines))
}

interface Difference {
  readonly item: string
  readonly told: number
  readonly came: number
}

function differencesIn(
  { number, lines }: Movement,
  checked: readonly Checked[],
): { readonly of: readonly Difference[] } | { readonly ask: string } {
  const all: Difference[] = []
  for (const { item, count, way } of checked) {
    const line = item === null && lines.length === 1 ? lines[0] : lines.find((l) => l.item === item)
    if (line === undefined)
      return { ask: item === null ? whichItemText(number) : notInMovementText(number, item) }
    const came = way === 'is' ? count : way === 'less' ? line.count - count : line.count + count
    if (came !== line.count)
      all.push({ item: line.item, told: line.count, came: Math.max(0, came) })
  }
  return { of: all }
}

function signed(
  view: View,
  stock: Stock,
  movement: Movement,
  as: 'self' | 'instead',
  differences: readonly Difference[],
): readonly Effect[] {
  const { contact, name } = view.speaker
  const by = { contact, name }
  const now: Movement = {
    ...movement,
    signed: { by, at: view.now, instead: as === 'instead' },
  }
  const home =
    as === 'instead' && movement.to !== null ? receiverText(view.street, movement.to) : null
  return [
    { do: 'movement', movement: now },
    { do: 'drop-timer', timer: { kind: 'unsigned', movement: movement.number } },
    ...publicAccountTimer(view, stock, holdingOf(movement)),
    ...lost(view, stock, movement, differences),
    answer(view, null, heard(view, stock, movement, home, differences)),
    ...giverHears(view, movement, name, home),
    ...finding(view, stock, movement, differences),
  ]
}

function heard(
  { street, here }: View,
  stock: Stock,
  { number, lines }: Movement,
  home: string | null,
  differences: readonly Difference[],
): string {
  if (amongResidents(street, here.address)) return signedAmongText(number, home !== null)
  const came = lines.map(({ item, count }) => ({
    item,
    count: differences.find((each) => each.item === item)?.came ?? count,
  }))
  return signedText(number, home, differences.length === 0 ? '' : goodsText(stock, came))
}

/** Whose stock it has come to. */
function holdingOf({ kind, area, to }: Movement): string {
  return kind === 'move' && to?.kind === 'area' ? to.area : area
}

/** What came to who holds stock and was less or more than told stands in their books as it is. */
function lost(
  view: View,
  stock: Stock,
  movement: Movement,
  differences: readonly Difference[],
): readonly Effect[] {
  if (movement.kind === 'out' || differences.length === 0) return []
  const { contact, name } = view.speaker
  const lines: readonly Moved[] = differences.map(({ item, told, came }) => ({
    item,
    count: came - told,
  }))
  return [
    {
      do: 'movement',
      movement: {
        number: view.nextMovement(),
        stock: stock.name,
        kind: 'count',
        area: holdingOf(movement),
        lines,
        to: null,
        donor: null,
        why: differenceRecord(movement.number),
        at: view.now,
        by: { contact, name },
        from: view.here.address,
        message: view.occasion.id,
        replaces: null,
        struck: null,
        signed: null,
        keep: view.now + stock.keep,
      },
    },
  ]
}

/** Who gave it hears that it came, where they did not read it anyway. */
function giverHears(
  view: View,
  { number, by, from }: Movement,
  who: string,
  home: string | null,
): readonly Effect[] {
  if (addressKey(from) === addressKey(view.here.address)) return []
  const said = addressed(from, [by], toGiverText(number, who, home))
  return [{ do: 'say', post: post(from, said.text, { mentions: said.mentions, stale: DAY }) }]
}

/** It is a finding of the place that gave it, by who received it. */
function finding(
  view: View,
  stock: Stock,
  { number, area }: Movement,
  differences: readonly Difference[],
): readonly Effect[] {
  if (differences.length === 0) return []
  const parts = differences.map(({ item, told, came }) => differencePart(stock, item, told, came))
  return openFinding(view, { area, place: null }, differenceFindingText(number, parts), null)
}
