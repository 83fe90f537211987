import { expect, it } from 'vitest'
import { life, says } from '../engine/street.ts'

it('a group that is none of the street’s stands in the log by a stand-in, the same each time', async () => {
  const about = async () => {
    const bot = life()
    await bot.hear(says('王大山家的年夜饭', '王大山', '36.5'))
    expect(bot.log).toHaveLength(1)
    return bot.log[0]?.about
  }
  const first = await about()
  expect(first).toMatch(/^group [0-9a-z]+$/)
  expect(await about()).toBe(first)
})
