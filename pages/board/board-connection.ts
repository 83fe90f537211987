import type {
  Action,
  Answer,
  ClientMessage,
  Frame,
} from '../../src/server/protocol/board-messages.ts'
import { NOT_SIGNED_IN } from '../../src/server/protocol/board-messages.ts'
import { here } from '../shared/below.ts'
import { isDead, LOOK } from '../shared/silence.ts'
import { after, type Model } from './model.ts'

export type Status = 'opening' | 'live' | 'offline' | 'signed-out'

/** The board's line to the server: what it has told, and who wants to know when that changes. */
export interface Connection {
  readonly model: () => Model | null
  readonly status: () => Status
  wish(wish: ClientMessage): void
  watch(tell: () => void): () => void
}

const FIRST_WAIT = 500
const LONGEST_WAIT = 15_000

/** Connects, and again whenever the line is lost. Whoever watches is told once a screen's frame at most. */
export function connect(): Connection {
  const watchers = new Set<() => void>()
  let model: Model | null = null
  let status: Status = 'opening'
  let socket: WebSocket | null = null
  let wished: ClientMessage = { building: null, form: null }
  let wait = FIRST_WAIT
  let telling = false
  let heardAt = performance.now()

  open()
  setInterval(look, LOOK)
  // Without news the ages on the cards go on all the same.
  setInterval(changed, 20_000)

  function open(): void {
    const address = new URL(here('/board/live'), location.href)
    address.protocol = address.protocol.replace('http', 'ws')
    const opened = new WebSocket(address)
    socket = opened
    heardAt = performance.now()
    opened.addEventListener('message', ({ data }) => {
      if (socket !== opened) return
      heardAt = performance.now()
      const frame: Frame = JSON.parse(data)
      model = after(model, frame, heardAt)
      if (frame.kind === 'hello') {
        status = 'live'
        wait = FIRST_WAIT
        if (wished.building !== null) send()
      }
      changed()
    })
    opened.addEventListener('close', ({ code }) => {
      if (socket === opened) lose(code === NOT_SIGNED_IN ? 'signed-out' : 'offline')
    })
  }

  function lose(as: 'signed-out' | 'offline'): void {
    socket = null
    status = as
    changed()
    if (status === 'signed-out') return
    setTimeout(open, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  /** A line may fall silent without being closed; its close may never come, and is not waited for. */
  function look(): void {
    if (socket === null || !isDead(heardAt, performance.now())) return
    const dead = socket
    lose('offline')
    dead.close()
  }

  function send(): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(wished))
  }

  function changed(): void {
    if (telling) return
    telling = true
    requestAnimationFrame(() => {
      telling = false
      for (const tell of watchers) tell()
    })
  }

  return {
    model: () => model,
    status: () => status,
    wish(wish) {
      if (wish.building === wished.building && wish.form === wished.form) return
      wished = wish
      if (model !== null) model.building = null
      send()
    },
    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
  }
}

/** The server's clock by now. */
export function nowOf({ now, heardAt }: Model): number {
  return now + (performance.now() - heardAt)
}

/** What the server says to a question. Throws its line where it refuses. */
export async function ask<T>(path: string): Promise<T> {
  const response = await fetch(here(path), { headers: { accept: 'application/json' } })
  return await answerOf<T>(response)
}

/** Does something on the board, and answers with what the bot said. Throws its line where it is refused. */
export async function act(model: Model, action: Action): Promise<string> {
  const answer = await post<Answer>(model, '/board/api/act', action)
  return answer.text
}

export async function signOut(model: Model): Promise<void> {
  await post(model, '/board/api/sign-out', {})
  location.reload()
}

async function post<T>({ me }: Model, path: string, body: object): Promise<T> {
  const response = await fetch(here(path), {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': me.csrf,
    },
    body: JSON.stringify(body),
  })
  return await answerOf<T>(response)
}

async function answerOf<T>(response: Response): Promise<T> {
  const body = await response.json()
  if (response.ok) return body
  throw new Error(typeof body.error === 'string' ? body.error : response.statusText)
}
