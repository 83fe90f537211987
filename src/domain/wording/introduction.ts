import type { BoundRoom, LikelyRoom, Street } from '../model/area.ts'
import type { Named } from '../model/person.ts'
import type { Policy } from '../model/policy.ts'
import { DAY, span } from '../model/time.ts'
import { at } from './name.ts'
import { list } from './sentence.ts'

/** What the bot says of itself when it first speaks in a group: whose it is, what it keeps, how long. */
export function noticeText(street: Street, policy: Policy): string {
  const { checkins, cases } = policy.keep
  return [
    `我是${street.name}的小助手${street.bot}，只记打卡和报上来的事，闲聊不留。`,
    `打卡留 ${span(checkins)}，工单留 ${years(cases)}，到期就删；想早点删，回「删除我的信息」。`,
  ].join('\n')
}

function years(ms: number): string {
  const days = Math.round(ms / DAY)
  return days % 365 === 0 ? `${days / 365} 年` : `${days} 天`
}

// ---- where it is not any more ----

/** What is said of a group that cannot be heard; null where nobody may have made it yet. `likely`: rooms that may be it. */
export function lostWord(
  { topic, id }: Pick<BoundRoom, 'topic' | 'id'>,
  likely: readonly LikelyRoom[],
): string | null {
  if (id !== null) return lostText(topic, likely)
  return likely.length < 2 ? null : ambiguousText(topic, likely)
}

/** What is said of a group that nobody listens to, or speaks in, because of the account that sits there. */
export function silentText(topic: string, account: string, mute: boolean): string {
  return mute
    ? `「${topic}」里我说不出话：${account}被微信限制了，群里的话照样听得到。歇一阵会自己再试，急事请打电话。`
    : `「${topic}」现在没人听：${account}掉线了，群里说什么我都听不到。拿${account}的手机重新登录就好；也可以把别的号拉进群。`
}

/** A group that the bot is not in any more: what follows of it, and what to do. `likely`: rooms that may be it. */
function lostText(topic: string, likely: readonly LikelyRoom[]): string {
  const what = `「${topic}」里没有我了（被移出、退群或解散），群里说什么我都听不到。`
  if (likely.length === 0) {
    return `${what}把我拉回去就好；换了新群，也把我拉进去，我认得出就来问您。`
  }
  const [one, ...others] = likely
  const [before, after] = others.length > 0 ? ['像是它的有', ''] : ['', '像是它']
  if (one !== undefined && others.length === 0) {
    return `${what}${roomText(one)}${after}：是就回「认群 ${one.number}」。`
  }
  return [`${what}${before}：`, ...likely.map(choiceText), '是哪个就回哪个；都不是，不用回。'].join(
    '\n',
  )
}

/** Two rooms bear the name, and nothing says which is meant. */
function ambiguousText(topic: string, likely: readonly LikelyRoom[]): string {
  return [
    `我在 ${likely.length} 个群里，都叫「${topic}」，不知道听哪个，先都没听：`,
    ...likely.map(choiceText),
    '要用哪个，就回哪个。',
  ].join('\n')
}

function choiceText(room: LikelyRoom): string {
  return `「认群 ${room.number}」${roomText(room)}`
}

function roomText({ title, people, known }: LikelyRoom): string {
  const faces = known === 0 ? '' : `，${known} 位是原来群里的`
  return `“${title}”（${people} 人${faces}）`
}

export function foundText(topic: string, title: string): string {
  const now = title === topic ? '' : `，现在叫“${title}”`
  return `「${topic}」又找到了${now}，群里的话听得到了。`
}

export function boundText(topic: string, title: string): string {
  return title === topic
    ? `好，「${topic}」就是这个群了。`
    : `好，「${topic}」从现在起就是“${title}”。`
}

export function noSuchRoomText(number: number): string {
  return `没有等着认的 ${number} 号群，看看号码？`
}

export const BOUND_BY_OTHERS = '认群由管这一片的楼长、网格长、社区来定。'

// ---- who is not its friend ----

/** In their building's group, to who cannot be written to one-to-one: not a word of what it is. */
export function addMeText(who: Named, bot: string): string {
  return `${at(who)} 看一下私聊，先加${bot}好友。`
}

/** In a group of staff: what they would have read, where it may be read there. */
export function unreachedStaffText(who: Named, bot: string, words: string): string {
  const head = `${at(who)} 私聊发不到您，先加${bot}好友。`
  return words === '' ? head : `${head}\n${words}`
}

export function befriendedText(street: string, bot: string): string {
  return `您好，我是${street}的${bot}，有事直接跟我说就行。`
}

/** So many are named; more would not be read. */
const MOST = 8

/** To the captain: who cannot be written to one-to-one. */
export function strangersText(
  people: readonly { readonly name: string; readonly household: string }[],
  bot: string,
): string {
  const more = people.length > MOST ? ` 等 ${people.length} 人` : ''
  const names = people.slice(0, MOST).map(({ name, household }) => `${name}（${household}）`)
  return `私聊发不到：${list(names)}${more}，请他们加${bot}好友。`
}
