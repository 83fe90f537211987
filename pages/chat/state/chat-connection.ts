import {
  type ClientMessage,
  type Frame,
  OVER,
  STREET,
} from '../../../src/server/protocol/chat-messages.ts'
import { here } from '../../shared/below.ts'
import { after, type Model } from './model.ts'

export type Status = 'opening' | 'live' | 'offline'

/** The page's line to the server. */
export interface Line {
  readonly model: () => Model | null
  readonly status: () => Status
  /** The scene it is at: the street, or a story. */
  readonly scene: () => string
  wish(wish: ClientMessage): void
  /** Goes to another scene. */
  go(scene: string): void
  /** Tells of every frame, once the model has it. */
  hear(tell: (frame: Frame) => void): () => void
  /** Tells that something changed, once a screen's frame at most. */
  watch(tell: () => void): () => void
}

const FIRST_WAIT = 300
const LONGEST_WAIT = 10_000
const SCENE = 'scene'

/** Connects, and again whenever the line is lost. */
export function connect(): Line {
  const watchers = new Set<() => void>()
  const hearers = new Set<(frame: Frame) => void>()
  let scene = new URLSearchParams(location.search).get(SCENE) ?? STREET
  let model: Model | null = null
  let status: Status = 'opening'
  let socket: WebSocket | null = null
  let wait = FIRST_WAIT
  let telling = false
  /** What was asked for while there was no line. */
  let kept: ClientMessage[] = []

  open()

  function open(): void {
    const address = new URL(here('/chat/live'), location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    address.searchParams.set(SCENE, scene)
    const opened = new WebSocket(address)
    socket = opened
    opened.addEventListener('message', ({ data }) => {
      if (socket === opened) take(JSON.parse(data))
    })
    opened.addEventListener('close', ({ code }) => {
      if (socket !== opened) return
      status = 'offline'
      changed()
      if (code === OVER && scene !== STREET) go(STREET)
      else {
        setTimeout(() => socket === opened && open(), wait)
        wait = Math.min(wait * 2, LONGEST_WAIT)
      }
    })
  }

  function take(frame: Frame): void {
    model = after(model, frame, performance.now())
    if (frame.kind === 'hello') {
      status = 'live'
      wait = FIRST_WAIT
      for (const wish of kept) wishNow(wish)
      kept = []
    }
    if (frame.kind === 'scene') {
      go(frame.scene)
      kept.push({ do: 'play' })
    }
    for (const tell of [...hearers]) tell(frame)
    changed()
  }

  function wishNow(wish: ClientMessage): void {
    if (socket?.readyState === WebSocket.OPEN && status === 'live') {
      socket.send(JSON.stringify(wish))
    } else kept.push(wish)
  }

  function go(to: string): void {
    scene = to
    const address = new URL(location.href)
    if (to === STREET) address.searchParams.delete(SCENE)
    else address.searchParams.set(SCENE, to)
    history.replaceState(null, '', address)
    const old = socket
    socket = null
    old?.close()
    model = null
    status = 'opening'
    kept = []
    wait = FIRST_WAIT
    open()
    changed()
  }

  function changed(): void {
    if (telling) return
    telling = true
    // A window in the background draws no frames, but its title counts what is unread.
    const soon = document.hidden
      ? (tell: () => void) => setTimeout(tell, 100)
      : requestAnimationFrame
    soon(() => {
      telling = false
      for (const tell of watchers) tell()
    })
  }

  return {
    model: () => model,
    status: () => status,
    scene: () => scene,
    wish: wishNow,
    go,
    hear(tell) {
      hearers.add(tell)
      return () => void hearers.delete(tell)
    },
    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
  }
}

/** Sends a picture as someone. Throws the server's line where it refuses. */
export async function sendPicture(
  line: Line,
  what: { readonly chat: string; readonly from: string; readonly file: File },
): Promise<void> {
  const { chat, from, file } = what
  const query = new URLSearchParams({
    scene: line.scene(),
    chat,
    from,
    name: file.name.slice(-100) || 'picture',
  })
  const response = await fetch(here(`/chat/pictures?${query}`), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': file.type },
    body: file,
  })
  if (response.ok) return
  const { error } = await response.json().catch(() => ({ error: response.statusText }))
  throw new Error(String(error))
}
