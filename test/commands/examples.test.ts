import { describe, expect, it } from 'vitest'
import { commands, understand } from '../../commands/index.ts'
import type { Where } from '../../src/language/where.ts'

const plain: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }

describe.each(commands.map((command) => [command.name, command] as const))(
  '%s',
  (name, command) => {
    it.each(command.examples.map((example) => [example.say, example] as const))(
      'hears %s',
      (say, { where, gives }) => {
        const { chosen } = understand(
          { text: say, quote: null, chain: null },
          { ...plain, ...where },
        )
        expect(chosen?.command).toBe(name)
        expect(chosen?.fields).toMatchObject(gives)
      },
    )
  },
)

it('no two commands share a word', () => {
  const words = commands.flatMap(({ words }) => words)
  expect(new Set(words).size).toBe(words.length)
})
