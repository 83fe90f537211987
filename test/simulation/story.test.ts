import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chatLabel } from '../../src/rehearsal/cast.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'
import { theatreOf } from '../../src/simulation/theatre.ts'

const theatre = theatreOf()

/** What the bot says in a story, chat by chat, when it is played through as fast as can be. */
async function played(name: string) {
  const scene = await theatre.open(name)
  const { story, world } = scene
  if (story === null) throw new Error('a scene of the theatre has a story')
  const troubles: string[] = []
  await new Promise<void>((resolve) => {
    story.watch(() => {
      const { told, lines, playing, trouble } = story.state()
      if (trouble !== null) troubles.push(trouble)
      if (told === lines && !playing) resolve()
    })
    story.pace(1)
    story.play()
  })
  const people = world.people().map(({ id }) => ({ kind: 'contact', contact: id }) as const)
  const rooms = world.rooms().map(({ topic }) => ({ kind: 'group', topic }) as const)
  const posts = [...rooms, ...people].flatMap((address) =>
    world
      .history(address)
      .filter(({ own, enclosure }) => own && enclosure === null)
      .map(({ text }) => `${chatLabel(world, address)} ${text}`),
  )
  await scene.close()
  return { posts, troubles }
}

test.each([
  'fever-in-the-morning-reaches-the-grid',
  'errand-from-asking-to-thanks',
  'burst-pipe-climbs-while-nobody-answers',
  // The engine is stopped and started, and messages come twice and the wrong way round.
  'delivered-twice-counts-once',
])('%s is told in the page as it is rehearsed', { timeout: 30_000 }, async (name) => {
  const folder = join(import.meta.dirname, '..', 'transcripts')
  const script = readScript(join(folder, `${name}.chat`))
  if (!script.ok) throw new Error(JSON.stringify(script.mistakes))
  const rehearsal = await rehearsed(script.value, { log: () => {} }, () => null)
  if (!rehearsal.ok) throw new Error(JSON.stringify(rehearsal.mistakes))
  const expected = rehearsal.value.verdicts.flatMap(({ said }) =>
    said === null || said.text === '' ? [] : [`${said.where} ${said.text}`],
  )
  const { posts, troubles } = await played(name)
  expect(troubles).toEqual([])
  expect(posts.toSorted()).toEqual(expected.toSorted())
})

test('the stories that show most come first, and any other name is refused', async () => {
  expect(theatre.stories[0]).toBe('fever-in-the-morning-reaches-the-grid')
  await expect(theatre.open('../street')).rejects.toThrow('没有')
})
