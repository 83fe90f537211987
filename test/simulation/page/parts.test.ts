import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { after, listed, type Model, unread } from '../../../pages/chat/state/model.ts'
import { stopOf } from '../../../pages/chat/story/tour.ts'
import { readStreet } from '../../../src/config/street.ts'
import type { Chat, Entry, Frame, Said } from '../../../src/server/protocol/chat-messages.ts'
import { chainOf } from '../../../src/simulation/page/chain-form.ts'
import { addressOf, chatId } from '../../../src/simulation/page/chat-id.ts'
import { wishOf } from '../../../src/simulation/page/client-message.ts'
import { neighbours } from '../../../src/simulation/page/neighbour.ts'
import { createWorld } from '../../../src/world/world.ts'

test('every household of a street has a neighbour of its own name, always the same', () => {
  const read = readStreet(readFileSync('data/street.yaml', 'utf8'), 'street.yaml')
  if (!read.ok) throw new Error('the shipped street is in order')
  const street = read.value
  const all = () => {
    const nameOf = neighbours(street)
    return [...street.areas.values()].flatMap(({ path, households }) =>
      households.map((household) => nameOf(path, household)),
    )
  }
  expect(new Set(all()).size).toBe(all().length)
  expect(all()).toEqual(all())
  const nameOf = neighbours(street)
  expect(nameOf('九水街道/宾川路社区/第1网格/1号楼', '1-301')).toBe('王芳')
  expect(nameOf('九水街道/宾川路社区/第1网格/1号楼', '1-502')).toBe('张三')
})

test('a chat’s name leads back to it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.boolean(), (name, group) => {
      const address = group
        ? ({ kind: 'group', topic: name } as const)
        : ({ kind: 'contact', contact: name } as const)
      expect(addressOf(chatId(address))).toEqual(address)
    }),
  )
})

test('nothing but a wish is granted', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(wishOf(text)).toBeNull()
    }),
  )
  const say = { do: 'say', chat: 'group:x', from: 'a', text: '好', quote: null }
  expect(wishOf(JSON.stringify(say))).toEqual(say)
  for (const wrong of [{ text: ' ' }, { text: '好'.repeat(4_001) }, { more: 1 }]) {
    expect(wishOf(JSON.stringify({ ...say, ...wrong }))).toBeNull()
  }
  expect(wishOf(JSON.stringify({ do: 'move', by: -1 }))).toBeNull()
})

test('a #接龙 is read, typed or made by WeChat', () => {
  const world = createWorld({ bot: { id: 'bot', name: '小微' }, now: () => 0 })
  world.seat({ topic: '群', id: 'a', name: '张三' })
  const typed = world.say({ topic: '群', from: 'a', text: '#接龙\n买蛋\n\n1. 张三 1\n2. 李四 2' })
  const made = world.chain({
    topic: '群',
    from: 'a',
    title: '买蛋',
    lines: [{ writer: 'b', text: '李四 2' }],
  })
  expect(chainOf(typed)).toEqual({
    title: '买蛋',
    lines: [
      { writer: 'a', text: '张三 1' },
      { writer: 'a', text: '李四 2' },
    ],
  })
  expect(chainOf(made)).toMatchObject({ title: '买蛋', lines: [{ writer: 'b', text: '李四 2' }] })
  expect(chainOf(world.say({ topic: '群', from: 'a', text: '接龙' }))).toBeNull()
})

const chat = (name: string, kind: Chat['kind'], about: string): Chat => ({
  id: `group:${name}`,
  name,
  kind,
  about,
  speaker: null,
  faces: [],
  members: 2,
  read: 0,
})
const said = (name: string, place: number, from: string, text: string, own = false): Said => ({
  kind: 'said',
  chat: `group:${name}`,
  place,
  id: `m${place}`,
  at: 0,
  from,
  name: from,
  own,
  text,
  mentions: [],
  quote: null,
  chain: null,
  enclosed: null,
  recalled: false,
})

function opened(entries: readonly Entry[]): Model {
  const hello: Frame = {
    kind: 'hello',
    street: '街道',
    bot: '小微',
    clock: { now: 0, speed: 1 },
    chats: [
      chat('街道群', 'street', ''),
      chat('医院群', 'partner', '医院'),
      chat('社区群', 'community', '社区'),
      chat('别的社区群', 'community', '别的社区'),
      chat('网格群', 'grid', '社区 · 网格'),
      chat('楼群', 'building', '社区 · 网格 · 楼'),
      chat('邻楼群', 'building', '社区 · 网格 · 邻楼'),
    ],
    entries,
    stories: [],
    story: null,
    tour: {
      chat: 'group:楼群',
      speaker: { contact: 'wang', alias: '1-301 王芳' },
      grid: 'group:网格群',
      head: { contact: 'liu', alias: '刘网格' },
    },
  }
  const model = after(null, hello, 0)
  if (model === null) throw new Error('a hello opens the page')
  return model
}

test('the latest chat stands first, then the first building’s line upward', () => {
  const names = (model: Model) => listed(model).map(({ name }) => name)
  const line = ['楼群', '网格群', '社区群', '街道群', '医院群', '别的社区群', '邻楼群']
  expect(names(opened([]))).toEqual(line)
  expect(names(opened([said('邻楼群', 1, 'a', '早')]))).toEqual(['邻楼群', ...line.slice(0, -1)])
})

test('what was taken back is gone from the page, and no longer unread', () => {
  const model = opened([said('楼群', 1, 'a', '打错了'), said('楼群', 2, 'b', '早')])
  const room = after(model, { kind: 'recalled', id: 'm1' }, 0)?.rooms.get('group:楼群')
  expect(room?.entries[0]).toMatchObject({ recalled: true, text: '' })
  expect(room && unread(room, null).map(({ id }) => id)).toEqual(['m2'])
})

test('the guide goes by what has happened', () => {
  const story = [
    said('楼群', 1, 'wang', '孩子38.2，咳嗽'),
    said('楼群', 2, 'bot', '@王芳 收到（#7），网格员会联系您。', true),
    said('网格群', 3, 'bot', '【#7 发热】1号楼 1-301', true),
    said('网格群', 4, 'liu', '接单 7'),
    said('网格群', 5, 'bot', '@刘网格 #7 归您了', true),
  ]
  const stop = (length: number, heard: boolean, open: string) => {
    const model = opened(story.slice(0, length))
    if (model.tour === null) throw new Error('there is a tour')
    return stopOf(model, model.tour, { from: 0, heard }, `group:${open}`)
  }
  expect(stop(0, false, '楼群')).toEqual({ step: 'say' })
  expect(stop(1, false, '楼群')).toEqual({ step: 'hear', number: null })
  expect(stop(3, false, '楼群')).toEqual({ step: 'hear', number: '7' })
  expect(stop(3, true, '楼群')).toMatchObject({ step: 'open', chat: 'group:网格群' })
  expect(stop(4, true, '网格群')).toMatchObject({ step: 'claim', number: '7' })
  expect(stop(5, true, '网格群')).toEqual({ step: 'end' })
})
