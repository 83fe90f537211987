import { expect, test } from 'vitest'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { readStreet } from '../../src/config/street.ts'

/** What is no YAML at all, and what its writer is told. */
const BROKEN: readonly (readonly [text: string, told: string])[] = [
  [
    'name：九水街道\ncode: "1"\n',
    '1: the colon after "name" is not read as one; write "name: …" with an English colon and a space',
  ],
  [
    'code: "1"\nname:九水街道\nbot: 小微\n',
    '2: the colon after "name" is not read as one; write "name: …" with an English colon and a space',
  ],
  [
    'name: 九水街道\nstaff: [{name: 值班室，role: duty}]\n',
    '2: a Chinese comma stands where parts are to be told apart; write ", " with an English comma and a space',
  ],
  [
    'name: 九水街道\nstaff: [{name: 值班室 role: duty}]\n',
    '2: a comma is missing between two parts in { } or [ ]; write {name: 李姐, role: captain}',
  ],
  [
    'name: 九水街道\nstaff: [{name: 值班室, role: duty}\ngroups: []\n',
    '3: a [ or { above is not closed; close it with ] or }',
  ],
  [
    'name: 九水街道\nstaff:\n\t- {name: 值班室, role: duty}\n',
    '3: the line is indented with a tab; indent with spaces, two a level',
  ],
  [
    'name: 九水街道\n code: "1"\n',
    '1: a value and a key run into one another here; put the keys of one block exactly under one another, and text that holds ": " in "quotes"',
  ],
  [
    'name: 九水街道\ngroups:\n- {topic: 甲}\n  - {topic: 乙}\n',
    '4: all sequence items must start at the same column; put the line exactly under its neighbours',
  ],
  [
    'name: @九水\n',
    '1: plain value cannot start with reserved character @; put the text in "quotes"',
  ],
  [
    'name: 九水街道\n---\nname: 八水街道\n',
    '2: a second document begins here; take out the line "---"',
  ],
  ['name: 九水街道\nname: 八水街道\n', '2: "name" stands twice in one block; keep one of the two'],
  ['', '1: the file is empty; write the street, beginning with "name: 九水街道"'],
  ['九水街道\n', '1: the file is "九水街道"; write the street, beginning with "name: 九水街道"'],
]

test.each(BROKEN)('%j', (text, told) => {
  const read = readStreet(text, 'street.yaml')
  expect(read.ok ? [] : read.mistakes.map(mistakeLine)).toEqual([`street.yaml:${told}`])
})

test('a value written elsewhere with & and * keeps its line', () => {
  const text = [
    'name: &here 九水街道',
    'groups: &groups [{topic: *here}]',
    'communities:',
    '  - name: 宾川路社区',
    '    groups: *groups',
  ].join('\n')
  const read = readStreet(text, 'street.yaml')
  expect(read.ok ? [] : read.mistakes.map(({ line, what }) => [line, what])).toEqual([
    [
      2,
      'the group "九水街道" is bound to 九水街道 and to 九水街道/宾川路社区, which cannot share one',
    ],
  ])
})

test('aliases that would fill the memory are refused', () => {
  const wider = 'bcdefghij'
    .split('')
    .map((to, i) => `${to}: &${to} [${`*${'abcdefghi'[i]},`.repeat(9)}]`)
  const read = readStreet(['a: &a [1]', ...wider].join('\n'), 'street.yaml')
  expect(read.ok ? [] : read.mistakes.map(({ instead }) => instead)).toEqual([
    'write the value out where it is used, without & and *',
  ])
})
