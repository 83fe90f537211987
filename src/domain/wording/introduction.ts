import type { Street } from '../model/area.ts'
import type { Policy } from '../model/policy.ts'
import { DAY, span } from '../model/time.ts'

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
