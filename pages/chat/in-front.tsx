import {
  type ClientMessage,
  type Enclosed,
  EVERYONE,
  type Person,
  type Said,
} from '../../src/server/protocol/chat-messages.ts'
import { here } from '../shared/below.ts'
import { words } from '../words/chat-page.ts'
import { Dialog } from './face/dialog.tsx'
import { PersonPicker } from './person-picker.tsx'
import type { Model, Room } from './state/model.ts'
import { ChainForm } from './talk/chain-form.tsx'

/** What stands in front of the chats: who is to speak, a #接龙, a picture. */
export type Before = 'speaker' | 'alone' | 'chain' | Enclosed

export function InFront({
  before,
  model,
  room,
  speaker,
  wish,
  done,
}: {
  readonly before: Before
  readonly model: Model
  readonly room: Room | undefined
  readonly speaker: Person | null
  readonly wish: (wish: ClientMessage) => void
  readonly done: () => void
}) {
  if (before === 'alone') {
    return (
      <PersonPicker
        title={words.talkAloneTitle(model.bot)}
        people={model.people.get(EVERYONE) ?? []}
        chosen={null}
        choose={(alias) => wish({ do: 'meet', chat: null, alias })}
        done={done}
      />
    )
  }
  if (typeof before === 'object') {
    return (
      <Dialog title={words.picture} kind="viewer" done={done}>
        <img src={here(before.address)} alt={before.name} />
      </Dialog>
    )
  }
  if (room === undefined) return null
  if (before === 'speaker') {
    return (
      <PersonPicker
        title={words.pickTitle}
        people={model.people.get(room.id) ?? []}
        chosen={speaker?.contact ?? null}
        choose={(alias) => wish({ do: 'meet', chat: room.id, alias })}
        done={done}
      />
    )
  }
  if (speaker === null) return null
  return (
    <ChainForm
      last={lastChain(room)}
      speaker={speaker}
      send={(line) => wish({ do: 'chain', chat: room.id, from: speaker.contact, ...line })}
      done={done}
    />
  )
}

function lastChain({ entries }: Room): Said | null {
  const chains = entries.filter(
    (entry): entry is Said => entry.kind === 'said' && entry.chain !== null,
  )
  return chains.at(-1) ?? null
}
