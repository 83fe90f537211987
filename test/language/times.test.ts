import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day, Moment } from '../../src/domain/model/moment/calendar-day.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import { DAY, HOUR, iso, MINUTE, spoken } from '../../src/domain/model/time.ts'
import { fold } from '../../src/language/fold.ts'
import { type When, whenIn } from '../../src/language/time/when.ts'
import { heard } from './labelled.ts'

interface Line {
  readonly now: string
  readonly text: string
  /** `ask` where it must be asked for, a day where something lasts to its end; null: no call to report. */
  readonly meant: string | null
  readonly command?: 'away' | 'observe'
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line))

/** By two other hands, who knew what the bot must understand and not how it does. */
const lines = [...linesOf('times.jsonl'), ...linesOf('more-times.jsonl')]

const LONGEST = 14 * DAY
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`)
const wholeMinute = (time: number): number => time - (time % MINUTE)
const minute = (moment: Moment): string =>
  'ask' in moment ? 'ask' : iso(moment.at).slice(0, 16).replace('T', ' ')

/** The moment meant, `ask` where it is asked for, `null` where no time was said. */
function meant(text: string, now: number): string | null {
  const when = whenIn(fold(text).text)
  return when === null ? null : minute(momentOf(when, now, LONGEST))
}

describe('a time as people say it', () => {
  it.each(lines.filter(({ command }) => command === undefined))('$now $text: $meant', (line) => {
    const heardAs = heard({ text: line.text, alias: '楼长 李姐' })
    if (line.meant === null) expect(heardAs).toMatchObject({ command: null })
    else {
      expect(heardAs).toMatchObject({ command: 'rollcall' })
      expect(heardAs.form).toBeUndefined()
      expect(minute(momentOf(heardAs.until as When, at(line.now), LONGEST))).toBe(line.meant)
    }
  })

  it.each(lines.filter(({ command }) => command !== undefined))('$now $text: $meant', (line) => {
    const where = line.command === 'observe' ? 'grid' : 'building'
    const heardAs = heard({ text: line.text, where })
    const day = heardAs.last as Day
    const moment = momentOf(
      { kind: 'point', day, minutes: null, named: false },
      at(line.now),
      300 * DAY,
    )
    expect(heardAs).toMatchObject({ command: line.command })
    expect('ask' in moment ? 'ask' : iso(moment.at - 1).slice(0, 10)).toBe(line.meant)
  })

  it.each([
    ['三刻钟内', '2020-02-10 08:45'],
    ['1小时30分钟内', '2020-02-10 09:30'],
    ['差一刻九点前', '2020-02-10 08:45'],
    ['8点05前', '2020-02-10 08:05'],
    ['周五前', '2020-02-15 00:00'],
    ['下周一上午9点', '2020-02-17 09:00'],
    ['明晚零点前', '2020-02-12 00:00'],
    ['今晚1点前', '2020-02-11 01:00'],
    ['2月12日（周三）10点前', '2020-02-12 10:00'],
    ['2月12日（周二）10点前', 'ask'],
    ['今天（周一）10点前', '2020-02-10 10:00'],
    ['明天这会儿', '2020-02-11 08:00'],
    ['午饭后2点前', '2020-02-10 14:00'],
    ['请大家测5分钟，9点前报', '2020-02-10 09:00'],
    ['13月1日前', 'ask'],
    ['2019年2月12日前', 'ask'],
    ['上午18点前', 'ask'],
    ['初八前', 'ask'],
    ['提前30分钟', null],
    ['大家早上好，早一点报', null],
    ['半小时前就说了', null],
  ])('%s at eight: %s', (text, wanted) => {
    expect(meant(text, at('2020-02-10 08:00'))).toBe(wanted)
  })
})

describe('the form that is named before a time', () => {
  it.each([
    ['点名 返乡登记周五前', '返乡登记'],
    ['点名 返乡登记 半小时内', '返乡登记'],
    ['点名 燃气排查一刻钟内', '燃气排查'],
    ['点名 春节返乡 周五前', '春节返乡'],
    ['点名 晚间巡查 十点前报完', '晚间巡查'],
    ['点名 十点前报完', undefined],
    ['点名 给大家一刻钟', undefined],
  ])('%s: %s', (text, form) => {
    expect(heard({ text, alias: '楼长 李姐' })).toMatchObject({ command: 'rollcall' })
    expect(heard({ text, alias: '楼长 李姐' }).form).toBe(form)
  })
})

describe('a day with a name', () => {
  it.each([
    ['2021-02-10 09:00', '除夕前', '2021-02-12 00:00'],
    ['2021-02-11 09:00', '年三十晚上8点', '2021-02-11 20:00'],
    ['2021-02-10 09:00', '大年初三上午9点', '2021-02-14 09:00'],
    ['2020-02-02 09:00', '元宵节下午3点', '2020-02-08 15:00'],
    ['2020-02-02 09:00', '正月十五中午', '2020-02-08 12:00'],
    ['2020-03-28 09:00', '清明上午10点', '2020-04-04 10:00'],
    ['2020-06-20 09:00', '端午节前', '2020-06-26 00:00'],
    ['2020-04-25 09:00', '五一上午10点', '2020-05-01 10:00'],
    ['2020-02-10 08:00', '正月初八前', 'ask'],
    ['2020-02-10 08:00', '端午前', 'ask'],
    ['2020-02-10 08:00', '腊月三十五前', 'ask'],
  ])('%s %s: %s', (now, text, wanted) => {
    expect(meant(text, at(now))).toBe(wanted)
  })
})

describe('the moment that is meant', () => {
  const texts = fc.oneof(
    fc.constantFrom(...lines.map(({ text }) => text)),
    fc
      .tuple(
        fc.constantFrom('', '今天', '明天', '周五', '下周三', '12号', '2月29日', '今'),
        fc.constantFrom('', '凌晨', '早上', '上午', '中午', '下午', '晚', '晚上', '半夜'),
        fc.integer({ min: 0, max: 26 }),
        fc.constantFrom('点', '点半', '点一刻前', ':30', '点59分前'),
      )
      .map((said) => said.join('')),
  )
  const now = fc.integer({ min: at('2019-12-25 00:00'), max: at('2021-03-05 00:00') })

  it('is behind now, and within what a roll-call allows', () => {
    fc.assert(
      fc.property(texts, now, (text, moment) => {
        const when = whenIn(text)
        if (when === null) return
        const found = momentOf(when, moment, LONGEST)
        if ('ask' in found) return
        expect(found.at).toBeGreaterThan(moment)
        expect(found.at - moment).toBeLessThanOrEqual(LONGEST)
      }),
      { numRuns: 2000 },
    )
  })

  it('is within a day, where an hour of either half was said and no day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 11 }), now, (hour, moment) => {
        const found = momentOf(whenIn(`${hour}点前`) ?? expect.fail(), moment, LONGEST)
        if ('at' in found) expect(found.at - moment).toBeLessThanOrEqual(12 * HOUR)
        else expect.fail()
      }),
    )
  })

  it('is read again from the words that say it back', () => {
    fc.assert(
      fc.property(now, fc.integer({ min: 1, max: LONGEST / MINUTE }), (moment, ahead) => {
        const then = wholeMinute(moment + ahead * MINUTE)
        const back = whenIn(spoken(then, moment)) ?? expect.fail()
        expect(momentOf(back, moment, LONGEST)).toEqual({ at: then })
      }),
      { numRuns: 2000 },
    )
  })

  it('is read of any text at all', () => {
    const parts = fc.constantFrom(
      ...'今明后周月日号点分半刻前内初正腊节到:.-/0123456789一二十廿 ,('.split(''),
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), now, (said, moment) => {
        const when = whenIn(said.join(''))
        if (when !== null) momentOf(when, moment, LONGEST)
      }),
      { numRuns: 3000 },
    )
  })
})
