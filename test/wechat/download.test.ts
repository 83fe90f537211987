import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { BROKEN_DOWNLOADS, openSource, type Source } from '../../faults/download.ts'
import { HardPuppet } from '../../faults/gateway.ts'
import type { Attachment, Chat } from '../../src/chat/chat.ts'
import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { type Gateway, startGateway } from '../../src/world/gateway.ts'
import type { World } from '../../src/world/world.ts'
import { type Ears, listen, sampleWorld } from '../chat/contract.ts'

const TOKEN = 'puppet_download'
const WAIT = { timeout: 30_000, interval: 10 }
const MOST = 10 * 1024 * 1024
vi.setConfig({ testTimeout: 60_000 })

let world: World
let puppet: HardPuppet
let gateway: Gateway
let source: Source
let chat: Chat
let ears: Ears
const escaped: unknown[] = []
/** The gateway shares this process: what escapes from it, when a download is broken off or was lost, is its own. */
const THE_GATEWAY_S = /Call cancelled|urn-registry/
const catchEscaped = (error: unknown) => {
  if (!THE_GATEWAY_S.test(String(error))) escaped.push(error)
}

beforeEach(async () => {
  escaped.length = 0
  process.on('uncaughtException', catchEscaped)
  process.on('unhandledRejection', catchEscaped)
  world = sampleWorld()
  puppet = new HardPuppet({ world })
  gateway = await startGateway({ world, puppet, port: 0, token: TOKEN })
  source = await openSource()
})

/** Connects, with so many ms for a download. */
async function connect(download: number): Promise<void> {
  const { endpoint } = gateway
  const puppet = servicePuppet({ token: TOKEN, endpoint, plain: true })
  chat = wechatChat({ puppet, patience: { download } })
  ears = await listen(chat)
}

afterEach(async () => {
  await chat.stop()
  await gateway.stop()
  await source.close()
  process.off('uncaughtException', catchEscaped)
  process.off('unhandledRejection', catchEscaped)
})

async function attachment(bytes = new Uint8Array([1, 2, 3])): Promise<Attachment> {
  const before = ears.heard.length
  const enclosure = { kind: 'file', name: 'a.pdf', bytes } as const
  world.say({ topic: '1号楼居民群', from: 'zhang', text: '', enclosure })
  await vi.waitUntil(() => ears.heard.length > before, WAIT)
  const message = ears.heard.at(-1)
  if (message?.kind !== 'message' || message.attachment === null) throw new Error('no attachment')
  return message.attachment
}

/** Takes as much as anybody keeps, and says how much that was, or why there was no more. */
async function taken({ load }: Attachment): Promise<number | string> {
  let size = 0
  try {
    for await (const bytes of load()) {
      size += bytes.length
      if (size > MOST) return 'too much'
    }
    return size
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

it.each(BROKEN_DOWNLOADS)('a download that is broken (%s) ends, on both sides', async (how) => {
  await connect(700)
  puppet.file = () => source.box(how)
  const broken = await attachment()
  expect(await taken(broken)).toEqual(expect.any(String))
  await vi.waitUntil(() => source.open() === 0, WAIT)
  puppet.file = () => null
  expect(await taken(await attachment())).toBe(3)
  expect(escaped).toEqual([])
})

it('what comes over the gateway itself is fetched piece by piece, and broken off', async () => {
  await connect(30_000)
  const bytes = new Uint8Array(3 * MOST)
  expect(await taken(await attachment(bytes))).toBe('too much')
  expect(await taken(await attachment(bytes.slice(0, MOST)))).toBe(MOST)
  expect(escaped).toEqual([])
})
