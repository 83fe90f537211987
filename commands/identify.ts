// Played by: who-binds-by-code.chat
import { areaAt } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { HOUR } from '../src/domain/model/time.ts'
import { markedWithin, type View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { identifiedText, TRIED_TOO_OFTEN, WRONG_CODE } from '../src/domain/wording/sign-in.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A member of staff binds their contact by a code (认证). */
export interface IdentifyFields {
  readonly code: string
}

export const identify = command<Utterance, Where, IdentifyFields>({
  name: 'identify',
  title: '认证',
  words: ['认证'],
  talk: ['认证'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'nothing',
  help: {
    zh: '工作人员认证：单独发给我「认证 ABC123」',
    en: 'Binds a staff member’s contact by a code, one-to-one.',
    pages: { captain: ['其他', 1], grid: ['其他', 1] },
  },
  examples: [{ say: '认证 7K2M9Q', where: { place: 'direct' }, gives: { code: '7K2M9Q' } }],
  read: readWords,
  decide,
})

const CODE = /^[\s,]*认证[\s:]*([A-Za-z0-9]{4,12})[\s。!]*$/

function readWords(
  { text }: Utterance,
  where: Where,
): { fields: IdentifyFields; left: number } | null {
  const found = where.place === 'direct' ? CODE.exec(text) : null
  return found === null ? null : { fields: { code: (found[1] ?? '').toUpperCase() }, left: 0 }
}

// ---- what it decides ----

/** Wrong codes that one contact may try within an hour: who guesses gets nowhere. */
const TRIES = 5

function decide(fields: IdentifyFields, view: View): readonly Effect[] {
  const left = tryLeft(view)
  if (left === undefined) return [answer(view, null, TRIED_TOO_OFTEN)]
  const position = view.codeFor(fields.code, view.speaker.contact)
  if (position === undefined) return [{ do: 'mark', key: left }, answer(view, null, WRONG_CODE)]
  const { contact, name } = view.speaker
  return [
    { do: 'bind-staff', code: fields.code, who: { contact, name } },
    answer(view, null, identifiedText(position.name, areaAt(view.street, position.area).name)),
  ]
}

/** The mark that the next wrong code of the speaker would leave; none where they have tried too often. */
function tryLeft(view: View): string | undefined {
  return Array.from({ length: TRIES }, (_, i) => `code:${view.speaker.contact}:${i}`).find(
    (key) => !markedWithin(view, key, HOUR),
  )
}
