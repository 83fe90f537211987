import { describe, expect, it } from 'vitest'
import { isToAccount, isToAll, mentionsOne, newName } from '../../src/chat/mention.ts'

describe('a mention in the text', () => {
  it.each([
    ['@小微\u2005帮助', true],
    ['@小微 帮助', true],
    ['@小微', true],
    ['大家好@小微\n帮助', true],
    ['@小微店 @小微\u2005', true],
    ['@小微店 帮助', false],
    ['小微 帮助', false],
    ['@ 小微', false],
    ['@', false],
  ])('%j: %s', (text, found) => {
    expect(mentionsOne(text, ['小微', ''])).toBe(found)
  })
})

describe('what is said to everybody', () => {
  it.each([
    ['@所有人 明天停水', [], true],
    ['下楼做核酸 @所有人', [], true],
    ['@所有人明天停水', [], true],
    ['@All\u2005water', [], true],
    ['明天停水', ['announcement@all'], true],
    ['明天停水', ['notify@all'], true],
    ['@所有人 停水', ['me', 'zhang', 'li', 'bot'], true],
    ['停水', ['zhang', 'li', 'bot'], true],
    ['@小微 点名', ['bot'], false],
    ['@李姐 @小微 看看', ['li', 'bot'], false],
    ['能不能帮我@所有人说一下', [], false],
    ['@allen 在吗', [], false],
  ])('%j to %j: %s', (text, mentions, toAll) => {
    expect(isToAll(text, mentions, 'me')).toBe(toAll)
  })
})

describe('what is said to the account', () => {
  const account = { id: 'bot', names: ['九水街道小助手', '小管家'] }

  it.each([
    ['@旧名 点名', ['bot'], true],
    ['@小管家 点名', [], true],
    ['@小管家 点名', ['zhang'], false],
    ['@李姐 @小管家 点名', ['li'], true],
    ['@小管家婆 点名', [], false],
  ])('%j to %j: %s', (text, mentions, mentioned) => {
    expect(isToAccount(text, mentions, account)).toBe(mentioned)
  })

  it.each([
    ['@旧名\u2005点名', ['bot'], '旧名'],
    ['@小管家 点名', ['bot'], null],
    ['@甲 @乙 点名', ['bot'], null],
    ['@旧名 点名', ['zhang'], null],
    ['点名', ['bot'], null],
  ])('%j to %j tells its new name: %s', (text, mentions, name) => {
    expect(newName(text, mentions, account)).toBe(name)
  })
})
