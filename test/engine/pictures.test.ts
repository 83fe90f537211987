import { describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import type { Outgoing, Sent } from '../../src/chat/chat.ts'
import { group, post } from '../../src/domain/model/post.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { life, street } from './street.ts'

const ROOM = '第1网格工作群'
const FILE = '/pictures/door.png'
const SENT = { kind: 'sent', id: 'said' } as const
const SHOWN = { picture: { kind: 'digest', area: '九水街道', day: '2020-02-09' } } as const

/** A bot that has a post with a picture to say, to a WeChat that answers as told. */
function showing(
  answer: (outgoing: Outgoing) => Promise<Sent> | Sent,
  special: Partial<EngineOptions> = {},
  about: readonly number[] = [1],
) {
  const said: string[] = []
  const bot = life({
    draw: async () => FILE,
    chat: {
      async say(outgoing) {
        const sent = await answer(outgoing)
        if (sent.kind === 'sent') said.push(outgoing.file ?? outgoing.text)
        return sent
      },
      bind: () => {},
      accept: async () => {},
      load: () => {
        throw new Error('there is no such file')
      },
    },
    ...special,
  })
  const { store, engine } = bot.begin()
  store.whole(() => {
    const shown = post(group(ROOM), '【#1】一起看看', { ...SHOWN, about })
    store.outbox.add(store.numbers.next('post'), shown, MORNING, 'pending')
    store.numbers.keep()
  })
  const row = () => bot.now().store.outbox.all()[0]
  return { bot, said, row, engine }
}

const never = () => new Promise<never>(() => {})

/** Lets what was begun go as far as it goes by itself. */
async function begun(flush: Promise<void>): Promise<void> {
  await Promise.race([flush, new Promise((resolve) => setTimeout(resolve, 20))])
}

describe('a picture', () => {
  it('follows its words, and is one post with them', async () => {
    const { bot, said, row } = showing(() => SENT)
    await bot.until(MORNING)
    expect(said).toEqual(['【#1】一起看看', FILE])
    expect(row()).toMatchObject({ state: 'sent', sentId: 'said', leftAt: MORNING, file: FILE })
    const { posts } = accountOf(bot.now().store, street(), MORNING)
    expect(posts).toMatchObject([{ text: '【#1】一起看看', image: FILE }])
  })

  it('that was cut off is shown again after a restart, and its words are not said again', async () => {
    let hangs = true
    const { bot, said, row, engine } = showing(({ file }) =>
      file !== null && hangs ? never() : SENT,
    )
    await begun(engine.flush(MORNING))
    expect(row()).toMatchObject({ state: 'sending', leftAt: MORNING })
    hangs = false
    bot.begin()
    await bot.until(MORNING + MINUTE)
    expect(said).toEqual(['【#1】一起看看', FILE])
    expect(row()).toMatchObject({ state: 'sent', file: FILE })
  })

  it('of no case is not shown again where it was cut off', async () => {
    const { bot, said, row, engine } = showing(
      ({ file }) => (file === null ? SENT : never()),
      {},
      [],
    )
    await begun(engine.flush(MORNING))
    bot.begin()
    await bot.until(MORNING + MINUTE)
    expect(said).toEqual(['【#1】一起看看'])
    expect(row()).toMatchObject({ state: 'sent', file: null })
  })

  it('is sent again where it may not have come, by itself', async () => {
    const answers: Sent[] = [
      { kind: 'unknown', why: 'no answer' },
      { kind: 'failed', why: 'refused' },
    ]
    const { bot, said, row } = showing(({ file }) =>
      file === null ? SENT : (answers.shift() ?? SENT),
    )
    await bot.until(MORNING + 5 * MINUTE)
    expect(said).toEqual(['【#1】一起看看', FILE])
    expect(row()).toMatchObject({ state: 'sent', file: FILE, why: null })
  })

  it('that will never be taken is left out at once, and that is no lost post', async () => {
    let tries = 0
    const { bot, row } = showing(({ file }) => {
      if (file === null) return SENT
      tries += 1
      return { kind: 'failed', why: 'too large', ever: true }
    })
    await bot.until(MORNING + 30 * MINUTE)
    expect(tries).toBe(1)
    expect(row()).toMatchObject({ state: 'sent', file: null, why: 'too large' })
    expect(bot.now().store.outbox.failed()).toEqual([])
  })

  it('that is drawn without an end keeps no words, and is left out when its time is over', async () => {
    const { bot, said, row } = showing(() => SENT, { draw: never, drawing: 30, pace: 'real' })
    const { engine } = bot.now()
    const flush = engine.flush(MORNING)
    await begun(flush)
    expect(said).toEqual(['【#1】一起看看'])
    await engine.flush(MORNING + MINUTE)
    expect(row()).toMatchObject({ state: 'sent', file: null, why: 'there is no picture' })
    expect(bot.log).toContainEqual({
      level: 'error',
      what: 'a picture could not be drawn',
      about: 'post 1',
      why: 'Error: not drawn in 0.03 s',
    })
  })
})
