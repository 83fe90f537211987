import { phrases } from '../phrase.ts'
import { NO_ENTRY } from '../words/register/notice.ts'

const NOTICE = phrases(NO_ENTRY)
const ASKS =
  /[?]|有[^,。;]{1,8}没[\s。!~]*$|[吗呢么嘛](?:[\s。!~]|\p{Extended_Pictographic}|\[[^\]]{1,4}\])*$/u
/** Behind the word stands what makes it a thing that is talked of: 来访人员, 返青的, 进门要量体温. */
const TALKED_OF =
  /^(?:岛|人员|人群|的(?!人)|了吗|要|得|前|后|时|口|处|卡|证|码|难|登记要|登记的|机制|制度|工作|活动|精神|事迹|可以|应|大家|各位|是|表|组|员|队|路线|安排|计划|任务)/
/** What is well remembered or written is no reminder. */
const WELL_KEPT = /记得(?=[很挺真不细清全])|通知(?=[\s,。]|$)/g
/** Others are told to do it, or when. */
const TELLS_OTHERS =
  /^.{0,3}(?:请|须|需|务必|必须|应该|禁止|不得|怎么|如何|什么时候|是不是|能不能|可以|要不要|有没有|如果|要是|听说|别忘|记得|提醒|注意|建议|希望|规定)|[天日号周上下]午?前?.{0,6}前.{0,4}[报交]|报给|上报(?:给|到)|截止|各(?:楼|单元|网格|社区)/

/** Whether a text asks something. */
export function asks(text: string): boolean {
  return ASKS.test(text)
}

/** Whether it ends as a question does; what was asked at a gate may stand in the line of it. */
export function endsAsking(text: string): boolean {
  return ASKS.test(text.replaceAll('?', ',').replace(/[,\s。!~]*$/, '')) || /[?][\s!~]*$/.test(text)
}

/** Whether a text tells others what is to be done, or asks it of them. */
export function isNotice(text: string): boolean {
  return NOTICE.test(text.replace(WELL_KEPT, ''))
}

/** Whether what stands behind a register's word only speaks of it. */
export function isTalk(behind: string): boolean {
  return isNotice(behind) || TALKED_OF.test(behind)
}

/** The same of what stands behind a pause, and is surely meant for the register where it is no word to others. */
export function tellsOthers(behind: string): boolean {
  return TELLS_OTHERS.test(behind)
}
