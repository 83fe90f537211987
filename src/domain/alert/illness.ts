// Played by: ill-without-a-figure.chat
import { homeExample } from '../case/place.ts'
import { isOffice } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { type Home, sameHome } from '../model/person.ts'
import { contact, post } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import { markedWithin, type View } from '../model/view.ts'
import { caretakers } from '../notify/caretaker.ts'
import { ask } from '../notify/question.ts'
import { householdName, speakerByDoor } from '../wording/name.ts'
import {
  FIGURE_WANTED,
  howHighText,
  illButWhereText,
  illNextDoorText,
  illPlacedText,
  illText,
  thanksForTellingText,
} from '../wording/question/figure.ts'

/** So long the same is not asked or told again, ms. */
const ONCE = HOUR
/** What another figure of the same home is told by. */
const FIGURE = /(?<![\d.])(?:3[7-9]|4[0-2])(?:\.\d|度\d?)?(?!\d)/
/** So much of what was said is told on, characters. */
const MOST = 60

/**
 * An illness was told without its figure: who looks after the household hears it alone, and who told of it is asked for the
 * figure, alone. Nobody else reads a word of it. `whose`: `unknown` where it is the speaker's, who lives nowhere yet.
 */
export function fellIll(view: View, whose: Home | 'unclear' | 'unknown'): readonly Effect[] {
  const { contact: who, home: own } = view.speaker
  if (isOffice(view.here.seat)) return []
  const home = typeof whose === 'string' ? null : whose
  const words = said(view)
  const key = illKey(home ?? { area: who, household: '' })
  // Who is ill themselves is asked, though a neighbour told of it before.
  const beside = home === null || sameHome(own, home) ? '' : ':beside'
  const figure = `${beside}${FIGURE.exec(words)?.[0] ?? ''}`
  if (markedWithin(view, `${key}${figure}`, ONCE)) return []
  const areas = home === null ? (own === null ? view.here.areas : [own.area]) : [home.area]
  const told = caretakers(view, areas, 1, who)
  const names = told.map(({ name }) => name)
  const marks = [...new Set([`${key}${beside}`, `${key}${figure}`])].map(
    (key): Effect => ({ do: 'mark', key }),
  )
  const tell = (text: string): readonly Effect[] => told.map(({ contact }) => alone(contact, text))
  if (whose === 'unknown') {
    const asked = view.question(who, 'household') !== undefined
    return [
      ...marks,
      ...ask(view, { about: 'household', held: heldBefore(view), heard: true }),
      ...(asked ? [] : [alone(who, illButWhereText(names, homeExample(view)))]),
      ...tell(illText(speakerAt(view), words, view.occasion.at)),
    ]
  }
  if (home === null || !sameHome(own, home)) {
    const of = home === null ? '' : householdName(view.street, home)
    return [
      ...marks,
      alone(who, thanksForTellingText(names)),
      ...tell(illNextDoorText(speakerAt(view), of, words, view.occasion.at)),
    ]
  }
  return [
    ...marks,
    ...askFigure(view, home),
    alone(who, howHighText(names)),
    ...tell(illText(speakerAt(view), words, view.occasion.at)),
  ]
}

/** The same of what is a case: its people hear it there, and who reported it is asked for the figure. */
export function wantsFigure(view: View): readonly Effect[] {
  const { contact: who, home } = view.speaker
  if (home === null || isOffice(view.here.seat) || view.question(who, 'figure') !== undefined)
    return []
  return [...askFigure(view, home), alone(who, FIGURE_WANTED)]
}

/** Remembers that a figure is waited for: a bare one is that home's. */
export function askFigure(view: View, home: Home): readonly Effect[] {
  return ask(view, { about: 'figure', home, heard: true })
}

/** What is asked besides the door is known now: of who is ill. */
export function illPlaced(view: View, home: Home): readonly Effect[] {
  const { contact: who, name } = view.speaker
  if (!markedWithin(view, illKey({ area: who, household: '' }), ONCE)) return []
  const text = illPlacedText(householdName(view.street, home), name)
  return [
    { do: 'mark', key: illKey(home) },
    ...askFigure(view, home),
    ...caretakers(view, [home.area], 1, who).map(({ contact }) => alone(contact, text)),
  ]
}

/** The figure that was waited for has come. */
export function figureCame(view: View): readonly Effect[] {
  const { contact } = view.speaker
  return view.question(contact, 'figure') === undefined
    ? []
    : [{ do: 'answered', contact, about: 'figure' }]
}

const heldBefore = (view: View) => view.question(view.speaker.contact, 'household')?.held ?? []
const illKey = ({ area, household }: Home): string => `ill:${area}:${household}`
const said = ({ occasion }: View): string => occasion.said?.text.trim().slice(0, MOST) ?? ''

/** Of anyone's health, at any hour, to one person. */
function alone(who: string, text: string): Effect {
  return { do: 'say', post: post(contact(who), text, { night: true, answer: true }) }
}

function speakerAt({ street, speaker, here }: View): string {
  return speakerByDoor(street, speaker.home, speaker.name, here.areas)
}
