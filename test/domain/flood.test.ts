import { describe, expect, it } from 'vitest'
import { type Answered, type Turn, turnOf } from '../../src/domain/model/flood.ts'

/** What becomes of messages that are all answered as long as that is due: every `gap` seconds, by turns. */
function turns(count: number, gap: number, ...people: readonly string[]): readonly Turn[] {
  const answers: Answered[] = []
  return Array.from({ length: count }, (_, i) => {
    const to = people[i % people.length] ?? ''
    const at = i * gap * 1000
    const turn = turnOf(answers, to, to.startsWith('staff'), at)
    answers.push({ at, to, said: turn !== 'hush' })
    return turn
  })
}

const said = (all: readonly Turn[]) => all.filter((turn) => turn !== 'hush').length

describe('answers', () => {
  it('are given to who asks as people do', () => {
    expect(said(turns(30, 60, '张三', '王芳'))).toBe(30)
    expect(said(turns(12, 8, '张三'))).toBe(12)
  })

  it('to one who floods come to an end, with a word of it', () => {
    const all = turns(100, 1, '张三')
    expect(all.slice(0, 9)).toEqual([...Array(7).fill('say'), 'last', 'hush'])
    expect(said(all)).toBe(8)
  })

  it('to a group that floods take no more than its share, whoever speaks', () => {
    const people = Array.from({ length: 50 }, (_, i) => `${i}`)
    expect(said(turns(59, 1, ...people))).toBe(12)
  })

  it('to others are given all the same while one floods', () => {
    const answers: Answered[] = []
    for (let second = 0; second < 60; second++) {
      const at = second * 1000
      const turn = turnOf(answers, 'bot', false, at)
      answers.push({ at, to: 'bot', said: turn !== 'hush' })
    }
    expect(turnOf(answers, '张三', false, 60_000)).toBe('say')
    expect(turnOf(answers, 'bot', false, 60_000)).toBe('hush')
  })

  it('to staff at work are as many as the chat bears', () => {
    expect(said(turns(60, 6, 'staff'))).toBe(60)
    expect(said(turns(50, 1, 'staff'))).toBe(12)
  })

  it('do not go on for ever between two bots, however slow these are', () => {
    const all = turns(60, 30, 'bot')
    expect(all.slice(18, 21)).toEqual(['say', 'last', 'hush'])
    expect(said(all)).toBe(20)
    // Somebody else speaks between, and then it is no duet.
    expect(said(turns(60, 30, 'bot', '张三'))).toBe(60)
  })

  it('are given again after a while of peace', () => {
    const answers = Array.from({ length: 30 }, (_, i) => ({ at: i * 1000, to: 'bot', said: true }))
    expect(turnOf(answers, 'bot', false, 40_000)).toBe('hush')
    expect(turnOf(answers, 'bot', false, 40_000 + 120_000)).toBe('say')
  })

  it('do not end because the clock was set back', () => {
    const later = Array.from({ length: 30 }, () => ({ at: 9_000_000, to: '张三', said: true }))
    expect(turnOf(later, '张三', false, 1_000_000)).toBe('say')
  })
})
