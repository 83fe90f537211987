// Played by: an-errand-is-changed.chat
import { amend as amended, type Change, fits } from '../../src/domain/case/amendment.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { readChanges } from './read.ts'

/** Who asked for an errand wants it otherwise (改单). */
export interface AmendFields {
  /** Null where no number was said: the errand is told by what is in it. */
  readonly case: number | null
  readonly changes: readonly Change[]
  /** What was said, raw. */
  readonly text: string
}

export const amend = command<Utterance, Where, AmendFields>({
  name: 'amend',
  title: '改单',
  words: ['改单', '再加'],
  talk: ['改单', '再加'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'ask',
  noIdCards: true,
  help: {
    zh: '要买的变了：鸡蛋改成3斤 / 再加一袋盐 / 药不要了 / 最好上午',
    en: 'Changes an errand of one’s own.',
    pages: { resident: ['要帮忙、报修、反映', 3] },
  },
  needs: ['改换变再加多顺要用别减取最尽点午上天门放送甭算免够'],
  examples: [
    {
      say: '鸡蛋改成3斤',
      where: {
        underWay: {
          cases: () => [],
          choices: () => [],
          spoken: () => 'just-now',
          errands: () => [{ number: 3, things: ['鸡蛋'] }],
        },
      },
      gives: { changes: [{ kind: 'set', item: { name: '鸡蛋', quantity: 3, unit: '斤' } }] },
    },
  ],
  read: readWords,
  decide: (fields, view): readonly Effect[] => decide(fields, view),
})

function readWords(
  utterance: Utterance,
  { underWay }: Where,
): { fields: AmendFields; left: number } | null {
  if (underWay === undefined) return null
  const read = readChanges(utterance)
  if (read === null) return null
  const meant = underWay
    .errands()
    .filter(({ number, things }) =>
      read.case === null
        ? read.changes.every((change) => fits(things, change))
        : number === read.case,
    )
  if (meant.length === 0) return null
  const { text, typed } = utterance
  return { fields: { ...read, text: typed(0, text.length).trim() }, left: 0 }
}

function decide({ case: number, changes, text }: AmendFields, view: View): readonly Effect[] {
  return amended(view, number, changes, text)
}
