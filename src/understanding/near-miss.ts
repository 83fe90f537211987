import type { Command } from '../../commands/command.ts'
import type { Effect } from '../domain/model/effect.ts'
import { addressKey } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { DAY, HOUR, MINUTE } from '../domain/model/time.ts'
import { markedWithin, type View } from '../domain/model/view.ts'
import { answer } from '../domain/notify/answer.ts'
import {
  COMPLAINT_HINT,
  noTemperatureText,
  sayItLikeText,
  VOICE_HINT,
  whichCaseText,
} from '../domain/wording/hint.ts'
import type { Hint } from './hint.ts'

/** What a command is known by to those it is shown to. */
export type Shown = Pick<Command<unknown, unknown>, 'name' | 'help'>

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

function decide(hint: Hint, view: View, all: readonly Shown[]): readonly Effect[] {
  const { contact } = view.speaker
  switch (hint.kind) {
    case 'incomplete': {
      const help = all.find(({ name }) => name === hint.command)?.help.zh
      if (help === undefined) return []
      return seldom(view, `incomplete:${hint.command}:${contact}`, 10 * MINUTE, sayItLikeText(help))
    }
    case 'which-case':
      return [answer(view, null, whichCaseText(hint.cases))]
    case 'range':
      return seldom(view, `range:${contact}`, HOUR, noTemperatureText(hint.value))
    case 'voice':
      return seldom(view, `voice:${contact}`, DAY, VOICE_HINT)
    case 'complaint': {
      const { offer } = view.policy
      if (offer === 0) return []
      return seldom(view, `offer:${addressKey(view.here.address)}`, offer, COMPLAINT_HINT)
    }
  }
}

/** Says it unless it was said within so many ms. */
function seldom(view: View, key: string, within: number, text: string): readonly Effect[] {
  if (markedWithin(view, key, within)) return []
  return [{ do: 'mark', key }, answer(view, null, text)]
}
