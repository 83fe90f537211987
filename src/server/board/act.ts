import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Address, Message } from '../../chat/chat.ts'
import { PARTNER_KINDS } from '../../domain/model/area.ts'
import { PARTNERS } from '../../domain/model/partner.ts'
import { addressKey } from '../../domain/model/post.ts'
import type { Place } from '../../language/where.ts'
import type { Web } from '../context.ts'
import { refusal } from '../http-refusal.ts'
import type { Action } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

const number = z.int().positive()
const text = z.string().max(300)

/** An action of the board as the page sends it. */
export const ActionBody = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['claim', 'confirm', 'escalate']), case: number }),
  z.strictObject({ do: z.enum(['resolve', 'note', 'reopen', 'cancel']), case: number, text }),
  z.strictObject({ do: z.literal('transfer'), case: number, to: z.enum(PARTNER_KINDS), text }),
  z.strictObject({
    do: z.literal('rollcall'),
    area: number,
    form: z.string().max(30),
    until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  }),
  z.strictObject({ do: z.literal('close'), form: z.string().max(30) }),
]) satisfies z.ZodType<Action>

/** Where a member of staff says what they do: to the bot alone, or in a group they sit in. */
interface Said {
  readonly address: Address
  readonly place: Place
  readonly alias: string
}

/**
 * Does what was asked for on the board: says it to the bot in the words of the chat, so that the same
 * command decides upon it under the same rules, and the same is written down. Answers with what the
 * bot said to them; that need not go out to WeChat as well, and does not.
 */
export function act(web: Web, viewer: Viewer, action: Action): string {
  const words = wordsOf(action)
  const said = action.do === 'rollcall' ? callFrom(web, viewer, action.area) : aloneWith(viewer)
  checkReading(web, said, action, words)
  const now = web.now()
  const message: Message = {
    kind: 'message',
    id: `web:${randomUUID()}`,
    at: now,
    address: said.address,
    sender: viewer.contact,
    name: viewer.name,
    alias: said.alias,
    text: words,
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
  }
  const before = lastPost(web)
  web.take(message)
  return takeAnswer(web, said.address, message.id, before)
}

/** The words of the chat for an action. */
export function wordsOf(action: Action): string {
  switch (action.do) {
    case 'claim':
      return `接单 ${action.case}`
    case 'confirm':
      return `确认 ${action.case}`
    case 'escalate':
      return `升级 ${action.case}`
    case 'resolve':
      return `办结 ${action.case} ${flat(action.text)}`.trim()
    case 'note':
      return `备注 ${action.case} ${flat(action.text)}`.trim()
    case 'reopen':
      return `没解决 ${action.case} ${flat(action.text)}`.trim()
    case 'cancel':
      return `取消 ${action.case} ${flat(action.text)}`.trim()
    case 'transfer':
      return `${action.case} 转${PARTNERS[action.to].place} ${flat(action.text)}`.trim()
    case 'rollcall':
      return `点名 ${action.form} ${action.until}前`
    case 'close':
      return `结束${action.form}点名`
  }
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** What was typed beside a number must not make another command of it. */
function checkReading(web: Web, { place, alias }: Said, action: Action, words: string): void {
  const where = { place, bot: [web.street.bot], mentioned: false, alias, asked: null }
  const { chosen, also } = web.understanding.understand(
    { text: words, quote: null, chain: null },
    where,
  )
  const fields = chosen?.fields ?? {}
  const meant =
    chosen?.command === action.do &&
    also === null &&
    (!('case' in action) || ('cases' in fields && String(fields.cases) === String(action.case)))
  if (!meant) throw refusal(422, '这样写会看错意思，换个说法再试')
}

function aloneWith(viewer: Viewer): Said {
  const { contact, name } = viewer
  return { address: { kind: 'contact', contact }, place: 'direct', alias: name }
}

/** Where someone may call the roll of an area from; null where they cannot. */
export function callsIn({ street, store }: Web, viewer: Viewer, path: string): Said | null {
  if (viewer.positions[0].area === path) return aloneWith(viewer)
  if (!viewer.sees(path)) return null
  for (const { topic } of street.areas.get(path)?.groups ?? []) {
    const alias = store.people.alias(topic, viewer.contact)
    const seat = street.seats.get(topic)
    if (alias === undefined || seat?.kind !== 'area' || seat.areas.length !== 1) continue
    return { address: { kind: 'group', topic }, place: seat.level, alias }
  }
  return null
}

function callFrom(web: Web, viewer: Viewer, id: number): Said {
  const path = web.pathOf(id)
  const said = path === undefined ? null : callsIn(web, viewer, path)
  if (said === null) throw refusal(403, '这里的点名要由您自己片区发起，或到那个群里说「点名」')
  return said
}

function lastPost({ store }: Web): number {
  return Math.max(0, ...store.outbox.waiting().map(({ id }) => id))
}

/** The answer to what was just said: it is shown here, and counts as said. */
function takeAnswer({ store, now }: Web, address: Address, sentId: string, before: number): string {
  const key = addressKey(address)
  const answers = store.outbox
    .waiting()
    .filter((row) => row.id > before && row.answer && addressKey(row.to) === key)
  if (address.kind === 'contact') {
    store.whole(() => {
      for (const row of answers) store.outbox.put({ ...row, state: 'sent', leftAt: now(), sentId })
    })
  }
  return answers.map((row) => row.text).join('\n')
}
