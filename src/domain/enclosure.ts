import { type Case, living } from './case.ts'
import { bySpeaker, happens } from './deed.ts'
import type { Effect } from './effect.ts'
import { answer } from './opening.ts'
import { may } from './permission.ts'
import { addressKey } from './post.ts'
import { tellKnowing } from './telling.ts'
import type { View } from './view.ts'

/** How long after asking a picture still belongs to what was asked, ms. */
const SOON = 3 * 60_000

/**
 * A picture or file came (附件): it is kept with the case whose post it quotes, else with what its sender
 * asked for here just now, and goes where the case went. Any other is left alone.
 */
export function enclose(view: View, quoted: number | null): readonly Effect[] {
  const { attachment } = view.message
  const about = quoted === null ? askedJustNow(view) : view.caseNumbered(quoted)
  if (attachment === null || about === undefined || !living(about.state)) return []
  if (quoted !== null && !may(view, 'note', about)) return []
  const { contact, name } = view.speaker
  const file = view.nextFile()
  return [
    { do: 'keep', number: about.number, file, attachment, by: { contact, name } },
    ...happens([about], bySpeaker(view, 'note', `发来「${attachment}」`)),
    ...tellKnowing(view, about, `${name}发来的，一起看看。`, { kind: 'kept', file }),
    ...(firstHere(view, about)
      ? [answer(view, about, `照片收到，放进 #${about.number} 了。`)]
      : []),
  ]
}

function askedJustNow(view: View): Case | undefined {
  const here = addressKey(view.here.address)
  return view
    .casesOf(view.speaker.contact, 3)
    .find((about) => view.now - about.opened <= SOON && addressKey(about.from) === here)
}

/** Several pictures in a row are answered once. */
function firstHere(view: View, about: Case): boolean {
  return view.filesOf(about.number).length === 0
}
