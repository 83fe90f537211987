// Played by: handed-to-the-police.chat, two-cries-at-once.chat
import { doToEach, speaking } from '../src/domain/case/action.ts'
import { higher, type Level, levelAbove, levelBelow } from '../src/domain/model/area.ts'
import type { Case } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { recipientAbove } from '../src/domain/model/recipient.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyRecipients } from '../src/domain/notify/case.ts'
import { atTopText, escalatedText, sentUpText } from '../src/domain/wording/escalation.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A case is to climb a level (升级). */
export interface EscalateFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The level named; null: one above. */
  readonly level: 'grid' | 'community' | 'street' | null
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const escalate = command<Utterance, Where, EscalateFields>({
  name: 'escalate',
  title: '升级',
  words: ['升级', '报网格', '报社区', '报街道'],
  talk: ['升级'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '往上报：升级 12 / 12 报社区',
    en: 'Tells a higher level of a case.',
    short: ['staff'],
    asked: { words: /升级/, position: 9 },
    pages: { captain: ['工单', 5], grid: ['工单', 4] },
  },
  examples: [{ say: '12 报社区', gives: { case: 12, level: 'community' } }],
  holdsFigures: true,
  near: (utterance) => nearsCase(utterance, PHRASES),
  read: readWords,
  decide,
})

const LEVELS = [
  ['grid', /网格/],
  ['community', /社区|居委/],
  ['street', /街道|办事处/],
] as const
const PHRASES = casePhrases(
  [
    '(?:上?报|升级?[到至]?|提级到?|转)(?:给|到)?(?:网格长?|社区|居委会|街道|办事处)',
    '升级',
    '提级',
    '往上报',
    '报上级',
  ],
  { far: true },
)

function readWords(utterance: Utterance): { fields: EscalateFields; left: number } | null {
  const { text, typed } = utterance
  const found = readCase(utterance, PHRASES)
  // 升级12系统以后手机卡得要命
  if (/^\s*升级\s*\d+ ?(?:系统|版|套餐|会员)/.test(text)) return null
  if (found === null || /社区(?:医院|卫生|民警|医生)/.test(text)) return null
  const rest = typed(...found.rest).trim()
  const level =
    LEVELS.find(([, words]) => words.test(found.word)) ??
    LEVELS.find(([, words]) => words.test(rest.slice(0, 6)))
  return {
    fields: { case: found.case, cases: found.cases, level: level?.[0] ?? null, text: rest },
    left: found.left,
  }
}

// ---- what it decides ----

function decide(fields: EscalateFields, asked: View): readonly Effect[] {
  return doToEach(asked, 'escalate', fields.cases, (about, _, view) => {
    const to = recipientAbove(view, about.area, below(fields.level ?? oneAbove(view, about)))
    if (to === null) return [answer(view, about, atTopText(about.number))]
    const why = escalatedText(view.speaker.name, fields.text)
    return [
      ...notifyRecipients(view, about, [to], {
        event: 'escalated',
        ...speaking(view),
        why: { whole: why, aloud: '' },
        said: fields.text,
      }).effects,
      answer(view, about, sentUpText(about.number, to.label)),
    ]
  })
}

/** 升级 goes one above the higher of the case's level and the speaker's own. */
function oneAbove(view: View, about: Case): Level | undefined {
  const own = view.speaker.positions[0]?.level
  return levelAbove(own !== undefined && higher(own, about.level) ? own : about.level)
}

/** The level under one; above the top there is nobody. */
function below(level: Level | undefined): Level {
  return level === undefined ? 'street' : (levelBelow(level) ?? 'building')
}
