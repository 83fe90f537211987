import { describe, expect, test } from 'vitest'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { readHeader } from '../../src/rehearsal/header.ts'
import { readSteps } from '../../src/rehearsal/transcript.ts'

const HEAD = ['street: s.yaml', 'start: 2020-02-10 07:30', '']

function steps(...body: readonly string[]) {
  const read = readSteps('a.chat', [...HEAD, ...body], '小微')
  if (!read.ok) throw new Error(read.mistakes.map(mistakeLine).join('\n'))
  return read.value
}

function complaints(...body: readonly string[]) {
  const read = readSteps('a.chat', [...HEAD, ...body], '小微')
  return read.ok ? [] : read.mistakes.map(mistakeLine)
}

describe('the head', () => {
  test('has paths, a start and two switches', () => {
    const lines = [
      'street: s.yaml # the street',
      'start: 2020-02-10 07:30',
      'strict: false',
      'strangers: 王芳、老周',
      'account: 九水街道小助手',
      'aliases: {1号楼居民群: 小管家}',
      '[群] 张三: 好',
    ]
    const read = readHeader('a.chat', lines)
    expect(read).toEqual({
      ok: true,
      value: {
        street: 's.yaml',
        policy: null,
        forms: null,
        info: null,
        registers: null,
        seats: new Map(),
        duties: null,
        start: Date.parse('2020-02-10T07:30:00+08:00'),
        strict: false,
        notice: false,
        strangers: ['王芳', '老周'],
        account: '九水街道小助手',
        aliases: new Map([['1号楼居民群', '小管家']]),
        advice: new Map(),
      },
    })
  })

  test.each([
    [['street: s.yaml', 'start: soon'], /^a\.chat:2: .*"soon"/],
    [
      ['street: s.yaml', 'start: 2020-02-10 07:30', 'polic: p.yaml'],
      /^a\.chat:3: .*"polic".*"policy"/,
    ],
    [['street: s.yaml'], /^a\.chat:\d: .*"start"/],
    [[], /^a\.chat:1: /],
  ])('is told what is wrong with %j', (lines, message) => {
    const read = readHeader('a.chat', lines)
    expect(read.ok ? '' : read.mistakes.map(mistakeLine).join('\n')).toMatch(message)
  })
})

describe('what is said', () => {
  test('in a group, with either colon', () => {
    expect(
      steps('[1号楼居民群] 1-502 张三: 36.5', '[1号楼居民群] 1-502 张三：我: 好'),
    ).toMatchObject([
      {
        kind: 'say',
        line: 4,
        end: 5,
        chat: { kind: 'group', topic: '1号楼居民群' },
        speaker: '1-502 张三',
        deed: { kind: 'text', text: '36.5' },
      },
      { deed: { text: '我: 好' } },
    ])
  })

  test('to the bot alone, and its answer', () => {
    expect(steps('[@王芳] 孩子38.2: 咳嗽', '[@王芳] 小微> …#1…')).toMatchObject([
      { kind: 'say', chat: { kind: 'direct', name: '王芳' }, deed: { text: '孩子38.2: 咳嗽' } },
      { kind: 'expect', chat: { kind: 'direct', name: '王芳' }, pattern: '…#1…' },
    ])
  })

  test('over several lines, with the blank lines between them', () => {
    const chain = [
      '[群] 李姐: #接龙',
      '  体温',
      '',
      '  1. 张三 36.5',
      '    2. 李四 36.6',
      '',
      '# done',
      '[群] 小微> 好',
    ]
    expect(steps(...chain)).toMatchObject([
      { line: 4, end: 9, deed: { text: '#接龙\n体温\n\n1. 张三 36.5\n  2. 李四 36.6' } },
      { kind: 'expect', line: 11, pattern: '好' },
    ])
  })

  test('from the line below on', () => {
    expect(steps('[群] 小微>', '  一', '', '  二')).toMatchObject([{ pattern: '一\n\n二' }])
  })

  test('a bigger-than in talk is no line of the bot', () => {
    expect(steps('[群] 张三: 小微> 好', '[@张三] 3>2')).toMatchObject([
      { deed: { text: '小微> 好' } },
      { deed: { text: '3>2' } },
    ])
  })
})

test.each([
  ['(图片 a.jpg)', { kind: 'enclosure', what: 'image', name: 'a.jpg' }],
  ['(文件 花名册.xlsx)', { kind: 'enclosure', what: 'file', name: '花名册.xlsx' }],
  ['(语音 12)', { kind: 'enclosure', what: 'voice', name: '12秒.mp3' }],
  ['(撤回)', { kind: 'recall' }],
  ['（入群）', { kind: 'join' }],
  ['(退群)', { kind: 'leave' }],
  ['(引用 3) 接单', { kind: 'quote', number: 3, text: '接单' }],
  ['（哈哈）', { kind: 'text', text: '（哈哈）' }],
  ['好(的)', { kind: 'text', text: '好(的)' }],
])('the deed %s', (said, deed) => {
  expect(steps(`[群] 张三: ${said}`)).toMatchObject([{ deed }])
})

test('the clock, and what is done to the engine', () => {
  const hour = 3_600_000
  expect(
    steps(
      '@08:00',
      '@2020-02-11 08:00',
      '+10m  # nobody answers',
      '+1h30m',
      '(重启)',
      '(重投)',
      '(乱序)',
    ),
  ).toMatchObject([
    { kind: 'move', move: { kind: 'hour', hour: 8 * hour } },
    { kind: 'move', move: { kind: 'to', at: Date.parse('2020-02-11T08:00:00+08:00') } },
    { kind: 'move', move: { kind: 'by', span: hour / 6 } },
    { kind: 'move', move: { kind: 'by', span: 1.5 * hour } },
    { kind: 'restart' },
    { kind: 'redeliver' },
    { kind: 'swap' },
  ])
})

test.each([
  ['群] 张三: 好', /^a\.chat:5: .*nothing that can be said or done/],
  ['[群] 36.5', /^a\.chat:5: .*does not say who speaks/],
  ['[群] 小薇> 好', /^a\.chat:5: "小薇" is not the bot here.*小微>/],
  ['[群] 张三: (跳舞)', /^a\.chat:5: .*no deed/],
  [' 一', /^a\.chat:5: .*indented/],
])('a mistake is told with its line: %s', (line, message) => {
  expect(complaints('+10m', line).join('\n')).toMatch(message)
})
