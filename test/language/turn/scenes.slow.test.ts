import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isRight, played, scenesIn } from './scenes.ts'

const scenes = scenesIn(join(import.meta.dirname, 'scenes.jsonl'))

/** Of a hundred scenes by other hands so many come out as a person would have it. */
const MARK = 0.95

it('understands short words behind what it said as a person would', {
  timeout: 300_000,
}, async () => {
  const wrong: unknown[] = []
  for (const scene of scenes) {
    const came = await played(scene)
    if (!isRight(scene, came)) wrong.push({ ...scene, ...came })
  }
  if (process.env.SCENES) for (const each of wrong) console.log(JSON.stringify(each))
  console.log(`${scenes.length - wrong.length} of ${scenes.length} as a person would`)
  expect(wrong.length).toBeLessThanOrEqual(scenes.length * (1 - MARK))
})
