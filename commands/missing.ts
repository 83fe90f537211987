// Played by: not-a-friend.chat, ended-before-its-time.chat, two-cries-at-once.chat
import { areaAt } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { RollCall } from '../src/domain/model/roll-call.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { isStranger } from '../src/domain/notify/stranger.ts'
import { amongResidents } from '../src/domain/privacy/discretion.ts'
import { asking, endedToday } from '../src/domain/roll-call/here.ts'
import { rowsOf } from '../src/domain/roll-call/sum.ts'
import { strangersText } from '../src/domain/wording/introduction.ts'
import {
  MISSING_FOR_OTHERS,
  missingText,
  NO_ROLL_CALL,
  placedMissingText,
  sumText,
} from '../src/domain/wording/roll-call.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Who has not answered (未报). */
export type MissingFields = Readonly<Record<string, never>>

export const missing = command<Utterance, Where, MissingFields>({
  name: 'missing',
  title: '未报',
  words: ['谁没报', '还差谁', '未报', '名单'],
  talk: ['名单'],
  who: ['staff'],
  doubt: 'explained',
  recall: 'nothing',
  help: {
    zh: '看谁没报：谁没报',
    en: 'Lists the households that have not answered.',
    short: ['staff'],
    asked: { words: /谁没报|未报|名单/, position: 3 },
    pages: { captain: ['点名', 2], grid: ['查', 2] },
  },
  needs: ['谁哪几差缺剩单报卡'],
  examples: [{ say: '谁没报', gives: {} }],
  near: ({ text }, { asked }) => asked !== null && SIGN.test(text) && !ELSEWHERE.test(text),
  read: readWords,
  decide,
})

/** Somebody asks about those who have not answered. */
const SIGN =
  /(?:谁|哪|几|多少|差|缺|剩|名单|看).{0,6}(?:没有?|未)(?:报|打卡|测|填)|(?:没|未)报.{0,6}(?:谁|哪|几|多少|名单|列)|[差缺剩](?:谁|哪几?[家户])/
const LOOK = '(?:还有|还差|还剩|看看|[看查问]一?下?|查查|问问)?(?:还有)?'
const WHO = '(?:谁|多少[家户人个]|哪[几些个]?(?:家|户|位|个|些人|人)?|几[家户])[家户人]?'
const DONE = '(?:报|打卡|测|量|填|交|回|接龙|登记体温)'
const NOT_ANSWERED = `(?:没有?|未)${DONE}`
const MISSED = '(?:未报|没有?报|未打卡|没有?打卡|缺报|漏报|未接龙)'
const LIST =
  '(?:名单|人员|住户|户|[都还]?有?谁|[都还]?[有是]?谁|[都还]?是谁|[都还]?有?哪|是哪|[都还]?有?几户|多少)'
const LACKS = '(?:^|还)[差缺剩](?:谁|哪[几些]?[家户位个]|几[家户个位]|多少[家户人])'
const SHOWN = '(?:给我|发我|发给我|发|列)?(?:看看|看一下|看下|瞧瞧|一下|一份|出来)*'
/** Asked by a breath of the message, as its core says it. */
const ASKED = new RegExp(
  [
    `${LOOK}${WHO}(?:都|也|还)*${NOT_ANSWERED}`,
    LACKS,
    `${MISSED}(?:体温|平安|卡)?的?(?:都|还)?${LIST}`,
    `^(?:还)?${MISSED}的?$`,
    `^[查看发列要](?:一下|下)?(?:未报)?名单$`,
    `^[查看列](?:一下|下)?未报[的户]?$`,
    `^还?[未没](?:报|打卡|测|填)(?:体温|平安)?的?(?:人|户|住户)?都?(?:[发列](?:一下|出来)|发我|发给我|列给我)${SHOWN}$`,
    `^(?:未报|没有?报的?)?名单${SHOWN}$`,
    '(?:报|打卡)[齐全]了?[吗没]',
  ].join('|'),
)
const ELSEWHERE =
  /费|款|锅|吃|喝|酒|菜|作业|税|名字|报名(?!单)|志愿|学费|考试|快递|团购|接种|疫苗|订单|钱|三缺一|麻将|牌|局|黑|游戏|相亲|红包|聚|饭/

function readWords(
  { text, cores }: Utterance,
  where: Where,
): { fields: MissingFields; left: number } | null {
  if (text.length > LONGEST) return null
  for (const { text: core, start, end } of cores()) {
    const found = ASKED.exec(core)
    if (found === null || URGED.test(core)) continue
    // A list is asked for by its name alone, or talked of.
    if (core.startsWith('名单') && cores().length > 1) continue
    // What is said beside it, while a roll-call is open, is only why it is asked.
    const told = where.asked !== null && ANSWERED.test(core)
    if (ELSEWHERE.test(told ? core : text)) return null
    const aside = core.length - found[0].length
    const left = text.trim().length - (end - start) + aside
    if (left > (where.asked === null ? MOST_AROUND : MOST_WHILE_ASKED)) return null
    if (where.asked === null && !/[报打填回]|名单|接龙/.test(found[0]) && left > 3) return null
    return { fields: {}, left: aside > 2 || where.asked === null ? left : 0 }
  }
  return null
}

const LONGEST = 60
const ANSWERED = /[报测量填]|打卡|接龙/
/** Those who have not answered are asked again, which is 催. */
const URGED = /^[催崔摧]|提醒|通知|喊|艾特|招呼/
const MOST_AROUND = 14
const MOST_WHILE_ASKED = 24

// ---- what it decides ----

function decide(_: MissingFields, view: View): readonly Effect[] {
  // Whose door has not answered is no business of those who mend pipes.
  if (view.here.seat?.kind === 'partner') return [answer(view, null, MISSING_FOR_OTHERS)]
  const open = asking(view, null)
  // Right after the end they ask how it came out.
  const asked =
    open.length > 0 || amongResidents(view.street, view.here.address) ? open : endedToday(view)
  if (asked.length === 0) return [answer(view, null, NO_ROLL_CALL)]
  const forms = [...new Set(asked.map(({ form }) => form))]
  const texts = forms.map((form) =>
    formText(
      view,
      form,
      asked.filter((rollcall) => rollcall.form === form),
    ),
  )
  return [answer(view, null, [...texts, ...notReached(view, asked)].join('\n'))]
}

/** Alone, and of one building: whose people cannot be written to one-to-one. */
function notReached(view: View, asked: readonly RollCall[]): readonly string[] {
  if (view.here.address.kind !== 'contact' || asked.length !== 1) return []
  const people = asked.flatMap(({ area }) =>
    view.households(area).flatMap((household) =>
      view
        .livesAt({ area, household })
        .filter(({ contact }) => isStranger(view, contact))
        .map(({ name }) => ({ name, household })),
    ),
  )
  return people.length === 0 ? [] : [strangersText(people, view.street.bot)]
}

/** One building's rooms; of several the sums, and among residents no more than who is missing. */
function formText(view: View, form: string, asked: readonly RollCall[]): string {
  const [first] = asked
  if (first !== undefined && asked.length === 1) return missingText(first, view.tally(first))
  if (amongResidents(view.street, view.here.address)) {
    return asked
      .map((one) => placedMissingText(areaAt(view.street, one.area).name, one, view.tally(one)))
      .join('\n')
  }
  const sums = asked.map((one) => ({ area: one.area, tally: view.tally(one) }))
  return sumText(form, rowsOf(view, view.here.areas[0] ?? view.street.root, sums))
}
