import type { Notice, Standing } from '../../model/notice/notice.ts'
import { noticeName } from '../../model/notice/notice.ts'
import { clock, spoken } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { allClearPostText, lostPostText } from './lost.ts'

// ---- what groups read ----

/** `——九水街道 值班室` */
function signature({ office, by }: Notice): string {
  return `\n——${office} ${by.name}`
}

const TITLES = { word: '通知', lesson: '网课', lost: '寻人' } as const

/** What a group reads of a notice. What is taken back, or put right, is told by its first words; `before`: that notice. */
export function noticePostText(notice: Notice, before: Notice | null): string {
  const name = noticeName(notice.number)
  if (notice.sort === 'lost' && notice.case !== null) {
    return notice.kind === 'cancel'
      ? allClearPostText(notice.case, notice.text)
      : lostPostText(notice.case, notice.text)
  }
  switch (notice.kind) {
    case 'alert':
      return `【${TITLES[notice.sort]} ${name}】${notice.text}${signature(notice)}`
    case 'update':
      return `【更正 ${name}】${notice.text}${referring(before, '改的是')}${signature(notice)}`
    case 'cancel':
      return `【取消 ${name}】${referring(before, '不作数了，不用管')}${signature(notice)}`
  }
}

function referring(before: Notice | null, what: string): string {
  if (before === null) return ''
  const said = `之前的 ${noticeName(before.number)}「${cut(before.text)}」`
  return what === '改的是' ? `\n（改的是${said}）` : `${said}${what}。`
}

const MOST = 30
function cut(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > MOST || line !== text ? `${line.slice(0, MOST)}…` : line
}

// ---- to who sends it ----

/** Where it goes: `11 个社区 486 个群`, or their names where they are few. */
export function groupsText(communities: number, topics: readonly string[]): string {
  if (communities > 1) return `${communities} 个社区 ${topics.length} 个群`
  if (topics.length > 3) return `${topics.length} 个群`
  return topics.length === 1 ? list(topics) : `${list(topics)} ${topics.length} 个群`
}

/** How long it takes: `约 13 分钟`. */
export function durationText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000)
  return minutes <= 1 ? '约 1 分钟' : `约 ${minutes} 分钟`
}

interface Going {
  readonly number: number
  readonly groups: string
  readonly lasts: string
  /** When it begins, where that is not now (Unix ms). */
  readonly begins: number | null
}

function beginsText(begins: number | null, now: number): string {
  return begins === null ? '' : `这会儿不打扰，${spoken(begins, now)} 起发。`
}

/** Asked before anything leaves: by the speaker's own second word, or (`others`) by somebody else's. */
export function confirmText(
  { number, groups, lasts, begins }: Going,
  others: readonly string[],
  now: number,
): string {
  const name = noticeName(number)
  const head = `${name}：发到 ${groups}，${lasts}。${beginsText(begins, now)}发请回「发」`
  if (others.length === 0) return `${head}，不发回「取消 ${name}」。`
  return `${head}：全街道的要另一个人来回，请${list(others)}看看。`
}

/** To who is asked to agree, alone. */
export function agreeText(notice: Notice, groups: string): string {
  const name = noticeName(notice.number)
  return `${notice.by.name}要发 ${name} 到 ${groups}：\n「${notice.text}」\n同意请回「发」，不行回「取消 ${name}」。`
}

/** It goes. */
export function goesText({ number, groups, lasts, begins }: Going, now: number): string {
  const name = noticeName(number)
  const when =
    begins === null ? `正发到 ${groups}，${lasts}` : `${spoken(begins, now)} 起发到 ${groups}`
  return `${name} ${when}。说错了回「更正 ${name} …」，不作数回「取消 ${name}」。`
}

/** One in whose time nobody would hear it. */
export function tooLateToHearText(begins: number, ends: number, now: number): string {
  return `这会儿不打扰，最早 ${spoken(begins, now)} 发，可这事 ${spoken(ends, now)} 就过了。要紧就说「紧急通知 …」，马上发。`
}

/** Which groups had one today. */
export function lessonTodayText(groups: number, left: number): string {
  return left === 0
    ? '这些群今天已经发过一条了，一个群一天一条，明天再发吧。'
    : `有 ${groups} 个群今天已经发过一条，这回不发。`
}

export const NOT_YOURS = '通知由管那片的人发（楼长、网格长、书记、值班的）。'
export const NO_GROUPS = '那里还没有群，发不出去。'
export const SAY_IT_LIKE_THIS =
  '通知发给谁、说什么？比如「通知 1号楼 明天8点到12点停水」「通知 全街道 …」。'

export function whichAimText(name: string, places: readonly string[]): string {
  return `哪个${name}？再说一遍：${list(places.map((place) => `「通知 ${place} …」`))}。`
}

export function noSuchNoticeText(number: number): string {
  return `没有 ${noticeName(number)}，看看号码？`
}

export const NOTHING_ASKED = '没有等着发的通知。'

export function whichNoticeText(numbers: readonly number[]): string {
  return `发哪个？回 ${numbers.map((number) => `「发 ${noticeName(number)}」`).join('或')}。`
}

export function anotherMustText(number: number, others: readonly string[]): string {
  return `${noticeName(number)} 是您要发的，全街道的要另一个人点头：请${list(others)}回「发」。`
}

export function alreadyText(number: number, state: Standing['state']): string {
  const name = noticeName(number)
  switch (state) {
    case 'asked':
      return `${name} 还没发。发请回「发 ${name}」。`
    case 'going':
      return `${name} 正在发。`
    case 'done':
      return `${name} 已经发完了。`
    case 'cancelled':
      return `${name} 已经取消了。`
    case 'expired':
      return `${name} 已经过时了，不再发。要发请重发一条。`
  }
}

/** To those who asked for it: it goes now by somebody else's word. */
export function agreedText(number: number, name: string): string {
  return `${name}点头了，${noticeName(number)} 开始发。`
}

/** It is put right: to exactly those who were told or were to be. */
export function revisedText(
  { number, groups, begins }: Going,
  before: number,
  now: number,
): string {
  const when = begins === null ? '发到' : `${spoken(begins, now)} 起发到`
  return `${noticeName(number)} 更正 ${noticeName(before)}，${when} ${groups}；${noticeName(before)} 没发出去的不再发。`
}

/** It is taken back. `told`: how many had heard it. */
export function withdrawnText(number: number, told: number, cancel: number | null): string {
  const name = noticeName(number)
  if (cancel === null) return `${name} 取消了，还没有群收到。`
  return `${name} 取消了：没发出去的不再发，收到过的 ${told} 个群发 ${noticeName(cancel)} 说一声。`
}

/** To who asked for it: somebody else does not want it, or took it back. */
export function withdrawnByText(number: number, name: string): string {
  return `${name}把 ${noticeName(number)} 取消了。`
}

// ---- how far it is ----

/** `silent`: the groups that have not answered, where an answer is wanted; null where none is. */
export function spreadText(
  { number }: Notice,
  standing: Standing,
  lasts: string | null,
  silent: readonly string[] | null,
): string {
  const { state, groups, told, waiting, answered } = standing
  const name = noticeName(number)
  if (state === 'asked') return alreadyText(number, state)
  const rest = waiting === 0 ? '' : `，还有 ${waiting} 个在排${lasts === null ? '' : `，${lasts}`}`
  const lost = groups - told - waiting
  const failed = lost > 0 && state === 'done' ? `，${lost} 个没发成` : ''
  const head = `${name} 已到 ${told}/${groups} 个群${rest}${failed}${ENDED[state]}。`
  if (silent === null || told === 0) return head
  const who = silent.length === 0 ? '' : `，没回的：${shortList(silent)}`
  return `${head}\n回「收到」的 ${answered} 个群${who}。`
}

const ENDED: Readonly<Record<Standing['state'], string>> = {
  asked: '',
  going: '',
  done: '，发完了',
  cancelled: '，已取消',
  expired: '，过时的不再发',
}

const NAMED = 8
function shortList(names: readonly string[]): string {
  return names.length <= NAMED ? list(names) : `${list(names.slice(0, NAMED))}等 ${names.length} 个`
}

/** Nobody said 「发」. */
export function unconfirmedText(number: number): string {
  return `${noticeName(number)} 没人回「发」，就不发了。要发请重说一遍。`
}

/** Its time is over before it reached all. */
export function expiredText(number: number, left: number): string {
  return `${noticeName(number)} 的时候过了，还有 ${left} 个群没发到，不再发了。`
}

// ---- receipts ----

/** To who looks after a group, alone. */
export function remindReceiptText(number: number, text: string, groups: readonly string[]): string {
  return `${noticeName(number)}「${cut(text)}」发到${list(groups)}了，您看过请回「收到」。`
}

/** To the level above. */
export function silentText(
  number: number,
  text: string,
  groups: readonly string[],
  at: number,
): string {
  return `${noticeName(number)}「${cut(text)}」${clock(at)} 发的，这些群还没人回「收到」：${shortList(groups)}。`
}

export function receivedText(number: number): string {
  return `好，${noticeName(number)} 记下了。`
}
