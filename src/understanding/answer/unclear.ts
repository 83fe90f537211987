import type { Effect } from '../../domain/model/effect.ts'
import { MINUTE } from '../../domain/model/time.ts'
import { markedWithin, type View } from '../../domain/model/view.ts'
import { answer } from '../../domain/notify/answer.ts'
import { askThemText, perhapsText, WHAT_I_DO } from '../../domain/wording/answer/unclear.ts'
import { carersOf } from './around.ts'

/** What was not understood is answered at most once in this. */
const SELDOM = MINUTE

/** The kinds of answer to what was not understood, in the order in which they are tried. */
const KINDS = ['perhaps', 'whom', 'what'] as const

/**
 * The answer to what was not understood: what may have been meant (`help`, where anything shows), else whom to ask, else what
 * the bot can do; never the one that was said last.
 */
export function unclear(view: View, help: string | null): readonly Effect[] {
  const { contact } = view.speaker
  const own = (kind: string) => `unclear:${kind}:${contact}`
  if (markedWithin(view, own('any'), SELDOM)) return []
  const said = KINDS.map((kind) => ({ kind, at: view.marked(own(kind)) ?? 0 }))
  const last = said.reduce((a, b) => (b.at > a.at ? b : a))
  const kind = KINDS.find(
    (each) => (each !== 'perhaps' || help !== null) && (last.at === 0 || each !== last.kind),
  )
  const text =
    kind === 'perhaps' && help !== null
      ? perhapsText(help)
      : kind === 'whom'
        ? askThemText([...new Set(carersOf(view).map(({ name }) => name))])
        : WHAT_I_DO
  return [
    { do: 'mark', key: own('any') },
    { do: 'mark', key: own(kind ?? 'what') },
    answer(view, null, text, { unclear: true }),
  ]
}
