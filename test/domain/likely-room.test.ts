import { describe, expect, it } from 'vitest'
import { alike, mayBe } from '../../src/domain/notify/likely-room.ts'

describe('two names of one group', () => {
  it.each([
    ['7号楼居民群', '7号楼新群'],
    ['7号楼居民群', '七号楼群'],
    ['7号楼居民群', '7#居民群（新）'],
    ['7号楼居民群', '7号楼居民群2'],
    ['7号楼居民群', '7栋业主群'],
    ['泉山路社区工作群', '泉山路社区联络群'],
    ['海悦府5号楼群', '海悦府5号楼居民②群'],
  ])('%s, %s', (one, other) => expect(alike(one, other)).toBe(true))

  it.each([
    ['7号楼居民群', '17号楼居民群'],
    ['7号楼居民群', '8号楼居民群'],
    ['7号楼居民群', '跑步群'],
    ['业主群', '新业主群'],
    ['泉山路社区工作群', '泉水路社区工作群'],
    ['海悦府5号楼群', '海悦府15号楼群'],
  ])('%s is not %s', (one, other) => expect(alike(one, other)).toBe(false))
})

describe('a room that may be a group', () => {
  const group = { topic: '7号楼居民群', title: '七号楼大家庭' }
  it.each([
    ['called as it was called last', '七号楼大家庭', 2, 0, true],
    ['mostly the same people', '吃瓜群', 6, 3, true],
    ['some of the same people', '买菜群', 40, 12, false],
    ['too few to tell', '三个人', 2, 2, false],
  ])('%s', (_, title, people, known, is) => {
    expect(mayBe(group, { title }, people, known)).toBe(is)
  })
})
