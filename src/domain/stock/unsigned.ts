// Played by: nobody-signs-for-another.chat
import { openFinding } from '../case/finding/finding.ts'
import { lineage } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { Speaker } from '../model/person.ts'
import { type Address, contact } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import { isInTransit, type Movement } from '../model/stock/movement.ts'
import { beside, type Facts } from '../model/view.ts'
import { goodsText, receiverWithoutDoor, unsignedFindingText } from '../wording/stock/movement.ts'
import { stockNamed } from './holder.ts'

/** Nobody has signed a movement in time: a finding, to who heads those that gave it; who leads them checks it. */
export function nobodySigned(facts: Facts, number: number): readonly Effect[] {
  const movement = facts.movement(number)
  const stock = movement === undefined ? undefined : stockNamed(facts, movement.stock)
  if (movement === undefined || stock === undefined || !isInTransit(movement)) return []
  if (!facts.street.areas.has(movement.area)) return []
  const view = beside(facts, {
    here: { address: hearerOf(facts, movement), seat: null, areas: [movement.area] },
    speaker: ownSpeaker(facts),
    occasion: { id: movement.message, at: facts.now, said: null },
  })
  const goods = goodsText(stock, movement.lines)
  const to =
    movement.kind === 'in' || movement.to === null
      ? null
      : receiverWithoutDoor(facts.street, movement.to)
  const text = unsignedFindingText(number, goods, to, movement.at)
  return openFinding(view, { area: movement.area, place: null }, text, null).flatMap(unasked)
}

/** Nobody has said anything that wants an answer, or is told of in the history. */
function unasked(effect: Effect): readonly Effect[] {
  if (effect.do === 'say' && effect.post.answer) return []
  if (effect.do !== 'case-event' || effect.event.event !== 'opened') return [effect]
  return [{ ...effect, event: { ...effect.event, by: null, where: null } }]
}

/** The bot itself finds it. */
function ownSpeaker({ street }: Facts): Speaker {
  const { bot } = street
  return { contact: 'bot', name: bot, alias: bot, home: null, vouched: false, positions: [] }
}

/** Who hears what becomes of it: who leads the area from above, else its own head; who gave it, where there is nobody. */
function hearerOf(facts: Facts, { area, by }: Movement): Address {
  const [own, ...above] = lineage(facts.street, area)
  const found = [...above, ...(own === undefined ? [] : [own])]
    .flatMap(({ path }) => leaders(facts, path))
    .find(({ contact: who }) => who !== by.contact)
  return contact((found ?? by).contact)
}
