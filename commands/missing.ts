// Played by: not-a-friend.chat, ended-before-its-time.chat
import { areaAt } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { RollCall } from '../src/domain/model/roll-call.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { isStranger } from '../src/domain/notify/stranger.ts'
import { amongResidents } from '../src/domain/privacy/discretion.ts'
import { asking } from '../src/domain/roll-call/here.ts'
import { rowsOf } from '../src/domain/roll-call/sum.ts'
import { strangersText } from '../src/domain/wording/introduction.ts'
import {
  countText,
  MISSING_FOR_OTHERS,
  NO_ROLL_CALL,
  placedCountText,
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
const LOOK = '(?:还有|还差|还剩|看看|[看查]一?下|查查)?(?:还有)?'
const WHO = '(?:谁|多少[家户人个]|哪[几些个]?(?:家|户|位|个|些人)?|几[家户])[家户]?'
const NOT_ANSWERED = '(?:没有?|未)(?:报|打卡|测|量|填|交|回|接龙|登记体温)'
const MISSED = '(?:未报|没报|未打卡|没打卡|缺报|漏报|未接龙)'
const LIST = '(?:名单|人员|住户|户|[都还]?有谁|是谁|[都还]?有哪|是哪|几户|多少)'
const LACKS = '(?:还)?[差缺剩](?:谁|哪[几些]?[家户位个]|几[家户个位]|多少[家户人])'
const END = '[\\s?。!]*$'
const ASKED = new RegExp(
  [
    `${LOOK}${WHO}(?:还)?${NOT_ANSWERED}`,
    LACKS,
    `${MISSED}(?:体温|平安|卡)?的?${LIST}`,
    `^\\s*(?:${MISSED}的?|名单)${END}`,
    `^[查看发列要](?:一下|下)?(?:未报)?名单${END}`,
    `^\\s*[查看列](?:一下|下)?未报[的户]?${END}`,
    `^\\s*把?还?[未没](?:报|打卡|测|填)(?:体温|平安)?的?(?:人|户|住户)?都?[发列](?:一下|出来)(?:看看|看一下|瞧瞧)?${END}`,
    `^\\s*(?:把?(?:未报)?名单)(?:给我|发我)(?:看看|看一下|看下|一份)?${END}`,
    '(?:报|打卡)[齐全]了?[吗没]',
  ].join('|'),
)
const ELSEWHERE =
  /费|款|锅|吃|喝|酒|菜|作业|税|名字|报名(?!单)|志愿|学费|考试|快递|团购|接种|疫苗|订单|钱|三缺一|麻将|牌|局|黑|游戏|相亲|红包|聚|饭/

function readWords(
  { text }: Utterance,
  where: Where,
): { fields: MissingFields; left: number } | null {
  const found = ASKED.exec(text)
  if (found === null || ELSEWHERE.test(text)) return null
  const left = text.trim().length - found[0].trim().length
  if (left > MOST_AROUND) return null
  if (where.asked === null && !/[报打填回]|名单|接龙/.test(found[0]) && left > 3) return null
  return { fields: {}, left }
}

const MOST_AROUND = 14

// ---- what it decides ----

function decide(_: MissingFields, view: View): readonly Effect[] {
  // Whose door has not answered is no business of those who mend pipes.
  if (view.here.seat?.kind === 'partner') return [answer(view, null, MISSING_FOR_OTHERS)]
  const asked = asking(view, null)
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
  if (first !== undefined && asked.length === 1) return countText(first, view.tally(first))
  if (amongResidents(view.street, view.here.address)) {
    return asked
      .map((one) => placedCountText(areaAt(view.street, one.area).name, one, view.tally(one)))
      .join('\n')
  }
  const sums = asked.map((one) => ({ area: one.area, tally: view.tally(one) }))
  return sumText(form, rowsOf(view, view.here.areas[0] ?? view.street.root, sums))
}
