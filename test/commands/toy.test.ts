import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withGuide } from '../../commands/guide.ts'
import { others } from '../../commands/index.ts'
import type { Where } from '../../src/language/where.ts'
import { guides } from '../../src/server/guide.ts'
import { understandingOf } from '../../src/understanding/understanding.ts'
import { life, says, street } from '../engine/street.ts'
import { cells } from '../safe/cells.ts'
import { NEIGHBOURS } from '../street/neighbourhood.ts'
import { commandsPage } from './page.ts'
import { toy } from './toy.ts'

/** What a new command takes: its file, and its line in the list. All else finds it. */
const understanding = understandingOf(withGuide([...others, toy]))
const { commands, understand, route, explain } = understanding

const GRID: Where = { place: 'grid', bot: ['小微'], mentioned: false, alias: '', asked: null }
const said = (text: string) => ({ text, quote: null, chain: null })

describe('a command that was added in one place', () => {
  it('is understood, and its own example comes back as it', () => {
    for (const { say, where, gives } of toy.examples) {
      const [first] = route(said(say), { ...GRID, ...where })
      expect(first).toMatchObject({ command: 'toy', fields: gives })
    }
  })

  it('is explained', () => {
    expect(explain({ text: '还伞 1把', where: 'grid' }, ['小微'])).toEqual({
      text: '还伞 1把',
      command: 'toy',
      back: true,
    })
  })

  it('is hinted at by its word, but not by a word that is common talk', () => {
    expect(understand(said('借伞'), GRID).hint).toEqual({ kind: 'incomplete', command: 'toy' })
    expect(understand(said('还伞'), GRID).hint).toBeNull()
    expect(understand(said('还伞'), { ...GRID, mentioned: true }).hint).not.toBeNull()
  })

  it('is not looked at without the characters that it needs', () => {
    const { considered } = understand(said('借把椅子 1把'), GRID)
    expect(considered.map(({ command }) => command)).not.toContain('toy')
  })

  it('stands in the help of the chat, whole and short, and is told when asked for', async () => {
    const bot = life({ understand: route })
    bot.begin()
    const captain = { sender: 'captain1' }
    await bot.hear(says(null, '李姐', '帮助', { ...captain, id: 'whole' }))
    await bot.hear(says('第1网格工作群', '李姐', '@小微 帮助', { ...captain, id: 'short' }))
    await bot.hear(says(null, '李姐', '雨伞怎么借', { ...captain, id: 'asked' }))
    await bot.hear(says('1号楼居民群', '张三', '@小微 帮助', { sender: '张三', id: 'residents' }))
    const told = bot.said.map(({ text }) => text.includes(toy.help.zh))
    expect(told).toEqual([true, true, true, false])
  })

  it('stands in docs/commands.md', () => {
    expect(commandsPage(commands)).toContain(
      '| 借伞 `toy` | Lends an umbrella. 借把伞：借伞 1把 | `借伞 1把` | staff of the area and above |',
    )
  })

  it('stands on the help pages that it names, and on no other', async () => {
    const app = fastify()
    guides({ street: street(), understanding }, app)
    const bodies = await Promise.all(
      ['captain', 'grid', 'resident'].map((page) => app.inject(`/guide/${page}`)),
    )
    expect(bodies.map(({ body }) => body.includes('<dt>借伞</dt>'))).toEqual([true, false, false])
  })
})

describe('its rights', () => {
  let scene: Awaited<ReturnType<typeof cells>>
  beforeAll(async () => {
    scene = await cells(commands)
  }, 30_000)
  afterAll(() => scene.end())

  it.each(NEIGHBOURS.map((who) => [who.alias, who] as const))(
    'are tried in the table of who may say what: %s',
    (_, { contact, duty }) => {
      const outcome = scene.outcome('toy', contact, '第1网格工作群', '借伞 1把')
      expect(outcome).toBe(duty === null ? 'silent' : 'does')
    },
  )
})
