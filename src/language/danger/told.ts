import { either, phrases } from '../phrase.ts'
import { LONELY } from '../words/danger/told/alone.ts'
import { BLADE } from '../words/danger/told/blade.ts'
import { BREATH } from '../words/danger/told/breath.ts'
import { CHILDREN } from '../words/danger/told/child.ts'
import { DESPAIR } from '../words/danger/told/despair.ts'
import { FALLS } from '../words/danger/told/fall.ts'
import { FIRE } from '../words/danger/told/fire.ts'
import { GAS } from '../words/danger/told/gas.ts'
import { HEART } from '../words/danger/told/heart.ts'
import { HEIGHT } from '../words/danger/told/height.ts'
import { LABOUR } from '../words/danger/told/labour.ts'
import { LIFT } from '../words/danger/told/lift.ts'
import { POISON } from '../words/danger/told/poison.ts'
import { POWER } from '../words/danger/told/power.ts'
import { SENSELESS } from '../words/danger/told/senseless.ts'
import { NO_ANSWER } from '../words/danger/told/silent.ts'
import { WOUND } from '../words/danger/told/wound.ts'
import { isBarePlea } from './plea.ts'
import { type AlertKind, type Sign, signsIn } from './sign.ts'
import { isStory, isTalk } from './talk.ts'

const CHILD = either(CHILDREN)
const ALONE = either(LONELY)
const SILENT = either(NO_ANSWER)
const LEDGE = either('窗 阳台 栏杆 护栏 楼顶 防盗网 空调外机 天台')
const CLIMBS = either('爬 趴 探 翻 站 坐 悬 卡 挂 骑')

const SLIPS = `(?:人|孩子?|娃|大爷|大娘|师傅|奶奶|爷爷)…掉下`

/** A body in need. */
const BODY = new RegExp(
  [
    either(`${FALLS} ${SENSELESS} ${LABOUR} ${HEART} ${BREATH} ${WOUND} ${POISON} ${SLIPS}`),
    `${ALONE}.{0,24}${SILENT}|${SILENT}.{0,16}${ALONE}`,
    '(?:人|老人|大爷|大娘|奶奶|爷爷)都?没气了',
  ].join('|'),
)

/** A thing that fell or does not answer is no body. */
const THING_FIRST = phrases(
  '电线…掉 没反应(?!.{0,6}[叫喊])(?=.{0,10}[按刷门灯机]) (?:灯|门(?!口)|门禁|电梯|机|屏|键|按钮|遥控)…没反应',
)

/** A thing or a person that may kill, by what it is; where a text tells of several, the first. */
const THINGS: readonly { readonly kind: AlertKind; readonly pattern: RegExp }[] = [
  { kind: 'fire', pattern: phrases(FIRE) },
  { kind: 'gas', pattern: phrases(GAS) },
  { kind: 'trapped', pattern: phrases(LIFT) },
  { kind: 'violence', pattern: phrases(BLADE) },
  {
    kind: 'hazard',
    pattern: new RegExp(
      [
        either(`${POWER} ${HEIGHT}`),
        `${CHILD}.{0,16}${LEDGE}.{0,10}(?:${CLIMBS}|上)`,
        `${CLIMBS}.{0,8}${LEDGE}.{0,12}${CHILD}`,
        `${CHILD}.{0,8}${CLIMBS}.{0,8}${LEDGE}`,
      ].join('|'),
    ),
  },
]

const WISH_TO_DIE = phrases(DESPAIR)

/** Somebody at a lock or a wall is for the police, and hurts nobody yet. */
const AT_THE_DOOR = phrases('撬 翻 贼 偷 跟 尾随')

function isPressing({ kind, weak, plea, scattered, words }: Sign): boolean {
  if (weak || plea || scattered || kind === 'hazard') return false
  return kind !== 'violence' || !AT_THE_DOOR.test(words)
}

/**
 * The danger to life in what is told to the bot, or after 上报: who says it so means it, and fewer words are enough than in a
 * cry to nobody. Whatever is a cry for sure is danger here too, but for what may fall some day.
 */
export function toldDanger(text: string): AlertKind | null {
  if (isBarePlea(text)) return 'medical'
  if (WISH_TO_DIE.test(text) && !isStory(text)) return 'despair'
  if (BODY.test(text) && !THING_FIRST.test(text)) return 'medical'
  const thing = THINGS.find(({ pattern }) => pattern.test(text))
  if (thing !== undefined) return thing.kind
  const sure = signsIn(text).find(isPressing)
  return sure === undefined || isTalk(text, sure) ? null : sure.kind
}

/** What befalls a body now. Of a sick heart people tell beside their readings every day, and thermometers fall. */
const BEFALLS = new RegExp(either(`${SENSELESS} ${LABOUR} ${BREATH} ${WOUND} ${POISON}`))
const LONGEST = 300
const NOT_SO = /[没未不无][^,，。]{0,2}$/

/**
 * Whether words that stand beside a reading, or in a list of them, tell of danger to somebody's life. What is spoken of is a
 * body: 叫不醒 needs nothing else there that speaks for it.
 */
export function isInDanger(text: string): boolean {
  const found = text.length > LONGEST ? null : BEFALLS.exec(text)
  if (found === null) return false
  if (NOT_SO.test(text.slice(Math.max(0, found.index - 4), found.index))) return false
  const [words] = found
  const rest = text.replace(words, '')
  return !isTalk(text, { kind: 'medical', words, rest, weak: false, plea: false, scattered: false })
}
