import type { Where } from '../where.ts'
import { breathsOf, teamIn, teamPattern } from './ability.ts'
import type { TeamSaid, TeamsHere } from './said-team.ts'
import { placeIn, skillWords } from './skill-word.ts'

const LONGEST = 28
const LOOK =
  '(?:看看|看一?下|查看?|查一?下|查查|发一?下|给我|给个|列一?下|麻烦|帮我|请问|请|问一?下|问问|想问问?|小微)*'
const ASKING = /谁|哪|几|多少|名单|花名册|人员|有人|没人|什么人|啥人|[找要].{0,4}会/
const NOW = '(?:现在|目前|今天|当前|一共|总共|都|还|咱们?|我们|这边|那边|,)*'
const WHO =
  '(?:谁|哪些人?|哪几个人?|哪几位|哪位|哪个|几个人?|几位|多少人?|有没有人|有人|什么人|啥人)'
const CAN = '(?:会|能|懂|可以|擅长)'
const END = '(?:的人?|的有?|呢|啊|呀|吧|了|来着|人|,|。|帮忙)*[\\s?？。!~]*$'

/** 红马甲有谁会理发, 咱队里谁能开车, 红马甲名单. */
export function membersSaid(text: string, { place }: Where, here: TeamsHere): TeamSaid | null {
  if (text.length > LONGEST + 16 || place === 'building' || !ASKING.test(text)) return null
  const breaths = breathsOf(text)
  for (const said of [...breaths, breaths.join('')]) {
    const found = askedIn(said, place, here)
    if (found !== null) return found
  }
  return null
}

function askedIn(plain: string, place: Where['place'], { teams, own }: TeamsHere): TeamSaid | null {
  if (plain.length > LONGEST) return null
  const skill = skillWords(teams).find((word) => placeIn(plain, word) !== null)
  const named = teamIn(plain, teams)
  const team = `(?:${teamPattern(teams)}(?:里头?|里面|的|中|这边|那边|队|队里|们)*)`
  // Who can is asked of anybody: outside a team's group the team is named, or the bot is asked alone.
  const near = named !== null || own !== null || place === 'direct' || new RegExp(team).test(plain)
  if (!near || place === 'building') return null
  const said = skill === undefined ? null : skill.said.source
  const asked =
    said === null
      ? [
          `${LOOK}${NOW}${team}${NOW}(?:有|是)?${NOW}${WHO}${END}`,
          `${LOOK}${NOW}(?:有)?${WHO}(?:是|在)?${team}${END}`,
          `${LOOK}${NOW}${team}(?:人员|队员|成员)?(?:的)?(?:名单|花名册|人员名单|都有谁|人员)${END}`,
          `${LOOK}${NOW}${team}(?:有)?${WHO}(?:人)?${END}`,
        ]
      : [
          `${LOOK}${NOW}${team}?${NOW}(?:有|里)?${NOW}${WHO}${NOW}${CAN}?(?:帮忙|给人|帮)?${said}${END}`,
          `${LOOK}${NOW}${team}?${NOW}${CAN}${said}的${NOW}(?:有|是)?${NOW}${WHO}${END}`,
          `${LOOK}${NOW}(?:有)?${WHO}${CAN}?${said}(?:的)?${END}`,
          `${LOOK}${NOW}${team}?${NOW}(?:找|要|需要)(?:一?个|几个|位)?${CAN}${said}的(?:有|是)?${WHO}?${END}`,
        ]
  if (!asked.some((pattern) => new RegExp(`^,*${pattern}`).test(plain))) return null
  return { kind: 'members', team: named, skills: skill === undefined ? [] : [skill.called] }
}

const HERE =
  '(?:这片儿?|这一?块儿?|这里|这儿|这边|咱这片?|咱们这片?|我们这片?|我们这|咱片|我这|这个?楼|这栋楼?|我们楼|咱楼|咱们楼|本社区|我们社区|咱社区)'
const PLACE = '([\\u4e00-\\u9fff\\d]{1,10}?(?:号楼|社区|网格|小区|庄|村|栋))'
const LEADS = [
  `${LOOK}(?:${HERE}|${PLACE})(?:现在|是|归|由|到底|的)*(?:谁|哪个|哪位|哪组|哪个组|哪个领导|哪位领导)(?:来|在)?(?:包片|包着?|包保|包联)(?:的)?(?:片|楼)?${END}`,
  `${LOOK}(?:${HERE}|${PLACE})?的?(?:包片|包保|包联|包楼)(?:的)?(?:领导|干部|人|单位|组|队|责任人|是)*(?:是)?(?:谁|哪个|哪位|啥|什么)${END}`,
  `${LOOK}(?:谁|哪个组?|哪位)(?:来|在)?(?:包片?|包保|包联)(?:的)?(?:${HERE}|${PLACE})${END}`,
].map((pattern) => new RegExp(`^${pattern}`))

/** 这片谁包. Among neighbours it is asked of the bot by name. */
export function leadsSaid(text: string, { place, mentioned }: Where): TeamSaid | null {
  if (place === 'building' && !mentioned) return null
  const plain = text.replaceAll(/[\s,]+/g, '')
  if (plain.length > LONGEST) return null
  for (const pattern of LEADS) {
    const found = pattern.exec(plain)
    if (found !== null) return { kind: 'leads', place: found[1] ?? null }
  }
  return null
}

const WHAT =
  '(?:啥|什么|哪些|哪几(?:个|处|条|件|家|户|栋)?|哪儿|哪里|几(?:个|处|条|件|家|户|栋)?|多少)'
const MINE =
  '(?:我|俺|我们|咱们?|我们组|咱组|本组)(?:们)?(?:组|队)?(?:所)?(?:包|包片|包保|包联|包着|负责包)(?:的|那)*(?:片儿?|楼|社区|网格|那片|这片|地方|几个|区)*'
const LED = [
  `${LOOK}${MINE}${NOW}(?:有|剩|差)?${WHAT}(?:东西|地方|事|问题)?(?:还)?(?:没有?|未)(?:看|查|办|弄|处理|解决|销号|走|去|整改|完成|到|落实|巡|巡查|检查)(?:完|过|到|好)?${END}`,
  `${LOOK}${MINE}${NOW}(?:还)?(?:差|剩|欠|缺)(?:下)?${WHAT}(?:没.{1,4})?${END}`,
  `${LOOK}${MINE}${NOW}(?:还)?(?:没有?|未)(?:看|查|办|弄|处理|解决|销号|走|去|整改|完成)(?:完|过|到)?的?(?:有|是|还有)${WHAT}${END}`,
].map((pattern) => new RegExp(`^${pattern}`))

/** 我包的还有啥没看. */
export function ledSaid(text: string, { place }: Where): TeamSaid | null {
  if (place === 'building') return null
  const plain = text.replaceAll(/[\s,]+/g, '')
  return plain.length <= LONGEST && LED.some((pattern) => pattern.test(plain))
    ? { kind: 'led' }
    : null
}
