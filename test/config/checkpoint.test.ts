import { expect, test } from 'vitest'
import { readStreet } from '../../src/config/street.ts'
import { areaAt, isOffice, seatName } from '../../src/domain/model/area.ts'
import { valueIn } from './value-in.ts'

const STREET = `
name: 街
teams: [{name: 督导组, kind: office, head: 王岳刚, topic: 督导组群, leads: [甲, 街/甲/格]}]
communities:
  - name: 甲
    partners: [{kind: volunteer, name: 红马甲, topic: 志愿者群}]
    teams: [{name: 红马甲, kind: volunteer, topic: 志愿者群, skills: [买菜, {name: 理发, words: [推子]}], most: 8h, rest: 12h}]
    checkpoints:
      - {name: 南门, compound: 宾川小区, topic: 南门群, staff: [{name: 老孙, role: captain, wechat: sun}]}
    grids:
      - name: 格
        checkpoints: [{name: 北门, topic: 北门群}]
        buildings: [{name: 1号楼, compound: 宾川小区}]
`

test('checkpoints and teams are data, and their groups are staff’s', () => {
  const street = valueIn(readStreet(STREET, 'street.yaml'))
  expect(areaAt(street, '街').teams).toEqual([
    {
      name: '督导组',
      kind: 'office',
      head: '王岳刚',
      topic: '督导组群',
      leads: ['街/甲', '街/甲/格'],
      skills: [],
      words: [],
      most: null,
      rest: null,
      staff: [],
    },
  ])
  expect(areaAt(street, '街/甲').checkpoints).toEqual([
    {
      name: '南门',
      compound: '宾川小区',
      topic: '南门群',
      staff: [{ name: '老孙', role: 'captain', wechat: 'sun' }],
    },
  ])
  const seats = ['督导组群', '南门群', '北门群'].map((topic) => street.seats.get(topic) ?? null)
  expect(seats.map((seat) => seat?.kind)).toEqual(['team', 'checkpoint', 'checkpoint'])
  expect(seats.map((seat) => seat && seatName(seat))).toEqual(['督导组', '南门', '北门'])
  expect(seats.every(isOffice)).toBe(true)
})

test('a team of volunteers with a partner’s group is that partner, with members', () => {
  const street = valueIn(readStreet(STREET, 'street.yaml'))
  expect(street.seats.get('志愿者群')).toMatchObject({ kind: 'partner', area: '街/甲' })
  const { skills, words, most, rest } = areaAt(street, '街/甲').teams?.[0] ?? {}
  expect({ skills, words }).toEqual({
    skills: ['买菜', '理发'],
    words: [{ skill: '理发', word: '推子' }],
  })
  expect({ most, rest }).toEqual({ most: 8 * 3600e3, rest: 12 * 3600e3 })
})
