import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Where } from '../../src/language/where.ts'

const HERE: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }
const REFUSAL =
  '@王芳 #1 要街道认识的人来接。楼长引用这句回「可以」，或说「登记 1-602 王芳妈妈」，您就能接了。'
const ASKED =
  '1-602 A王芳想接 #1，这件要街道认识的人去。您认识就回「登记 1-602 A王芳」，不认识不用管。'

const readAs = (text: string, quoted: string | null = null) =>
  route(
    { text, quote: quoted === null ? null : { from: '小微', text: quoted }, chain: null },
    HERE,
  ).map(({ command, fields }) => (command === 'vouch' ? fields : command))

const known = (name: string, plain = false) => [{ household: '1-602', name, back: false, plain }]
const back = (name: string | null) => [{ household: '1-602', name, back: true, plain: true }]

it.each([
  ['1-602的王芳是我们楼的', known('王芳')],
  ['放心，1-602的王芳是咱楼的人', known('王芳')],
  ['1-602王芳我认识，放心', known('王芳')],
  ['王芳是1-602的', known('王芳')],
  ['放心，王芳住1-602，我认识', known('王芳')],
  ['认人 1-602 王芳', known('王芳', true)],
  ['退出 1-602 王芳', back('王芳')],
  ['退出 1-602', back(null)],
  ['认错了 1-602 A建材老王', back('A建材老王')],
  ['取消登记 1-602 王芳', back('王芳')],
  ['撤销登记：1-602 王芳。', back('王芳')],
  ['登记 1-602 王芳', ['enroll']],
  // Talk.
  ['王芳是1-602的吗', []],
  ['谁是1-602的', []],
  ['我是602的', []],
  ['他是1-602的', []],
  ['1-602的王芳不是我们楼的', []],
  ['王芳是1-602的女儿', []],
  ['王芳的电话是1-602', []],
  ['退出群聊了', []],
  ['退出直播间就行', []],
  ['认错了人', []],
  ['可以', []],
  ['放心', []],
])('「%s」', (text, expected) => {
  expect(readAs(text)).toEqual(expected)
})

it.each([
  '可以',
  '放心',
  '放心，她是602的',
  '可以的，老邻居了',
  '行',
  '是我们楼的',
  '没问题',
  '认识，让她去吧',
])('a reply to what it asked: 「%s」', (text) => {
  expect(readAs(text, REFUSAL)).toEqual(known('王芳妈妈', true))
  expect(readAs(text, ASKED)).toEqual(known('A王芳', true))
})

it.each(['不行', '不认识', '可以吗', '谁啊', '行不行', '别让她接', '是不是我们楼的'])(
  'a reply that vouches for nobody: 「%s」',
  (text) => {
    // What else a reply to a post with a number may say is not looked at here.
    expect(readAs(text, REFUSAL)).not.toContainEqual(expect.objectContaining({ back: false }))
  },
)

it('asks what somebody else wrote for nothing', () => {
  const said = { text: '可以', quote: { from: '张三', text: REFUSAL }, chain: null }
  expect(route(said, HERE)).toEqual([])
})
