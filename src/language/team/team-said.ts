import type { Utterance } from '../utterance.ts'
import type { Where } from '../where.ts'
import { abilityIn, breathsOf, joinIn, teamIn, tellsSkill } from './ability.ts'
import { leadsSaid, ledSaid, membersSaid } from './asked-of-team.ts'
import { leaveSaid } from './leave-said.ts'
import { otherIn, peopleIn } from './people-list.ts'
import type { TeamHere, TeamSaid, TeamsHere } from './said-team.ts'

/** Without one of these nothing is said of a team. */
const MAY_BE =
  /报名|报[上个]|加入|参加|志愿|队|算|加|带[我俺]|会|能|行|可以|包|退|谁|接龙|#|拿手|没问题|名单|多少|几|不干|干不|划|删|除名/
const LONGEST = 120
/** 报名 begins it: it is meant even among neighbours, where a team is named behind it. */
const WORD = /^[\s,]*(?:(?:我|俺)(?:要|想|也)*)?报名/
const JOINING = /报[名上个了下]?|[加入进]|参加|算|带|当|做|添/
/** It is put off, denied, asked, or said of another. */
const NOT_JOINING =
  /不(?:想|打算|准备|愿意)?(?:报名|参加|加入|当|进)|没(?:报名|参加|加入)|报名(?:费|表|的人|处|截止|时间|链接|人数|吗)|怎么报|[咋哪]儿?报名|在哪报|几点报|报名了|别报|报了?名没|(?:他|她|他们|你|你们)(?:要|想|也|都)*(?:报名|加入|参加)|听说/
/** It is put under a condition, asked, denied of oneself, or said of another. */
const NOT_ABLE =
  /没空|没时间|没工夫|没法|但(?!凡)|不过|可惜|可是|只是|要是|如果|等(?!一)|吗|[?？]|谁|能不能|会不会|怎么|哪|几点|啥时候|什么时候(?!都)|多少钱|听说|他|她|[帮给替]我(?!加|记|添|补)|以前|小时候|教教/
/** A slot is meant, or a day that is not each week's: that is no team. */
const SLOT =
  /[早中晚夜白午]班|的班|[那这]天|月[初底一二三四五六七八九十]|值守|岗|班次|(?:今|明|后|大后)(?:天|晚|早)|下周|这周|本周|\d+[号日点:：]|[一二三四五六七八九十]+点(?!儿)|网课|考试|旅游|团购|培训|编程|兴趣班/

/** What a message says of teams; null where it says nothing of them. */
export function teamSaid(utterance: Utterance, where: Where, here: TeamsHere): TeamSaid | null {
  const { chain, text } = utterance
  if (chain !== null) return where.place === 'partner' ? peopleIn(chain, here) : null
  if (text.length > LONGEST || !MAY_BE.test(text)) return null
  // Neighbours talk of all this: there only 报名 with a team's name is meant, and what is asked of the bot.
  if (where.place === 'building' && !where.mentioned && !WORD.test(text)) return null
  return (
    ledSaid(text, where) ??
    leadsSaid(text, where) ??
    membersSaid(text, where, here) ??
    leaveSaid(text, where, here) ??
    joinSaid(text, where, here) ??
    skillSaid(text, where, here)
  )
}

function joinSaid(text: string, { place }: Where, here: TeamsHere): TeamSaid | null {
  if (!JOINING.test(text)) return null
  const { teams, own } = here
  const named = teamIn(text, teams) !== null
  if (place !== 'direct' && own === null && !(WORD.test(text) && named)) return null
  if (NOT_JOINING.test(text) || SLOT.test(withoutNames(text, teams))) return null
  const other = otherIn(text, here)
  if (other !== null) return other
  const joins = joinIn(text, teams) ?? joinedAlone(text, place, here)
  if (joins === null) return null
  return { kind: 'join', team: joins.team, ...abilityIn(text, teams, true) }
}

/** 报名 alone, or with what one can do: what else is behind it may be anything people sign up for. */
function joinedAlone(text: string, place: Where['place'], { teams, own }: TeamsHere) {
  const breaths = breathsOf(text)
  const at = breaths.findIndex((breath) =>
    /^(?:我|俺)?(?:要|想|也)*报(?:个)?名(?:吧|了|哈|啊)?$/.test(breath),
  )
  if (at < 0 || (place !== 'direct' && own === null)) return null
  const next = breaths[at + 1]
  if (next === undefined || /^(?:我|俺|本人|退休)/.test(next)) return { team: null }
  const { skills, when } = abilityIn(next, teams, true)
  return skills.length > 0 || when !== null ? { team: null } : null
}

function skillSaid(text: string, { place }: Where, { teams, own }: TeamsHere): TeamSaid | null {
  if (place !== 'direct' && own === null) return null
  if (NOT_ABLE.test(text.replaceAll(/以前(?:是|干|做|当|学)|[帮给替]我们/g, ''))) return null
  if (SLOT.test(withoutNames(text, teams))) return null
  const told = breathsOf(text).filter((breath) => tellsSkill(breath, teams))
  if (told.length === 0) return null
  const { skills } = abilityIn(told.join(' '), teams, false)
  const { when } = abilityIn(text, teams, false)
  return skills.length === 0 ? null : { kind: 'skill', skills, when }
}

function withoutNames(text: string, teams: readonly TeamHere[]): string {
  return teams
    .flatMap(({ name, skills }) => [name, ...skills])
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
}
