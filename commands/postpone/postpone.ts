// Played by: a-finding-is-put-off.chat, two-cries-at-once.chat

import { asPost } from '../../src/domain/case/action.ts'
import { LONGEST_PUT_OFF, mayPutOff, putOff } from '../../src/domain/case/finding/postponement.ts'
import { isConcerned } from '../../src/domain/case/permission.ts'
import { FROM, isFinding } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { standing } from '../../src/domain/wording/case.ts'
import {
  nothingToPutOffText,
  onlyFindingsText,
  putOffByOthersText,
  untilWhenText,
  whyPutOffText,
} from '../../src/domain/wording/finding/postponement.ts'
import { whichMomentText } from '../../src/domain/wording/moment.ts'
import { noSuchCaseText } from '../../src/domain/wording/refusal.ts'
import { casePhrases, nearsCase, readCase } from '../../src/language/casework.ts'
import { standsAtHead } from '../../src/language/finding/case-at-head.ts'
import { laterIn } from '../../src/language/finding/later.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** A finding is to be mended later than was said (延期). */
export interface PostponeFields {
  readonly case: number
  readonly until: When | null
  /** Why, raw; empty where that was not said. */
  readonly reason: string
}

export const postpone = command<Utterance, Where, PostponeFields>({
  name: 'postpone',
  title: '延期',
  words: ['延期'],
  talk: ['延期'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'ask',
  noIdCards: true,
  help: {
    zh: '督导的改不完：延期 12 到明天12点 等额温枪',
    en: 'Puts off what was found, until when and why.',
    asked: { words: /延期/, position: 34 },
    pages: { captain: ['督导', 2], grid: ['督导', 4] },
  },
  examples: [
    {
      say: '延期 12 到明天12点 等额温枪',
      where: { place: 'grid' },
      gives: { case: 12, reason: '等额温枪' },
    },
  ],
  needs: ['延', '期'],
  near: (utterance, { place }) => place !== 'building' && nearsCase(utterance, PHRASES),
  read,
  decide,
})

const PHRASES = casePhrases(['延期'], { tail: '(?!开学|复工|吗|么|[?])' })
const BEFORE = /[\s,、;:。]*(?:先)?(?:延期?|推迟|宽限)?(?:到|至|在)?[\s,]*$/
const BEHIND =
  /^(?:左右)?(?:之?前|以前|吧|再改|改完|改好)*[\s,、;:。]*(?:因为|原因是?|理由是?)?[\s,:]*/
const BECAUSE = /^[\s,、;:。]*(?:因为|原因是?|理由是?)[\s,:]*/

function read(
  utterance: Utterance,
): { readonly fields: PostponeFields; readonly left: number } | null {
  const found = readCase(utterance, PHRASES)
  if (found === null || !standsAtHead(utterance, /^延期/)) return null
  const [start, end] = found.rest
  const said = utterance.text.slice(start, end)
  const time = laterIn(said)
  const reason =
    time === null
      ? utterance.typed(start, end).trim()
      : reasonAround(utterance, said, start, time.start, time.end)
  const fields = {
    case: found.case,
    until: time?.when ?? null,
    reason: reason.replace(BECAUSE, ''),
  }
  return { fields, left: 0 }
}

/** What stands before and behind the time. */
function reasonAround(
  { typed }: Utterance,
  said: string,
  start: number,
  from: number,
  to: number,
): string {
  const before = said.slice(0, from).replace(BEFORE, '')
  const skipped = BEHIND.exec(said.slice(to))?.[0].length ?? 0
  return [
    typed(start, start + before.length).trim(),
    typed(start + to + skipped, start + said.length).trim(),
  ]
    .filter((words) => words !== '')
    .join(' ')
}

// ---- what it decides ----

function decide({ case: number, until, reason }: PostponeFields, asked: View): readonly Effect[] {
  const about = asked.caseNumbered(number)
  if (about === undefined || !isConcerned(asked, about))
    return [answer(asked, null, noSuchCaseText(number))]
  const view = asPost(asked, about)
  const refuse = (text: string) => [answer(view, about, text)]
  if (!isFinding(about)) return refuse(onlyFindingsText(number))
  if (!mayPutOff(view, about)) return refuse(putOffByOthersText(number))
  if (!FROM.resolve.includes(about.state))
    return refuse(nothingToPutOffText(number, standing(about)))
  if (until === null) return refuse(untilWhenText(number))
  if (reason === '') return refuse(whyPutOffText(number))
  const moment = momentOf(until, view.now, LONGEST_PUT_OFF)
  return 'ask' in moment
    ? refuse(whichMomentText(moment.ask, view.now))
    : putOff(view, about, moment.at, reason)
}
