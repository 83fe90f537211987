import type { Candidate } from '../../../src/server/protocol/chat-messages.ts'
import { words } from '../../words/chat-page.ts'
import { Avatar } from '../face/avatar.tsx'

/** What stands behind a mention in WeChat. */
export const BEHIND = '\u2005'
/** How many are offered at once. */
const MOST = 8

/** What is being typed behind an @ before the caret; null where nothing is. */
export function begun(text: string, caret: number): string | null {
  return /@([^@\s\u2005]{0,20})$/u.exec(text.slice(0, caret))?.[1] ?? null
}

/** Who may be meant, the bot before all others. */
export function meant(
  people: readonly Candidate[],
  bot: string,
  typed: string,
): readonly { readonly alias: string; readonly bot: boolean }[] {
  const there = people.map(({ alias }) => ({ alias, bot: false }))
  return [{ alias: bot, bot: true }, ...there]
    .filter(({ alias }) => alias.includes(typed))
    .slice(0, MOST)
}

/** The list above the field; the one at `chosen` is taken by Enter. */
export function Mentions({
  id,
  offered,
  chosen,
  take,
}: {
  readonly id: string
  readonly offered: readonly { readonly alias: string; readonly bot: boolean }[]
  readonly chosen: number
  readonly take: (alias: string) => void
}) {
  return (
    <div class="mentions" role="listbox" id={id} aria-label={words.mention}>
      {offered.map(({ alias, bot }, place) => (
        <div
          key={alias}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === chosen}
          // The field keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault()
            take(alias)
          }}
        >
          <Avatar name={alias.replace(/^\S*\d\S* /u, '')} bot={bot} />
          {alias}
        </div>
      ))}
    </div>
  )
}
