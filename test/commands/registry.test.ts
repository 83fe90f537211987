import { expect, it } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { told } from '../../src/bot/refusal.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { understandingOf } from '../../src/understanding/understanding.ts'
import { toy } from './toy.ts'

/** What the program says at its start to a list in which the toy is declared so. */
function refusal(special: object): readonly string[] {
  const declared = { ...toy, ...special } as Command<Utterance, Where>
  try {
    understandingOf([...commands, declared])
  } catch (error) {
    return told(error)
  }
  return []
}

it('takes a command that is declared rightly', () => {
  expect(refusal({})).toEqual([])
})

const { help } = toy
it.each<[what: string, special: object, line: string]>([
  [
    'an unknown field',
    { talks: [] },
    'field is «talks»; it may be name, title, labelled, words, talk, who,',
  ],
  ['no title', { title: '' }, 'title is empty'],
  ['no words', { words: [], talk: [] }, 'words is empty'],
  [
    'a word nobody can say',
    { words: ['借ＴＯＹ'], talk: [] },
    'words has «借ＴＯＹ», which no message shows: write «借TOY»',
  ],
  ['talk that is no word of it', { talk: ['借过'] }, 'talk is «借过»; it may be 借伞, 还伞'],
  ['an unknown audience', { who: ['all'] }, 'who is «all»; it may be everyone, staff, partner'],
  ['no audience', { who: [] }, 'who is empty; it may be everyone, staff, partner'],
  [
    'an unknown doubt',
    { doubt: 'explaned' },
    'doubt is «explaned»; it may be set-words, explained,',
  ],
  ['no doubt', { doubt: undefined }, 'doubt is missing'],
  ['no help at all', { help: undefined }, 'help is missing'],
  ['needs of nothing', { needs: [''] }, 'needs is empty'],
  ['no examples', { examples: [] }, 'examples is empty'],
  ['no help', { help: { ...help, zh: '' } }, 'help.zh is «»; it reads «what for：what to say»'],
  ['a word for help', { help: { ...help, en: 'lends' } }, 'help.en is «lends»; it is one English'],
  [
    'an unknown reader',
    { help: { ...help, short: ['all'] } },
    'help.short is «all»; it may be res',
  ],
  [
    'an unknown page',
    { help: { ...help, pages: { street: ['工单', 1] } } },
    'help.pages is «street»; it may be resident, captain, grid',
  ],
  [
    'an unknown part of a page',
    { help: { ...help, pages: { captain: ['查', 1] } } },
    'help.pages.captain is «查»; it may be 点名, 工单, 督导, 通知, 其他',
  ],
  [
    'the place of another on a page',
    { help: { ...help, pages: { captain: ['工单', 1] } } },
    'help.pages.captain «工单 1» is already that of claim',
  ],
  [
    'the position of another among what is asked about',
    { help: { ...help, asked: { words: /伞/, position: 7 } } },
    'help.asked.position «7» is already that of claim',
  ],
  [
    'the word of another',
    { words: ['借伞', '接单'], talk: [] },
    'word «接单» is already that of claim',
  ],
  [
    'the same word twice',
    { words: ['借伞', '借伞'], talk: [] },
    'word «借伞» is already that of toy',
  ],
  [
    'a second leader',
    { endsAt: () => null },
    'leading place (endsAt) «first» is already that of che',
  ],
])('%s is told in one line, with what is permitted', (_, special, line) => {
  expect(refusal(special)).toEqual([expect.stringContaining(`command toy: ${line}`)])
})

it('two commands of one name are told', () => {
  expect(refusal({ name: 'claim' })).toEqual([
    'command claim: name «claim» is already that of claim',
  ])
})

it('tells all mistakes of all commands at once', () => {
  expect(refusal({ doubt: 'never', who: ['all'] })).toHaveLength(2)
})
