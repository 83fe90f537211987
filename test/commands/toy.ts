import { command } from '../../commands/command.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'

interface ToyFields {
  readonly back: boolean
}

/** A command that the program has not: somebody borrows an umbrella from the gate. All that is known of it stands here. */
export const toy = command<Utterance, Where, ToyFields>({
  name: 'toy',
  title: '借伞',
  words: ['借伞', '还伞'],
  talk: ['还伞'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '借把伞：借伞 1把',
    en: 'Lends an umbrella.',
    short: ['staff'],
    asked: { words: /雨伞/, position: 100 },
    pages: { captain: ['其他', 100] },
  },
  needs: ['伞'],
  examples: [{ say: '借伞 1把', where: { place: 'grid' }, gives: { back: false } }],
  read: ({ text }) => {
    const said = /^(借|还)伞 ?1把$/.exec(text.trim())
    return said === null ? null : { fields: { back: said[1] === '还' }, left: 0 }
  },
  decide: (_, view) =>
    view.speaker.positions.length > 0
      ? [{ do: 'mark', key: 'umbrella' }, answer(view, null, '伞在门口，用完还回来。')]
      : [],
})
