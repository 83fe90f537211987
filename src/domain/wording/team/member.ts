import type { TeamMember } from '../../model/team/team.ts'
import { list } from '../sentence.ts'

/** What somebody can do and when, as they said: `会理发、做饭，周末有空`; empty where they said nothing. */
export function abilityText({ skills, free }: Pick<TeamMember, 'skills' | 'free'>): string {
  const can = skills.length === 0 ? [] : [`会${list(skills)}`]
  const time = free === '' ? [] : [`${free}有空`]
  return [...can, ...time].join('，')
}

/** They are of a team from now on. */
export function joinedText(member: TeamMember): string {
  const said = abilityText(member)
  const what = said === '' ? '会点什么，再说一句就行，比如「我会理发」' : `记下了：${said}`
  return `欢迎，您是${member.team}的人了。${what}。想退了说「退队」。`
}

/** The same where neighbours read: what they can do is theirs to tell. */
export function joinedAloudText(team: string): string {
  return `记上了，谢谢您来${team}！`
}

/** They are of it already, and said more of themselves, or nothing new. */
export function knownText(member: TeamMember): string {
  const said = abilityText(member)
  return said === '' ? `您已经在${member.team}里了。` : `${member.team}这边您的记下了：${said}。`
}

/** Several teams might be meant. */
export function whichTeamText(names: readonly string[]): string {
  return `想进哪支队？回${names.map((name) => `「报名 ${name}」`).join('或')}。`
}

/** Who is of an office's team is not for themselves to say. */
export function officeText(team: string): string {
  return `${team}的人由街道定，自己报不了名。`
}

export const NO_TEAM = '这里还没有能报名的队，想帮忙跟楼长说一声。'

/** They are of it no more. */
export function leftText(team: string): string {
  return `好，${team}里您的名字和写的本事都划掉了。这些日子辛苦您了。`
}

export function notOfText(team: string | null): string {
  return `您不在${team ?? '哪支队'}里。`.replace('不在哪支队里', '哪支队里都不在')
}

export function leaveWhichText(names: readonly string[]): string {
  return `退哪一支？回${names.map((name) => `「退出${name}」`).join('或')}。`
}

/** What they can do is kept of who is of a team. */
export function joinFirstText(team: string, skills: readonly string[]): string {
  return `真好。愿意搭把手就回「报名 ${team} 会${list(skills)}」。`
}

/** A list that people wrote: who was written down, and whose name nobody there bears. */
export function listedText(
  team: string,
  members: readonly TeamMember[],
  unknown: readonly string[],
): string {
  const known =
    members.length === 0 ? '' : `${team}记上了 ${members.length} 位：${list(members.map(shown))}。`
  const others =
    unknown.length === 0 ? '' : `${list(unknown)}我对不上是谁，请本人在这里说一声「报名」。`
  return known + others
}

/** Who of a team can do something; without a skill, who is of it. */
export function whoCanText(
  team: string,
  skills: readonly string[],
  members: readonly TeamMember[],
): string {
  const what = list(skills)
  if (members.length === 0)
    return skills.length === 0 ? `${team}还没人报名。` : `${team}里还没人说会${what}。`
  if (skills.length === 0) return `${team} ${members.length} 人：${list(members.map(shown))}。`
  const names = members.map(({ who, free }) => (free === '' ? who.name : `${who.name}（${free}）`))
  return `${team}会${what}的 ${members.length} 人：${list(names)}。`
}

function shown(member: TeamMember): string {
  const said = abilityText(member)
  return said === '' ? member.who.name : `${member.who.name}（${said}）`
}

/** Who asks is not staff. */
export const FOR_STAFF =
  '谁会什么，楼长、网格员、社区的人才能查。要人帮忙直接说一声，比如「帮买 鸡蛋」。'

/** Who has no name but a telephone. */
export const SOMEBODY = '队员'
