import { neighbourhoodOf } from '../../commands/checkin/neighbourhood.ts'
import type { Command } from '../../commands/command.ts'
import { fellIll } from '../domain/alert/illness.ts'
import { asks, askWhich } from '../domain/case/at-hand.ts'
import type { Choice, Effect } from '../domain/model/effect.ts'
import type { Home } from '../domain/model/person.ts'
import { addressKey } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { DAY, HOUR, MINUTE } from '../domain/model/time.ts'
import { markedWithin, type View } from '../domain/model/view.ts'
import { answer } from '../domain/notify/answer.ts'
import { amongResidents } from '../domain/privacy/discretion.ts'
import { hasAnswered } from '../domain/roll-call/here.ts'
import { whoseDoor } from '../domain/roll-call/whose-door.ts'
import { WHAT_I_DO } from '../domain/wording/answer/unclear.ts'
import {
  COMPLAINT_HINT,
  noTemperatureText,
  sayItLikeText,
  VOICE_HINT,
  wasItMeantText,
  whichCaseText,
} from '../domain/wording/hint.ts'
import { howHighText } from '../domain/wording/question/figure.ts'
import { isItText, whichText } from '../domain/wording/turn/which.ts'
import type { Owner } from '../language/whose/whom.ts'
import type { Hint } from './hint.ts'

/** What a command is known by to those it is shown to. */
export type Shown = Pick<Command<unknown, unknown>, 'name' | 'help' | 'examples' | 'who'>

/** One kind and short answer to what came near, not too often: who is answered at every turn stops reading. */
export function nearMiss(hint: Hint, all: readonly Shown[]): Proposal {
  return {
    command: 'near-miss',
    fields: hint,
    left: 0,
    recall: 'nothing',
    decide: (view) => decide(hint, view, all),
  }
}

/** What is said to a hint, of the commands there are; empty where its command is none of them. */
export function hintText(hint: Hint, all: readonly Shown[]): string {
  switch (hint.kind) {
    case 'incomplete': {
      const help = all.find(({ name }) => name === hint.command)?.help.zh
      return help === undefined ? '' : sayItLikeText(help)
    }
    case 'near': {
      const meant = all.find(({ name }) => name === hint.command)
      const say = meant?.examples[0]?.say
      return say === undefined || meant === undefined ? '' : wasItMeantText(meant.help.zh, say)
    }
    case 'which-case':
      return whichCaseText(hint.cases)
    case 'which':
      return whichText(hint.options)
    case 'unsure':
      return isItText(hint.option.command, hint.option.case)
    case 'range':
      return noTemperatureText(hint.value)
    case 'illness':
      return howHighText([])
    case 'voice':
      return VOICE_HINT
    case 'complaint':
      return COMPLAINT_HINT
  }
}

function decide(hint: Hint, view: View, all: readonly Shown[]): readonly Effect[] {
  const { contact } = view.speaker
  const text = isForStaff(hint, view, all) ? WHAT_I_DO : hintText(hint, all)
  if (text === '') return []
  switch (hint.kind) {
    case 'incomplete':
      return seldom(view, `incomplete:${hint.command}:${contact}`, 10 * MINUTE, text)
    case 'near':
      return !hint.clear && owesNothing(view, hint.command) ? [] : meant(view, text)
    case 'which-case':
      return [answer(view, null, text)]
    case 'which':
      return askWhich(view, hint.options, hint.text)
    case 'unsure':
      return askWhether(view, hint, text)
    case 'illness':
      return fellIll(view, whoseIllness(view, hint.owner))
    case 'range':
      return seldom(view, `range:${contact}`, HOUR, text)
    case 'voice':
      return seldom(view, `voice:${contact}`, DAY, text)
    case 'complaint': {
      const { offer } = view.policy
      const said =
        offer === 0 ? [] : seldom(view, `offer:${addressKey(view.here.address)}`, offer, text)
      const words = view.occasion.said?.text ?? ''
      return said.length === 0 ? [] : [...said, asks(view, [filing(words)])]
    }
  }
}

/** What only staff say is told to staff, and not where neighbours read along: they would be asked for what is not theirs. */
function isForStaff(hint: Hint, view: View, all: readonly Shown[]): boolean {
  if (hint.kind !== 'incomplete' && hint.kind !== 'near') return false
  const meant = all.find(({ name }) => name === hint.command)
  if (meant === undefined || meant.who.some((one) => one !== 'staff')) return false
  return view.speaker.positions.length === 0 || amongResidents(view.street, view.here.address)
}

/** Nothing is wanted from them and nothing is theirs: what only looks like a command is talk then. */
function owesNothing(view: View, command: string): boolean {
  const { contact, positions } = view.speaker
  if (command === 'checkin') return hasAnswered(view)
  if (command !== 'status' || positions.length > 0) return false
  return view.casesOf(contact, 1).length === 0 && view.heldBy(contact).length === 0
}

/** Who is alone with the bot is always asked what they meant; a group once an hour, and each of its people once a day. */
function meant(view: View, text: string): readonly Effect[] {
  const { contact } = view.speaker
  const { address } = view.here
  const asked = answer(view, null, text, { unclear: true })
  if (address.kind === 'contact') return [asked]
  const [here, who] = [`near:${addressKey(address)}`, `near:${contact}`]
  if (markedWithin(view, here, HOUR) || markedWithin(view, who, DAY)) return []
  return [{ do: 'mark', key: here }, { do: 'mark', key: who }, asked]
}

/** Among neighbours as seldom as any near miss; who works on cases is asked more often. */
function askWhether(
  view: View,
  { option: { command, case: number, called }, text: words }: Extract<Hint, { kind: 'unsure' }>,
  text: string,
): readonly Effect[] {
  const { contact } = view.speaker
  const asked = amongResidents(view.street, view.here.address)
    ? meant(view, text)
    : seldom(view, `unsure:${number}:${contact}`, 10 * MINUTE, text)
  if (asked.length === 0) return []
  const yes: Choice = { answer: 'yes', command, case: number, text: words, called }
  const no: Choice = { answer: 'no', command: '', case: 0, text: '', called: '', say: '' }
  return [...asked, asks(view, [yes, no])]
}

function whoseIllness(view: View, owner: Owner): Home | 'unclear' | 'unknown' {
  const whose = whoseDoor(owner, neighbourhoodOf(view, false))
  if (whose.kind === 'found') return whose.home
  return whose.kind === 'unknown' ? 'unknown' : 'unclear'
}

/** What yes means to who was offered to have a complaint filed. */
function filing(text: string): Choice {
  return { answer: 'yes', command: 'report', case: 0, text, called: '' }
}

/** Says it unless it was said within so many ms. */
function seldom(view: View, key: string, within: number, text: string): readonly Effect[] {
  if (markedWithin(view, key, within)) return []
  return [{ do: 'mark', key }, answer(view, null, text)]
}
