import { areaAt, within } from '../src/domain/area.ts'
import { openRollCall } from '../src/domain/asking.ts'
import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import { type Form, formNamed } from '../src/domain/form.ts'
import { DAY, dayStart, MINUTE, spoken } from '../src/domain/moment.ts'
import { answer } from '../src/domain/opening.ts'
import type { View } from '../src/domain/view.ts'
import { untilIn } from '../src/language/call.ts'
import { hhmm } from '../src/language/clock.ts'
import type { Until, Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** The households are asked (点名). */
export interface RollCallFields {
  /** `HH:mm`, where the hour said is certain. */
  readonly deadline?: string
  /** The hour said, certain or not: 10点 is the next such hour. */
  readonly until: Until | null
  /** What is asked, as typed: 台风平安; null is 体温. */
  readonly form: string | null
  /** What else was said, raw. */
  readonly text: string
}

export const rollcall = command<Utterance, Where, RollCallFields>({
  name: 'rollcall',
  title: '点名',
  words: ['点名', '开始打卡', '开始报体温'],
  who: ['staff', 'partner'],
  help: {
    zh: '开始点名：点名 晚上8点前 / 点名 台风平安 今天18点前',
    en: 'Opens a roll-call.',
  },
  examples: [
    { say: '开始打卡，晚上8点前报完', gives: { deadline: '20:00' } },
    { say: '点名 截止20:30', gives: { deadline: '20:30' } },
  ],
  read: readCall,
  decide,
})

const BEGIN =
  /^[\s,。!]*(?:各位[^,。!]{0,12}[,。!:]?|大家[^,。!]{0,10}[,。!:]|早上好[^,]{0,6}[,。!~]*|通知[:,]?)?(?:现在|今天|今日|明天|今早|今晚)?(?:开始)?点名(?:啦|了|开始)?(?=$|[\s,。:!~]|\d|[今明早上中下晚截]|点名)/
const OPEN =
  /(?:现在|今[天日早晚]|明[天早]|请?大家|各户|各家)?(?:都)?(?:开始|请|可以|抓紧时间?)[^,。!?]{0,6}(?:打卡|接龙|(?:上?报|测|量|填报)(?:一下)?(?:各家|各户|自家|家里)?(?:的)?(?:今日|今天|早上|晚上|早晚)?(?:体温|平安|健康))/
const CALL =
  /(?:请|麻烦|烦请)(?:大家|各位|各户|各家|邻居们|老邻居)?[^,。!?]{0,16}(?:(?:把)?体温|平安)[^,。!?]{0,4}(?:报|发|填|接龙)(?:上来|一下|一报|到群|过来)|(?:大家|各户|各家|各位)[^,。!?]{0,14}(?:上?报|填报)(?:一下)?(?:今[天日早晚]的?)?体温/
const NOT_A_CALL =
  /[?]|吗|没开始|还没|跳绳|健身|背单词|跑步|打卡机|上班|网红|怎么|超过|如果|谁|催|停止|结束|截止点名|那会|的时候/
const FORM = /^[\s:]*([\u4e00-\u9fff]{2,12}?)(?=$|[\s,。!:]|\d|今|明|截|早上|上午|中午|下午|晚上)/

function readCall({
  text,
  parts,
  typed,
}: Utterance): { fields: RollCallFields; left: number } | null {
  if (NOT_A_CALL.test(text)) return null
  const begun = BEGIN.exec(text)
  if (begun === null && !OPEN.test(text) && !CALL.test(text)) return null
  if (parts.some((part) => part.kind === 'temperature' && part.shape === 'exact')) return null
  const until = untilIn(parts)
  const named = begun === null ? null : FORM.exec(text.slice(begun.index + begun[0].length))
  const form = named?.[1] ?? null
  const temperature = form === null || /体温|点名|打卡|报完|前报|开始/.test(form)
  return {
    fields: {
      ...(until?.certain ? { deadline: hhmm(until) } : {}),
      until,
      form: temperature ? null : form,
      text: typed(0, text.length).trim(),
    },
    left: 0,
  }
}

// ---- what it decides ----

function decide(fields: RollCallFields, view: View): readonly Effect[] {
  const areas = areasAsked(view)
  if (areas.length === 0) return [answer(view, null, '点名由楼长、网格长来发起，您先别急。')]
  const form = fields.form === null ? view.forms[0] : formNamed(view.forms, fields.form)
  if (form === undefined) {
    const names = view.forms.map(({ name }) => `「点名 ${name}」`).join('')
    return [answer(view, null, `没有「${fields.form}」这张表，现有的是${names}。`)]
  }
  const deadline = deadlineOf(fields, view)
  const { contact } = view.speaker
  const call = { form, deadline, by: contact, from: view.here.address }
  const opened = areas.flatMap((area) => openRollCall(view, { ...call, area }))
  if (opened.length === 0) return [answer(view, null, alreadyText(view, areas, form))]
  const here = view.here.seat?.kind === 'area' && view.here.seat.level === 'building'
  return here ? opened : [...opened, answer(view, null, startedText(view, areas, form, deadline))]
}

/** What the speaker may call the roll of here: what the chat speaks for, or one-to-one their own area. */
function areasAsked(view: View): readonly string[] {
  const { positions } = view.speaker
  if (view.here.seat === null) return positions.slice(0, 1).map(({ area }) => area)
  return view.here.areas.filter((path) => positions.some(({ area }) => within(path, area)))
}

/** The next such hour where one was said, else as long as the policy lets a roll-call last. */
function deadlineOf({ until }: RollCallFields, view: View): number {
  const { now, policy } = view
  if (until === null) return now + policy.rollcall.lasts
  const minutes = until.hour * 60 + until.minute
  if (until.day !== null && until.day > 0) return dayStart(now) + until.day * DAY + minutes * MINUTE
  const hours = until.certain || until.hour > 12 ? [minutes] : [minutes, minutes + 12 * 60]
  const today = hours.map((minute) => dayStart(now) + minute * MINUTE).filter((at) => at > now)
  return Math.min(...(today.length > 0 ? today : [dayStart(now) + DAY + minutes * MINUTE]))
}

function alreadyText(view: View, areas: readonly string[], form: Form): string {
  const open = areas
    .flatMap((area) => view.openRollCalls(area))
    .find((rollcall) => rollcall.form === form.name)
  if (open === undefined) return `这里没有要报${form.name}的人家。`
  return `${form.name}正在报着呢，${spoken(open.deadline, view.now)} 截止。`
}

function startedText(view: View, areas: readonly string[], form: Form, deadline: number): string {
  const names = areas.map((area) => areaAt(view.street, area).name).join('、')
  return `${names}的${form.name}开始了，${spoken(deadline, view.now)} 截止，到时候报总数。`
}
