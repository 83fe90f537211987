import { z } from 'zod'
import { refusal } from '../../server/http-refusal.ts'
import { MOST_PICTURE } from '../../server/protocol/chat-messages.ts'
import { fromHere } from '../../server/session.ts'
import type { Routes } from '../../server/validation.ts'
import { addressOf, topicOf } from './chat-id.ts'
import type { Scene } from './scene.ts'

/** The first bytes of the pictures that are taken, as hexadecimal digits. */
const KINDS: readonly { readonly begins: RegExp; readonly type: string }[] = [
  { begins: /^89504e470d0a1a0a/, type: 'image/png' },
  { begins: /^ffd8ff/, type: 'image/jpeg' },
  { begins: /^474946383[79]61/, type: 'image/gif' },
  { begins: /^52494646.{8}57454250/, type: 'image/webp' },
]

const OfSending = z.object({
  scene: z.string().max(50),
  chat: z.string().max(200),
  from: z.string().max(200),
  name: z.string().min(1).max(100),
})
const OfFile = z.object({ scene: z.string(), message: z.string() })

/** Where the bytes of a message are to be had. */
export function pictureAddress(scene: string, message: string): string {
  return `/chat/scenes/${scene}/files/${encodeURIComponent(message)}`
}

/** Pictures that people of a scene send, and whatever came with a message. */
export function pictures(app: Routes, sceneOf: (id: string) => Scene | undefined): void {
  for (const { type } of KINDS) {
    app.addContentTypeParser(
      type,
      { parseAs: 'buffer', bodyLimit: MOST_PICTURE },
      (_, body, done) => done(null, body),
    )
  }

  app.post(
    '/chat/pictures',
    { bodyLimit: MOST_PICTURE, schema: { querystring: OfSending } },
    async (request, reply) => {
      if (!fromHere(request)) throw refusal(403, '只能在这个页面上发图')
      const { scene: id, chat, from, name } = request.query
      const scene = sceneOf(id)
      const address = addressOf(chat)
      if (scene === undefined || address === null || scene.world.person(from) === null) {
        throw refusal(404, '这个聊天不在了，刷新一下')
      }
      const bytes = request.body
      if (!Buffer.isBuffer(bytes) || typeOf(bytes) === null) {
        throw refusal(415, '只能发 PNG、JPEG、GIF、WebP 图片')
      }
      const topic = topicOf(address)
      if (topic !== null && scene.world.members(topic).length === 0) {
        throw refusal(404, '没有这个群')
      }
      scene.world.say({ topic, from, text: '', enclosure: { kind: 'image', name, bytes } })
      return reply.code(204).send()
    },
  )

  app.get(
    '/chat/scenes/:scene/files/:message',
    { schema: { params: OfFile } },
    async (request, reply) => {
      const enclosure = sceneOf(request.params.scene)?.world.message(
        request.params.message,
      )?.enclosure
      if (!enclosure) throw refusal(404, '没有这个文件')
      const bytes = Buffer.from(enclosure.bytes)
      const type = typeOf(bytes)
      reply.header('cache-control', 'private, max-age=3600')
      if (type !== null) return reply.type(type).send(bytes)
      const named = `attachment; filename*=UTF-8''${encodeURIComponent(enclosure.name)}`
      return reply.type('application/octet-stream').header('content-disposition', named).send(bytes)
    },
  )
}

/** What kind of picture it is, by its own first bytes; null for anything else. */
function typeOf(bytes: Buffer): string | null {
  const first = bytes.subarray(0, 16).toString('hex')
  return KINDS.find(({ begins }) => begins.test(first))?.type ?? null
}
