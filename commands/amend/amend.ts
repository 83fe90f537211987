// Played by: an-errand-is-changed.chat
import { amend as amended } from '../../src/domain/case/amendment.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { type Change, readChanges } from './read.ts'

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
  help: {
    zh: '要买的变了：鸡蛋改成3斤 / 再加一袋盐 / 药不要了 / 最好上午',
    en: 'Changes an errand of one’s own.',
    pages: { resident: ['要帮忙、报修、反映', 3] },
  },
  needs: ['改换变再加多顺要用别减取最尽点午上天门放送甭'],
  examples: [
    {
      say: '鸡蛋改成3斤',
      where: {
        underWay: {
          cases: () => [],
          choices: () => [],
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
  const fits = underWay
    .errands()
    .filter(({ number, things }) =>
      read.case === null ? suits(read.changes, things) : number === read.case,
    )
  if (fits.length === 0) return null
  const { text, typed } = utterance
  return { fields: { ...read, text: typed(0, text.length).trim() }, left: 0 }
}

/** What is taken out or altered must be in it; an hour may be said of anything. */
function suits(changes: readonly Change[], things: readonly string[]): boolean {
  return changes.every((change) => {
    const name = nameOf(change)
    return name === null || isAmong(name, things)
  })
}

function nameOf(change: Change): string | null {
  switch (change.kind) {
    case 'add':
    case 'wish':
      return null
    case 'set':
      return change.item.name
    case 'drop':
    case 'swap':
      return change.name
  }
}

function isAmong(name: string, things: readonly string[]): boolean {
  return things.some((thing) => thing.includes(name) || name.includes(thing))
}

function decide({ case: number, changes, text }: AmendFields, view: View): readonly Effect[] {
  return amended(view, number, changes, text)
}
