import { z } from 'zod'
import type { LetterBody } from '../../domain/model/across/letter.ts'
import { NOTICE_KINDS } from '../../domain/model/notice/notice.ts'

const number = z.int().min(1)
const moment = z.int()
const words = z.string().max(4_000)
const name = z.string().max(100)

const notice = z.strictObject({
  kind: z.literal('notice'),
  what: z.enum(NOTICE_KINDS),
  number,
  city: name,
  by: name,
  pressing: z.boolean(),
  text: words,
  ends: moment,
})

/** What may come in a letter, whoever wrote it. */
export const letterBody: z.ZodType<LetterBody> = z.discriminatedUnion('kind', [notice])

/** What a letter is about, by which the rows of one matter are found: they are erased when it is over. */
export function matterOf(body: LetterBody): { readonly matter: string; readonly over: boolean } {
  switch (body.kind) {
    case 'notice':
      return { matter: `notice ${body.number}`, over: false }
  }
}
