import type { Chain, Entry } from '../chain.ts'
import { abilityIn, teamIn, teamPattern } from './ability.ts'
import type { TeamHere, TeamSaid, TeamsHere } from './said-team.ts'

/** The list is of something else: a day's shift, what is bought, who comes to a meal. */
const OTHER =
  /[早中晚夜]班|值守|值班|排班|班次|(?:今|明|后)(?:天|晚|早)|下周|这周|本周|周[一二三四五六日天]|\d+[号日点月]|团购|买|订|打卡|体温|健康|报平安|接种|核酸|预约|报数|理发报名/
/** It is of the team, by its own words. */
const OF_TEAM = /报名|志愿|入队|队员|特长|技能|本事|会什么|会啥|能干什?么|能干啥|花名册|名单/
const NAME = /^[\s,:]*([\p{L}·]{1,6}?)(?:[\s,:：—-]+|(?=会|能))/u

/** A list in a team's group in which each writes their name and what they can do; null: it is another. */
export function peopleIn({ title, entries }: Chain, here: TeamsHere): TeamSaid | null {
  const { teams, own } = here
  if (own === null || entries.length === 0) return null
  const named = teamIn(title, teams)
  const rest = title.replace(new RegExp(teamPattern(teams), 'g'), '')
  if (OTHER.test(rest)) return null
  const people = entries.flatMap((entry) => personIn(entry, teams) ?? [])
  const titled = named !== null || OF_TEAM.test(title)
  // Without a title that says so, each line must name a person and a skill.
  const able = people.filter(({ skills }) => skills.length > 0).length
  if (people.length < entries.length && !(titled && able * 2 > entries.length)) return null
  if (!titled && able < entries.length) return null
  return people.length === 0 ? null : { kind: 'list', team: named, people }
}

function personIn({ text, writer }: Entry, teams: readonly TeamHere[]) {
  const found = NAME.exec(`${text} `)
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const rest = text.slice(found[0].length)
  return { name, writer, ...abilityIn(rest, teams, true) }
}

const FOR_OTHER = /(?:给|替|帮)(.{1,6}?)(?:也|再)?报(?:上|个|下|了)?(?:名|志愿|队|$|\s)/u
const CALLED_SO = /(?:他|她)?(?:的?名字?)?叫([\u4e00-\u9fff]{2,4})(?=$|[\s,。!])/u
const NO_NAME = /我|俺|大家|对象|老公|老婆|媳妇|爱人|儿子|闺女|女儿|老伴|邻居|朋友|同事/

/** 给俺对象也报上红马甲 他叫徐海涛: who sits there under that name is meant; null where nobody is named. */
export function otherIn(text: string, { teams }: TeamsHere): TeamSaid | null {
  const plain = teams.reduce((rest, { name }) => rest.replaceAll(name, '队'), text)
  const whom = FOR_OTHER.exec(plain)?.[1]
  if (whom === undefined || /^(?:我|俺)(?:个|们)?$/.test(whom)) return null
  const name = CALLED_SO.exec(plain)?.[1] ?? (NO_NAME.test(whom) ? null : whom)
  if (name === null) return null
  const team = teamIn(text, teams)
  return { kind: 'list', team, people: [{ name, writer: null, ...abilityIn(text, teams, true) }] }
}
