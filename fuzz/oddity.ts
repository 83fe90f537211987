import type { Chance } from '../faults/chance.ts'
import type { Corpus } from './corpus.ts'
import { LONGEST, mutated, repeated } from './mutation.ts'
import { code, mark, noise, towers } from './nasty-text.ts'

type Oddity = (chance: Chance, corpus: Corpus) => string

/** Texts that no neighbour has typed, and somebody will send. */
const ODDITIES: readonly [Oddity, ...Oddity[]] = [
  (chance) => noise(chance, chance.between(0, 60)),
  (chance) => noise(chance, chance.between(0, 60)),
  (chance) => noise(chance, chance.between(0, 3_000)),
  (chance) => code(chance) + mark(chance) + code(chance),
  (chance, corpus) => chain(chance, corpus, chance.between(0, 30)),
  (chance, corpus) => chain(chance, corpus, chance.between(0, 30)),
  (chance, corpus) => mutated(chain(chance, corpus, chance.between(0, 40)), chance, corpus),
  (chance) => towers(chance),
  (chance) =>
    ['', ' ', '\n', '@', '#', '。', '「', '」', '—', '0', '.'].at(chance.between(0, 10)) ?? '',
  (chance) => '@小微\u2005'.repeat(chance.between(1, 40)),
  (chance) => listOf(chance, '、', ['1-101', '鸡蛋2斤', '36.5', '张三', '接单 1', '12月31日']),
  (chance) =>
    listOf(chance, ' ', ['接单', '办结', '确认', '合并', '1', '2', '#3', '取消', '转物业']),
  (chance) => listOf(chance, '', ['一', '二十', '三百', '点', '半', '两', '万', '零', '负', '度']),
  (chance) => listOf(chance, '\n', ['36.5', '1-502 36.6', '王芳 37.8 咳嗽', '孩子38.2', '正常']),
]

/** The same without end: what a reading in square time would not bear. */
const BOMBS: readonly [Oddity, ...Oddity[]] = [
  (chance, corpus) => chain(chance, corpus, chance.between(100, 4_000)),
  (chance, corpus) => long(chance.pick(corpus), chance),
  (chance, corpus) => long(mutated(chance.pick(corpus), chance, corpus).slice(0, 400), chance),
  (chance) => long(chance.pick(UNITS), chance),
  (chance) => long(chance.pick(UNITS), chance) + chance.pick(UNITS),
  (chance) => long(`@${chance.pick(UNITS)} `, chance),
  (chance, corpus) => chance.pick(corpus) + long(chance.pick(UNITS), chance) + chance.pick(corpus),
  (chance) => noise(chance, chance.between(3_000, 60_000)),
]

/** What a text without end is made of. */
const UNITS: readonly [string, ...string[]] = [
  '1',
  ...'9 36. 1- -1 1-1 楼 号 单元 1号楼 一 十 二十一 𝟑 ０ 张 王芳 下午 3点 12月 到 至 - —'.split(
    ' ',
  ),
  ...'鸡蛋 2斤 个 帮 帮买 报修 发烧 咳嗽 没 不 不是 没有 小微 @小微 @ ( （ 「 【 “ # 【#1'.split(
    ' ',
  ),
  ...', ， 、 . 。 ! ? % & \\ a A < <a> <br/> &lt; <span class="emoji'.split(' '),
  ...['@小微笑 ', '@所有人 ', '\r', '&#x0A;', '<msg><appmsg>', '[链接] '],
  ...['\n', ' ', '\t', '\u3000', '\u200d', '\u0301', '\ud83d', '\u0000', '# ', '36.5 ', '接单 1 '],
  ...['#接龙\n', '1. ', '「a：b」\n- - - -\n', '<img text="', '<img class="emoji" text="', '"X" '],
]

/** A text as it might come; `monstrous`: one of the longest. */
export function odd(chance: Chance, corpus: Corpus, monstrous: boolean): string {
  return chance
    .pick(monstrous ? BOMBS : ODDITIES)(chance, corpus)
    .slice(0, LONGEST)
}

function long(unit: string, chance: Chance): string {
  return repeated(unit, chance.pick([300, 1_500, 4_000, 20_000, 100_000] as const))
}

function listOf(chance: Chance, joint: string, words: readonly [string, ...string[]]): string {
  return Array.from({ length: chance.between(1, 60) }, () => chance.pick(words)).join(joint)
}

const HEADS = [
  '#接龙',
  '#Group Note',
  '# 接龙',
  '#接龍',
  '接龙',
  '#接龙#接龙',
  '＃接龙',
  '',
] as const
const STOPS = ['. ', '.', '、', '。', ') ', ' ', '', '．', '..', '\n'] as const

/** A list that goes round a group (接龙), well kept or not. */
function chain(chance: Chance, corpus: Corpus, lines: number): string {
  const stop = chance.pick(STOPS)
  const broken = chance.happens(0.4)
  const list = Array.from({ length: lines }, (_, i) => {
    const number = broken && chance.happens(0.3) ? chance.between(-3, 99_999) : i + 1
    const stands = broken && chance.happens(0.2) ? chance.pick(STOPS) : stop
    const line = chance.happens(0.6)
      ? `${chance.between(1, 3)}-${chance.between(1, 6)}0${chance.between(1, 2)} ${chance.pick(['张三', '王芳'])} 36.${chance.between(0, 9)}`
      : chance.pick(corpus)
    return `${number}${stands}${line}`
  })
  return [chance.pick(HEADS), chance.pick(corpus), '例 1-101 张三 36.5', ...list].join('\n')
}
