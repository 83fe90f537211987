import { describe, expect, test } from 'vitest'
import { noShared } from '../../beside.ts'
import { type Labelled, shared } from '../labelled.ts'
import { entryIn } from './label.ts'

describe.skipIf(noShared !== null)('what strangers write to each other', () => {
  const talk = [
    ...(shared('chatter.txt') ?? []),
    ...['dev.jsonl', 'more.jsonl'].flatMap((name) =>
      (shared(name) ?? []).flatMap((line) => {
        const { text, expect: labelled }: Labelled = JSON.parse(line)
        return labelled.command === null ? text : []
      }),
    ),
  ]

  test.each(['南门', '1号楼'])('is no entry in the group of %s', (place) => {
    expect(talk.filter((text) => entryIn(place, text) !== null)).toEqual([])
  })
})
