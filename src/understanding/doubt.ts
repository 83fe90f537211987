import type { Reading } from '../../commands/command.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'
import { type Beginnings, wordThatBegins } from './hint.ts'
import { oddsOfCommand } from './second-opinion.ts'

/**
 * Log-odds under which what reads as a command is taken for talk all the same. Chosen by folds: few commands fall under
 * it, and most of the talk that the grammar takes for one does. A reading is weighed already, and wants less consent.
 */
const LIMIT = -1
const LIMIT_OF_READINGS = -1.8
/** What is told to the bot without a command's word is mostly meant. */
const LIMIT_OF_TOLD = -2.5

/** A case's number, marked as one, at the head, right behind the first word, or behind a pause: `#12 …`, `办结第12号`. */
const MARKED = /^\s*[\u4e00-\u9fff]{0,4}\s?(?:#|第\s?[\d一二三四五六七八九十])|[\s,。;!]#\d/

/**
 * Whether what the grammar takes for a command is rather talk, by the second opinion. It is not asked where a command is
 * said plainly: to the bot, in a chain or a reply to its post, begun with a command's word and a pause, or with a case's
 * number; nor where the command does not want it.
 */
export function isDoubtful(
  { doubt, left }: Reading,
  utterance: Utterance,
  where: Where,
  beginnings: Beginnings,
): boolean {
  switch (doubt) {
    case 'set-words':
      return false
    case 'explained':
      return left !== 0 && soundsLikeTalk(LIMIT)
    case 'readings':
      return left !== 0 && soundsLikeTalk(LIMIT_OF_READINGS)
    case 'free-words':
      return soundsLikeTalk(LIMIT)
    case 'trouble':
      return left > 0 ? oddsOfCommand(utterance, where) < LIMIT_OF_TOLD : soundsLikeTalk(LIMIT)
  }

  function soundsLikeTalk(limit: number): boolean {
    return !isPlain(utterance, where, beginnings) && oddsOfCommand(utterance, where) < limit
  }
}

/** Whether a command is said plainly: to the bot, in reply to its post, begun with its word and a pause, or with a case's number. */
export function isPlain(
  { text, chain, mentioned, quote }: Utterance,
  where: Where,
  beginnings: Beginnings,
): boolean {
  if (mentioned || where.place === 'direct' || chain !== null || quote?.bot) return true
  if (where.asked !== null && where.asked.kind !== 'temperature') return true
  if (where.expects !== undefined) return true
  const plain = text.trim()
  const begun = wordThatBegins(plain, beginnings)
  const behind = begun === null ? null : plain.slice(begun.word.length)
  if (behind !== null && (PAUSED.test(behind) || COUNTED.test(behind))) return true
  if (begun !== null && COMPLAINS.includes(begun.word) && OF_WHOM.test(behind ?? '')) return true
  return MARKED.test(plain)
}

/** What may stand between a command's word and its pause: 帮取快递，…. */
const PAUSED =
  /^(?:快递|垃圾|药|菜|[加和兼并带](?:上报|报修|反映|投诉|举报)|(?:[一两几][下个条件]|下|个|条|件)?(?:事儿?|情况|问题|建议|意见|隐患)?[哈啊呀吧]?)?(?:$|[\s,:!。#])|^\d/
/** 投诉隔壁阳台养公鸡，四点就打鸣: who complains of whom and tells of what asks nothing, and speaks of no complaint before. */
const COMPLAINS: readonly string[] = ['投诉', '举报']
const OF_WHOM =
  /^(?:一下)?(?:[我俺咱]们?)?(?:家)?(?:隔壁|楼[上下]|对门|对面|邻居|\d{1,2}(?:号楼|单元|楼)|\d{3,4})(?!.*(?:[?吗]|会不会|能不能|[没有]用|怎么没|咋没|(?:投诉|举报)过)).{2,}[\s,。!;].{3,}/s
/** How much, by measures that are seldom told of. */
const MUCH = '[\\d一二两三四五六七八九十半]{1,3}(?:[斤盒箱袋瓶桶包把棵支提罐捆]|个(?![月人小钟]))'
/** A thing and how much of it, or how much and the thing, and a pause: 排骨两斤, 两斤排骨. */
const COUNTED = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,8}?${MUCH}|${MUCH}(?:(?![的都也不没了])[\\u4e00-\\u9fff]){1,6})(?=$|[\\s,、。;!~])`,
)
