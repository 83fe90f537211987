import { z } from 'zod'
import { MODELS, PARTNER_KINDS } from '../domain/model/area.ts'
import { count, list, telephone, text } from './value.ts'

/** The roles that the rules know. Others may be given; these are the ones that are mentioned first. */
export const ROLES = ['head', 'captain', 'duty', 'volunteer'] as const

/** The most units a building has, as the language reads them. */
const MOST_UNITS = 20

const staff = z
  .strictObject({
    name: text('the name people call them by, such as 李姐'),
    role: text(`what they do: ${ROLES.join(', ')}, or another duty`),
    wechat: text(
      'their WeChat id in quotes, or leave it out: they bind themselves by 认证',
    ).optional(),
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

const everyArea = {
  staff: list(staff, 'a list such as [{name: 李姐, role: captain}]'),
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
    buildings: list(building, 'a list of buildings, each with "- name: 1号楼"'),
  })
  .meta({ title: 'a grid', description: 'a block that begins with "name: 第1网格"' })

const community = z
  .strictObject({
    name: text('a name such as 宾川路社区'),
    model: z.enum(MODELS).optional(),
    ...everyArea,
    grids: list(grid, 'a list of grids, each with "- name: 第1网格"'),
  })
  .meta({ title: 'a community', description: 'a block that begins with "name: 宾川路社区"' })

/** street.yaml as it is written. */
export const streetShape = z
  .strictObject({
    name: text('the name of the street, such as 九水街道'),
    code: text('the statistical code, such as "370213012"').optional(),
    bot: text('the name of the bot, such as 小微').optional(),
    ...everyArea,
    communities: list(community, 'a list of communities, each with "- name: 宾川路社区"'),
  })
  .meta({ title: 'a street', description: 'the street, beginning with "name: 九水街道"' })

export type StreetText = z.output<typeof streetShape>
export type CommunityText = z.output<typeof community>
export type GridText = z.output<typeof grid>
export type BuildingText = z.output<typeof building>

/** Any area of the file, its children under the key of their level. */
export type AreaText = BuildingText &
  Partial<
    Pick<CommunityText, 'model' | 'grids'> &
      Pick<GridText, 'buildings'> &
      Pick<StreetText, 'communities'>
  >
