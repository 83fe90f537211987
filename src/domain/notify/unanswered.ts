// Played by: who-is-not-known-is-asked.chat
import { areaAt } from '../model/area.ts'
import { LIVING } from '../model/case.ts'
import type { DoorQuestion, Effect } from '../model/effect.ts'
import { contact, post } from '../model/post.ts'
import { areaRecipient } from '../model/recipient.ts'
import type { AskedFor } from '../model/roll-call.ts'
import { span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { speakerByDoor } from '../wording/name.ts'
import { noFigureText } from '../wording/question/figure.ts'
import { doorUnknownText, homeUnknownText } from '../wording/question/unanswered.ts'
import { plainly } from '../wording/sentence.ts'
import { caretakers } from './caretaker.ts'
import { notifyRecipients } from './case.ts'
import { PATIENCE } from './question.ts'

/** Somebody has not answered what they were asked: staff hear what they said, as it stands. */
export function unanswered(facts: Facts, who: string, about: AskedFor): readonly Effect[] {
  const asked = facts.question(who, about)
  if (asked === undefined || facts.now - asked.at < PATIENCE) return []
  const cases = about === 'household' ? tellCases(facts, asked) : []
  return cases.length > 0 && !asked.held.some(({ abnormal }) => abnormal)
    ? cases
    : [...cases, ...tellWords(facts, asked)]
}

function tellWords(facts: Facts, asked: DoorQuestion): readonly Effect[] {
  if (asked.words === '') return []
  const areas = asked.home === null ? asked.areas : [asked.home.area]
  const after = span(PATIENCE)
  const text = asked.about === 'figure' ? noFigureText : doorUnknownText
  const words = text(whoSaid(facts, asked), asked.words, asked.at, after)
  return caretakers(facts, areas, 2, asked.contact).map(
    ({ contact: id }): Effect => ({ do: 'say', post: post(contact(id), words, { night: true }) }),
  )
}

function whoSaid(facts: Facts, { contact: who, name, areas }: DoorQuestion): string {
  return speakerByDoor(facts.street, facts.homeOf(who), name, areas)
}

/** What they asked for and nobody could be told of goes to the street. */
function tellCases(facts: Facts, { contact: who }: DoorQuestion): readonly Effect[] {
  const street = areaRecipient(facts, areaAt(facts.street, facts.street.root))
  if (street === null) return []
  return facts
    .casesOf(who, 10)
    .filter(
      ({ by, state, told }) =>
        by.contact === who && told.length === 0 && LIVING.some((living) => living === state),
    )
    .flatMap(
      (about) =>
        notifyRecipients(facts, about, [street], {
          event: 'told',
          why: plainly(homeUnknownText(span(PATIENCE))),
        }).effects,
    )
}
