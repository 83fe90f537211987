import { useState } from 'preact/hooks'
import type { Candidate } from '../../src/server/protocol/chat-messages.ts'
import { words } from '../words/chat-page.ts'
import { Avatar } from './face/avatar.tsx'
import { Dialog } from './face/dialog.tsx'

/** How many are shown at once; searching finds the others. */
const SHOWN = 120

/** Chooses who speaks: someone of the group, or a name that was not there before. */
export function PersonPicker({
  title,
  people,
  chosen,
  choose,
  done,
}: {
  readonly title: string
  readonly people: readonly Candidate[]
  /** The contact of who speaks now. */
  readonly chosen: string | null
  /** By the name they show. */
  readonly choose: (alias: string) => void
  readonly done: () => void
}) {
  const [sought, seek] = useState('')
  const wanted = sought.trim()
  const found = people.filter(({ alias, duty }) =>
    `${alias} ${duty ?? ''}`.toLowerCase().includes(wanted.toLowerCase()),
  )
  const stranger = wanted !== '' && !people.some(({ alias }) => alias === wanted)
  const first = found[0]?.alias ?? wanted
  return (
    <Dialog title={title} kind="picker" done={done}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (first !== '') choose(first)
        }}
      >
        <input
          type="search"
          autofocus
          aria-label={words.searchPeople}
          placeholder={words.searchPeople}
          maxLength={40}
          value={sought}
          onInput={(event) => seek(event.currentTarget.value)}
        />
      </form>
      <ul class="people">
        {found.slice(0, SHOWN).map(({ contact, alias, duty }) => (
          <li key={contact}>
            <button
              type="button"
              aria-current={contact === chosen ? 'true' : undefined}
              onClick={() => choose(alias)}
            >
              <Avatar name={alias.replace(/^\S*\d\S* /u, '')} />
              <span>{alias}</span>
              <small>{duty}</small>
            </button>
          </li>
        ))}
        {stranger && (
          <li>
            <button type="button" onClick={() => choose(wanted)}>
              <Avatar name={wanted.replace(/^\S*\d\S* /u, '') || '?'} />
              <span>{words.newPerson(wanted)}</span>
            </button>
          </li>
        )}
      </ul>
    </Dialog>
  )
}
