import type { Named } from '../../model/person.ts'
import { mention } from '../name.ts'

/** To who has something to give. */
export const OFFER_HEARD = '谢谢您！告诉社区了，他们来和您联系。'
export const NOBODY_TAKES_IT = '谢谢您！请直接和社区说一声，我这儿暂时转不到。'

/** To those who hold supplies: who has what to give, and how it is written down. */
export function offeredText(
  who: string,
  goods: string,
  donor: string,
  shown: boolean,
  leaders: readonly Named[],
): string {
  const consent = shown ? '，可以公示' : ''
  return `${mention(leaders)}${who} 想捐${goods}${consent}。收到了请发「入库 ${goods} ${donor}捐${consent}」。`
}
