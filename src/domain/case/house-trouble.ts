// Played by: plain-trouble-of-the-house.chat, one-thing-in-several-messages.chat
import { within } from '../model/area.ts'
import { byItself } from '../model/case.ts'
import type { Draft } from '../model/draft.ts'
import type { Effect } from '../model/effect.ts'
import { TOGETHER } from '../model/information/fragment.ts'
import type { HouseTrouble } from '../model/information/house-trouble.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey, contact, post } from '../model/post.ts'
import { sameTrouble, type Trouble } from '../model/sameness.ts'
import { DAY, HOUR } from '../model/time.ts'
import { type Facts, markedWithin, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { caretakers } from '../notify/caretaker.ts'
import {
  filedForRecord,
  heardInGroupText,
  placedTroubleWords,
  troubleFiledText,
  troubleIsAtText,
  whichTroubleText,
} from '../wording/answer/house-trouble.ts'
import { runStep, startClocks } from './escalation.ts'
import { caseOf, opening } from './opening.ts'
import { homesHere, placeOfTrouble } from './place.ts'

/** One trouble is told once in this. */
const ONCE = HOUR
/** So long it may be made a case by one word. */
const LIVES = DAY

const troubleOf = (text: string): Trouble => ({
  kind: 'report',
  category: 'repair',
  named: null,
  text,
})

/**
 * A neighbour tells of plain trouble of the house before all and to nobody: who looks after the house hears of it alone, unless
 * they heard of the same just now, it is a case already, or it is one of them who says it. `thing`: what is out of order.
 */
export function tellHouseTrouble(
  view: View,
  thing: string,
  spoken: string | null,
): readonly Effect[] {
  const { speaker, here, occasion, now } = view
  const text = (occasion.said?.text ?? '').trim()
  const { area, household } = placeOfTrouble(view, spoken, text)
  if (speaker.positions.some((held) => within(area, held.area))) return []
  const told = caretakers(view, [area], 1, speaker.contact)
  const said = troubleOf(text)
  const key = `house-trouble:${speaker.contact}:${thing}`
  const same = view
    .houseTroubles()
    .filter((one) => one.area === area && sameTrouble({ ...said, ...one }, said))
  const known =
    markedWithin(view, key, ONCE) ||
    same.some(({ at }) => now - at < ONCE) ||
    view
      .livingCases(area, { category: 'repair' })
      .some((one) => one.area === area && sameTrouble(one, said))
  if (told.length === 0 || known) return []
  const trouble: HouseTrouble = {
    id: view.nextHouseTrouble(),
    area,
    household,
    by: { contact: speaker.contact, name: speaker.name },
    from: here.address,
    text,
    at: now,
    told: told.map((who) => who.contact),
    state: 'told',
  }
  return [
    { do: 'mark', key },
    // What was told before is the same thing: one word files it once.
    ...same.map((one): Effect => ({ do: 'house-trouble', trouble: { ...one, state: 'over' } })),
    { do: 'house-trouble', trouble },
    ...told.map(
      (who): Effect => ({
        do: 'say',
        post: post(contact(who.contact), heardInGroupText(view, trouble)),
      }),
    ),
  ]
}

/** The trouble that somebody told of in a chat just now. */
export function toldJustNow(
  { houseTroubles, now }: Pick<Facts, 'houseTroubles' | 'now'>,
  who: ContactId,
  here: Address,
): HouseTrouble | undefined {
  return houseTroubles().findLast(
    ({ by, from, at }) =>
      by.contact === who && now - at <= TOGETHER && addressKey(from) === addressKey(here),
  )
}

/** Who has just told of a trouble says the place by itself: it is where that is, and who heard of it hears that too. */
export function placeSaid(view: View, place: string): readonly Effect[] {
  const trouble = toldJustNow(view, view.speaker.contact, view.here.address)
  if (trouble === undefined || trouble.text.includes(place)) return []
  const [home, ...others] = homesHere(view, place)
  const at = home === undefined || others.length > 0 ? {} : home
  const text = placedTroubleWords(trouble.text, place)
  return [
    { do: 'house-trouble', trouble: { ...trouble, ...at, text } },
    ...trouble.told.map(
      (who): Effect => ({ do: 'say', post: post(contact(who), troubleIsAtText(trouble, place)) }),
    ),
  ]
}

/** Who heard of a trouble alone has it made a case, of who told it; of several, which is asked. Nothing where none waits. */
export function fileHouseTrouble(view: View, quoted: string | null): readonly Effect[] {
  const { contact: own, name } = view.speaker
  const waiting = view
    .houseTroubles()
    .filter(({ told, at }) => told.includes(own) && view.now - at < LIVES)
  const meant =
    quoted === null
      ? waiting
      : waiting.filter(({ text }) => quoted.includes(text.slice(0, 10).replace(/，.*/, '')))
  const [trouble, ...others] = meant
  if (trouble === undefined) return []
  if (others.length > 0) return [answer(view, null, whichTroubleText(meant))]
  const { area, household, text, by, from } = trouble
  const draft: Draft = {
    kind: 'report',
    category: 'repair',
    urgent: false,
    area,
    household,
    named: null,
    text,
    items: [],
  }
  const about = caseOf(view, draft, view.nextCase(), { by, from })
  const { number } = about
  return [
    { do: 'house-trouble', trouble: { ...trouble, state: 'over' } },
    ...opening(view, about),
    { do: 'case-event', number, event: byItself(view.now, 'note', filedForRecord(name)) },
    answer(view, about, troubleFiledText(number)),
    ...startClocks(view, about),
    ...runStep(view, about, 0).effects.filter((effect) => !isTo(effect, own)),
  ]
}

/** They know of it: nobody hears twice of what they just said. */
function isTo(effect: Effect, who: ContactId): boolean {
  return effect.do === 'say' && effect.post.to.kind === 'contact' && effect.post.to.contact === who
}
