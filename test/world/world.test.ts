import { describe, expect, it } from 'vitest'
import type { Happening } from '../../src/world/happening.ts'
import { createWorld } from '../../src/world/world.ts'

const TOPIC = '1号楼居民群'

function world() {
  let now = Date.parse('2020-02-10T07:30:00.900+08:00')
  const made = createWorld({ bot: { id: 'bot', name: '小微' }, now: () => now, prefix: 'a-' })
  made.seat({ topic: TOPIC, id: 'zhang', name: '张三', alias: '1-502 张三' })
  const pass = (ms: number) => {
    now += ms
  }
  const told: Happening[] = []
  made.watch((happening) => void told.push(happening))
  return { ...made, told, pass }
}

const say = { topic: TOPIC, from: 'zhang' }

describe('the simulated WeChat', () => {
  it('counts its ids and cuts its moments to whole seconds', () => {
    const { say: speak, pass } = world()
    const first = speak({ ...say, text: '一' })
    pass(1_000)
    const second = speak({ ...say, text: '二' })
    expect([first.id, second.id]).toEqual(['a-m2', 'a-m3'])
    expect(second.at - first.at).toBe(1_000)
    expect(first.at % 1_000).toBe(0)
  })

  it('tells of what is held back in the order asked for', () => {
    const { say: speak, hold, release, told } = world()
    hold()
    speak({ ...say, text: '一' })
    speak({ ...say, text: '二' })
    expect(told).toEqual([])
    release('reversed')
    expect(told).toMatchObject([{ text: '二' }, { text: '一' }])
  })

  it('takes back the speaker’s last message that still stands', () => {
    const { say: speak, recall } = world()
    const [one, two] = [speak({ ...say, text: '一' }), speak({ ...say, text: '二' })]
    expect(recall(say)).toMatchObject({ recalled: two.id })
    expect(recall(say)).toMatchObject({ recalled: one.id })
    expect(recall(say)).toBeNull()
  })

  it('forgets its oldest messages', () => {
    const { say: speak, history } = createSmall()
    for (const text of ['一', '二', '三']) speak({ ...say, text })
    expect(history({ kind: 'group', topic: TOPIC }).map((each) => each.text)).toEqual(['二', '三'])
  })

  it('refuses what nobody could do', () => {
    const { say: speak, leave, post } = world()
    expect(() => speak({ ...say, topic: '没有的群', text: '在吗' })).toThrow('no room «没有的群»')
    expect(() => speak({ ...say, from: 'nobody', text: '在吗' })).toThrow('no person «nobody»')
    expect(() => leave({ topic: TOPIC, id: 'wang' })).toThrow('is not in the room')
    const address = { kind: 'contact', contact: 'nobody' } as const
    expect(() => post({ address, text: '', mentions: [], enclosure: null })).toThrow('no person')
  })
})

function createSmall() {
  const made = createWorld({ bot: { id: 'bot', name: '小微' }, now: () => 0, keep: 2 })
  made.seat({ topic: TOPIC, id: 'zhang', name: '张三' })
  return made
}
