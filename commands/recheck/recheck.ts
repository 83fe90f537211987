// Played by: who-mended-does-not-check.chat, a-finding-climbs.chat
import { doToEach } from '../../src/domain/case/action.ts'
import { checkFailed } from '../../src/domain/case/finding/mending.ts'
import { isFinding } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import { DAY } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { howIsItText } from '../../src/domain/wording/finding/check.ts'
import { whichMomentText } from '../../src/domain/wording/moment.ts'
import { casePhrases, nearsCase, readCase } from '../../src/language/casework.ts'
import { standsAtHead } from '../../src/language/finding/case-at-head.ts'
import { deadlineAtEnd } from '../../src/language/finding/mend-by.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { confirm } from '../confirm.ts'
import { reopen } from '../reopen.ts'

/** Who must check what was mended looked at it (复查): it is well, and over (销号), or it is not. */
export interface RecheckFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** Null where the words do not tell. */
  readonly passed: boolean | null
  /** What is not well, raw; empty where nothing was said. */
  readonly words: string
  /** Until when it is to be mended now, where that was said. */
  readonly until: When | null
}

export const recheck = command<Utterance, Where, RecheckFields>({
  name: 'recheck',
  title: '复查',
  words: ['复查', '销号'],
  talk: ['复查', '销号'],
  who: ['staff'],
  doubt: 'explained',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '督导的复查：复查 12 通过 / 复查 12 不行，还是一个人',
    en: 'Says of what was mended that it is well, or is not; never by who mended it.',
    from: 'grid',
    asked: { words: /复查|销号/, position: 33 },
    pages: { grid: ['督导', 3] },
  },
  examples: [
    { say: '复查 12 通过', where: { place: 'grid' }, gives: { case: 12, passed: true } },
    {
      say: '复查 12 不行，还是一个人',
      where: { place: 'grid' },
      gives: { case: 12, passed: false, words: '还是一个人' },
    },
  ],
  needs: ['复销', '查号'],
  holdsFigures: true,
  near: (utterance, { place }) => place !== 'building' && nearsCase(utterance, PHRASES),
  read,
  decide,
})

const BAD =
  '不行|不通过|没通过|未通过|没过|不合格|不过关|没过关|不到位|没到位|不达标|没达标|没改好?|没改完|没弄好|没整改|没好|不好|不可以'
const GOOD = '已?通过|合格|过关|没问题|可以|到位|达标|改好|好|行|过|ok|OK'
const PHRASES = casePhrases([`复查(?:${BAD}|${GOOD})?(?:了)?`, '销号(?:了)?'], {
  tail: '(?!吗|么|[?]|没有?$|单|结果|报告|时间|日期|费)',
})
const FAILED = new RegExp(
  `^[\\s,:。;!、]*(?:还是|还|仍然?|依旧|又|都|也)?(?:${BAD})[了啊呀吧]?[\\s,:。;!、]*`,
)
const STILL = /^[\s,:。;!、]*(?:还是|还在|还有|还没|仍|依旧|依然|又|照样|没|不)/
const PASSED = new RegExp(
  `^[\\s,:。;!、]*(?:都|已经?|全部?|现场|看过了?)*[\\s,]*(?:${GOOD})(?:了|啦|的)?(?:[\\s,。;!、]+(?:可以)?(?:销号)?了?|$)`,
)

function read(
  utterance: Utterance,
  { place }: Where,
): { readonly fields: RecheckFields; readonly left: number } | null {
  const found = readCase(utterance, PHRASES)
  if (found === null || !standsAtHead(utterance, /^(?:复查|销号)/)) return null
  const { word, rest } = found
  const said = utterance.text.slice(...rest)
  const passed = verdict(word.replace(/^复查了?/, ''), said)
  // A patient's 复查 12号 is no case's among neighbours.
  if (passed === null && place === 'building') return null
  const deadline = passed === false ? deadlineAtEnd(said) : null
  const skipped = (passed === null ? null : (passed ? PASSED : FAILED).exec(said))?.[0].length ?? 0
  const end = Math.max(skipped, deadline?.wordsEnd ?? said.length)
  const words = utterance.typed(rest[0] + skipped, rest[0] + end).trim()
  const fields = {
    case: found.case,
    cases: found.cases,
    passed,
    words,
    until: deadline?.until ?? null,
  }
  return { fields, left: 0 }
}

/** What the words of a check come to: those behind the word itself, and those behind the number. */
function verdict(word: string, said: string): boolean | null {
  if (/^销号/.test(word)) return STILL.test(said) ? null : true
  const all = word === '' ? said : word
  if (FAILED.test(all)) return false
  if (PASSED.test(all)) return word === '' || !STILL.test(said)
  return STILL.test(all) ? false : null
}

// ---- what it decides ----

const LONGEST = 60 * DAY

function decide(fields: RecheckFields, view: View): readonly Effect[] {
  const { case: number, cases, passed, words: text, until } = fields
  if (passed === null) return unclear(fields, view)
  if (passed) return confirm.propose({ case: number, cases, text }).decide(view)
  const findings = cases.filter((one) => isOfFinding(view, one))
  const others = cases.filter((one) => !findings.includes(one))
  const [other] = others
  const moment = until === null ? null : momentOf(until, view.now, LONGEST)
  if (moment !== null && 'ask' in moment)
    return [answer(view, null, whichMomentText(moment.ask, view.now))]
  const at = moment !== null && 'at' in moment ? moment.at : null
  return [
    ...(findings.length === 0
      ? []
      : doToEach(view, 'reopen', findings, (about) => checkFailed(view, about, text, at))),
    ...(other === undefined
      ? []
      : reopen.propose({ case: other, cases: others, text }).decide(view)),
  ]
}

function isOfFinding(view: View, number: number): boolean {
  const about = view.caseNumbered(number)
  return about === undefined || isFinding(about)
}

/** In a staff's chat, of a finding that is there, it is asked how it is. */
function unclear({ case: number }: RecheckFields, view: View): readonly Effect[] {
  const about = view.caseNumbered(number)
  if (about === undefined || !isFinding(about)) return []
  return [answer(view, about, howIsItText(number))]
}
