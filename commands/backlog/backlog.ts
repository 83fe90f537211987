// Played by: what-is-not-checked-yet.chat
import { openFindings } from '../../src/domain/case/finding/open-findings.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import { backlogCountText, backlogText } from '../../src/domain/wording/finding/backlog.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** What was found and is not checked off yet (没销号): all of it, or how many. */
export interface BacklogFields {
  readonly count: boolean
}

export const backlog = command<Utterance, Where, BacklogFields>({
  name: 'backlog',
  title: '整改清单',
  words: ['整改清单', '销号清单'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '督导没销号的：整改清单 / 还有几条没销号',
    en: 'Lists the findings that are not checked off yet.',
    asked: { words: /整改清单/, position: 35 },
    pages: { captain: ['督导', 3], grid: ['督导', 5] },
  },
  examples: [
    { say: '整改清单', where: { place: 'grid' }, gives: { count: false } },
    { say: '还有几条没销号', where: { place: 'grid' }, gives: { count: true } },
  ],
  needs: ['整销', '改号', '单没未'],
  read,
  decide,
})

const LOOK = '(?:看看|看一?下|查看?|查一?下|发一?下|给我|麻烦|帮我|请)?'
const END = '(?:呢|吧|啊|发一?下|看看|看一?下)?[\\s?。!~]*$'
const LIST = new RegExp(
  `^[\\s,]*${LOOK}(?:我们?的?|本社区的?|全部的?|督导)?(?:整改|销号|督导整改|督导问题)清单${END}`,
)
const WHAT = '(?:条|个|项|件|处)?(?:督导|整改)?(?:的?问题)?'
const NOT_YET = '(?:还|都)?(?:没有?|未)(?:销号|整改|复查)(?:完)?(?:的)?(?:问题)?(?:了)?'
const COUNT = new RegExp(
  `^[\\s,]*(?:现在|今天|目前|咱们?|我们|这边|那边|一共|总共)*(?:还)?(?:有|剩|差)?(?:下)?(?:几|多少|哪几|哪些)${WHAT}${NOT_YET}${END}`,
)
const COUNT_BEHIND = new RegExp(
  `^[\\s,]*(?:现在|今天|目前|咱们?|我们)*${NOT_YET}(?:还)?(?:有|剩)(?:下)?(?:几|多少|哪几|哪些)${WHAT}${END}`,
)
const LONGEST = 24

function read({
  text,
}: Utterance): { readonly fields: BacklogFields; readonly left: number } | null {
  if (text.length > LONGEST) return null
  if (LIST.test(text)) return { fields: { count: false }, left: 0 }
  if (COUNT.test(text) || COUNT_BEHIND.test(text)) {
    return { fields: { count: !/哪/.test(text) }, left: 0 }
  }
  return null
}

// ---- what it decides ----

function decide({ count }: BacklogFields, view: View): readonly Effect[] {
  const among = amongResidents(view.street, view.here.address)
  // A neighbour may talk so of anything.
  if (among && view.speaker.positions.length === 0) return []
  const open = openFindings(view)
  const text = count ? backlogCountText(open, view.now) : backlogText(view, open)
  if (!among) return [answer(view, null, text)]
  return [{ do: 'say', post: post(contact(view.speaker.contact), text, { answer: true }) }]
}
