import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { OVER, STREET } from '../../../web/shared/chat.ts'
import { drawToken } from '../secret.ts'
import { fromHere } from '../session.ts'
import { pictures } from './picture.ts'
import type { Scene, Theatre } from './scene.ts'
import { createStage, type Stage } from './stage.ts'

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
    const stages = new Map<string, Stage>()
    const page = readFileSync(join(pages, 'chat.html'), 'utf8')
    stages.set(STREET, stageOf(STREET, street))

    app.get('/', async (_, reply) =>
      reply.type('text/html').header('cache-control', 'no-cache').send(page),
    )
    app.get<{ Querystring: { scene?: string } }>(
      '/chat/live',
      { websocket: true },
      (socket, request) => {
        const stage = stages.get(request.query.scene ?? STREET)
        const room = stage !== undefined && stage.watchers() < MOST_WINDOWS
        if (fromHere(request) && room) stage.enter(socket)
        else socket.close(OVER, 'over')
      },
    )
    pictures(app, (id) => stages.get(id)?.scene)
    app.addHook('onClose', async () => {
      await Promise.all([...stages.keys()].map(end))
    })

    function stageOf(id: string, scene: Scene): Stage {
      return createStage({
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
      if (stages.size > MOST_STORIES) throw new Error('同时放的故事太多了，先停掉一个')
      const id = drawToken().slice(0, 16)
      stages.set(id, stageOf(id, await theatre.open(story)))
      setTimeout(() => forget(id), FORGOTTEN).unref()
      return id
    }

    function forget(id: string): void {
      if (stages.get(id)?.watchers() === 0) void end(id)
    }

    async function end(id: string): Promise<void> {
      const stage = stages.get(id)
      stages.delete(id)
      await stage?.close()
    }
  }
}
