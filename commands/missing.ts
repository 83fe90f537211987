import { areaAt } from '../src/domain/area.ts'
import { openAsked } from '../src/domain/asking.ts'
import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import { answer } from '../src/domain/opening.ts'
import { countText, sumText } from '../src/domain/tally.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Who has not answered (未报). */
export interface MissingFields {
  /** Which roll-call, as typed; null is the one that is open. */
  readonly form: string | null
}

export const missing = command<Utterance, Where, MissingFields>({
  name: 'missing',
  title: '未报',
  words: ['谁没报', '还差谁', '未报', '名单'],
  who: ['staff', 'partner'],
  help: {
    zh: '看谁没报：谁没报',
    en: 'Lists the households that have not answered.',
  },
  examples: [{ say: '谁没报', gives: {} }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(fields: MissingFields, view: View): readonly Effect[] {
  const asked = openAsked(view, fields.form)
  if (asked.length === 0) return [answer(view, null, '现在没有在报的点名。')]
  const [first] = asked
  if (first !== undefined && asked.length === 1)
    return [answer(view, null, countText(first, view.tally(first)))]
  const rows = asked.map((rollcall) => ({
    name: areaAt(view.street, rollcall.area).name,
    tally: view.tally(rollcall),
  }))
  return [answer(view, null, sumText(first?.form ?? '', rows))]
}
