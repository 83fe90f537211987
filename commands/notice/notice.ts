// Played by: the-whole-street-takes-two.chat, a-list-fills-a-team.chat
import { askNotice } from '../../src/domain/notice/ask-notice.ts'
import { HOUR, noticeAsked } from '../../src/language/notice/notice-said.ts'
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
  /** It was read in words of their own: it is said back, wherever it goes. */
  readonly free: boolean
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
  needs: ['通网发说诉讲喊转抖快优钉腾直'],
  read,
  decide: (fields, view) => askNotice(view, fields),
  whole: true,
})

const BEGIN = /^[\s,!]*(紧急|加急)?(通知|网课)(?:一下)?([\s:,!]*)/
/** What a place, or those who are there, are called at the head. */
const SHAPED =
  /^(?:全街道?|整个街道|(?:各|所有|全部)(?:社区|网格|楼|群)|[\u4e00-\u9fff\d、]{1,12}(?:街道|社区|网格|号楼|小区|志愿者|队))(?:的?(?:居民|业主|住户)们?)?(?=[\s,:、]|$)/
const ASKS = /[?]\s*$|(?:了没有?|没有|吗|呢|么)[\s。!~]*$/

type Heard = { readonly fields: NoticeFields; readonly left: number }

function read(utterance: Utterance, where: Where): Heard | null {
  const { quote, mentioned } = utterance
  const { place, aims } = where
  if (place === 'building' && !mentioned) return null
  // Who has no duty tells the bot of what happens in their house.
  if (place === 'direct' && aims === undefined) return null
  if (quote !== null) return quote.bot ? inOwnWords(utterance, where) : null
  return begun(utterance, where) ?? inOwnWords(utterance, where)
}

/** It begins with the word. */
function begun({ text, typed, mentioned }: Utterance, { place, aims }: Where): Heard | null {
  const begun = BEGIN.exec(text)
  if (begun === null) return null
  const start = begun[0].length
  const rest = text.slice(start)
  if (rest === '' || ASKS.test(rest)) return null
  const lesson = begun[2] === '网课'
  const paused = (begun[3] ?? '') !== ''
  const told = mentioned || place === 'direct'
  const aimed = aims === undefined ? SHAPED.test(rest) : aims(rest, false) > 0
  if (lesson ? !(paused && HOUR.test(rest)) : !(aimed || (told && paused))) return null
  const danger = !lesson && tellsOfDanger(rest)
  const fields: NoticeFields = {
    words: typed(start, text.length).trim(),
    sort: lesson ? 'lesson' : 'word',
    pressing: danger || begun[1] !== undefined,
    danger,
    free: false,
    until: untilWhen(rest),
  }
  return { fields, left: 0 }
}

/** 给侯家庄发个通知 …: by staff, and a lesson by who gives it. */
function inOwnWords({ text, typed }: Utterance, { place, aims }: Where): Heard | null {
  if (aims === undefined && place !== 'partner') return null
  const asked = noticeAsked(text, aims ?? NOBODY)
  if (asked === null || (aims === undefined && asked.sort !== 'lesson')) return null
  const { whom, what, sort, pressing } = asked
  const said = typed(what.start, what.end).trim()
  const matter = text.slice(what.start, what.end)
  const danger = sort === 'word' && tellsOfDanger(matter)
  const fields: NoticeFields = {
    words: whom === null ? said : `${typed(whom.start, whom.end).trim()} ${said}`,
    sort,
    pressing: sort === 'word' && (danger || pressing),
    danger,
    free: true,
    until: untilWhen(matter),
  }
  return { fields, left: 0 }
}

const NOBODY = () => 0
