// Played by: a-fever-however-it-is-told.chat, a-notice-to-all.chat, a-cry-at-the-gate.chat
import { accuses } from '../../src/language/blame/accusation.ts'
import { characterClass } from '../../src/language/character-class.ts'
import {
  type Clause,
  clausesOf,
  isBare,
  isHouse,
  isRoom,
  kinds,
  says,
} from '../../src/language/clause.ts'
import { either, phrases } from '../../src/language/phrase.ts'
import type { Part } from '../../src/language/scan.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { isUnsure } from '../../src/language/whose/unsure.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { whoseAre } from '../../src/language/whose/whose.ts'
import { FAR } from '../../src/language/words/people/far.ts'
import type { CheckInFields } from './checkin.ts'
import { mayBeDoor } from './setting.ts'
import { NO_FEVER } from './words/no-fever.ts'

/** An illness that is told without its figure: whose it is. */
export interface IllnessSaid {
  readonly owner: Owner
}

/** Each word of fever has one of these; a figure that came to nothing has a digit. */
const SHOWS = characterClass('烧热冷摆寒烫骚34三四')
/** … and one of these words or figures, which few messages hold. */
const SIGN =
  /[烧寒骚]|发[热冷]|[高低点]热|打冷|冷得|摆子|烫|3[789]|4[0-2]|[三四](?:十|[七八九零〇一][零〇一二三四五六七八九])/
const LONGEST = 60
/** Characters that no word explains: in all, and beside the illness itself. */
const MOST_UNKNOWN = 10
const MOST_BESIDE = 5
/** °C from which a body is warm. */
const WARM = 37.3

/** Words after which a fever is none: of things, of others' news, of what might be, of food. */
const NONE = phrases(NO_FEVER)
/** What may stand behind a bare 烧 that is a fever. */
const BURNS =
  /^(?:了|得|着|起|上|到|不退|没退|迷糊|糊涂|傻|晕|个不停|一[天夜宿]|半[天宿夜]|[两三四五几]天|呢|啊|呀|[,。!~\s]|$)/
/** Of nobody, it is the day that is warm. */
const WARM_DAY = /有点热|高热/
const SINCE = /从|开始|到现在|还|一直|又|没退|不退|至今|起/

const AWAY = kinds('pet', 'over', 'gone')
const LATELY = kinds('lately')
const NOW = kinds('now')
const OWN = kinds('self', 'kin', 'all')
const ASK = kinds('ask')
const OTHER = kinds('other')

/**
 * The illness of now and here that a message tells without a figure; null where it tells none. Of things, of the past, of
 * what is over, of what might be, of people elsewhere it is talk.
 */
export function illnessIn(utterance: Utterance, where: Where): IllnessSaid | null {
  const { text, chain, quote, shows } = utterance
  if (chain !== null || quote !== null || text.length > LONGEST || !shows(SHOWS)) return null
  if (!SIGN.test(text)) return null
  if (isOfNobody(utterance)) return UNTOLD
  if (accuses(text)) return null
  const parts = utterance.parts()
  const clauses = clausesOf(parts)
  const told = NONE.test(text) ? null : toldIn(utterance, where, clauses)
  if (told !== null) return told
  const isDoor = (part: Part): boolean => mayBeDoor(part, text, where.isDoor)
  const hot = figureHere(clauses, text, isDoor)
  if (hot === null) return null
  const [of] = whoseAre(parts, [hot], text, { isDoor, alias: where.alias })
  return of?.owner.kind === 'own' && !isOfOthers(clauses, text, isDoor)
    ? { owner: of.owner }
    : UNTOLD
}

function toldIn(
  { text, parts: partsOf }: Utterance,
  where: Where,
  clauses: readonly Clause[],
): IllnessSaid | null {
  const parts = partsOf()
  if (clauses.some(({ holds }) => (holds & AWAY) !== 0)) return null
  if (clauses.reduce((sum, { unknown }) => sum + unknown, 0) > MOST_UNKNOWN) return null
  const at = clauses.findIndex((clause) => signIn(clause, text) !== null)
  const clause = clauses[at]
  const sign = clause === undefined ? null : signIn(clause, text)
  if (clause === undefined || sign === null || clause.unknown > MOST_BESIDE) return null
  if ((clause.holds & LATELY) !== 0 && (clause.holds & NOW) === 0 && !SINCE.test(text)) return null
  const isOwn = clauses.slice(0, at + 1).some(({ holds }) => (holds & OWN) !== 0)
  const asks = (clause.holds & ASK) !== 0 || /[?]|吗/.test(text)
  const isDoor = (part: Part): boolean => mayBeDoor(part, text, where.isDoor)
  const [told] = whoseAre(parts, [sign], text, { isDoor, alias: where.alias })
  if (told === undefined) return null
  const { owner } = told
  // Of somebody elsewhere, or of whom no word tells: 他同事, 他.
  if ((clause.holds & OTHER) !== 0 || (owner.kind === 'someone' && owner.words === '')) return null
  if (owner.kind !== 'own') {
    const bare = sign.kind === 'word' || (owner.kind !== 'someone' && isPlainlyOf(owner, clauses))
    return asks || !bare ? null : { owner }
  }
  // Nobody is named: 发烧了, 又烧起来了.
  const brief = !asks && clauses.every(isBare) && !WARM_DAY.test(text)
  if (isOwn || (brief && sign.kind === 'word')) return { owner }
  return sign.kind === 'temperature' && isOfSomebody(parts) && !asks ? UNTOLD : null
}

/** Where what is told is none of this house. */
const ELSEWHERE = phrases(
  '新闻 电视 网上 微博 抖音 朋友圈 视频 电影 小说 单位 公司 学校 班里 医院 小区 梦见 当年',
)
const THINGS_TOLD = kinds('pet', 'gone', 'notice', 'world', 'trade')
const ABROAD = kinds('story', 'ask', 'other')
const MEASURE = kinds('measure')
const OTHERS = kinds('near', 'they', 'other', 'behalf')
const PAST = kinds('lately', 'over')
const SOMEBODY = kinds('self', 'kin', 'all', 'near', 'they', 'measure', 'symptom', 'body')

/** Whether somebody else of the house is named. */
function isOfOthers(
  clauses: readonly Clause[],
  text: string,
  isDoor: (part: Part) => boolean,
): boolean {
  return (
    HERE.test(text) ||
    clauses.some(
      ({ holds, parts }) =>
        (holds & OTHERS) !== 0 ||
        parts.some(
          (part) => part.kind === 'name' || says(part, 'title') || isHome(part) || isDoor(part),
        ),
    )
  )
}

/**
 * The figure that only a fever has which a message shows of a body of these stairs, whatever else is told: 楼上敲管子叫我，上去一看烧到39.1.
 * It is asked about; of things, of other days and of people elsewhere it is talk. Null where there is none.
 */
function figureHere(
  clauses: readonly Clause[],
  text: string,
  isDoor: (part: Part) => boolean,
): Part | null {
  if (NOT_HERE.test(text) || (EARLIER.test(text) && !LATELY_NOW.test(text))) return null
  const well = clauses.some(({ parts }) => parts.some(isWell))
  const placed =
    HERE.test(text) ||
    clauses.some(({ parts }) => parts.some((part) => isHome(part) || isDoor(part)))
  const hot = clauses.flatMap((clause, i): readonly Part[] => {
    const { holds, parts, unknown } = clause
    if ((holds & THINGS_TOLD) !== 0 || (!placed && (holds & ABROAD) !== 0)) return []
    if ((holds & PAST) !== 0 && (holds & NOW) === 0) return []
    const last = clauses[i - 1]
    const before = unknown <= MOST_BESIDE_HOT && last !== undefined && isOfBody(last)
    const measured = ((clauses[i + 1]?.holds ?? 0) & MEASURE) !== 0
    const words = text.slice(parts[0]?.start, parts.at(-1)?.end)
    if (OF_A_THING.test(words) || (AWAY_FROM_HERE.test(words) && !isOfBody(clause))) return []
    const told = placed || isOfBody(clause) || before || measured || well
    return parts.filter((part, at) => isHot(part, clause, text, told) && !isCompared(parts, at))
  })
  return hot.at(-1) ?? null
}

function isHome(part: Part): boolean {
  return part.kind === 'address' || isRoom(part) || isHouse(part) || says(part, 'near')
}

/** A body's figure that is no fever: what stands beside it is measured too. */
function isWell(part: Part): boolean {
  return (
    part.kind === 'temperature' && part.shape === 'exact' && part.value > 35.5 && part.value < WARM
  )
}

/** Whether a clause tells of somebody, or of measuring them. */
function isOfBody({ holds, parts }: Clause): boolean {
  return (
    (holds & SOMEBODY) !== 0 ||
    parts.some(
      (part) =>
        part.kind === 'name' ||
        says(part, 'title') ||
        (part.kind === 'quantity' && (part.unit === '岁' || part.counted === 'people')),
    )
  )
}

/** A home that is pointed at, or people of the house. */
const HERE =
  /(?:谁|哪[个家户])[^,，。]{0,3}(?=3[7-9]|4[0-2])|[他她那]家|[他她]俩|(?<!\d)\d{1,2}[楼层](?!上|下)|楼里|咱楼|咱这楼|单元/
/** Other places, things, what might be, and what is sent round. */
const NOT_HERE = new RegExp(
  `${ELSEWHERE.source}|老家|花园|隔壁[班床校]|到处|转】|群名|【|^\\s*\\[|拉走|在${either(FAR)}|以[上下]|超过|要是|如果|万一|假如|的话|会不会|算不算|才算|标准|凡是|通知|科普|[a-zA-Z]{3}`,
)
const EARLIER = /昨|前[天晚]|上[周个]|去年|那阵|那年|当时|那会|[小学中那年]的?时候|以前|从前/
const LATELY_NOW = /今[天早儿晚晨]|现在(?!想|说起)|这会|刚|又|还没退|一直/
const MOST_BESIDE_HOT = 2
/** A number without its point, by who says so. */
const NO_POINT = /小数点|少[打点]了?个?点|忘了?打?点/
/** Whole degrees of a fever, where no point is written. */
const WHOLE = [38, 39, 40, 41]
const MOST_WHOLE = 41

/** Written as a body is measured, 39.1, 三十八度二; without its decimal where hardly a word stands beside it: 现在39，吃了药. */
function isHot(part: Part, { parts, unknown }: Clause, text: string, told: boolean): boolean {
  const alone = parts.every(
    (each) => each === part || each.kind === 'mark' || says(each, 'filler', 'now', 'self', 'of'),
  )
  const behind = text.slice(part.end)
  if (UNIT_BEHIND.test(behind)) return false
  const lone = alone && (part.start === 0 || WHAT_NOW.test(behind))
  if (part.kind === 'number')
    return (
      WHOLE.includes(part.value) &&
      part.end - part.start === 2 &&
      (told ? ILL.test(text) || WHAT_NOW.test(behind) : lone)
    )
  if (part.kind !== 'temperature' || part.value < WARM) return false
  if (part.shape === 'exact') return told || alone
  if (part.shape === 'run') return NO_POINT.test(text)
  if (part.value > MOST_WHOLE) return false
  const counted = parts.some(
    (each) => each.kind === 'number' || (each.kind === 'quantity' && each.unit !== '楼'),
  )
  return (!counted || part.value % 1 > 0) && unknown <= MOST_BESIDE_HOT && (told || lone)
}

/** Things that are warm, counted or marked: 温泉, 窑口, 总分, 网速. */
const OF_A_THING = /[池泉窑炉锅箱桶盘窗]|水温|油温|网速|下载|分数|总分|满分|成绩|进价|兽医|[狗猫]/
const AWAY_FROM_HERE = new RegExp(either(FAR))
const UNIT_BEHIND = /^ ?[兆块元米斤公克升寸码号分%个万千]/

/** Right behind a figure: who asks this asks it of a body. */
const WHAT_NOW =
  /^度?[了啦呢,!~\s]*(?:这|那)?(?:可|该|要)?(?:我|俺)?(?:怎么办|咋办|咋整|咋弄|怎么弄|怎么整)/
/** What tells that a bare number is a body's. */
const ILL = /[疼痛烧咳夹量测药]|难受|体温|发热|听说/

/** 37.5以上, 36.5到37.3: a measure that is spoken of. */
function isCompared(parts: readonly Part[], at: number): boolean {
  const [before, behind] = [parts[at - 1], parts[at + 1]]
  return says(behind, 'to') || (says(before, 'to') && parts[at - 2]?.kind === 'temperature')
}

/** A fever of now that somebody tells of and does not know whose it is: 楼里有人38.7, 不认识哪户的. */
function isOfNobody({ text, parts }: Utterance): boolean {
  if (!isUnsure(text) || ELSEWHERE.test(text) || accuses(text)) return false
  const clauses = clausesOf(parts())
  return clauses.some(
    ({ parts, holds }) =>
      (holds & (AWAY | LATELY | THINGS)) === 0 &&
      parts.some((part) => part.kind === 'temperature' && part.shape === 'exact' && isWarm(part)),
  )
}

const THINGS = kinds('world', 'trade')

/** A fever beside somebody who is named, and it is not clear whether it is theirs: 39.1…205的孩子…他妈急哭了. */
const UNTOLD: IllnessSaid = { owner: { kind: 'someone', words: '' } }

function isOfSomebody(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'address' || isRoom(part) || says(part, 'kin'))
}

/** A figure is somebody's for sure where a door or a name stands by it, and hardly anything else. */
function isPlainlyOf(owner: Owner, clauses: readonly Clause[]): boolean {
  const unknown = clauses.reduce((sum, clause) => sum + clause.unknown, 0)
  return unknown <= 2 && !(owner.kind === 'name' && owner.maybe === true)
}

/** The part of a clause that tells of a fever now, or is the figure of one. */
function signIn({ parts, unknown }: Clause, text: string): Part | null {
  const at = parts.findIndex(
    (part, i) => isFever(part, text, unknown === 0) || (isWarm(part) && !says(parts[i + 1], 'of')),
  )
  const sign = parts[at]
  if (sign === undefined) return null
  const before = parts.slice(Math.max(0, at - 3), at)
  return before.some((part) => says(part, 'not', 'notyet')) ? null : sign
}

/** `whole`: no other word of the clause is unknown, so that a bare 烧 is nothing that burns. */
function isFever(part: Part, text: string, whole: boolean): boolean {
  if (part.kind !== 'word' || part.symptom !== 'fever') return false
  return part.end - part.start > 1 || (whole && BURNS.test(text.slice(part.end)))
}

function isWarm(part: Part): boolean {
  return part.kind === 'temperature' && part.value >= WARM && isSure(part)
}

const isSure = (part: Part): boolean =>
  part.kind === 'temperature' && (part.shape === 'exact' || part.shape === 'degree')

/** Whose fever a check-in tells that is taken for talk all the same: it is asked about. Null where it tells none. */
export function feverIn({ parts }: Pick<CheckInFields, 'parts'>): Owner | null {
  return parts.find(({ readings }) => readings.some((each) => each >= WARM))?.owner ?? null
}
