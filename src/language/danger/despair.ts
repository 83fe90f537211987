import { toldDanger } from './told.ts'

/** Somebody else wants to die, or stands on a roof. */
const OTHER =
  /有人|有个|[他她]|邻居|对门|隔壁|楼[上下顶]|女的|男的|小伙|姑娘|大[爷娘叔妈姨哥姐]|我?(?:爸|妈|儿子|女儿|闺女|孩子|老公|老婆|媳妇|朋友|同学|室友|表?[姐妹哥弟]|老头子?)(?!.{0,4}(?:对不起|原谅))/

/** Whether they speak of themselves. */
export function isOwn(text: string): boolean {
  return (
    !OTHER.test(text) ||
    /我.{0,4}(?:不想活|活不下去|想死|活够|撑不下去|熬不下去|不活了|走了)/.test(text)
  )
}

/** Whether somebody tells the bot that they wish to die themselves. */
export function saysOfSelf(text: string): boolean {
  return toldDanger(text) === 'despair' && isOwn(text)
}
