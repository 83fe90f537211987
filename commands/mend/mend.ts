// Played by: the-shift-changes.chat
import { casePhrases, nearsCase, readCase } from '../../src/language/casework.ts'
import { standsAtHead } from '../../src/language/finding/case-at-head.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { type ResolveFields, resolve } from '../resolve.ts'

/** Who holds a place says that what was found there is mended (整改): as 办结, of a finding. */
export const mend = command<Utterance, Where, ResolveFields>({
  name: 'mend',
  title: '整改',
  words: ['整改'],
  talk: ['整改'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '督导的改好了：整改 12 已清走',
    en: 'Says that what was found is mended, and how; somebody else checks it.',
    asked: { words: /整改/, position: 32 },
    pages: { captain: ['督导', 1], grid: ['督导', 2] },
  },
  examples: [
    {
      say: '整改 12 已安排双人',
      where: { place: 'grid' },
      gives: { case: 12, outcome: '已安排双人' },
    },
  ],
  needs: ['整', '改'],
  holdsFigures: true,
  near: (utterance, { place }) => place !== 'building' && nearsCase(utterance, PHRASES),
  read,
  decide: (fields, view) => resolve.propose(fields).decide(view),
})

const PHRASES = casePhrases(['整改(?:完成|完毕|完|好|到位)?了?'], {
  tail: '(?!清单|通知|要求|方案|意见|书|期|吗|么|没|不了|[?]|之前|以前|前)',
})

function read(
  utterance: Utterance,
): { readonly fields: ResolveFields; readonly left: number } | null {
  const found = readCase(utterance, PHRASES)
  if (found === null || !standsAtHead(utterance, /^整改/)) return null
  const outcome = utterance.typed(...found.rest).trim()
  return { fields: { case: found.case, cases: found.cases, outcome }, left: found.left }
}
