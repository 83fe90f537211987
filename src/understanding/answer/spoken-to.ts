import { ownStanding } from '../../../commands/status.ts'
import type { Effect } from '../../domain/model/effect.ts'
import { contact } from '../../domain/model/post.ts'
import type { Proposal } from '../../domain/model/proposal.ts'
import type { View } from '../../domain/model/view.ts'
import { answer } from '../../domain/notify/answer.ts'
import { amongResidents } from '../../domain/privacy/discretion.ts'
import { TOLD_ALONE } from '../../domain/wording/answer/info.ts'
import { CALLED, HELLO, selfText, WELCOME } from '../../domain/wording/answer/self.ts'
import type { EnglishTopic } from '../../language/question/english.ts'
import type { Asked } from '../../language/question/intent.ts'
import { lineOf } from './around.ts'
import { callPerson, staffPhone, whoLeads } from './carer.ts'
import { englishAnswer } from './in-english.ts'
import { commonAnswer, type Found, type Known, thingAnswer, writtenFor } from './look-up.ts'
import { reported } from './own.ts'
import { unclear } from './unclear.ts'

/** What is said to the bot and is no command: the questions it may be, the surest first. */
export interface Spoken {
  /** Folded, without the bot's name. */
  readonly text: string
  readonly asks: readonly Asked[]
  /** What it is about, where it is English. */
  readonly english: EnglishTopic | null
}

/** What a message that is no command came near to. */
export interface Near {
  readonly proposal: Proposal
  /** It goes before any answer: somebody is ill, or one of several is to be chosen. */
  readonly first: boolean
}

/** Who speaks to the bot is answered: what was asked, what it came near to, or what may have been meant (`help`). */
export function answerTo(spoken: Spoken, near: Near | null, help: string | null): Proposal {
  return {
    command: 'answer',
    fields: { asked: spoken.asks[0]?.intent ?? null },
    left: 0,
    recall: 'nothing',
    decide(view) {
      const told = near?.proposal.decide(view) ?? []
      if (near?.first === true && told.length > 0) return told
      return answersTo(view, spoken) ?? (told.length > 0 ? told : unclear(view, help))
    },
  }
}

/** What is written answers it; else it is the command that it reads as. */
export function answerOr({ text, asks }: Spoken, command: Proposal): Proposal {
  return {
    ...command,
    decide(view) {
      const known = { ...pick(view), line: lineOf(view) }
      const found = writtenFor(known, text, asks)
      return found === null ? command.decide(view) : tell(view, found)
    },
  }
}

/** So many characters that belong to no question say little. */
const FEW = 2

/** The answer to what was asked; null where nothing is known that answers it. */
function answersTo(view: View, { text, asks, english }: Spoken): readonly Effect[] | null {
  if (english !== null) return englishAnswer(view, english)
  // Called by name, and nothing yet said.
  if (text.trim() === '') return [answer(view, null, CALLED)]
  const known = { ...pick(view), line: lineOf(view) }
  const common = commonAnswer(known, text, true)
  if (common !== null) return tell(view, common)
  for (const asked of asks) {
    // What leaves much unexplained may be a common question in other words.
    const other = asked.left > FEW ? commonAnswer(known, text, false) : null
    if (other !== null) return tell(view, other)
    const effects = answerOf(view, known, text, asked)
    if (effects !== null) return effects
  }
  const found = thingAnswer(known, text, null) ?? commonAnswer(known, text, false)
  return told(view, found)
}

function pick({ street, info, lessons }: View): Omit<Known, 'line'> {
  return { street, info, lessons: lessons() }
}

/** The answer to a question of a kind; null where nothing is known that answers it. */
function answerOf(
  view: View,
  known: Known,
  text: string,
  { intent }: Asked,
): readonly Effect[] | null {
  switch (intent) {
    case 'cannot':
      return callPerson(view, 'helpless')
    case 'person':
      return callPerson(view, 'wanted')
    case 'reported':
      return reported(view)
    case 'cases':
      return ownStanding(view)
    case 'staff':
      return whoLeads(view, text, /电话|号码|手机|联系/.test(text))
    case 'telephone':
      return told(view, thingAnswer(known, text, 'telephone')) ?? staffPhone(view, text)
    case 'hours':
    case 'place':
    case 'whose':
      return told(view, thingAnswer(known, text, intent))
    case 'self':
      return [answer(view, null, selfText(view.street))]
    case 'thanks':
      return [answer(view, null, WELCOME)]
    case 'greeting':
      return [answer(view, null, HELLO)]
  }
}

function told(view: View, found: Found | null): readonly Effect[] | null {
  return found === null ? null : tell(view, found)
}

/** What may hold somebody's telephone is told alone where neighbours read along. */
function tell(view: View, { text, alone }: Found): readonly Effect[] {
  if (!alone || !amongResidents(view.street, view.here.address)) return [answer(view, null, text)]
  const here = { ...view.here, address: contact(view.speaker.contact) }
  const aside: View = Object.assign(Object.create(view) as View, { here })
  return [answer(view, null, TOLD_ALONE), answer(aside, null, text)]
}
