import { describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { doorSaidAlone, mayBeHalf, placeSaidAlone } from '../../src/language/half-said.ts'
import type { SaidBefore, Where } from '../../src/language/where.ts'
import { shared } from './labelled.ts'

const HERE: Where = {
  place: 'building',
  bot: ['小微'],
  mentioned: false,
  alias: '1-502 张三',
  asked: null,
  isDoor: (room) => /^[1-6]0[12]$/.test(room),
}

/** What the last of several messages comes to, read with those before it. */
function comesTo(messages: readonly string[], where: Partial<Where> = {}): readonly string[] {
  const said = messages.map(
    (text): SaidBefore => ({
      text: text.replace('@小微', '').trim(),
      mentioned: text.startsWith('@小微'),
    }),
  )
  const before = said.slice(0, -1)
  const here = { ...HERE, ...where, ...(before.length === 0 ? {} : { before: () => before }) }
  return route({ text: messages.at(-1) ?? '', quote: null, chain: null }, here).map(
    ({ command }) => command,
  )
}

describe('what is said in several messages', () => {
  it.each([
    ['自来水管', '爆了', 'house-trouble'],
    ['三单元', '水管爆了', 'house-trouble'],
    ['三单元水管', '爆了', 'house-trouble'],
    ['电梯', '又坏了', 'house-trouble'],
    ['单元门', '关不上', 'house-trouble'],
    ['楼道灯', '不亮了', 'house-trouble'],
    ['报修', '厨房水管漏水', 'report'],
    ['报修', '三单元电梯坏了', 'report'],
    ['投诉', '楼上半夜剁馅', 'report'],
    ['帮买', '鸡蛋2斤', 'request'],
    ['我爸', '晕倒了叫不醒', 'alert'],
    ['我妈', '不喘气了', 'alert'],
    ['@小微', '我家没水了', 'report'],
  ])('%s / %s is one thing: %s', (first, second, command) => {
    expect(comesTo([first])).not.toContain(command)
    expect(comesTo([first, second])).toEqual([command, 'fragment'])
  })

  it('may be three messages', () => {
    expect(comesTo(['三单元', '水管', '爆了'])).toEqual(['house-trouble', 'fragment'])
    expect(comesTo(['我妈', '在厨房', '晕倒了'])).toEqual(['alert', 'fragment'])
  })

  it.each([
    ['电梯', '帮买 盐一袋', 'request'],
    ['水管', '36.5', 'checkin'],
    ['我妈', '报修 单元门坏了', 'report'],
  ])('%s is not read into what is whole alone: %s', (first, second, command) => {
    expect(comesTo([first, second])).toEqual([command, 'fragment'])
    expect(comesTo([second])).toEqual([command])
  })

  it.each([
    ['水管', '明天换新的'],
    ['我妈', '晚上包饺子'],
    ['电梯', '你先上'],
    ['楼下', '等你啊'],
    ['三单元', '是李姐那栋吧'],
    ['坏了', '我忘带钥匙了'],
    ['灯', '挺好看的'],
    ['爆了', '这剧真好看'],
  ])('%s / %s is talk', (...messages) => {
    expect(comesTo(messages).filter((command) => command !== 'fragment')).toEqual([])
  })
})

const chatter = shared('chatter.txt')

it.skipIf(chatter === null)('makes nothing of real talk that it is not by itself', () => {
  const lines = chatter ?? []
  const acted = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (before === undefined || !mayBeHalf(before)) return []
    const [alone] = comesTo([line])
    const [both] = comesTo([before, line])
    return alone === both || both === 'fragment' ? [] : [`${before} / ${line}: ${both}`]
  })
  expect(acted).toEqual([])
})

describe('a door alone', () => {
  it.each([
    ['402', '402'],
    ['1-402', '1-402'],
    ['402室', '402'],
    ['是402的', '402'],
    ['3号楼402', '3号楼402'],
    ['A座1802', 'A座1802'],
  ])('%s', (text, door) => {
    expect(doorSaidAlone(text)).toBe(door)
  })

  it.each(['38.5', '402元', '12', '402不在家', '2020年', '120快打', '402？'])(
    'is not %s',
    (text) => {
      expect(doorSaidAlone(text)).toBeNull()
    },
  )
})

describe('a place alone', () => {
  it.each([
    ['三单元', '三单元'],
    ['在地下室呢', '地下室'],
    ['3号楼2单元', '3号楼2单元'],
    ['4楼', '4楼'],
  ])('%s', (text, place) => {
    expect(placeSaidAlone(text)).toBe(place)
  })

  it.each(['三单元的人呢', '楼下见', '一楼大爷'])('is not %s', (text) => {
    expect(placeSaidAlone(text)).toBeNull()
  })
})
