import { answer } from '../src/domain/answer.ts'
import { after, type Case, sensitive } from '../src/domain/case.ts'
import { command } from '../src/domain/command.ts'
import { bySpeaker, doToEach, happens } from '../src/domain/deed.ts'
import type { Effect } from '../src/domain/effect.ts'
import { claimedAt, watchClaimer } from '../src/domain/escalation.ts'
import { hear } from '../src/domain/hearing.ts'
import { isAsker } from '../src/domain/permission.ts'
import { post } from '../src/domain/post.ts'
import type { View } from '../src/domain/view.ts'
import { at, clause } from '../src/domain/wording.ts'
import { casePhrases, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A remark that goes into a case’s history (备注). */
export interface NoteFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const note = command<Utterance, Where, NoteFields>({
  name: 'note',
  title: '备注',
  words: ['备注', '留言'],
  who: ['everyone'],
  help: {
    zh: '补充一句：备注 12 师傅下午来',
    en: 'Adds a remark to a case.',
  },
  examples: [{ say: '备注 12 师傅下午来', gives: { case: 12, text: '师傅下午来' } }],
  read: readWords,
  decide,
})

const PHRASES = casePhrases(['备注', '留言'])

function readWords(utterance: Utterance): { fields: NoteFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, text: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: NoteFields, view: View): readonly Effect[] {
  return doToEach(view, 'note', fields.cases, (about) => {
    const event = bySpeaker(view, 'note', fields.text)
    const has = about.assignee?.contact === view.speaker.contact
    return [
      ...happens([about], event),
      ...(has ? watchClaimer(view, after(about, event)) : []),
      ...(isAsker(view, about)
        ? handlerHears(view, about, fields.text)
        : askersHear(view, about, fields.text)),
    ]
  })
}

function askersHear(view: View, about: Case, text: string): readonly Effect[] {
  const name = view.speaker.name
  const hidden = sensitive(about.category) && about.from.kind === 'group'
  const said = (number: number): string =>
    hidden
      ? `#${number} 有新消息，${name}会跟您说。`
      : `#${number} 有消息：${clause(`${text}（${name}）`)}`
  return [
    ...hear(view, about, said),
    answer(view, about, `#${about.number} 记下了，已告诉${about.by.name}。`),
  ]
}

function handlerHears(view: View, about: Case, text: string): readonly Effect[] {
  const handler = about.assignee
  const noted = answer(view, about, `#${about.number} 给您记上了。`)
  if (handler === null) return [noted]
  const said = post(
    claimedAt(view, about),
    `${at(handler)} #${about.number} ${view.speaker.name}说：${clause(text)}`,
    {
      about: [about.number],
      mentions: [handler],
      urgent: about.urgent,
      night: about.urgent || about.route.night,
    },
  )
  return [{ do: 'say', post: said }, noted]
}
