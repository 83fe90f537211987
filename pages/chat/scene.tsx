import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type ChatId,
  EVERYONE,
  type Person,
  type Said,
} from '../../src/server/protocol/chat-messages.ts'
import { words } from '../words/chat-page.ts'
import { ChatList } from './chat-list.tsx'
import { Icon } from './face/icon.tsx'
import { type Before, InFront } from './in-front.tsx'
import { type Line, sendPicture } from './state/chat-connection.ts'
import { useFollow } from './state/follow.ts'
import { useKept } from './state/keep.ts'
import { listed, type Model, nowOf, type Room } from './state/model.ts'
import { useComplaint, useReading, useTitle } from './state/window.ts'
import { Guide } from './story/guide.tsx'
import { StoryBar } from './story/story-bar.tsx'
import { useGuide } from './story/use-guide.ts'
import { Composer } from './talk/composer.tsx'
import { Talk } from './talk/talk.tsx'

/** The chats of a scene, and the one that is open. */
export function Scene({
  line,
  model,
  guided,
  endGuide,
  stories,
}: {
  readonly line: Line
  readonly model: Model
  /** The guide is over. */
  readonly guided: boolean
  readonly endGuide: () => void
  readonly stories: () => void
}) {
  const [open, setOpen] = useState<ChatId | null>(model.tour?.chat ?? listed(model)[0]?.id ?? null)
  /** On a phone: the open chat stands before the list. */
  const [forward, bringForward] = useState(model.story !== null)
  const [speakers, setSpeaker] = useKept<ChatId, Person>()
  const [drafts, write] = useKept<ChatId, string>()
  const [quotes, quote] = useKept<ChatId, Said>()
  const [before, put] = useState<Before | null>(null)
  const [complaint, complain] = useComplaint()
  const [follows, follow] = useState(model.story !== null)
  /** What was taken back here, by the id of the message. */
  const takenBack = useRef(new Map<string, string>())
  const room = open === null ? undefined : model.rooms.get(open)
  const speakerOf = (of: Room): Person | null => speakers.get(of.id) ?? of.speaker
  const speaker = room === undefined ? null : speakerOf(room)
  const mine = speaker?.contact ?? null

  function show(chat: ChatId): void {
    setOpen(chat)
    bringForward(true)
  }

  function choose(chat: ChatId): void {
    follow(false)
    show(chat)
  }

  useFollow(line, follows, show)
  useEffect(
    () =>
      line.hear((frame) => {
        if (frame.kind === 'refused') complain(frame.why)
        if (frame.kind !== 'met') return
        setSpeaker(frame.chat, frame.person)
        if (frame.chat.startsWith('contact:')) show(frame.chat)
      }),
    [line],
  )
  useReading(line, room, forward)
  useTitle(model, speakerOf)

  const guide = useGuide({
    line,
    model,
    open,
    on: !guided,
    speakAs: setSpeaker,
    show,
    write,
  })
  const beckoned = guide?.stop.step === 'open' ? guide.stop.chat : null

  return (
    <div class={`scene ${forward ? 'forward' : 'back'}`}>
      {model.story !== null && (
        <StoryBar story={model.story} follows={follows} follow={follow} wish={line.wish} />
      )}
      <ChatList
        model={model}
        open={open}
        beckoned={beckoned}
        speaker={(of) => speakerOf(of)?.contact ?? null}
        drafts={drafts}
        choose={choose}
        talkAlone={() => {
          line.wish({ do: 'people', chat: EVERYONE })
          put('alone')
        }}
      />
      {room === undefined ? (
        <main class="talk empty">
          <p>{words.choose}</p>
        </main>
      ) : (
        <main class="talk" aria-label={room.name}>
          <header>
            <button
              type="button"
              class={`plain back${beckoned !== null ? ' beckon' : ''}`}
              aria-label={words.back}
              onClick={() => bringForward(false)}
            >
              <Icon name="back" />
            </button>
            <h2>
              {room.kind === 'direct' ? words.aloneWith(room.name, model.bot) : room.name}
              {room.kind !== 'direct' && <small>{words.members(room.members)}</small>}
            </h2>
            <p>{room.about}</p>
          </header>
          <Talk
            room={room}
            mine={mine}
            now={nowOf(model)}
            deeds={{
              quote: (said) => quote(room.id, said),
              recall(said) {
                takenBack.current.set(said.id, said.text)
                line.wish({ do: 'recall', chat: room.id, from: said.from, id: said.id })
              },
              editAgain(said) {
                const text = takenBack.current.get(said.id)
                return text ? () => write(room.id, text) : null
              },
              see: put,
            }}
          />
          <Composer
            key={room.id}
            speaker={speaker}
            fixed={room.kind === 'direct'}
            people={model.people.get(room.id) ?? []}
            bot={model.bot}
            draft={drafts.get(room.id) ?? ''}
            quoting={quotes.get(room.id) ?? null}
            examples={room.entries.length === 0 && guided ? words.examples[room.kind] : []}
            beckons={guide?.composes ?? false}
            takesFocus={!follows}
            write={(text) => write(room.id, text)}
            send={(text) => {
              if (mine === null) return
              const said = quotes.get(room.id)?.id ?? null
              line.wish({ do: 'say', chat: room.id, from: mine, text, quote: said })
              write(room.id, undefined)
              quote(room.id, undefined)
            }}
            sendPicture={(file) => {
              if (mine === null) return
              sendPicture(line, { chat: room.id, from: mine, file }).catch((error) =>
                complain(`${words.notSent}：${error instanceof Error ? error.message : error}`),
              )
            }}
            dropQuote={() => quote(room.id, undefined)}
            chooseSpeaker={() => {
              line.wish({ do: 'people', chat: room.id })
              put('speaker')
            }}
            openChain={room.kind === 'direct' ? null : () => put('chain')}
            askPeople={() => line.wish({ do: 'people', chat: room.id })}
            complain={complain}
          />
        </main>
      )}
      {guide !== null && model.tour !== null && (
        <Guide
          model={model}
          tour={model.tour}
          stop={guide.stop}
          next={guide.next}
          stories={() => {
            endGuide()
            stories()
          }}
          done={endGuide}
        />
      )}
      <p class="complaint" role="status">
        {complaint}
      </p>
      {before !== null && (
        <InFront
          before={before}
          model={model}
          room={room}
          speaker={speaker}
          wish={(wish) => {
            line.wish(wish)
            put(null)
          }}
          done={() => put(null)}
        />
      )}
    </div>
  )
}
