import { z } from 'zod'
import { CROSSING_KINDS, isOver, STAGES, stageAfter } from '../../domain/model/across/crossing.ts'
import type { LetterBody } from '../../domain/model/across/letter.ts'
import { CATEGORIES } from '../../domain/model/category.ts'
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

const sort = z.enum(CROSSING_KINDS)

const handed = z.strictObject({
  kind: z.literal('case'),
  sort,
  number,
  as: z.enum(['request', 'report']),
  category: z.enum(CATEGORIES),
  urgent: z.boolean(),
  text: words,
  said: words,
  place: name,
  by: name,
})

const stage = z.strictObject({
  kind: z.literal('stage'),
  sort,
  role: z.enum(['out', 'in']),
  of: number.nullable(),
  mine: number,
  what: z.enum([...STAGES.filter((each) => each !== 'sent'), 'seen', 'reopened', 'forgotten']),
  text: words,
})

/** What may come in a letter, whoever wrote it. */
export const letterBody: z.ZodType<LetterBody> = z.discriminatedUnion('kind', [
  notice,
  handed,
  stage,
])

/** What a letter is about, by which the rows of one matter are found. */
export interface Matter {
  readonly matter: string
  /** It is over: what was told of it is erased. */
  readonly over: boolean
  /** What the other side calls it; null: that is not known. */
  readonly theirs: string | null
}

export function matterOf(body: LetterBody): Matter {
  switch (body.kind) {
    case 'notice':
      return { matter: `notice ${body.number}`, over: false, theirs: null }
    case 'case':
      return { matter: `${body.sort} ${body.number}`, over: false, theirs: null }
    case 'stage': {
      const { sort, mine, of, what } = body
      const over = isOver({ stage: stageAfter({ stage: 'sent' }, what) })
      return { matter: `${sort} ${mine}`, over, theirs: of === null ? null : `${sort} ${of}` }
    }
  }
}
