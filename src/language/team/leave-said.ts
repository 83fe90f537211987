import type { Where } from '../where.ts'
import { teamIn, teamPattern } from './ability.ts'
import type { TeamSaid, TeamsHere } from './said-team.ts'

/** It is asked, denied, or said of another. */
const NOT =
  /吗|[?？]|谁|不退|没退|别退|不想退|不会退|才不|要是|如果|他|她|怎么退|能不能退|可以退吗|[老小][\u4e00-\u9fff](?:也|要|想)?退|有人|退队的|退群|退货|退款/
const LEAVING = /退|离|划|去|删|除名|拿掉|移出|撤|不干|不当|不做|不参加|不在|不了/
const OUT = '(?:退队|退出|离队|退了|退掉|退|离开)'

/** 退队; 把我从红马甲里去掉; 我身体不行了，红马甲退了吧. */
export function leaveSaid(text: string, { place }: Where, here: TeamsHere): TeamSaid | null {
  const { teams, own } = here
  if (place !== 'direct' && own === null) return null
  if (!LEAVING.test(text) || NOT.test(text)) return null
  const team = teamPattern(teams)
  const patterns = [
    /退队|离队/,
    new RegExp(`${OUT}${team}`),
    new RegExp(
      `${team}(?:里|的|这边|这个)?(?:我|俺)?(?:先|就|想|要|得)?(?:退出|退了|不干了|不参加了|干不了了|去不了了)`,
    ),
    new RegExp(
      `(?:把|将)我(?:从|在)?${team}(?:里|的)?(?:名单)?(?:里|上)?(?:去掉|去了|划掉|划了|删掉|删了|拿掉|除名|移出|撤)`,
    ),
    new RegExp(
      `(?:把|将)我(?:的名字?|名)?(?:从${team}(?:里|名单里|名单)?)?(?:划掉|划了|去掉|删掉|撤下来|撤了|除名)`,
    ),
    /^[\s,]*(?:我|俺)(?:先|就|想|要|得|申请)?退出(?:了|吧|啦)?[\s,。!~]*/,
    new RegExp(`(?:志愿者|${team})(?:我|俺)?(?:以后)?(?:不当了|不干了|当不了了|干不了了|做不了了)`),
    new RegExp(
      `(?:不当|不做|不干|不参加|不去|不在|当不了|做不了|干不了)(?:咱们?|这个?)?${team}(?:干)?了`,
    ),
  ]
  if (!patterns.some((pattern) => pattern.test(text))) return null
  return { kind: 'leave', team: teamIn(text, teams) }
}
