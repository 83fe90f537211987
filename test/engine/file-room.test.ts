import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Attachment } from '../../src/chat/chat.ts'
import { withinShare } from '../../src/domain/model/fair.ts'
import { life, POLICY, says } from './street.ts'

const GROUP = '1号楼居民群'
const MB = 1_000_000

/** A bot that keeps so many bytes, and what can be sent to it. */
function bot(files: number) {
  const there = life({
    policy: { ...POLICY, keep: { ...POLICY.keep, files } },
    understand: route,
  })
  let sent = 0
  const folder = join(there.folder, 'files')
  /** Sends a picture of so many bytes, each another; resolves when all that comes of it is said. */
  async function picture(alias: string, size: number, topic: string | null = GROUP) {
    const bytes = Buffer.alloc(size, ++sent)
    await there.hear(says(topic, alias, '', { at: there.clock.now, attachment: image(bytes) }))
  }
  const say = async (alias: string, text: string) =>
    await there.hear(says(GROUP, alias, text, { at: there.clock.now }))
  const files_ = () => (existsSync(folder) ? readdirSync(folder) : [])
  const has = (number: number) =>
    there
      .now()
      .store.cases.files(number)
      .map(({ size }) => size)
  const notes = (number: number) =>
    there
      .now()
      .store.cases.history(number)
      .filter(({ event }) => event === 'note')
      .map(({ text }) => text)
  const heard = () => there.said.splice(0).map(({ text }) => text)
  return { ...there, picture, say, onDisk: files_, has, notes, heard }
}

function image(bytes: Uint8Array): Attachment {
  return {
    kind: 'image',
    name: '图.jpg',
    async *load() {
      yield bytes
    },
  }
}

describe('where no more may be kept', () => {
  it('the oldest of cases that are over go first, and it is written down', async () => {
    const { picture, say, onDisk, has, now, notes } = bot(1000)
    await say('1-502 张三', '报修 单元门关不上')
    await picture('1-502 张三', 300)
    await picture('1-502 张三', 301)
    await say('1-301 王芳', '报修 楼道灯不亮')
    await picture('1-301 王芳', 302)
    await say('1-502 张三', '取消 1')
    await picture('1-301 王芳', 303)
    expect([has(1), has(2)]).toEqual([[301], [302, 303]])
    expect(onDisk()).toHaveLength(3)
    expect(now().engine.underWay().kept).toBe(906)
    const told = now().store.audit.latest(1)
    expect(told).toMatchObject([
      { who: 'bot', deed: 'expire', about: '1 files of cases that are over' },
    ])
    expect(notes(2).join()).not.toContain('存满')
  })

  it('new ones are not, where that is not enough: history and sender are told, words are taken', async () => {
    const { picture, say, onDisk, has, notes, heard, begin } = bot(1000)
    await say('1-502 张三', '报修 单元门关不上')
    await picture('1-502 张三', 600)
    await say('1-301 王芳', '报修 楼道灯不亮')
    heard()
    await picture('1-301 王芳', 500)
    await picture('1-301 王芳', 501)
    expect(has(2)).toEqual([null, null])
    expect(onDisk()).toHaveLength(1)
    expect(notes(2).filter((text) => text === '图片存满了，没收')).toHaveLength(1)
    const full = heard().filter((text) => text.includes('存满了'))
    expect(full).toEqual(['@王芳 图片存满了，#2 这份没收下。要紧的打字跟我说，我照样转。'])
    await picture('1-301 王芳', 300)
    expect(has(2)).toEqual([null, null, 300])
    // Known to be full, it does not even say that it takes one.
    begin()
    await picture('1-301 王芳', 50)
    await say('1-302 小周', '报修 楼下水管漏水')
    heard()
    await picture('1-302 小周', 10)
    expect(heard().join()).not.toContain('放进')
    expect(has(3)).toEqual([])
    await say('1-302 小周', '备注 3 越来越大了')
    expect(notes(3).join()).toContain('越来越大了')
  })

  it('what is urgent still finds room', async () => {
    const { picture, say, has } = bot(1000)
    await say('1-502 张三', '报修 单元门关不上')
    await picture('1-502 张三', 950)
    await picture('1-502 张三', 20)
    await say('1-101 老赵', '上报 厨房着火了')
    await picture('1-101 老赵', 50)
    expect([has(1), has(2)]).toEqual([[950], [50]])
  })

  it('counts the same bytes once, and knows them again after a restart', async () => {
    const there = bot(1000)
    await there.say('1-502 张三', '报修 单元门关不上')
    const same = image(Buffer.alloc(400, 'same'))
    for (const _ of [1, 2, 3]) {
      await there.hear(says(GROUP, '1-502 张三', '', { at: there.clock.now, attachment: same }))
    }
    expect(there.has(1)).toEqual([400, 400, 400])
    expect(there.now().engine.underWay().kept).toBe(400)
    expect(there.begin().engine.underWay().kept).toBe(400)
    await there.say('1-502 张三', '取消 1')
    await there.say('1-301 王芳', '报修 楼道灯不亮')
    await there.picture('1-301 王芳', 900)
    expect([there.has(1), there.onDisk().length]).toEqual([[], 1])
  })

  it('what comes for somebody who had all deleted meanwhile is not left on the disk', async () => {
    const there = bot(MB)
    let come: () => void = () => {}
    const asked = new Promise<void>((resolve) => {
      come = resolve
    })
    await there.say('1-502 张三', '报修 单元门关不上')
    const late: Attachment = {
      kind: 'image',
      name: '图.jpg',
      async *load() {
        await asked
        yield Buffer.alloc(10)
      },
    }
    const { engine } = there.now()
    engine.receive(
      [says(GROUP, '1-502 张三', '', { at: there.clock.now, attachment: late })],
      there.clock.now,
    )
    engine.receive([says(null, '张三', '删除我的信息', { at: there.clock.now })], there.clock.now)
    engine.receive([says(null, '张三', '确认删除', { at: there.clock.now })], there.clock.now)
    come()
    await engine.flush(there.clock.now)
    await engine.flush(there.clock.now)
    expect(there.has(1)).toEqual([])
    expect(there.onDisk()).toEqual([])
  })
})

describe("a household's share", () => {
  it('holds for bytes that come together, and is told once', async () => {
    const { picture, say, has, heard, onDisk } = bot(1000 * MB)
    await say('1-502 张三', '报修 单元门关不上')
    for (const size of [8, 8, 8, 3, 8]) await picture('1-502 张三', size * MB)
    expect(has(1)).toEqual([8 * MB, 8 * MB, null, 3 * MB, null])
    expect(onDisk()).toHaveLength(3)
    expect(heard().filter((text) => text.includes('先收到这儿'))).toHaveLength(1)
  })

  it('begins anew the next day, and what could not be had counts for nobody', async () => {
    const there = bot(1000 * MB)
    await there.say('1-502 张三', '报修 单元门关不上')
    const never: Attachment = {
      kind: 'image',
      name: '图.jpg',
      // biome-ignore lint/correctness/useYield: it fails before it has anything
      async *load() {
        throw new Error('gone')
      },
    }
    for (let i = 0; i < 12; i++) {
      await there.hear(says(GROUP, '1-502 张三', '', { at: there.clock.now, attachment: never }))
    }
    await there.until(there.clock.now + 2 * 3_600_000)
    await there.say('1-502 张三', '报修 楼道灯不亮')
    for (let i = 0; i < 14; i++) await there.picture('1-502 张三', 10)
    expect(there.has(2)).toHaveLength(12)
    await there.until(there.clock.now + 24 * 3_600_000 + 1000)
    await there.say('1-502 张三', '报修 水龙头坏了')
    await there.picture('1-502 张三', 10)
    expect(there.has(3)).toEqual([10])
  })

  it.each([
    [11, 0, null, false, true],
    [12, 0, null, false, false],
    [12, 0, null, true, true],
    [15, 0, null, true, true],
    [16, 0, null, true, false],
    [2, 9.9, null, false, true],
    [2, 10, null, false, false],
    [2, 10, null, true, true],
    [1, 15, 5 * MB, false, true],
    [1, 15, 5 * MB + 1, false, false],
    [2, 10, 10.4 * MB, true, true],
    [2, 10, 12 * MB + 1, true, false],
  ])('%d of %d MB each and one of %d bytes, urgent %s: %s', (count, each, size, urgent, fits) => {
    const sent = Array.from({ length: count }, () => ({ size: each * MB }))
    expect(withinShare(sent, size, urgent)).toBe(fits)
  })
})

describe('pictures that never come, or never end', () => {
  it('keep no other chat waiting', async () => {
    const pace = { chat: 0, between: 0, perMinute: 600 }
    const there = life({ policy: { ...POLICY, pace }, understand: route, pace: 'real' })
    let end: () => void = () => {}
    const until = new Promise<void>((resolve) => {
      end = resolve
    })
    const never: Attachment = {
      kind: 'image',
      name: '图.jpg',
      async *load() {
        await until
        yield Buffer.alloc(1)
      },
    }
    const { engine } = there.begin()
    const at = there.clock.now
    const say = (
      topic: string,
      alias: string,
      text: string,
      attachment: Attachment | null = null,
    ) => engine.receive([says(topic, alias, text, { at, attachment })], at)
    say(GROUP, '1-502 张三', '报修 单元门关不上')
    for (const _ of [1, 2, 3, 4]) say(GROUP, '1-502 张三', '', never)
    void engine.flush(at)
    say('2号楼居民群', '1-301 王芳', '报修 楼道灯不亮')
    const over = engine.flush(at)
    await vi.waitFor(() =>
      expect(there.said.map(({ address, text }) => [address, text])).toContainEqual([
        { kind: 'group', topic: '2号楼居民群' },
        expect.stringContaining('#2'),
      ]),
    )
    expect(engine.underWay().files).toBe(4)
    end()
    await over
  })

  it('ten of 200 MB at once are taken two at a time, and no further than what is kept', async () => {
    const there = bot(1000 * MB)
    const most = 10 * 1024 * 1024
    const chunk = Buffer.alloc(256 * 1024)
    const taken: number[] = []
    let open = 0
    let together = 0
    const huge = (i: number): Attachment => ({
      kind: 'video',
      name: '片.mp4',
      async *load() {
        taken[i] = 0
        open += 1
        together = Math.max(together, open)
        try {
          for (let sent = 0; sent < 200 * MB; sent += chunk.length) {
            taken[i] = sent + chunk.length
            yield chunk
          }
        } finally {
          open -= 1
        }
      },
    })
    const { engine } = there.begin()
    const at = there.clock.now
    engine.receive([says(GROUP, '1-502 张三', '报修 单元门关不上', { at })], at)
    for (let i = 0; i < 10; i++) {
      engine.receive([says(GROUP, '1-502 张三', '', { at, attachment: huge(i) })], at)
    }
    await engine.flush(at)
    expect(taken).toHaveLength(10)
    for (const bytes of taken) expect(bytes).toBeLessThanOrEqual(most + chunk.length)
    expect([together, open]).toEqual([2, 0])
    expect(there.onDisk()).toEqual([])
  })
})
