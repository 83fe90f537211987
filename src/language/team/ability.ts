import { either, listed } from '../phrase.ts'
import { FREE, HAS_TIME } from '../words/team/free.ts'
import { CALLED, JOIN } from '../words/team/opening.ts'
import type { Ability, TeamHere } from './said-team.ts'
import { placeIn, type SkillWord, skillWords } from './skill-word.ts'

/** The names of teams, as a pattern. */
export function teamPattern(teams: readonly TeamHere[]): string {
  const names = teams
    .flatMap(({ name }) => calledSo(name))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return `(?:${[...names.toSorted((a, b) => b.length - a.length), CALLED].join('|')})`
}

/** The team that a text names, by its name or without the 队 at its end; null: none. */
export function teamIn(text: string, teams: readonly TeamHere[]): string | null {
  return teams.find(({ name }) => calledSo(name).some((one) => text.includes(one)))?.name ?? null
}

function calledSo(name: string): readonly string[] {
  const short = name.replace(/队$/, '')
  return short === name || short.length < 2 ? [name] : [name, short]
}

/** What is said in one breath. */
export function breathsOf(text: string): readonly string[] {
  return text.split(/[\s,。.!！~;；:：]+/).filter((breath) => breath !== '')
}

const DENIED = /不敢|不会|不能|不懂|不行|做不了|干不了|不太会|没学过/
const ABLE =
  /会|能|懂|擅长|可以|拿手|没问题|在行|行|加上|加个|再加|专业|有证|干过|做过|当过|学过|负责/
/** Between the skills of a list: 买菜、做饭和理发. */
const BETWEEN = '(?:[、/+]|和|跟|以及|还有|也|都|还|会|能|再)*'
/** A skill that no list knows: 会吹唢呐. */
const OTHER =
  /会((?!不|议|员|有|的|儿|长|去|来|努力|尽|一直|好好|说)[\u4e00-\u9fff]{2,5}?)(?=$|会|周|平时|随时|每天|晚上|白天|早上|下午|都|也)/u

/** What somebody says they can do in a breath; `open`: a skill that no list knows is believed as well. */
function skillsIn(breath: string, words: readonly SkillWord[], open: boolean): readonly string[] {
  if (DENIED.test(breath)) return []
  const found: string[] = []
  let rest = breath
  for (const { said, called } of words) {
    const left = rest.replaceAll(said, '\0')
    if (left === rest) continue
    rest = left
    if (!found.includes(called)) found.push(called)
  }
  const inOrder = found.toSorted((a, b) => placeOf(breath, a, words) - placeOf(breath, b, words))
  const alone = new RegExp(`^${BETWEEN}(?:\0${BETWEEN})+$`).test(rest)
  if (inOrder.length > 0) return alone || ABLE.test(breath) ? inOrder : []
  const other = open ? OTHER.exec(breath)?.[1] : undefined
  return other === undefined ? [] : [other]
}

function placeOf(breath: string, skill: string, words: readonly SkillWord[]): number {
  const places = words
    .filter(({ called }) => called === skill)
    .flatMap((word) => placeIn(breath, word) ?? [])
  return Math.min(...places)
}

const TIME = new RegExp(`(${either(FREE)}+)(?:我|俺)?(?:${listed(HAS_TIME).join('|')})?`, 'g')
const BUSY = /没空|没时间|没工夫|不行|不在|上班|忙/

/** What a text tells of what somebody can do and when they have time. */
export function abilityIn(text: string, teams: readonly TeamHere[], open: boolean): Ability {
  const words = skillWords(teams)
  const breaths = breathsOf(text)
  const skills = breaths.flatMap((breath) => skillsIn(breath, words, open))
  const times = breaths
    .filter((breath) => !BUSY.test(breath))
    .flatMap((breath) => [...breath.matchAll(TIME)].map((found) => found[1] ?? ''))
  return {
    skills: [...new Set(skills)],
    when: times.length === 0 ? null : times.join(''),
  }
}

/** Whether a text says that its writer wants to be of a team, and of which it names. */
export function joinIn(
  text: string,
  teams: readonly TeamHere[],
): { readonly team: string | null } | null {
  const team = teamPattern(teams)
  const join = new RegExp(
    `(?:${listed(JOIN).join('|').replaceAll('@', `(?:那个|这个|咱们?|我们)?${team}`)})`,
  )
  const breaths = breathsOf(text)
  if (!join.test(breaths.join('')) && !breaths.some((breath) => COUNT_ME.test(breath))) return null
  return { team: teamIn(text, teams) }
}

/** Of what, nobody says: the team is meant. 理发算我一个 is said of something else. */
const COUNT_ME =
  /^(?:要的话|那|也|就|行|好|嗯|还要人的?话?)*(?:算上?(?:我|俺)|[加带]上?(?:我|俺)(?:一|1)?个)/

const SELF = '(?:(?:我|俺|咱|本人)(?:们|家)?)'
const LEAD = '(?:对了|忘说了|忘了说|补充|补充一下|还有|另外|其实|小微|那|哦|噢|嗯)*'
const MANNER = '(?:也|还|都|就|倒|是|可|比较|特别|真|平时|一直)*'
const CAN = '(?:会|能|懂|可以|擅长)(?:一?点儿?|些|点)?(?:给|帮|替)?(?:人|大家|邻居们?|老人们?|忙)?'
const ENDS = '(?=$|[、/和跟也都还啊呀了吧哈嘛呢]|的$|会|能|没问题)'
const WELL =
  '(?:我|俺)?(?:也|都|还|就|最|比较|挺)*(?:我|俺)?(?:会|行|没问题|拿手|在行|可以|熟|不错|还行|能)(?:的|啊|呀|了)?$'

/** Whether a breath says of its speaker that they can do something: 我还会剪头发, 修水管我拿手, 加上做饭. */
export function tellsSkill(breath: string, teams: readonly TeamHere[]): boolean {
  const skill = `(?:${skillWords(teams)
    .map(({ said }) => said.source)
    .join('|')})`
  return [
    `^${LEAD}${SELF}${MANNER}${CAN}${skill}${ENDS}`,
    `^${LEAD}(?:也|还|都)+${CAN}${skill}${ENDS}`,
    `^${LEAD}${CAN}${skill}${ENDS}`,
    `^${LEAD}${SELF}?${MANNER}${skill}(?:[、和跟]${skill})*${WELL}`,
    `^${LEAD}(?:给我|帮我|把)?(?:再)?(?:加上|加个|加|补上|补个|添上|记上)${skill}(?:吧|啊|呀|也行|一项)?$`,
  ].some((pattern) => new RegExp(pattern).test(breath))
}
