import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createInbox } from '../../src/wechat/ordering.ts'

const later = <T>(ms: number, item: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, item))

function inbox() {
  const delivered: (number | string)[] = []
  const lost: unknown[] = []
  return {
    delivered,
    lost,
    ...createInbox<number | string>(
      {
        deliver: (item) => void delivered.push(item),
        lost: (why) => void lost.push(why),
      },
      200,
    ),
  }
}

/** From here on time goes only where the test moves it. */
function ownClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

describe('the inbox', () => {
  it('delivers in the order it was told, however the loads overtake each other', async () => {
    const { push, delivered } = inbox()
    for (let item = 0; item < 500; item += 1) push(() => later((item * 7919) % 13, item))
    await vi.waitFor(() => expect(delivered).toHaveLength(500), 20_000)
    expect(delivered).toEqual(Array.from({ length: 500 }, (_, item) => item))
  })

  it('lets others pass one that is slow, after a fifth of a second, and delivers it late', async () => {
    ownClock()
    const { push, delivered } = inbox()
    push(() => later(600, 'slow'))
    push(() => later(5, 1))
    push(() => later(5, 2))
    await vi.advanceTimersByTimeAsync(199)
    expect(delivered).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(delivered).toEqual([1, 2])
    push(() => later(5, 3))
    await vi.advanceTimersByTimeAsync(5)
    expect(delivered).toEqual([1, 2, 3])
    await vi.advanceTimersByTimeAsync(395)
    expect(delivered).toEqual([1, 2, 3, 'slow'])
  })

  it('waits a fifth of a second for many that are slow, not for each', async () => {
    ownClock()
    const { push, delivered } = inbox()
    for (let item = 0; item < 50; item += 1) push(() => later(1_500, 'slow'))
    push(() => later(5, 'quick'))
    await vi.advanceTimersByTimeAsync(200)
    expect(delivered).toEqual(['quick'])
  })

  it('goes on where one cannot be loaded, and says so', async () => {
    const { push, delivered, lost } = inbox()
    push(async () => 1)
    push(() => Promise.reject(new Error('no payload')))
    push(async () => null)
    push(async () => 2)
    await vi.waitFor(() => expect(delivered).toEqual([1, 2]), 20_000)
    expect(lost).toEqual([new Error('no payload')])
  })

  it('drops what is left when it is cleared', async () => {
    const { push, clear, delivered } = inbox()
    push(() => later(20, 1))
    clear()
    push(async () => 2)
    await later(50, null)
    expect(delivered).toEqual([2])
  })
})
