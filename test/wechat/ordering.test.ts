import { describe, expect, it, vi } from 'vitest'
import { createInbox } from '../../src/wechat/ordering.ts'

const later = <T>(ms: number, item: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, item))

function inbox() {
  const delivered: (number | string)[] = []
  const lost: unknown[] = []
  return {
    delivered,
    lost,
    ...createInbox<number | string>({
      deliver: (item) => void delivered.push(item),
      lost: (why) => void lost.push(why),
    }),
  }
}

describe('the inbox', () => {
  it('delivers in the order it was told, however the loads overtake each other', async () => {
    const { push, delivered } = inbox()
    for (let item = 0; item < 500; item += 1) push(() => later((item * 7919) % 13, item))
    await vi.waitFor(() => expect(delivered).toHaveLength(500), 5_000)
    expect(delivered).toEqual(Array.from({ length: 500 }, (_, item) => item))
  })

  it('lets others pass one that is slow, after a fifth of a second, and delivers it late', async () => {
    const { push, delivered } = inbox()
    const begun = performance.now()
    push(() => later(600, 'slow'))
    push(() => later(5, 1))
    push(() => later(5, 2))
    await vi.waitFor(() => expect(delivered).toEqual([1, 2]), { interval: 5 })
    expect(performance.now() - begun).toBeGreaterThan(150)
    expect(performance.now() - begun).toBeLessThan(450)
    push(() => later(5, 3))
    await vi.waitFor(() => expect(delivered).toEqual([1, 2, 3, 'slow']), { interval: 5 })
  })

  it('waits a fifth of a second for many that are slow, not for each', async () => {
    const { push, delivered } = inbox()
    const begun = performance.now()
    for (let item = 0; item < 50; item += 1) push(() => later(1_500, 'slow'))
    push(() => later(5, 'quick'))
    await vi.waitFor(() => expect(delivered).toEqual(['quick']), { interval: 5 })
    expect(performance.now() - begun).toBeLessThan(600)
  })

  it('goes on where one cannot be loaded, and says so', async () => {
    const { push, delivered, lost } = inbox()
    push(async () => 1)
    push(() => Promise.reject(new Error('no payload')))
    push(async () => null)
    push(async () => 2)
    await vi.waitFor(() => expect(delivered).toEqual([1, 2]))
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
