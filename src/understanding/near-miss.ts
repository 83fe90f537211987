import type { Command } from '../../commands/command.ts'
import type { Effect } from '../domain/model/effect.ts'
import { addressKey } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { DAY, HOUR, MINUTE } from '../domain/model/time.ts'
import type { View } from '../domain/model/view.ts'
import { answer } from '../domain/notify/answer.ts'
import type { Hint } from './hint.ts'

/** What a command is known by to those it is shown to. */
type Told = Pick<Command<unknown, unknown>, 'name' | 'help'>

/** One kind and short answer to what came near, not too often: who is answered at every turn stops reading. */
export function nearMiss(hint: Hint, all: readonly Told[]): Proposal {
  return { command: 'near-miss', fields: hint, left: 0, decide: (view) => decide(hint, view, all) }
}

function decide(hint: Hint, view: View, all: readonly Told[]): readonly Effect[] {
  const { contact } = view.speaker
  switch (hint.kind) {
    case 'incomplete': {
      const help = all.find(({ name }) => name === hint.command)?.help.zh
      if (help === undefined) return []
      const words = help.slice(help.indexOf('：') + 1)
      return seldom(
        view,
        `incomplete:${hint.command}:${contact}`,
        10 * MINUTE,
        `没看明白，可以这样说：${words}`,
      )
    }
    case 'which-case': {
      const numbers = hint.cases.map((number) => `#${number}`).join('、')
      return [answer(view, null, `${numbers} 是哪一件呢？带上号再说一遍就行。`)]
    }
    case 'danger':
      return seldom(
        view,
        `danger:${addressKey(view.here.address)}`,
        HOUR / 2,
        '有危险先打电话：起火漏气 119，伤病 120，打架 110！要我马上报上去，前面加「上报」再发一遍。',
        true,
      )
    case 'range':
      return seldom(view, `range:${contact}`, HOUR, `${hint.value} 不像体温，再看一眼体温计？`)
    case 'voice':
      return seldom(
        view,
        `voice:${contact}`,
        DAY,
        '语音我听不了，长按那条选「转文字」，再发一遍就行。',
      )
    case 'complaint': {
      const { offer } = view.policy
      if (offer === 0) return []
      return seldom(
        view,
        `offer:${addressKey(view.here.address)}`,
        offer,
        '要我报上去的话，前面加「报修」或「上报」两个字再发一遍。',
      )
    }
  }
}

/** Says it unless it was said within so many ms. */
function seldom(
  view: View,
  key: string,
  within: number,
  text: string,
  urgent = false,
): readonly Effect[] {
  const last = view.marked(key)
  if (last !== undefined && view.now - last < within) return []
  return [{ do: 'mark', key }, answer(view, null, text, { urgent })]
}
