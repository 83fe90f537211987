import { useEffect, useRef, useState } from 'preact/hooks'
import type { ChatId } from '../../src/server/protocol/chat-messages.ts'
import { words } from '../words/chat-page.ts'
import { GroupAvatar } from './face/avatar.tsx'
import { Icon } from './face/icon.tsx'
import { shortTime } from './face/message-time.ts'
import { listed, type Model, nowOf, type Room, unread } from './state/model.ts'
import { gistOf } from './talk/gist.ts'

/** The chats on the left, the latest first, with what is unread. */
export function ChatList({
  model,
  open,
  beckoned,
  speaker,
  drafts,
  choose,
  talkAlone,
}: {
  readonly model: Model
  readonly open: ChatId | null
  /** The chat that the guide points at. */
  readonly beckoned: ChatId | null
  readonly speaker: (room: Room) => string | null
  readonly drafts: ReadonlyMap<ChatId, string>
  readonly choose: (chat: ChatId) => void
  readonly talkAlone: () => void
}) {
  const [sought, seek] = useState('')
  const wanted = sought.trim().toLowerCase()
  const rooms = listed(model).filter(
    ({ name, about }) => wanted === '' || `${name} ${about}`.toLowerCase().includes(wanted),
  )
  return (
    <nav class="list" aria-label={words.chatList}>
      <div class="seek">
        <label class="field">
          <Icon name="search" />
          <span class="seen-not">{words.searchChats}</span>
          <input
            type="search"
            placeholder={words.searchChats}
            value={sought}
            onInput={(event) => seek(event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="plain add"
          aria-label={words.talkAlone}
          title={words.talkAlone}
          onClick={talkAlone}
        >
          <Icon name="plus" />
        </button>
      </div>
      <ul class="rooms">
        {rooms.map((room) => (
          <li key={room.id}>
            <RoomButton
              model={model}
              room={room}
              open={room.id === open}
              beckoned={room.id === beckoned}
              mine={speaker(room)}
              draft={room.id === open ? '' : (drafts.get(room.id) ?? '')}
              choose={() => choose(room.id)}
            />
          </li>
        ))}
        {rooms.length === 0 && <li class="nothing">{words.noChats}</li>}
      </ul>
    </nav>
  )
}

function RoomButton({
  model,
  room,
  open,
  beckoned,
  mine,
  draft,
  choose,
}: {
  readonly model: Model
  readonly room: Room
  readonly open: boolean
  readonly beckoned: boolean
  readonly mine: string | null
  readonly draft: string
  readonly choose: () => void
}) {
  const last = room.entries.at(-1)
  const news = open ? [] : unread(room, mine)
  const called = mine !== null && news.some(({ mentions }) => mentions.includes(mine))
  const direct = room.kind === 'direct'
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (beckoned) button.current?.focus()
  }, [beckoned])
  return (
    <button
      ref={button}
      type="button"
      class={`room${beckoned ? ' beckon' : ''}`}
      aria-current={open ? 'true' : undefined}
      onClick={choose}
    >
      <span class="face">
        {direct ? (
          <GroupAvatar names={[room.name, model.bot]} bot={model.bot} />
        ) : (
          <GroupAvatar names={room.faces} bot={model.bot} />
        )}
        {news.length > 0 && (
          <span class="count">
            <span aria-hidden="true">{news.length > 99 ? '99+' : news.length}</span>
            <span class="seen-not">{words.unread(news.length)}</span>
          </span>
        )}
      </span>
      <span class="name">{direct ? words.aloneWith(room.name, model.bot) : room.name}</span>
      <span class="when">{last === undefined ? '' : shortTime(last.at, nowOf(model))}</span>
      <span class="last">
        {called && <b class="called">{words.mentionedYou}</b>}
        {draft !== '' && <b class="called">{words.draft}</b>}
        {draft !== ''
          ? draft
          : last === undefined
            ? room.about
            : gistOf(last, last.kind === 'said' && last.from === mine, !direct)}
      </span>
    </button>
  )
}
