import { describe, expect, test } from 'vitest'
import { skillsNamed } from '../../../src/language/team/skill-word.ts'

const TEAMS = [
  {
    name: '红马甲',
    skills: ['采购', '理发', '量血压', '吹唢呐'],
    words: [
      { skill: '理发', word: '推子' },
      { skill: '吹唢呐', word: '唢呐' },
    ],
  },
]

describe('the skill that words want', () => {
  test.each([
    ['求助 谁能上门给我爸剪个头', ['理发']],
    ['求助 想剪一下头发，下不了楼', ['理发']],
    ['求助 老人头发长了帮着剪剪', ['理发']],
    ['求助 我妈想理个发', ['理发']],
    ['求助 谁来剃剃头', ['理发']],
    ['求助 谁有推子能上门', ['理发']],
    ['求助 头晕，谁来给量个血压', ['量血压']],
    ['求助 能不能来量一量血压', ['量血压']],
    ['求助 血压帮我量一下', ['量血压']],
    ['求助 血糖没人会测', []],
    ['求助 厨房水龙头滴水，谁会修修水龙头', ['修水管']],
    ['求助 灯泡谁给换一下', ['修电']],
    ['求助 楼上谁会吹唢呐', ['吹唢呐']],
    ['求助 白事上要个唢呐', ['吹唢呐']],
    ['求助 谁会打算盘', ['打算盘']],
    ['求助 买东西没人去', ['买菜']],
    ['求助 英语书落楼下了，谁帮拿上来', []],
    ['求助 护理垫没了', []],
    ['求助 登记表放哪儿了', []],
  ])('%s', (text, skills) => {
    expect(skillsNamed(text, TEAMS, ['打算盘'])).toEqual(skills)
  })

  test.each([
    ['采购', ['买菜']],
    ['跑腿', ['买菜']],
    ['剃头', ['理发']],
    ['翻译', ['英语']],
    ['唢呐', ['吹唢呐']],
    ['打算盘', ['打算盘']],
  ])('of what somebody can do, %s', (skill, skills) => {
    expect(skillsNamed(skill, TEAMS, ['打算盘'])).toEqual(skills)
  })
})
