import { describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Where } from '../../src/language/where.ts'

const WHERE: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }
const said = (text: string, where: Partial<Where> = { lost: [45] }) =>
  route({ text, quote: null, chain: null }, { ...WHERE, ...where }).map(({ command }) => command)

describe('while somebody is looked for', () => {
  it.each([
    '刚才在早市见过',
    '我看见他了，往公园走了',
    '十分钟前在超市门口碰见一个穿蓝棉袄的大爷',
    '好像是他，在车站坐着',
    '见过，9点半在桥头',
    '半小时前遇到过一个老爷子',
    '刚在药店门口看到那个老人',
    '在菜市场见着了',
  ])('«%s» tells where they were seen', (text) => {
    expect(said(text)).toEqual(['sighting'])
    expect(said(text, {})).not.toContain('sighting')
  })

  it.each([
    '找到了 45',
    '45 找到了',
    '找到了，谢谢大家',
    '人找到了！辛苦各位',
    '我爸找到了',
    '老人已经找到了',
    '好消息，孩子找到了',
    '回来了，谢谢大家',
  ])('«%s» tells that they are found', (text) => {
    expect(said(text)).toEqual(['found'])
  })

  it.each([
    '没找到',
    '找到了吗',
    '还没找到45',
    '没看见',
    '谁看见我家猫了',
    '看见快递到了',
    '有人见过吗？',
    '钥匙找到了',
    '手机找到了谢谢',
    '见到了请告诉我',
    '如果看见他就打电话',
    '快递找到了 在门口',
    '大家帮忙留意一下',
    '希望早点找到',
    '太冷了老人受不了',
  ])('«%s» is talk', (text) => {
    const commands = said(text)
    expect(commands).not.toContain('sighting')
    expect(commands).not.toContain('found')
  })
})

describe('寻人', () => {
  it.each([
    '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路 电话13812345678',
    '寻人：我妈 穿红羽绒服 短头发 刚出去',
    '紧急寻人 孩子5岁 黄帽子 在小广场走丢',
    '寻人，我婆婆82，拄拐，早上6点从3号楼出去没回来',
  ])('«%s» is looked for', (text) => {
    expect(said(text, {})).toEqual(['lost'])
  })

  it.each([
    '寻人启事：转发扩散，某市走失老人',
    '寻人的那个找到没',
    '昨天群里那个寻人后来咋样了',
    '寻人？谁家的',
    '看到一个寻人启事 挺可怜的',
  ])('«%s» is talk', (text) => {
    expect(said(text, {})).not.toContain('lost')
  })
})
