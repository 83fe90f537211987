import { z } from 'zod'
import { MODELS, PARTNER_KINDS, TEAM_KINDS } from '../domain/model/area.ts'
import { count, list, span, telephone, text } from './value.ts'

/** The roles that the rules know. Others may be given; these are the ones that are mentioned first. */
export const ROLES = ['head', 'captain', 'duty', 'volunteer'] as const

/** The most units a building has, as the language reads them. */
const MOST_UNITS = 20

const staff = z
  .strictObject({
    name: text('the name people call them by, such as 李姐'),
    role: text(`what they do: ${ROLES.join(', ')}, or another duty`),
    wechat: z
      .union([text('their WeChat id'), z.record(z.string(), text('their WeChat id in quotes'))])
      .describe(
        'their WeChat id in quotes (of several accounts {一号: "…", 二号: "…"}), or leave it out: they bind themselves by 认证',
      )
      .optional(),
    phone: telephone.optional(),
  })
  .meta({ title: 'a staff member', description: '{name: 李姐, role: captain}' })

const group = z
  .strictObject({
    topic: text('the name of the group as WeChat shows it, such as 1号楼居民群'),
    id: text('the room id in quotes, or leave it out').optional(),
  })
  .meta({ title: 'a group', description: '{topic: 1号楼居民群}' })

const partner = z
  .strictObject({
    kind: z.enum(PARTNER_KINDS),
    name: text('the name people know them by, such as 安居物业'),
    topic: text('the name of their WeChat group, such as 安居物业群').optional(),
    id: text('the room id in quotes, or leave it out').optional(),
    wecom: text(
      'the name of the environment variable that holds the address, such as WECOM_POLICE',
    ).optional(),
    webhook: text(
      'the name of the environment variable that holds the address, such as HOOK_GAS',
    ).optional(),
  })
  .meta({ title: 'a partner', description: '{kind: property, name: 安居物业, topic: 安居物业群}' })

const staffList = list(staff, 'a list such as [{name: 李姐, role: captain}]')

const checkpoint = z
  .strictObject({
    name: text('a name such as 南门'),
    compound: text('the 小区 whose gate it is, such as 宾川小区').optional(),
    topic: text('the name of its WeChat group, such as 南门值守群'),
    staff: staffList,
  })
  .meta({ title: 'a checkpoint', description: '{name: 南门, topic: 南门值守群}' })

const skillName = text('a skill such as 理发')
/** A skill by its name alone, or with how else it is said. */
const skill = z
  .union([
    skillName.transform((name) => ({ name, words: [] as string[] })),
    z
      .strictObject({ name: skillName, words: z.array(text('a word such as 推子')) })
      .meta({ title: 'a skill', description: '{name: 理发, words: [推子]}' }),
  ])
  .describe('a skill such as 理发, or {name: 理发, words: [推子]}')

const team = z
  .strictObject({
    name: text('a name such as 红马甲'),
    kind: z.enum(TEAM_KINDS),
    head: text('the name of who leads it, such as 王岳刚').optional(),
    topic: text('the name of its WeChat group, such as 督导组群').optional(),
    leads: list(
      text('the name of an area, or its path such as 九水街道/宾川路社区'),
      'a list of areas such as [宾川路社区, 侯家庄]',
    ),
    skills: list(skill, 'a list of skills such as [理发, 做饭]'),
    most: span('1h', '24h').optional(),
    rest: span('1h', '7d').optional(),
    staff: staffList,
  })
  .meta({ title: 'a team', description: '{name: 红马甲, kind: volunteer, topic: 红马甲群}' })

const teams = list(team, 'a list such as [{name: 红马甲, kind: volunteer, topic: 红马甲群}]')
const checkpoints = list(checkpoint, 'a list such as [{name: 南门, topic: 南门值守群}]')

const everyArea = {
  staff: staffList,
  groups: list(group, 'a list such as [{topic: 1号楼居民群}]'),
  partners: list(partner, 'a list such as [{kind: property, name: 安居物业, topic: 安居物业群}]'),
}

const building = z
  .strictObject({
    name: text('a name such as 1号楼'),
    ...everyArea,
    compound: text('the name of the 小区, such as 宾川小区').optional(),
    units: count(1, MOST_UNITS).optional(),
    floors: count(1, 99).optional(),
    rooms: count(1, 50).optional(),
    // A bare room number is a number to YAML: the rules tell what is missing of it.
    households: list(
      z.union([z.string(), z.number().transform(String)]).describe('a household such as 1-502'),
      'a list such as [1-101, 1-102]',
    ),
  })
  .meta({ title: 'a building', description: '{name: 1号楼, units: 2, floors: 6, rooms: 2}' })

const grid = z
  .strictObject({
    name: text('a name such as 第1网格'),
    ...everyArea,
    teams,
    checkpoints,
    buildings: list(building, 'a list of buildings, each with "- name: 1号楼"'),
  })
  .meta({ title: 'a grid', description: 'a block that begins with "name: 第1网格"' })

const community = z
  .strictObject({
    name: text('a name such as 宾川路社区'),
    model: z.enum(MODELS).optional(),
    ...everyArea,
    teams,
    checkpoints,
    grids: list(grid, 'a list of grids, each with "- name: 第1网格"'),
  })
  .meta({ title: 'a community', description: 'a block that begins with "name: 宾川路社区"' })

const account = z
  .strictObject({
    name: text('a name such as 一号'),
    token: text(
      'the name of the environment variable that holds its token, such as WEILIANDONG_TOKEN_1',
    ),
    endpoint: text(
      'the name of the environment variable that holds its host:port, such as WEILIANDONG_ENDPOINT_1',
    ).optional(),
  })
  .meta({ title: 'an account', description: '{name: 一号, token: WEILIANDONG_TOKEN_1}' })

const database = text(
  "the name of the environment variable that holds the address of the city's database, such as CITY_DATABASE",
)
/** A city by its database alone, or with how another host may take the street over. */
const city = z.preprocess(
  (written) => (typeof written === 'string' ? { database: written } : written),
  z
    .strictObject({
      database,
      standby: text('a folder that both hosts reach, such as /srv/standby').optional(),
      seal: text(
        'the name of the environment variable that holds the key of its backups, such as BACKUP_KEY',
      ).optional(),
      sync: z.boolean().describe('true or false').optional(),
    })
    .meta({
      title: 'the city',
      description:
        "the name of the environment variable that holds the address of the city's database, such as CITY_DATABASE",
    }),
)

/** street.yaml as it is written. */
export const streetShape = z
  .strictObject({
    name: text('the name of the street, such as 九水街道'),
    code: text('the statistical code, such as "370213012"').optional(),
    bot: text('the name of the bot, such as 小微').optional(),
    city: city.optional(),
    neighbours: z
      .array(text('the name of a street as the city has it, such as 浮山街道'))
      .describe('a list of streets such as [浮山街道, 虎山街道]')
      .optional(),
    accounts: list(account, 'a list such as [{name: 一号, token: WEILIANDONG_TOKEN_1}]'),
    ...everyArea,
    teams,
    communities: list(community, 'a list of communities, each with "- name: 宾川路社区"'),
  })
  .meta({ title: 'a street', description: 'the street, beginning with "name: 九水街道"' })

/** The file, and an area of it, as they are read. */
export type StreetText = z.output<typeof streetShape>
export type AreaText = AnyArea<
  z.output<typeof building>,
  z.output<typeof grid>,
  z.output<typeof community>,
  StreetText
>

export type SkillWritten = z.input<typeof skill>

/** The same as they are written: spans are still words. */
export type StreetWritten = z.input<typeof streetShape>
export type AreaWritten = AnyArea<
  z.input<typeof building>,
  z.input<typeof grid>,
  z.input<typeof community>,
  StreetWritten
>

/** Any area of the file, its children under the key of their level. */
type AnyArea<Building, Grid, Community, Street> = Building &
  Partial<
    Pick<Community, KeyOf<Community, 'model' | 'grids' | 'teams' | 'checkpoints'>> &
      Pick<Grid, KeyOf<Grid, 'buildings'>> &
      Pick<Street, KeyOf<Street, 'communities'>>
  >
type KeyOf<T, K extends string> = Extract<keyof T, K>
