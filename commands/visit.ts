// Played by: a-visit-is-remembered.chat
import { homeHere, homesHere } from '../src/domain/case/place.ts'
import { within } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { buildingLabels, doorOf } from '../src/domain/model/household.ts'
import type { Home } from '../src/domain/model/person.ts'
import type { CheckIn } from '../src/domain/model/roll-call.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import {
  NOBODY_MET,
  noSuchHouseholdText,
  VISIT_BY_OTHERS,
  visitedText,
  whichBuildingText,
  whichUnitText,
} from '../src/domain/wording/household.ts'
import { householdName } from '../src/domain/wording/name.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Who looks after a household was at its door (走访). */
export interface VisitFields {
  readonly household: string
  /** Somebody was there, and all is well; else nobody opened. */
  readonly met: boolean
}

export const visit = command<Utterance, Where, VisitFields>({
  name: 'visit',
  title: '走访',
  words: ['走访', '入户走访'],
  who: ['staff'],
  doubt: 'free-words',
  recall: 'undo',
  help: {
    zh: '记一次走访：走访 2-301 王奶奶 一切都好',
    en: 'Writes down a visit to a household, where all is well.',
    pages: {},
  },
  examples: [
    {
      say: '走访 2-301 王奶奶 一切都好',
      where: { place: 'grid' },
      gives: { household: '2-301', met: true },
    },
    { say: '走访 2-301 没人', where: { place: 'grid' }, gives: { household: '2-301', met: false } },
  ],
  read,
  decide,
})

const BEGIN = /^[\s,]*(?:入户|上门)?走访了?[\s:,]*/
/** 王奶奶, 老人, 老郑, 他家: nothing of it is kept. */
const WHO =
  '(?:[\\u4e00-\\u9fff]{1,2}(?:奶奶|爷爷|大爷|大娘|大妈|阿姨|叔叔|老师|师傅)|[老小][\\u4e00-\\u9fff]|[他她]家?|老两口)?'
const HOW = '(?:老?人|家里|身体|精神|情况|一切|全家|都|还|也|挺|很|蛮|比较)*'
const WELL = new RegExp(
  `^[\\s,]*${WHO}[\\s,]*${HOW}(?:好|安好|平安|正常|不错|没啥?事|没什么事|无异常)(?:着呢|的|了)?[\\s,。!~]*$`,
)
const NOBODY = new RegExp(
  `^[\\s,]*${WHO}[\\s,]*(?:(?:家里|敲门)?没人(?:在家|在|应|开门)?|不在家|没见[到着]人?|没[遇碰]上人?)[\\s,。!~]*$`,
)

/** Only where the line says nothing else: what has to be done is told as a request or a report. */
function read({
  text,
  parts,
}: Utterance): { readonly fields: VisitFields; readonly left: number } | null {
  const begun = BEGIN.exec(text)
  if (begun === null) return null
  const home = parts().find((part) => part.kind === 'address' && part.household !== null)
  if (home?.kind !== 'address' || home.household === null || home.start > begun[0].length)
    return null
  const rest = text.slice(home.end)
  const met = WELL.test(rest)
  if (!met && !NOBODY.test(rest)) return null
  return { fields: { household: home.household, met }, left: 0 }
}

// ---- what it decides ----

function decide({ household, met }: VisitFields, view: View): readonly Effect[] {
  const { positions } = view.speaker
  // Neighbours visit each other, and may say so.
  if (positions.length === 0) return []
  const home = homeHere(view, household)
  if (home === null) return [answer(view, null, whichText(view, household))]
  if (!positions.some(({ area }) => within(home.area, area)))
    return [answer(view, null, VISIT_BY_OTHERS)]
  if (!met) return [answer(view, null, NOBODY_MET)]
  const label = householdName(view.street, home)
  return [{ do: 'check-in', checkIn: seen(view, home) }, answer(view, null, visitedText(label))]
}

function whichText(view: View, household: string): string {
  const homes = homesHere(view, household)
  if (homes.length === 0) return noSuchHouseholdText(household)
  const names = buildingLabels(view.street, homes)
  return names.length > 1
    ? whichBuildingText(names, doorOf(household))
    : whichUnitText(homes.map((home) => home.household))
}

/** What a visit is written down as, beside the forms of roll-calls. */
const FORM = '走访'
const WELL_MET = '都好'

/** That somebody saw the household and all was well: it was heard of, and no more is kept. */
function seen(view: View, home: Home): CheckIn {
  const { contact, name } = view.speaker
  return {
    id: view.nextCheckIn(),
    home,
    by: contact,
    byName: name,
    at: view.occasion.at,
    message: view.occasion.id,
    form: FORM,
    readings: [],
    normal: true,
    symptoms: [],
    answer: WELL_MET,
    onBehalf: true,
    retracted: false,
    abnormal: false,
  }
}
