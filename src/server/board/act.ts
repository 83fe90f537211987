import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { close } from '../../../commands/close/close.ts'
import { rollcall } from '../../../commands/rollcall/rollcall.ts'
import type { Address } from '../../domain/model/post.ts'
import type { Proposal } from '../../domain/model/proposal.ts'
import { CASE_ACTIONS, proposalOn } from '../case-action.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Action } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'
import { ClockHour, nextHour } from './call-plan.ts'

/** An action of the board as the page sends it. */
export const ActionBody = z.discriminatedUnion('do', [
  ...CASE_ACTIONS,
  z.strictObject({
    do: z.literal('rollcall'),
    area: z.int().positive(),
    form: z.string().max(30),
    until: ClockHour,
  }),
  z.strictObject({ do: z.literal('close'), form: z.string().max(30) }),
]) satisfies z.ZodType<Action>

/** Where a member of staff acts: alone with the bot, or in a group they sit in, under their alias there. */
interface Place {
  readonly address: Address
  readonly alias: string
}

/**
 * Does what was asked for on the board, as the command of the chat decides upon it, and answers with what the bot
 * says to them: that is read here and goes out to nobody.
 */
export function act(web: Web, viewer: Viewer, action: Action): string {
  const { contact, name } = viewer
  const { address, alias } =
    action.do === 'rollcall' ? callFrom(web, viewer, action.area) : aloneWith(viewer)
  const id = `web:${randomUUID()}`
  const acted = web.door.act({ contact, name, alias }, address, proposalOf(action), id)
  switch (acted.kind) {
    case 'done':
      return acted.answers.map((answer) => answer.text).join('\n')
    case 'again':
    case 'failed':
      throw new Error(`the act ${id} of the board came to «${acted.kind}»`)
  }
}

/** What an action of the board results in: the command that the chat has for it, by its fields. */
export function proposalOf(action: Action): Proposal {
  switch (action.do) {
    case 'rollcall': {
      const { form, until: deadline } = action
      return rollcall.propose({ deadline, until: nextHour(deadline), form, text: '' })
    }
    case 'close':
      return close.propose({ form: action.form, off: false })
    default:
      return proposalOn(action)
  }
}

function aloneWith({ contact, name }: Viewer): Place {
  return { address: { kind: 'contact', contact }, alias: name }
}

/** Where someone may call the roll of an area from; null where they cannot. */
export function callsIn({ street, store }: Web, viewer: Viewer, path: string): Place | null {
  if (viewer.positions[0].area === path) return aloneWith(viewer)
  if (!viewer.sees(path)) return null
  for (const { topic } of street.areas.get(path)?.groups ?? []) {
    const alias = store.people.alias(topic, viewer.contact)
    const seat = street.seats.get(topic)
    if (alias === undefined || seat?.kind !== 'area' || seat.areas.length !== 1) continue
    return { address: { kind: 'group', topic }, alias }
  }
  return null
}

function callFrom(web: Web, viewer: Viewer, id: number): Place {
  const path = web.pathOf(id)
  const place = path === undefined ? null : callsIn(web, viewer, path)
  if (place === null) throw refusal(403, '这里的点名要由您自己片区发起，或到那个群里说「点名」')
  return place
}
