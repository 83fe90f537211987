import { phrases } from '../phrase.ts'
import { ARRIVED, GONE, NOT_NOW } from '../words/rota/attend.ts'
import type { RotaSaid, RotasHere } from './said-rota.ts'
import { taken, unexplained } from './taken.ts'

const HERE_NOW = phrases(ARRIVED)
const AWAY_NOW = phrases(GONE)
const LATER = phrases(NOT_NOW)
/** Whose coming is told: a name before the word. */
const NAME = /^[\u4e00-\u9fff]{2,4}$/
const SELF =
  /^(?:我们?|俺们?|本人|报告|小微|已经?|现在?|刚|准时|正常|人员|全体|咱们?|各位|大家|[\u4e00-\u9fff]{1,2}们|的|也|,)+|(?:已经?|现在?|刚|也|正常|准时|的|都)+$/g
/** 我跟小秦都到了. */
const TOGETHER = /(?:我|俺)?(?:跟|和|与|同)([\u4e00-\u9fff]{2,3}?)(?:都|也|一起|俩|两)*$/
/** It may be said how things are. */
const MOST_BESIDE = 16

/** Somebody is there, or goes: 到岗, 老孙到岗了, 离岗 一切正常. */
export function attendanceSaid(text: string, here: RotasHere): RotaSaid | null {
  const kind = kindOf(text, here)
  if (kind === null) return null
  const { times, rotas, rest } = taken(text, here)
  if (times.some(({ days }) => days.length > 0 && !isToday(days))) return null
  const away = AWAY_NOW.test(text) ? AWAY_NOW : LEFT
  const pattern = kind === 'arrive' ? (HERE_NOW.test(text) ? HERE_NOW : REACHED) : away
  const word = pattern.exec(text)
  if (word === null) return null
  const before = lastOf(rest.slice(0, word.index))
  const behind = text.slice(word.index + word[0].length).split(/[,，。!;\s]/)[0] ?? ''
  if (LATER.test(before.replace(/正常|准时|已经|都$/g, '')) || LATER.test(behind)) return null
  const others = TOGETHER.exec(before)?.[1]
  const left = before.replace(TOGETHER, '').replace(SELF, '')
  // Anything before it that is no name tells of something else.
  if (left !== '' && !NAME.test(left)) return null
  if (unexplained(rest.replace(word[0], ' ').replace(before, ' ')) > MOST_BESIDE) return null
  const whom = left === '' ? null : left
  return kind === 'arrive'
    ? { kind, rotas, whom, others: others === undefined ? [] : [others] }
    : { kind, rotas, whom }
}

/** 已到南门, 到了 接班: of one who stands there it is the same. */
const REACHED = /(?:已经?|刚|我)?到了?(?=\s*接班)|^[\s,]*(?:我|已经?|刚)*到(?:了|达)?/

/** 南门撤了: of a place that is named. */
const LEFT = /撤[了啦咯](?!吗|没|[?？])/

function kindOf(text: string, here: RotasHere): 'arrive' | 'go' | null {
  if (HERE_NOW.test(text)) return 'arrive'
  if (AWAY_NOW.test(text)) return 'go'
  const left = LEFT.test(text) && here.rotas.some(({ place }) => text.includes(place))
  return left ? 'go' : reachedIn(text, here)
}

/** What stands right before the word; a breath of its own only where it may be a name. */
function lastOf(words: string): string {
  const last = words.split(/[,，。!;\s]+(?=\S)/).at(-1) ?? ''
  const own = last.trim()
  return own === last || own.length < 4 ? own : ''
}

/** Nothing else is said. */
const JUST_HERE = /^[\s,]*(?:我|俺|我们)?(?:已经?|刚)?到[了啦][\s,。!！~哈啊]*$/

function reachedIn(text: string, { rotas }: RotasHere): 'arrive' | null {
  if (/到了?\s*,?\s*接班/.test(text) || JUST_HERE.test(text)) return 'arrive'
  const named = rotas.some(({ place }) =>
    new RegExp(`^[\\s,]*(?:我|已经?|刚)+到(?:了|达)?${place}`).test(text),
  )
  return named ? 'arrive' : null
}

function isToday(days: readonly { readonly kind: string; readonly from?: unknown }[]): boolean {
  return days.every(
    ({ kind, from }) => kind === 'days' && JSON.stringify(from) === '{"kind":"after","days":0}',
  )
}
