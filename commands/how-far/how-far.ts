// Played by: a-notice-is-answered.chat
import { areasOfSeat, within } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { standingOf } from '../../src/domain/model/notice/notice.ts'
import { type Address, contact, post } from '../../src/domain/model/post.ts'
import type { View } from '../../src/domain/model/view.ts'
import { lastsFor } from '../../src/domain/notice/duration.ts'
import { mayHandle, noSuchNotice } from '../../src/domain/notice/notice-right.ts'
import { silentGroups, wantsReceipt } from '../../src/domain/notice/receipt.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import { durationText, spreadText } from '../../src/domain/wording/notice/notice.ts'
import { aboutNotice } from '../../src/language/notice/about-notice.ts'
import { NUMBER, quotedNotice } from '../../src/language/notice/notice-number.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'

/** How far a notice is (N8 到哪了). */
export interface HowFarFields {
  readonly notice: number
}

export const howFar = command<Utterance, Where, HowFarFields>({
  name: 'how-far',
  title: '到哪了',
  words: ['到哪了', '发到哪了'],
  talk: ['到哪了', '发到哪了'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '通知发到哪了、谁没回：N8 到哪了',
    en: 'Tells how far a notice is, and which groups have not answered.',
    from: 'grid',
    pages: { captain: ['通知', 5], grid: ['通知', 5] },
  },
  examples: [{ say: 'N8 到哪了', where: { place: 'street' }, gives: { notice: 8 } }],
  needs: ['到完进怎谁几差查回多看'],
  read,
  decide,
  whole: true,
})

const ASKED =
  '(?:通知)?[\\s,:]*(?:现在|目前|都)?(?:发?到哪儿?了?|发到第?几个?群?了?|发完了?(?:吗|没有?|么)?|发了?(?:几个|多少)个?群?了?|(?:的)?进度(?:呢|怎么样)?|怎么样了?|怎样了|发得怎么样了?|(?:还有)?谁没[回收](?:到|复)?|还?差(?:几个|谁|哪些)群?|到了?(?:几个|多少)个?群了?)'
const END = '[呢啊呀啦]?[\\s?。!~]*$'
const BY_NUMBER = new RegExp(`^[\\s,]*(?:查一?下?[\\s:]*)?${NUMBER}[\\s,:]*${ASKED}${END}`)
const LOOK = new RegExp(`^[\\s,]*(?:查一?下?|看一?下?)[\\s:]*(?:通知)?[\\s]*${NUMBER}${END}`)
const QUOTED = new RegExp(`^[\\s,]*${ASKED}${END}`)

function read(
  utterance: Utterance,
  { aims, toldNotice }: Where,
): { readonly fields: HowFarFields; readonly left: number } | null {
  const { text } = utterance
  const found = BY_NUMBER.exec(text) ?? LOOK.exec(text)
  if (found !== null) return { fields: { notice: Number(found[1]) }, left: 0 }
  const quoted = quotedNotice(utterance)
  if (quoted !== null && QUOTED.test(text)) return { fields: { notice: quoted }, left: 0 }
  const about = aims === undefined ? null : aboutNotice(utterance, toldNotice)
  return about?.wish === 'how-far' ? { fields: { notice: about.notice }, left: 0 } : null
}

// ---- what it decides ----

function decide({ notice: number }: HowFarFields, view: View): readonly Effect[] {
  const notice = view.notice(number)
  if (notice === undefined) return noSuchNotice(view, number)
  const all = mayHandle(view, view.speaker.contact, notice)
  const reached = view.reachedBy(number).filter(({ to }) => all || isOwn(view, to))
  if (!all && reached.length === 0) return noSuchNotice(view, number)
  const whole = standingOf(notice, reached)
  const standing = all ? whole : { ...whole, groups: reached.length }
  const silent = wantsReceipt(view, notice)
    ? silentGroups(view, notice).flatMap(({ to }) =>
        to.kind === 'group' && (all || isOwn(view, to)) ? [to.topic] : [],
      )
    : null
  const lasts = standing.waiting === 0 ? null : durationText(lastsFor(view, 0))
  return [say(view, spreadText(notice, standing, lasts, silent))]
}

/** Whether a group lies in what the speaker looks after. */
function isOwn({ speaker, street }: View, to: Address): boolean {
  const seat = to.kind === 'group' ? street.seats.get(to.topic) : undefined
  if (seat === undefined) return false
  return areasOfSeat(seat).some((path) => speaker.positions.some(({ area }) => within(path, area)))
}

/** Neighbours read nothing of who has not answered. */
function say(view: View, text: string): Effect {
  if (!amongResidents(view.street, view.here.address)) return answer(view, null, text)
  return { do: 'say', post: post(contact(view.speaker.contact), text, { answer: true }) }
}
