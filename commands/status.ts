// Played by: staff-hear-what-is-theirs.chat, who-reads-what.chat
import { heardHere, isConcerned, may } from '../src/domain/case/permission.ts'
import { areaAt, within } from '../src/domain/model/area.ts'
import type { Case, CaseEvent } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { addressKey } from '../src/domain/model/post.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { amongResidents, wordsAt, worksOn } from '../src/domain/privacy/discretion.ts'
import { accusedText, caseLine, matter, placeOf } from '../src/domain/wording/case.ts'
import { noSuchCaseText } from '../src/domain/wording/refusal.ts'
import {
  casesHeadText,
  HELD_HEAD,
  hoursLeftText,
  NONE_OF_YOURS,
  NONE_OPEN,
  stageText,
  wholeCaseText,
} from '../src/domain/wording/status.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { characterClass } from '../src/language/character-class.ts'
import type { Core } from '../src/language/manner/core.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** How things stand (进度). */
export interface StatusFields {
  readonly case: number | null
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The speaker asks for all of their own: 我的. */
  readonly mine: boolean
  /** The words that name an area, where one is asked about: 3号楼. */
  readonly area: string | null
}

export const status = command<Utterance, Where, StatusFields>({
  name: 'status',
  title: '进度',
  words: ['查', '进度', '我的'],
  talk: ['查', '进度', '我的'],
  who: ['everyone'],
  doubt: 'explained',
  recall: 'nothing',
  help: {
    zh: '查进度：查 12 / 进度 / 我的',
    en: 'Tells how a case stands, or all of one’s own.',
    short: ['residents', 'staff'],
    asked: { words: /进度|查(?:询|单|工单)/, position: 5 },
    pages: { resident: ['后来怎么样', 1], captain: ['工单', 6], grid: ['查', 1] },
  },
  examples: [
    { say: '查 12', gives: { case: 12 } },
    { say: '进度', gives: {} },
  ],
  near: (utterance) => nearsCase(utterance, PHRASES) || SIGN.test(utterance.text),
  read: readWords,
  decide,
})

const PHRASES = casePhrases(
  [
    '查查',
    '查(?:一下|查|询|看)?进[度展]',
    '进[度展]查(?:一下|查|询|看)?',
    '什么进度',
    '啥进度',
    '有没有消息',
    '有没有进展',
    '有没有人接',
    '查',
    '查询',
    '查看',
    '查一?下',
    '进度',
    '进展',
    '送?到哪儿?了',
    '到哪一?步了?',
    '怎么样了',
    '咋样了',
    '怎样了',
    '[处办]理?得?(?:怎么样|咋样)',
  ],
  {
    weak: [
      '看看',
      '啥情况',
      '什么情况',
      '有?人?接了?[吗没]',
      '谁接',
      '处理了?[吗没]',
      '修好?了?[吗没]',
      '好了[吗没]',
      '办好?了?[吗没]',
      '解决了?[吗没]',
      '什么时候',
      '啥时候',
      '多会儿',
      '有信儿?[吗没]',
      '有消息[吗没]',
      '状态',
      '有进展[吗没]',
      '有结果[吗没]',
      '有人管[吗没]',
      '到了[吗没]',
      '送到了[吗没]',
    ],
    tail: '(?!天气|快递|高铁|分|房|岗|寝|酒|票|账|体|水表|电表)',
    ends: true,
  },
)
const SIGN =
  /[我俺](?:家|们)?.{0,4}(?:报|那个|那张|求).{0,8}(?:工单|单子|进度|怎么样|咋样|到哪)|(?:查|看|问).{0,4}(?:进度|工单|单子|我的)|^[^,。]{0,4}进度/
const LONGEST = 24
const LOOK = '(?:查查|看看|问问|[查看问]一?下?|查询|查看|我想查|帮我查)?(?:一下)?'
const HOW_FAR = '(?:都?(?:怎么样|咋样|怎样|如何|到哪儿?一?步?|办得?怎么样|处理得?怎么样)了?|呢)?'
const END = '[\\s?。!~]*$'
const MINE = new RegExp(
  `^[\\s,]*${LOOK}[我俺]的(?:工单|单子?|求助|报修|上报|事儿?|进度|打卡|记录|登记)?的?(?:进度|情况)?(?:[,， ]?(?:查|看)一?下?)?${HOW_FAR}${END}|^[\\s,]*${LOOK}[我俺]家?(?:昨天|早上|上午)?(?:报的)?那[个张]?(?:工单|单子?|求助|报修|上报)(?:现在)?(?:怎么样|咋样|到哪儿?一?步?)了?${END}|^[\\s,]*${LOOK}[我俺](?:们|家)?(?:昨天|前天|早上|上午|上周|刚才)?(?:上?报|报修|求助|反映|投诉|说)的?(?:那[个张件条]?)?(?:事儿?|工单|单子)?(?:现在)?(?:怎么样|咋样|怎样|如何|到哪儿?一?步?|有消息|有结果|有下文|有信儿?|有动静)了?[吗没]?${END}|^[\\s,]*[我俺]手[上里头](?:现在)?(?:还)?有(?:啥|什么|哪些|几件|几个|多少)(?:活儿?|单子?|工单|事儿?)?(?:没[办干弄]完?的?)?${END}`,
)
const PLAIN = new RegExp(
  `^[\\s,]*${LOOK}(?:本楼|本网格|社区|全部|所有|工单|单子|处理)?的?(?:进度|进展)(?:查询)?${HOW_FAR}${END}`,
)
const AREA =
  /^[\s,]*(?:查一?下?|看一?下?)?((?:\d{1,3}号楼|第?\d{1,3}网格|[\u4e00-\u9fff]{2,8}社区))(?:的)?(?:工单|进度|情况)(?:怎么样了?|呢)?[\s?。!~]*$/

/** Each of the three shows one of its own: what is asked about, whose, and how far it is. */
const STATE = characterClass('工进情')
const MINE_BEGINS = characterClass('我俺')
const PROGRESS = characterClass('进')

function readWords(
  utterance: Utterance,
  where: Where,
): { fields: StatusFields; left: number } | null {
  const { text } = utterance
  const none = { case: null, cases: [], mine: false, area: null }
  const found = readCase(utterance, PHRASES)
  if (found !== null)
    return { fields: { ...none, case: found.case, cases: found.cases }, left: found.left }
  if (text.length > LONGEST) return coreAsks(utterance, where)
  const area = utterance.shows(STATE) ? AREA.exec(text) : null
  if (area !== null) return { fields: { ...none, area: area[1] ?? null }, left: 0 }
  if (utterance.shows(MINE_BEGINS) && MINE.test(text))
    return { fields: { ...none, mine: true }, left: 0 }
  if (utterance.shows(PROGRESS) && PLAIN.test(text)) return { fields: none, left: 0 }
  return coreAsks(utterance, where)
}

/** A breath asks how things stand, and the others tell why: 查一下我的嘛，等得心焦. In a group only who calls the bot is heard so. */
function coreAsks(
  { text, cores, mentioned, shows }: Utterance,
  where: Where,
): { fields: StatusFields; left: number } | null {
  if (!(shows(PROGRESS) || shows(MINE_BEGINS)) || text.length > 2 * LONGEST) return null
  const called = mentioned || where.place === 'direct' || isCalledIn(text, where.bot)
  const none = { case: null, cases: [], area: null }
  for (const core of called ? cores() : NO_CORES) {
    const left = text.trim().length - (core.end - core.start)
    if (left > LONGEST) continue
    if (MINE.test(core.text)) return { fields: { ...none, mine: true }, left }
    if (PLAIN.test(core.text)) return { fields: { ...none, mine: false }, left }
  }
  return null
}

const NO_CORES: readonly Core[] = []

function isCalledIn(text: string, bot: readonly string[]): boolean {
  return bot.some((name) => text.includes(name))
}

// ---- what it decides ----

function decide(fields: StatusFields, view: View): readonly Effect[] {
  if (fields.cases.length > 0) return fields.cases.map((number) => oneCase(view, number))
  return fields.mine ? ownStanding(view) : listed(view, dutyArea(view))
}

/** How all stands that the speaker has in hand, asked for or joined; staff and who has a case hear how long they have. */
export function ownStanding(view: View): readonly Effect[] {
  const held = heldCases(view)
  const asked = ownCases(view).filter(({ number }) => !held.some((one) => one.number === number))
  if (held.length + asked.length === 0) return [answer(view, null, NONE_OF_YOURS)]
  const parts = [
    ...(held.length === 0
      ? []
      : [HELD_HEAD, ...held.map((about) => lineWithHours(view, about, about.area))]),
    ...(asked.length === 0
      ? []
      : [casesHeadText(null), ...asked.map((about) => ownLine(view, about))]),
  ]
  return [answer(view, null, parts.join('\n'))]
}

function ownLine(view: View, about: Case): string {
  return about.by.contact === view.speaker.contact
    ? caseLine(view, about, about.area, mayRead(view, about))
    : stageText(about)
}

/** A case with the hours that are left for it, or since it is overdue. */
function lineWithHours(view: View, about: Case, reader: string): string {
  const own = about.assignee?.contact === view.speaker.contact
  const open = !amongResidents(view.street, view.here.address) && (own || mayRead(view, about))
  return `${caseLine(view, about, reader, open)}${hoursLeftText(about, view.now)}`
}

/** The cases of an area, the one that is due first before all. */
function listed(view: View, duty: string | null): readonly Effect[] {
  if (duty === null) return ownStanding(view)
  const cases = view
    .livingCases(duty)
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity))
    .slice(0, MOST)
  if (cases.length === 0) return [answer(view, null, NONE_OPEN)]
  const lines = cases.map((about) => lineWithHours(view, about, duty))
  return [answer(view, null, [casesHeadText(areaAt(view.street, duty).name), ...lines].join('\n'))]
}

/** So many cases are listed. */
const MOST = 10

/** What the speaker has in hand; in a group what it heard of. Whoever is no staff may have an errand of a neighbour's. */
function heldCases(view: View): readonly Case[] {
  const { contact } = view.speaker
  return view
    .livingCases(view.street.root)
    .filter(({ assignee, state }) => assignee?.contact === contact && state === 'claimed')
    .filter((about) => view.here.seat === null || heardHere(view, about))
    .slice(0, MOST)
}

/** What the speaker asked for or joined; among neighbours what was asked for here, and not what they told the bot alone. */
export function ownCases(view: View): readonly Case[] {
  const free = !amongResidents(view.street, view.here.address)
  return view
    .casesOf(view.speaker.contact, 5)
    .filter((about) => about.state !== 'cancelled' && (free || heardHere(view, about)))
}

/** The area whose open cases are meant: a staff group's, or one-to-one a staff member's own. */
function dutyArea(view: View): string | null {
  const { seat } = view.here
  if (seat === null) return view.speaker.positions[0]?.area ?? null
  if (seat.kind !== 'area' || seat.level === 'building') return null
  return seat.areas[0] ?? null
}

function oneCase(view: View, number: number): Effect {
  const about = view.caseNumbered(number)
  if (about === undefined || !isConcerned(view, about))
    return answer(view, null, noSuchCaseText(number))
  return answer(view, about, mayRead(view, about) ? wholeText(view, about) : stageText(about))
}

/** What is asked for in a group is read by all who sit there: a building hears how it stands. */
function mayRead(view: View, about: Case): boolean {
  const { seat } = view.here
  if (seat === null) return may(view, 'read', about)
  if (seat.kind === 'area' && seat.level === 'building') return false
  const concerned = seat.kind === 'area' && seat.areas.some((area) => within(about.area, area))
  const staff = worksOn(view, about, view.speaker.contact)
  return about.told.includes(addressKey(view.here.address)) || (concerned && staff)
}

/** The words of an event as the reader may know them, where they are news. */
function newsOf(view: View, about: Case, event: CaseEvent): string {
  if (event.event === 'told' || event.event === 'opened') return ''
  return view.here.seat === null ? wordsAt(view, about, view.here.address, event) : event.text
}

function wholeText(view: View, about: Case): string {
  const last = view.history(about.number).findLast((event) => newsOf(view, about, event) !== '')
  const said = last === undefined ? undefined : { ...last, text: newsOf(view, about, last) }
  const accused = worksOn(view, about, view.speaker.contact) ? accusedText(about) : ''
  const place = placeOf(view, about, about.area)
  return `${wholeCaseText(about, place, matter(about), said, view.now)}${accused}`
}
