// Played by: looked-for-across-the-border.chat
import { widen as intoStreets } from '../../src/domain/across/case-out.ts'
import { may } from '../../src/domain/case/permission.ts'
import { EVERYWHERE } from '../../src/domain/model/across/crossing.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { meantLost } from '../../src/domain/notice/seen.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { STAFF_WIDEN } from '../../src/domain/wording/across/case.ts'
import { notLostText } from '../../src/domain/wording/notice/lost.ts'
import { streetNamed } from '../../src/language/notice/street-named.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Who is looked for is looked for in other streets too (扩到邻街 45). */
export interface WidenFields {
  /** Null where no number was said and no post quoted. */
  readonly case: number | null
  /** By their names; `*`: all of the city. */
  readonly streets: readonly string[]
}

export const widen = command<Utterance, Where, WidenFields>({
  name: 'widen',
  title: '扩到',
  words: ['扩到'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '寻人要别的街道也帮着找：扩到邻街 45 / 扩到浮山街道 45 / 扩到全市 45',
    en: 'Has other streets look for somebody too.',
    neighbours: true,
    pages: {},
  },
  examples: [
    {
      say: '扩到邻街 45',
      where: { neighbours: ['浮山街道'] },
      gives: { case: 45, streets: ['浮山街道'] },
    },
    {
      say: '45 扩到全市',
      where: { neighbours: ['浮山街道'] },
      gives: { case: 45, streets: ['*'] },
    },
  ],
  needs: ['扩'],
  read,
  decide,
})

const BEGIN = /^[\s,]*(?:(?:寻人)?[\s,]*#?(\d{1,7})[\s,]*)?扩(?:大)?到[\s,:]*/
const ALL = /^(?:全市|全城)(?:各街道)?/
const NEAR = /^(?:邻街|邻近街道|周边街道|旁边街道|附近街道)/
const END = /^[\s,:]*(?:#?(\d{1,7}))?[\s。!~]*$/

function read(
  { text, quote }: Utterance,
  { neighbours }: Where,
): { readonly fields: WidenFields; readonly left: number } | null {
  if (neighbours === undefined) return null
  const begun = BEGIN.exec(text)
  if (begun === null) return null
  const rest = text.slice(begun[0].length)
  const whole = ALL.exec(rest)?.[0] ?? null
  const near = NEAR.exec(rest)?.[0] ?? null
  const named = streetNamed(rest, neighbours)
  const streets =
    whole !== null
      ? [EVERYWHERE]
      : near !== null
        ? neighbours
        : named?.start === 0
          ? [named.street]
          : []
  const length = whole?.length ?? near?.length ?? named?.end ?? 0
  const end = END.exec(rest.slice(length))
  if (streets.length === 0 || end === null) return null
  const said = begun[1] ?? end[1]
  const [quoted] = quote?.cases ?? []
  return {
    fields: { case: said === undefined ? (quoted ?? null) : Number(said), streets },
    left: 0,
  }
}

// ---- what it decides ----

function decide({ case: number, streets }: WidenFields, view: View): readonly Effect[] {
  const meant = meantLost(view, number)
  if (meant === null) return number === null ? [] : [answer(view, null, notLostText(number))]
  if ('ask' in meant) return [meant.ask]
  if (!may(view, 'escalate', meant)) return [answer(view, meant, STAFF_WIDEN)]
  return intoStreets(view, meant, streets)
}
