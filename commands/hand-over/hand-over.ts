// Played by: a-case-for-the-next-street.chat
import { handOver as toStreet } from '../../src/domain/across/case-out.ts'
import { doToEach } from '../../src/domain/case/action.ts'
import { isFinding } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { notForElsewhereText, whichNeighbourText } from '../../src/domain/wording/across/case.ts'
import { streetNamed } from '../../src/language/notice/street-named.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A case goes to another street (移交 浮山街道 12). */
export interface HandOverFields {
  readonly case: number
  readonly street: string
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const handOver = command<Utterance, Where, HandOverFields>({
  name: 'hand-over',
  title: '移交',
  words: ['移交'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '不归咱街道管的：移交 浮山街道 12（那边接了、办了都会回话，退回来就往上报）',
    en: 'Hands a case to another street of the city.',
    neighbours: true,
    pages: {},
  },
  examples: [
    {
      say: '移交 浮山街道 12 灯杆是他们的',
      where: { neighbours: ['浮山街道'] },
      gives: { case: 12, street: '浮山街道', text: '灯杆是他们的' },
    },
    {
      say: '12 转浮山街道',
      where: { neighbours: ['浮山街道'] },
      gives: { case: 12, street: '浮山街道' },
    },
  ],
  needs: ['移转交'],
  read,
  decide,
})

const WORD = '(?:移交|转交|转办|转|交)(?:给|到|去|至)?'
const BEFORE = new RegExp(`^[\\s,]*#?(\\d{1,7})\\s*号?单?[\\s,]*${WORD}[\\s,:]*$`)
const BEGINS = new RegExp(`^[\\s,]*${WORD}[\\s,:]*$`)
const BEHIND = /^[\s,:]*#?(\d{1,7})(?:号单?)?(?=$|[\s,:。、])[\s,:。、]*/

function read(
  { text, typed, quote }: Utterance,
  { neighbours = [] }: Where,
): { readonly fields: HandOverFields; readonly left: number } | null {
  const named = streetNamed(text, neighbours) ?? otherStreet(text, neighbours)
  if (named === null) return null
  const { street, start, end } = named
  const before = text.slice(0, start)
  const told = (number: number, from: number) => ({
    fields: {
      case: number,
      street,
      text: typed(from, text.length)
        .replace(/^[\s,，:：。]+/, '')
        .trim(),
    },
    left: 0,
  })
  const first = BEFORE.exec(before)
  if (first !== null) return told(Number(first[1]), end)
  if (!BEGINS.test(before)) return null
  const behind = BEHIND.exec(text.slice(end))
  if (behind !== null) return told(Number(behind[1]), end + behind[0].length)
  const [quoted, ...others] = quote?.cases ?? []
  return quoted === undefined || others.length > 0 ? null : told(quoted, end)
}

/** A street that is none of those: it is asked which is meant. */
function otherStreet(text: string, neighbours: readonly string[]): ReturnType<typeof streetNamed> {
  const found = neighbours.length === 0 ? null : OTHER.exec(text)
  const street = found?.[1]
  return street === undefined ? null : streetNamed(text, [street])
}

const OTHER = /移交(?:给|到)?[\s,]*([\u4e00-\u9fff]{2,8}街道)/

// ---- what it decides ----

function decide({ case: number, street, text }: HandOverFields, asked: View): readonly Effect[] {
  const { neighbours = [] } = asked.street
  if (!neighbours.includes(street)) return [answer(asked, null, whichNeighbourText(neighbours))]
  return doToEach(asked, 'transfer', [number], (about, _, view) =>
    isFinding(about) || about.parent !== null
      ? [answer(view, about, notForElsewhereText(about.number))]
      : toStreet(view, about, street, text),
  )
}
