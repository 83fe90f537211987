// Played by: a-lesson-is-announced.chat
import { askNotice } from '../../src/domain/notice/ask-notice.ts'
import { tellsOfDanger } from '../../src/language/notice/pressing.ts'
import { untilWhen } from '../../src/language/notice/until-when.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Word to many groups (通知). */
export interface NoticeFields {
  /** For whom and what, as typed. */
  readonly words: string
  readonly sort: 'word' | 'lesson'
  /** It must not wait for the morning. */
  readonly pressing: boolean
  /** There is danger to life now: nobody is waited for. */
  readonly danger: boolean
  /** When what it tells of is over. */
  readonly until: When | null
}

export const notice = command<Utterance, Where, NoticeFields>({
  name: 'notice',
  title: '通知',
  words: ['通知', '紧急通知', '网课'],
  talk: ['通知', '紧急通知', '网课'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '往居民群发通知：通知 1号楼 明天8点到12点停水 / 通知 全街道 … / 网课 周三15:00 剪纸 抖音搜九水剪纸',
    en: 'Sends word to the groups of areas, or to a team; over a limit it wants a second word first.',
    from: 'grid',
    asked: { words: /通知/, position: 41 },
    pages: { captain: ['通知', 1], grid: ['通知', 1] },
  },
  examples: [
    {
      say: '通知 全街道 明天8点到12点停水',
      where: { place: 'street' },
      gives: { words: '全街道 明天8点到12点停水', sort: 'word', danger: false },
    },
    {
      say: '网课 周三15:00 剪纸 抖音搜九水剪纸',
      where: { place: 'community' },
      gives: { words: '周三15:00 剪纸 抖音搜九水剪纸', sort: 'lesson' },
    },
  ],
  needs: ['通网'],
  read,
  decide: (fields, view) => askNotice(view, fields),
  whole: true,
})

const BEGIN = /^[\s,!]*(紧急|加急)?(通知|网课)(?:一下)?([\s:,!]*)/
/** What a place, or those who are there, are called at the head. */
const SHAPED =
  /^(?:全街道?|整个街道|(?:各|所有|全部)(?:社区|网格|楼|群)|[\u4e00-\u9fff\d、]{1,12}(?:街道|社区|网格|号楼|小区|志愿者|队))(?:的?(?:居民|业主|住户)们?)?(?=[\s,:、]|$)/
/** A lesson has an hour, or a day. */
const HOUR = /\d{1,2}[:点]|周[一二三四五六日天]|[今明后]天|\d+[号日]/
const ASKS = /[?]\s*$|(?:了没有?|没有|吗|呢|么)[\s。!~]*$/

function read(
  { text, typed, quote, mentioned }: Utterance,
  { place, aims }: Where,
): { readonly fields: NoticeFields; readonly left: number } | null {
  if (quote !== null || (place === 'building' && !mentioned)) return null
  // Who has no duty tells the bot of what happens in their house.
  if (place === 'direct' && aims === undefined) return null
  const begun = BEGIN.exec(text)
  if (begun === null) return null
  const start = begun[0].length
  const rest = text.slice(start)
  if (rest === '' || ASKS.test(rest)) return null
  const lesson = begun[2] === '网课'
  const paused = (begun[3] ?? '') !== ''
  const told = mentioned || place === 'direct'
  const aimed = aims === undefined ? SHAPED.test(rest) : aims(rest)
  if (lesson ? !(paused && HOUR.test(rest)) : !(aimed || (told && paused))) return null
  const danger = !lesson && tellsOfDanger(rest)
  const fields: NoticeFields = {
    words: typed(start, text.length).trim(),
    sort: lesson ? 'lesson' : 'word',
    pressing: danger || begun[1] !== undefined,
    danger,
    until: untilWhen(rest),
  }
  return { fields, left: 0 }
}
