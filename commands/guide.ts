// Played by: under-another-name.chat, a-stranger-changes-no-roster.chat
import { higher, isOffice } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { isSaidAt } from '../src/domain/model/register/register.ts'
import { teamsOf } from '../src/domain/model/team/team.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import type { HelpPageName } from '../src/domain/wording/help-page.ts'
import { helpsText, helpText, registersHelp } from '../src/domain/wording/hint.ts'
import { either } from '../src/language/phrase.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { type Command, command, type Help } from './command.ts'

/** Someone asks how it works (帮助). */
export interface GuideFields {
  /** The name of the command that is asked about, where one is. */
  readonly topic: string | null
}

type Told = Pick<Command<Utterance, Where>, 'name' | 'who' | 'help'>

/** A command's words in a question, of those that say how they are asked for. */
type Topic = { readonly name: string; readonly words: RegExp }

/** The list with the help behind it, which tells of all that stands in the list. */
export function withGuide(
  others: readonly Command<Utterance, Where>[],
): readonly Command<Utterance, Where>[] {
  const topics = others
    .flatMap(({ name, help }) => (help.asked === undefined ? [] : [{ name, ...help.asked }]))
    .toSorted((a, b) => a.position - b.position)
  const guide = command<Utterance, Where, GuideFields>({
    name: 'guide',
    title: '帮助',
    words: ['帮助', '菜单', '怎么用'],
    who: ['everyone'],
    doubt: 'free-words',
    recall: 'nothing',
    help: {
      zh: '怎么用：帮助',
      en: 'Tells what can be said.',
      pages: { resident: ['其他', 1], captain: ['其他', 3], grid: ['其他', 2] },
    },
    examples: [{ say: '帮助', gives: {} }],
    near: ({ text }) => SIGN.test(text),
    read: (utterance, where) => readWords(utterance, where, topics),
    yields: ({ topic }) => topic !== null,
    decide: (fields, view) => decide(fields, view, all),
  })
  const all: readonly Command<Utterance, Where>[] = [...others, guide]
  return all
}

const SIGN = /^[\s,]*(?:给|发|看|来|把)?.{0,3}(?:帮助|菜单|说明书?|功能)|怎么[用报]|咋[用报]/
/** Longer words are no bare call for help. */
const LONGEST = 16
const MOST_QUESTION = 30
const MANUAL =
  '(?:使用|操作)?帮助 菜单 怎么用 咋用 如何使用 使用说明 使用方法 功能 指令 命令 help menu 说明书? 用法'
const ABLE =
  '都?有(?:啥|什么|哪些)功能 你?都?[会能]?[会能][干做]些?(?:啥|什么) 你?都?会些?(?:啥|什么)'
const USE = '(?:这个|你|机器人)?(?:怎么|咋)[用使]'
/** 把菜单发我看看. */
const SHOW = '(?:请|麻烦|给我|发我|[发给][个份]?|把|看|来?[个份]|再|你的?)'
const SHOWN = '(?:发|给|我|看|瞧|一?下|一份|出来|呗|吧|嘛|谢谢)'
/** A bare call for help. */
const PLAIN = new RegExp(
  `^[\\s,]*${SHOW}*${either(`${MANUAL} ${ABLE} ${USE}`)}(?:一下|啊|呀|呢|吗|的)?(?:${either(MANUAL)})?${SHOWN}*[\\s?。!~]*$`,
  'i',
)
const HOW =
  /怎么(?!样|办|回事|还|又)|咋(?!样|办|整|还|又)|如何|怎样|怎|哪里|在哪|啥格式|什么格式|教教?我|不会/

function readWords(
  { text, mentioned, cores, parts }: Utterance,
  where: Where,
  topics: readonly Topic[],
): { fields: GuideFields; left: number } | null {
  if (!mentioned && where.place !== 'direct' && text.length > LONGEST) return null
  if (PLAIN.test(text))
    return mentioned || where.place === 'direct' || !/功能|命令|说明|会|能/.test(text)
      ? { fields: { topic: null }, left: 0 }
      : null
  if (!mentioned && where.place !== 'direct') return null
  const asked = cores().find((core) => PLAIN.test(core.text))
  if (asked !== undefined && text.length <= MOST_QUESTION) {
    const others = cores().filter((core) => core !== asked && !PLAIN.test(core.text))
    return {
      fields: { topic: null },
      left: others.reduce((sum, core) => sum + core.text.length, 0),
    }
  }
  if (/怎么用|咋用|怎么使|咋使|使用说明/.test(text) && text.trim().length <= 16)
    return { fields: { topic: topicOf(text, topics) }, left: 0 }
  const topic = topicOf(text, topics)
  // Who names their door says where they live, and asks nothing.
  if (topic === 'enroll' && parts().some(({ kind }) => kind === 'address')) return null
  return topic !== null && text.length <= MOST_QUESTION && HOW.test(text)
    ? { fields: { topic }, left: text.length }
    : null
}

function topicOf(text: string, topics: readonly Topic[]): string | null {
  return topics.find(({ words }) => words.test(text))?.name ?? null
}

// ---- what it decides ----

function decide({ topic }: GuideFields, view: View, all: readonly Told[]): readonly Effect[] {
  const asked = all.find(({ name }) => name === topic)
  if (asked !== undefined) return [answer(view, null, helpText(asked.help.zh))]
  const { seat } = view.here
  const staff = view.speaker.positions.length > 0 || isOffice(seat)
  const alone = view.here.address.kind === 'contact'
  // In a group only what is said most; one-to-one all there is for the one who asks.
  const meant = all.filter(({ who, help }) =>
    alone
      ? staff || who.includes('everyone')
      : help.short?.includes(staff ? 'staff' : 'residents') === true,
  )
  const page = view.guides === null ? null : `${view.guides}/guide/${pageFor(view, staff)}`
  const kept = seat === null ? [] : view.registers.filter((register) => isSaidAt(register, seat))
  const own = meant.filter(({ help }) => isFor(view, help)).map(({ help }) => help.zh)
  const helps = [...own, ...registersHelp(kept)]
  return [answer(view, null, helpsText(helps, page))]
}

function isFor(
  { speaker, duties: expected, rotas: clocked, street }: View,
  { from, duties, teams, rotas, neighbours }: Help,
): boolean {
  if (duties === true && expected.length === 0) return false
  if (rotas === true && clocked.length === 0) return false
  if (neighbours === true && street.neighbours === undefined) return false
  if (teams === true && teamsOf(street).length === 0) return false
  const [highest] = speaker.positions
  if (from === undefined) return true
  return highest !== undefined && !higher(from, highest.level)
}

/** A captain's page is of roll-calls, that of those above and of partners of cases. */
function pageFor(view: View, staff: boolean): HelpPageName {
  if (!staff) return 'resident'
  return view.speaker.positions[0]?.level === 'building' ? 'captain' : 'grid'
}
