import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { understanding } from '../../src/assembly/understanding.ts'
import { lineOf } from '../../src/record/line.ts'
import { standIns } from '../../src/record/stand-in.ts'
import { vocabulary } from '../../src/record/vocabulary.ts'
import { says } from '../engine/street.ts'

const known = vocabulary(understanding.commands.flatMap(({ words }) => words))
const by = (secret: string) =>
  standIns((key) => createHmac('sha256', secret).update(key).digest(), known)

/** Characters of which no word that the bot knows begins: what is free in a text is made of them. */
const FREE = Array.from({ length: 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i)).filter(
  (character) => /\p{Script=Han}/u.test(character) && known(character, 0) === 0,
)
const han = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...FREE), { minLength: least, maxLength: most })
    .map((all) => all.join(''))
const phone = fc.integer({ min: 3_000_000_000, max: 9_999_999_999 }).map((rest) => `1${rest}`)

/** All runs of two characters. */
const pairs = (text: string) =>
  [...text].slice(1).map((character, i) => `${[...text][i]}${character}`)

it('writes down no name, no telephone, and no two characters of what people wrote freely', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      han(2, 4),
      han(2, 4),
      phone,
      han(2, 20),
      fc.integer({ min: 101, max: 3202 }),
      (seed, name, other, telephone, free, room) => {
        const message = says(
          '三号楼邻里',
          `1-${room} ${name}`,
          `${free}，我是${name}，电话${telephone}，${other}家在1-${room}`,
          {
            sender: `wxid_${name}`,
            quote: { id: 'm1', from: other, text: `${other}：${free}` },
            chain: [{ writer: 'w', at: 0, text: `1. ${other} ${telephone}` }],
          },
        )
        const line = JSON.stringify(lineOf(message, 0, by(seed.join())))
        for (const run of [name, other, telephone, ...pairs(free), ...pairs(name), ...pairs(other)])
          expect(line, run).not.toContain(run)
        expect(line).not.toContain(`1-${room}`)
        expect(line).not.toContain('wxid')
      },
    ),
  )
})

it('keeps the shape: lengths, digits, signs, words that the bot knows, and the same for the same', () => {
  const all = by('secret')
  const alias = all.name('1-502 张三')
  expect(alias).toMatch(/^1-[1-9]\d\d \p{Script=Han}{2}$/u)
  expect(all.name('1-502 张三')).toBe(alias)
  const [, name = ''] = alias.split(' ')
  const text = all.text('接单 12，孩子发烧38.5℃，张三家1-502，电话13800000101')
  expect(text).toContain('接单 12，')
  expect(text).toContain('发烧38.5℃')
  expect(text).toContain(name)
  expect(text).toContain(alias.split(' ')[0])
  expect(text).toMatch(/电话1\d{10}$/)
  expect(text.length).toBe('接单 12，孩子发烧38.5℃，张三家1-502，电话13800000101'.length)
  expect(all.text('打 120 或 119')).toContain('120')
})

it('gives two rooms of one length never one stand-in', () => {
  for (const secret of ['a', 'b', 'c']) {
    const all = by(secret)
    const rooms = Array.from({ length: 899 }, (_, i) => all.name(`1-${101 + i}`))
    expect(new Set(rooms).size).toBe(rooms.length)
  }
})

it('draws others in another record', () => {
  expect(by('a').name('王小明的家')).not.toBe(by('b').name('王小明的家'))
})
