// Played by: an-answer-is-an-answer.chat
import { type Case, FROM, isFinding } from '../model/case.ts'
import { sensitive } from '../model/category.ts'
import type { Choice, Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey } from '../model/post.ts'
import { HOUR, MINUTE } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { calledHere, whichText } from '../wording/turn/which.ts'
import { isOfferedTo } from './offered.ts'
import { may } from './permission.ts'

/** A case that short words may mean, and what it is to who speaks. `fresh`: it was spoken of here just now. */
export interface AtHand {
  readonly number: number
  readonly as: 'offered' | 'invited' | 'held' | 'asked' | 'own' | 'did' | 'beside' | 'taken'
  readonly fresh: boolean
  /** It was said within the hour. */
  readonly justNow: boolean
  readonly called: string
  /** It was asked for as help, not told as trouble. */
  readonly isErrand: boolean
}

/** How long after the bot spoke of a case here short words mean it; neighbours talk of much else meanwhile. */
export const STAYS = { among: 30 * MINUTE, staff: 3 * HOUR } as const
/** Who has a case means it for longer. */
const HELD_STAYS = { among: 4 * HOUR, staff: 24 * HOUR } as const
/** Who comes second within so long hears who was first. */
const TAKEN_STAYS = 10 * MINUTE
/** A question is forgotten after so long. */
const QUESTION_STAYS = 15 * MINUTE

/**
 * The cases that short words of the speaker may mean here: those that they may take, that they have, and that they were
 * asked about. `named`: those whose number they said or whose post they quote, however long ago it was.
 */
export function casesAtHand(view: View, named: readonly number[]): readonly AtHand[] {
  const { contact } = view.speaker
  const among = amongResidents(view.street, view.here.address) ? 'among' : 'staff'
  const last = new Map(
    view
      .spokenOf(view.here.address, view.now - HELD_STAYS[among])
      .map(({ number, at }) => [number, at]),
  )
  const asked = view.waitingFor(contact).filter(({ from }) => isHere(view, addressKey(from)))
  const held = view.heldBy(contact)
  const numbers = new Set([...named, ...asked.map(({ number }) => number), ...held, ...last.keys()])
  return [...numbers].sort(ascending).flatMap((number): readonly AtHand[] => {
    const about = view.caseNumbered(number)
    const as = about === undefined ? null : roleOf(view, about, asked)
    if (about === undefined || as === null) return []
    const at = last.get(number)
    const said = at !== undefined && view.now - at <= staysFor(as, among)
    const fresh = as === 'asked' || said || (as === 'held' && view.here.seat === null)
    const justNow = at !== undefined && view.now - at <= HOUR
    const isErrand = about.kind === 'request'
    return [{ number, as, fresh, justNow, called: calledHere(view, about), isErrand }]
  })
}

function staysFor(as: AtHand['as'], among: 'among' | 'staff'): number {
  switch (as) {
    case 'offered':
    case 'invited':
    case 'own':
    case 'beside':
      return STAYS[among]
    case 'taken':
      return TAKEN_STAYS
    case 'held':
    case 'asked':
    case 'did':
      return HELD_STAYS[among]
  }
}

const ascending = (a: number, b: number): number => a - b

/** In a group what was asked there; alone with the bot, all of it. */
function isHere({ here }: View, from: string): boolean {
  return here.seat === null || from === addressKey(here.address)
}

function roleOf(
  view: View,
  about: Case,
  asked: readonly { readonly number: number }[],
): AtHand['as'] | null {
  // Thanks for what was mended check nothing.
  if (asked.some(({ number }) => number === about.number) && !isFinding(about)) return 'asked'
  if (about.by.contact === view.speaker.contact)
    return FROM.resolve.includes(about.state) &&
      endsLightly(about) &&
      isHere(view, addressKey(about.from))
      ? 'own'
      : null
  if (about.assignee?.contact === view.speaker.contact)
    return about.state === 'claimed' && may(view, 'resolve', about)
      ? 'held'
      : about.state === 'resolved' && may(view, 'reopen', about)
        ? 'did'
        : null
  if (about.state === 'resolved' && !isFinding(about) && may(view, 'reopen', about)) return 'beside'
  if (!may(view, 'claim', about)) return null
  if (FROM.claim.includes(about.state))
    return view.here.seat === null && isOfferedTo(view, about) ? 'invited' : 'offered'
  return about.state === 'claimed' && !amongResidents(view.street, view.here.address)
    ? 'taken'
    : null
}

/** Danger, anyone's health, and what is to be checked end by no short word of who asked. */
export function endsLightly(about: Case): boolean {
  return !about.urgent && !sensitive(about.category) && !isFinding(about)
}

/** The answers to the question that was put to the speaker here, while it stands. */
export function standingChoices(view: View): readonly Choice[] {
  const asked = view.turn(view.speaker.contact)
  if (asked === undefined || view.now > asked.until) return []
  return asked.where === addressKey(view.here.address) ? asked.choices : []
}

/** Keeps a question to the speaker, to be answered here in plain words. */
export function asks(view: View, choices: readonly Choice[]): Effect {
  return asksOf(view, view.speaker.contact, view.here.address, choices)
}

/** As `asks`, of anybody: where they are asked. */
export function asksOf(
  { now }: Pick<Facts, 'now'>,
  who: ContactId,
  where: Address,
  choices: readonly Choice[],
  stays = QUESTION_STAYS,
): Effect {
  const at = addressKey(where)
  return {
    do: 'ask',
    question: { contact: who, about: 'turn', where: at, at: now, until: now + stays, choices },
  }
}

/** Several things may be meant: the speaker is asked which, and answers by its number. */
export function askWhich(
  view: View,
  options: readonly { readonly command: string; readonly case: number; readonly called: string }[],
  text: string,
): readonly Effect[] {
  const choices = options.map(
    ({ command, case: number, called }): Choice => ({
      answer: number,
      command,
      case: number,
      text,
      called,
    }),
  )
  return [answer(view, null, whichText(options)), asks(view, choices)]
}
