import type { WebSocket } from 'ws'
import { DAY } from '../../domain/model/time.ts'
import {
  type Chat,
  type ChatId,
  type ClientMessage,
  type ClockState,
  type Frame,
  OVER,
} from '../../server/protocol/chat-messages.ts'
import { wishOf } from './client-message.ts'
import { rollOf } from './contacts.ts'
import { neighbours } from './neighbour.ts'
import { keepRecord } from './record.ts'
import type { Scene, Theatre } from './scene.ts'
import { act } from './speak.ts'
import { tourOf } from './tour.ts'
import { pictureAddress } from './uploaded-picture.ts'

/** Bytes that a page may be behind before it is hung up on; it comes back by itself. */
const MOST_BEHIND = 8 * 1024 * 1024

/** ms within which the clock looks for the bot's next word. */
const LONGEST_SILENCE = 3 * DAY

/** A scene with the pages that look at it. */
export interface Room {
  readonly scene: Scene
  enter(socket: WebSocket): void
  watchers(): number
  /** Hangs up on all pages; they are told that the scene is over. */
  close(): Promise<void>
}

export interface RoomOptions {
  readonly id: string
  readonly scene: Scene
  readonly theatre: Theatre
  /** Plays a story in a scene of its own, and answers with the scene's id. */
  readonly tell: (story: string) => Promise<string>
  /** Nobody looks any more, or someone told it to stop. */
  readonly left: (stopped: boolean) => void
}

/** Lets pages look at a scene and act in it, all in step. */
export function createRoom({ id, scene, theatre, tell, left }: RoomOptions): Room {
  const { world, clock, story } = scene
  const sockets = new Set<WebSocket>()
  /** How often the bot has spoken. */
  let words = 0
  const roll = rollOf(scene)
  const record = keepRecord(
    world,
    (message) => pictureAddress(id, message),
    (told) => {
      if (told.kind === 'entry') show(told.entry.chat)
      if (told.kind === 'entry' && told.entry.kind === 'said' && told.entry.own) words += 1
      all(told)
    },
  )
  const shown = new Set<ChatId>()
  const stops = [
    record.stop,
    clock.watch(() => all({ kind: 'clock', clock: time() })),
    story?.watch(() => all({ kind: 'story', story: story.state() })) ?? (() => {}),
  ]

  function time(): ClockState {
    return { now: clock.now(), speed: clock.speed() }
  }

  function hello(): Frame {
    const chats = roll.chats(record.chats(), record.read)
    for (const chat of chats) shown.add(chat.id)
    return {
      kind: 'hello',
      street: scene.street.name,
      bot: world.bot.name,
      clock: time(),
      chats,
      entries: record.entries(),
      stories: theatre.stories,
      story: story?.state() ?? null,
      tour: story === null ? tourOf(scene, neighbours(scene.street)) : null,
    }
  }

  /** Tells of a chat that pages do not know yet. */
  function show(chat: ChatId): void {
    if (shown.has(chat)) return
    const known: Chat | null = roll.chat(chat, record.read(chat))
    if (known === null) return
    shown.add(chat)
    all({ kind: 'chat', chat: known })
  }

  function all(frame: Frame): void {
    const text = JSON.stringify(frame)
    for (const socket of sockets) {
      if (socket.bufferedAmount > MOST_BEHIND) socket.terminate()
      else socket.send(text)
    }
  }

  function hear(socket: WebSocket, text: string): void {
    const wish = wishOf(text)
    const answer = (frame: Frame) => socket.send(JSON.stringify(frame))
    if (wish === null) {
      answer({ kind: 'refused', why: '这句话太长，或者页面旧了，刷新一下再试' })
      return
    }
    grant(wish, answer).catch((error) => {
      answer({ kind: 'refused', why: error instanceof Error ? error.message : String(error) })
    })
  }

  async function grant(wish: ClientMessage, answer: (frame: Frame) => void): Promise<void> {
    switch (wish.do) {
      case 'say':
      case 'chain':
      case 'recall':
        act(world, wish)
        return
      case 'people':
        answer({ kind: 'people', chat: wish.chat, people: roll.people(wish.chat) })
        return
      case 'meet': {
        const met = roll.meet(wish.chat, wish.alias)
        if (met === null) throw new Error(`「${wish.alias}」在这里说不了话`)
        show(met.chat)
        answer({ kind: 'met', ...met })
        return
      }
      case 'read':
        if (record.markRead(wish.chat, wish.place))
          all({ kind: 'read', chat: wish.chat, place: wish.place })
        return
      case 'run':
        if (story === null) clock.run(wish.speed)
        return
      case 'move':
        if (wish.by === null) await nextWord()
        else await clock.move(wish.by)
        return
      case 'tell':
        answer({ kind: 'scene', scene: await tell(wish.story) })
        return
      case 'play':
        story?.play()
        return
      case 'pause':
        story?.pause()
        return
      case 'step':
        story?.step()
        return
      case 'pace':
        story?.pace(wish.beat)
        return
      case 'stop':
        if (story !== null) left(true)
        return
    }
  }

  /** On to the next moment at which the bot says something: much that falls due is done in silence. */
  async function nextWord(): Promise<void> {
    const [before, longest] = [words, clock.now() + LONGEST_SILENCE]
    for (let at = -1; words === before && at !== clock.now() && clock.now() < longest; ) {
      at = clock.now()
      await clock.move('next')
    }
  }

  return {
    scene,
    enter(socket) {
      sockets.add(socket)
      socket.on('message', (data) => hear(socket, String(data)))
      socket.on('error', () => socket.terminate())
      socket.on('close', () => {
        sockets.delete(socket)
        if (sockets.size === 0) left(false)
      })
      socket.send(JSON.stringify(hello()))
    },
    watchers: () => sockets.size,
    async close() {
      for (const stop of stops) stop()
      for (const socket of sockets) socket.close(OVER, 'over')
      await scene.close()
    },
  }
}
