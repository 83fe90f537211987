import { describe, expect, it } from 'vitest'
import { SENSE_BUCKETS, SORTS } from '../../commands/report/category-model.ts'
import { SENSE } from '../../commands/report/category-weights.ts'
import { understand } from '../../src/assembly/understanding.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { BUCKETS, oddsOfCommand, signsOf } from '../../src/understanding/second-opinion.ts'
import { WEIGHTS } from '../../src/understanding/talk-weights.ts'

const where: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }
const said = (text: string) => ({ text, quote: null, chain: null })
const odds = (text: string) => oddsOfCommand(readUtterance(said(text), where), where)

describe('the second opinion', () => {
  it('has a weight for each bucket', () => {
    expect(Buffer.from(WEIGHTS, 'base64')).toHaveLength(BUCKETS)
    expect(Buffer.from(SENSE, 'base64')).toHaveLength(SENSE_BUCKETS * SORTS.length)
  })

  it.each([
    ['帮买 鸡蛋2斤', '帮买单的是俺女婿，俺光吃'],
    ['转物业 12', '转物业费1260给你了，你看看到没到'],
    ['今早36.5，都好', '秋老虎真不白叫，今儿又36.6，知了都叫劈了'],
  ])('finds %s likelier a command than %s', (command, talk) => {
    expect(odds(command)).toBeGreaterThan(odds(talk))
  })

  it('sees every script of a reading as the same', () => {
    const [first, ...others] = ['36.5', '３６。５', '三十六度五'].map((reading) => [
      ...signsOf(readUtterance(said(`老伴${reading}`), where), where),
    ])
    for (const other of others) expect(other).toEqual(first)
  })

  it('is not asked about what is said plainly', () => {
    for (const text of ['报修 灯', '办结 12', '36.5', '#12 我去'])
      expect(understand(said(text), where).chosen).not.toBeNull()
  })
})

describe('what comes near', () => {
  it.each(['帮买', '代买', '需要帮忙', '帮取'])('%s alone asks what is wanted', (text) => {
    const { chosen, hint } = understand(said(text), where)
    expect(chosen).toBeNull()
    expect(hint).toEqual({ kind: 'incomplete', command: 'request' })
  })
})
