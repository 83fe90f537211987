import { phrases } from '../phrase.ts'

const HOW = phrases(
  '(?:该|要|应该|得|需要|都)?(?:怎么|咋|如何|怎样|怎)(?:个)?(?:说|报|弄|写|发|填|操作|登记|用|申请|上报|走流程|报法)(?:呀|啊|呢|的|呐|才[好对行]|[?\\s。!~])*$',
)

/** Whether a message asks how something is said to the bot, and so does not say it: 想报修家里的灯该怎么报？ */
export function asksHow(text: string): boolean {
  return HOW.test(text)
}
