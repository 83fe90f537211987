// Played by: a-finding-is-not-for-residents.chat
import { mayFind, mayFindAt, openFinding } from '../../src/domain/case/finding/finding.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { type Site, siteAtHead, sitePath } from '../../src/domain/model/finding/site.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import { DAY } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import {
  allWellText,
  FINDINGS_BY_OTHERS,
  NO_PLACE,
  NOT_AMONG_RESIDENTS,
  whatIsWrongText,
  whichPlaceText,
} from '../../src/domain/wording/finding/finding.ts'
import { whichMomentText } from '../../src/domain/wording/moment.ts'
import { deadlineAtEnd } from '../../src/language/finding/mend-by.ts'
import type { When } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** Who goes round finds something wrong at a place, or that all is well there (督导). */
export interface InspectFields {
  /** The place and what is wrong there, as typed, without the time it is to be mended by. */
  readonly words: string
  readonly until: When | null
}

export const inspect = command<Utterance, Where, InspectFields>({
  name: 'inspect',
  title: '督导',
  words: ['督导'],
  talk: ['督导'],
  who: ['staff'],
  doubt: 'free-words',
  recall: 'cancel',
  noIdCards: true,
  help: {
    zh: '督导：督导 1号楼 楼道堆了纸箱 今天18点前改；没问题：督导 1号楼 都好',
    en: 'Opens a finding: something wrong at a place, which another must check once it is mended.',
    from: 'grid',
    asked: { words: /督导/, position: 31 },
    pages: { grid: ['督导', 1] },
  },
  examples: [
    {
      say: '督导 1号楼 楼道堆了纸箱 今天18点前改',
      where: { place: 'grid' },
      gives: { words: '1号楼 楼道堆了纸箱' },
    },
  ],
  needs: ['督', '导'],
  read,
  decide,
})

/** The word at the head, and a pause behind it; or right behind it a few characters that may be a place, and a pause. */
const BEGIN = /^[\s,]*督导(?:检查)?(?:[\s,:]+|(?=[^\s,:]{2,12}[\s,:]))/
/** What people say of those who go round, and of their going. */
const SPOKEN_OF =
  /^(?:组|员|队|办|专班|检查|来|去|走|到|说|要|会|的|了|们|又|也|都|刚|马上|辛苦|谢谢|收到|好的|您|领导|今天|明天|昨天|下午|上午|什么|啥|怎么|是|有没有|谁|几点|过|完|结束|那边|这边|工作|情况|通报)/
function read(
  { text, typed, quote }: Utterance,
  { place }: Where,
): { readonly fields: InspectFields; readonly left: number } | null {
  const begun = BEGIN.exec(text)
  if (begun === null || quote !== null) return null
  const start = begun[0].length
  const rest = text.slice(start)
  if (rest === '' || SPOKEN_OF.test(rest) || /[?]\s*$|[吗呢么]\s*$/.test(rest)) return null
  const deadline = deadlineAtEnd(rest)
  const words = typed(start, start + (deadline?.wordsEnd ?? rest.length)).trim()
  return words === ''
    ? null
    : { fields: { words, until: deadline?.until ?? null }, left: place === 'building' ? 1 : 0 }
}

// ---- what it decides ----

/** A finding is mended within this. */
const LONGEST = 60 * DAY
const WELL =
  /^(?:一切|都|全都?|情况|均|全部)*(?:都|挺|很|还|蛮)?(?:好|正常|没问题|没毛病|没事|合格|无异常|到位|齐|齐全)(?:着呢|的|了)?[\s。.!！~]*$/

function decide({ words, until }: InspectFields, view: View): readonly Effect[] {
  if (amongResidents(view.street, view.here.address))
    return mayFind(view) ? [alone(view, NOT_AMONG_RESIDENTS)] : []
  const said = siteAtHead(view.street, words) ?? siteAtHead(view.street, words.normalize('NFKC'))
  if (!mayFind(view))
    return said === null && view.here.seat !== null ? [] : [answer(view, null, FINDINGS_BY_OTHERS)]
  if (said === null) return [answer(view, null, NO_PLACE)]
  const sites = meantHere(view, said.sites)
  const [site, other] = sites
  if (site === undefined) return [answer(view, null, FINDINGS_BY_OTHERS)]
  if (other !== undefined) {
    const names = sites.map((one) => sitePath(view.street, one))
    return [answer(view, null, whichPlaceText(said.name, names))]
  }
  if (said.rest === '') return [answer(view, null, whatIsWrongText(said.name))]
  if (WELL.test(said.rest)) return [answer(view, null, allWellText(said.name))]
  if (until === null) return openFinding(view, site, said.rest, null)
  const moment = momentOf(until, view.now, LONGEST)
  return 'ask' in moment
    ? [answer(view, null, whichMomentText(moment.ask, view.now))]
    : openFinding(view, site, said.rest, moment.at)
}

/** Of several places of one name those that the speaker may open a finding of. */
function meantHere(view: View, sites: readonly Site[]): readonly Site[] {
  return sites.filter((site) => mayFindAt(view, site))
}

function alone(view: View, text: string): Effect {
  return { do: 'say', post: post(contact(view.speaker.contact), text, { answer: true }) }
}
