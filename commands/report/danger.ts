// Played by: two-bots.chat
import { either, phrases } from '../../src/language/phrase.ts'
import { LONELY } from './words/danger/alone.ts'
import { BLADE } from './words/danger/blade.ts'
import { BREATH } from './words/danger/breath.ts'
import { CHILDREN } from './words/danger/child.ts'
import { DESPAIR } from './words/danger/despair.ts'
import { FALLS } from './words/danger/fall.ts'
import { FIRE } from './words/danger/fire.ts'
import { GAS } from './words/danger/gas.ts'
import { HEART } from './words/danger/heart.ts'
import { HEIGHT } from './words/danger/height.ts'
import { LABOUR } from './words/danger/labour.ts'
import { LIFT } from './words/danger/lift.ts'
import { POISON } from './words/danger/poison.ts'
import { POWER } from './words/danger/power.ts'
import { SENSELESS } from './words/danger/senseless.ts'
import { NO_ANSWER } from './words/danger/silent.ts'
import { WOUND } from './words/danger/wound.ts'

/** Danger to life: where a body is in need it is `health`, from a thing or a person it is `safety`. */
export type Danger = 'health' | 'safety'

const CHILD = either(CHILDREN)
const ALONE = either(LONELY)
const SILENT = either(NO_ANSWER)
const LEDGE = either('窗 阳台 栏杆 护栏 楼顶 防盗网 空调外机 天台')
const CLIMBS = either('爬 趴 探 翻 站 坐 悬 卡 挂 骑')

const SLIPS = `(?:人|孩子?|娃|大爷|大娘|师傅|奶奶|爷爷)…掉下`

/** A body in need. */
const BODY = new RegExp(
  [
    either(
      `${FALLS} ${SENSELESS} ${LABOUR} ${HEART} ${BREATH} ${WOUND} ${POISON} ${DESPAIR} ${SLIPS}`,
    ),
    `${ALONE}.{0,24}${SILENT}|${SILENT}.{0,16}${ALONE}`,
    '(?:人|老人|大爷|大娘|奶奶|爷爷)都?没气了',
  ].join('|'),
)

/** A thing or a person that may kill. */
const THING = new RegExp(
  [
    either(`${FIRE} ${GAS} ${LIFT} ${POWER} ${BLADE} ${HEIGHT}`),
    `${CHILD}.{0,16}${LEDGE}.{0,10}(?:${CLIMBS}|上)`,
    `${CLIMBS}.{0,8}${LEDGE}.{0,12}${CHILD}`,
    `${CHILD}.{0,8}${CLIMBS}.{0,8}${LEDGE}`,
  ].join('|'),
)

/** A thing that fell or does not answer is no body. */
const THING_FIRST = phrases(
  '电线…掉 没反应(?!.{0,6}[叫喊])(?=.{0,10}[按刷门灯机]) (?:灯|门(?!口)|门禁|电梯|机|屏|键|按钮|遥控)…没反应',
)

/** The danger to life in a text; null where none shows. */
export function dangerIn(text: string): Danger | null {
  if (BODY.test(text) && !THING_FIRST.test(text)) return 'health'
  return THING.test(text) ? 'safety' : null
}
