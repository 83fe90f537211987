import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { watchPulse } from '../../server/heartbeat.ts'
import { OVER, STREET } from '../../server/protocol/chat-messages.ts'
import { drawToken } from '../../server/secret.ts'
import { fromHere } from '../../server/session.ts'
import { checkedByZod } from '../../server/validation.ts'
import { createRoom, type Room } from './room.ts'
import type { Scene, Theatre } from './scene.ts'
import { pictures } from './uploaded-picture.ts'

/** ms that a story goes on without anyone who looks: a page that is loaded anew finds it again. */
const FORGOTTEN = 30_000
/** How many stories may play at once. */
const MOST_STORIES = 4

/** How many windows may look at one scene. */
const MOST_WINDOWS = 100

export interface WorldOptions {
  /** The simulated WeChat that the bot works in. */
  readonly street: Scene
  readonly theatre: Theatre
  /** The folder of the built pages. */
  readonly pages: string
}

/** The simulated WeChat in the browser: its page at `/`, its socket, its pictures. */
export function worldPages(options: WorldOptions): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    const { street, theatre, pages } = options
    const rooms = new Map<string, Room>()
    const page = readFileSync(join(pages, 'chat.html'), 'utf8')
    rooms.set(STREET, roomOf(STREET, street))

    app.get('/', async (_, reply) =>
      reply.type('text/html').header('cache-control', 'no-cache').send(page),
    )
    app.get<{ Querystring: { scene?: string } }>(
      '/chat/live',
      { websocket: true },
      (socket, request) => {
        const room = rooms.get(request.query.scene ?? STREET)
        const free = room !== undefined && room.watchers() < MOST_WINDOWS
        watchPulse(socket)
        if (fromHere(request) && free) room.enter(socket)
        else socket.close(OVER, 'over')
      },
    )
    pictures(checkedByZod(app, 'people'), (id) => rooms.get(id)?.scene)
    app.addHook('onClose', async () => {
      await Promise.all([...rooms.keys()].map(end))
    })

    function roomOf(id: string, scene: Scene): Room {
      return createRoom({
        id,
        scene,
        theatre,
        tell,
        left(stopped) {
          if (scene.story === null) return
          if (stopped) void end(id)
          else setTimeout(() => forget(id), FORGOTTEN).unref()
        },
      })
    }

    async function tell(story: string): Promise<string> {
      if (rooms.size > MOST_STORIES) throw new Error('同时放的故事太多了，先停掉一个')
      const id = drawToken().slice(0, 16)
      rooms.set(id, roomOf(id, await theatre.open(story)))
      setTimeout(() => forget(id), FORGOTTEN).unref()
      return id
    }

    function forget(id: string): void {
      if (rooms.get(id)?.watchers() === 0) void end(id)
    }

    async function end(id: string): Promise<void> {
      const room = rooms.get(id)
      rooms.delete(id)
      await room?.close()
    }
  }
}
