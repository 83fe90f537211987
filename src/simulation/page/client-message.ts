import { z } from 'zod'
import { DAY } from '../../domain/model/time.ts'
import { type ClientMessage, MOST_TEXT } from '../../server/protocol/chat-messages.ts'
import { jsonText } from '../../server/validation.ts'

const id = z.string().min(1).max(200)
const text = z.string().max(MOST_TEXT)

const WishBody = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('say'),
    chat: id,
    from: id,
    text: text.refine((said) => said.trim() !== ''),
    quote: id.nullable(),
  }),
  z.strictObject({
    do: z.literal('chain'),
    chat: id,
    from: id,
    to: id.nullable(),
    title: z.string().max(200),
    text: z.string().trim().min(1).max(200),
  }),
  z.strictObject({ do: z.literal('recall'), chat: id, from: id, id }),
  z.strictObject({ do: z.literal('people'), chat: id }),
  z.strictObject({
    do: z.literal('meet'),
    chat: id.nullable(),
    alias: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .regex(/^[^\n\p{Cc}]+$/u),
  }),
  z.strictObject({ do: z.literal('read'), chat: id, place: z.int().nonnegative() }),
  z.strictObject({ do: z.literal('run'), speed: z.union([z.literal(1), z.literal(60)]) }),
  z.strictObject({ do: z.literal('move'), by: z.int().positive().max(DAY).nullable() }),
  z.strictObject({ do: z.literal('tell'), story: id }),
  z.strictObject({ do: z.enum(['play', 'pause', 'step', 'stop']) }),
  z.strictObject({ do: z.literal('pace'), beat: z.int().min(200).max(10_000) }),
]) satisfies z.ZodType<ClientMessage>

/** What a page asked for; null where it is nothing that can be asked. */
export function wishOf(text: string): ClientMessage | null {
  const read = jsonText(WishBody).safeParse(text)
  return read.success ? read.data : null
}
