import { expect, it } from 'vitest'
import { createRooms } from '../../src/chat/rooms.ts'

const known = (topic: string, id: string | null = null, title: string | null = null) => ({
  topic,
  id,
  title,
})

it('takes the only room of a name, and keeps it by its id', () => {
  const rooms = createRooms()
  rooms.bind([known('三号院群')])
  rooms.list([{ id: 'a', title: '三号院群' }])
  expect(rooms.idOf('三号院群')).toBe('a')
  rooms.put('a', '院里的事')
  rooms.put('b', '三号院群')
  expect(rooms.idOf('三号院群')).toBe('a')
  expect(rooms.nameOf('b')).toBe('三号院群 b')
})

it('takes none of two rooms of one name, whichever was seen first', () => {
  for (const ids of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const rooms = createRooms()
    rooms.bind([known('三号院群')])
    for (const id of ids) rooms.put(id, '三号院群')
    rooms.list(ids.map((id) => ({ id, title: '三号院群' })))
    expect(rooms.idOf('三号院群')).toBeNull()
    expect(rooms.all().map(({ topic }) => topic)).toEqual([null, null])
  }
})

it.each([
  ['its id', [{ id: 'a', title: '别的名' }], 'a'],
  ['the name it is bound under, where the room is gone', [{ id: 'n', title: '三号院群' }], 'n'],
  [
    'the name it bore last, as where ids change with each login',
    [{ id: 'n', title: '院里的事' }],
    'n',
  ],
  ['neither, where a room is only like it', [{ id: 'n', title: '三号院新群' }], null],
  [
    'its id before a room that took its name',
    [
      { id: 'n', title: '三号院群' },
      { id: 'a', title: '院里的事' },
    ],
    'a',
  ],
])('knows it again by %s', (_, list, id) => {
  const rooms = createRooms()
  rooms.bind([known('三号院群', 'a', '院里的事')])
  rooms.list(list)
  expect(rooms.idOf('三号院群')).toBe(id)
})

it('takes no room for two groups that were last called the same', () => {
  const rooms = createRooms()
  rooms.bind([known('甲群', 'a', '合并群'), known('乙群', 'b', '合并群')])
  rooms.list([{ id: 'n', title: '合并群' }])
  expect(rooms.all()).toEqual([{ id: 'n', title: '合并群', topic: null }])
})

it('is told which room it is', () => {
  const rooms = createRooms()
  rooms.bind([known('三号院群', 'a')])
  rooms.list([{ id: 'n', title: '三号院新群' }])
  rooms.bind([known('三号院群', 'n', '三号院新群')])
  expect(rooms.nameOf('n')).toBe('三号院群')
})
