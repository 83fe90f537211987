// Played by: a-holder-is-forgotten.chat
import type { Effect } from '../src/domain/model/effect.ts'
import { post } from '../src/domain/model/post.ts'
import type { View } from '../src/domain/model/view.ts'
import { partFromSlots } from '../src/domain/rota/depart.ts'
import { FORGOTTEN } from '../src/domain/wording/household.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Someone wants what is kept about them deleted (删除我的信息). */
export type ForgetFields = Readonly<Record<string, never>>

export const forget = command<Utterance, Where, ForgetFields>({
  name: 'forget',
  title: '删除',
  words: ['删除我的信息'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '删除记录：删除我的信息',
    en: 'Deletes what is kept about the talker.',
    pages: { resident: ['其他', 2] },
  },
  needs: ['删'],
  examples: [{ say: '删除我的信息', gives: {} }],
  read: readWords,
  decide,
})

const WORD =
  /^[\s,]*(?:请|麻烦|帮我)?(?:确认)?删除(?:一下)?我(?:们家?|家)?的(?:所有|全部|个人)?(?:信息|记录|资料|数据)[\s。!]*$/

function readWords({ text }: Utterance): { fields: ForgetFields; left: number } | null {
  return WORD.test(text) ? { fields: {}, left: 0 } : null
}

// ---- what it decides ----

function decide(_fields: ForgetFields, view: View): readonly Effect[] {
  const { contact } = view.speaker
  // The answer stands in the outbox for a month: it names nobody.
  const said = post(view.here.address, FORGOTTEN, { answer: true })
  return [...partFromSlots(view), { do: 'forget', contact }, { do: 'say', post: said }]
}
