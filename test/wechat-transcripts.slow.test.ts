import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Chat } from '../src/chat/chat.ts'
import { mistakeLine } from '../src/config/reading/mistake.ts'
import { difference } from '../src/rehearsal/difference.ts'
import { rehearsed } from '../src/rehearsal/rehearsal.ts'
import { readScript } from '../src/rehearsal/script.ts'
import { servicePuppet } from '../src/wechat/service.ts'
import { wechatChat } from '../src/wechat/wechat-chat.ts'
import type { AccountWorld } from '../src/world/account-view.ts'
import { startGateway } from '../src/world/gateway.ts'
import { type Manner, mannersBy } from '../src/world/manner.ts'
import { WorldPuppet } from '../src/world/puppet.ts'
import type { World } from '../src/world/world.ts'

const TOKEN = 'puppet_weiliandong_transcripts'
const folder = join(import.meta.dirname, 'transcripts')
/** Pictures that fail by the simulated world's own word; how they fail on the wire is tried in `wechat/download.test.ts`. */
const NOT_BY_WIRE = ['a-picture-that-does-not-come.chat']
const files = readdirSync(folder).filter(
  (name) => name.endsWith('.chat') && !NOT_BY_WIRE.includes(name),
)

/** The simulated WeChat behind a real gRPC puppet service, and wechaty on its other end. */
async function overWire(world: AccountWorld): Promise<Chat> {
  const gateway = await startGateway({ world, port: 0, token: TOKEN })
  const { endpoint } = gateway
  const chat = wechatChat({
    puppet: servicePuppet({ token: TOKEN, endpoint, plain: true }),
  })
  return loggedIn(chat, () => gateway.stop())
}

/** Puppets that hand over each message in another manner, to an account that bears another name in every group. */
async function byOthers(
  world: AccountWorld,
  whole: World,
  manner: (id: string) => Manner,
): Promise<Chat> {
  const { id, name } = world.bot
  for (const { topic } of world.rooms()) {
    const shown = world.members(topic).find(({ contact }) => contact === id)?.alias
    if (shown === name) whole.rename({ topic, id, alias: '小管家' })
  }
  const puppet = () => new WorldPuppet({ world, manner })
  return loggedIn(wechatChat({ puppet, rest: 0 }), async () => {})
}

function loggedIn(chat: Chat, end: () => Promise<void>): Chat {
  return {
    ...chat,
    start: (hear) =>
      new Promise((resolve, reject) => {
        const health: typeof hear.health = (news) => {
          hear.health(news)
          if (news.kind === 'login') resolve()
        }
        chat.start({ ...hear, health }).catch(reject)
      }),
    async stop() {
      await chat.stop()
      await end()
    },
  }
}

/** Of several accounts each begins when its own puppet is ready, which no line of a transcript waits for. */
const OF_ONE = files.filter((name) => !/^seats:/m.test(readFileSync(join(folder, name), 'utf8')))

test.each(OF_ONE)('%s, over gRPC', { timeout: 30_000 }, async (name) => {
  expect(await played(name, overWire)).toBe('')
})

test.each(OF_ONE)('%s, by puppets of other manners', { timeout: 30_000 }, async (name) => {
  const manner = mannersBy(name.length * 7919)
  const connect: Connect = (world, whole) => byOthers(world, whole, manner)
  expect(await played(name, connect)).toBe('')
})

type Connect = (world: AccountWorld, whole: World) => Promise<Chat>

/** What differs where a transcript is played on another port. */
async function played(name: string, connect: Connect): Promise<string> {
  const script = readScript(join(folder, name))
  if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
  const { street } = script.value.config
  const result = await rehearsed(script.value, { connect, log: () => {} }, () => null)
  if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
  const { verdicts } = result.value
  return difference({ ...script.value, bot: street.bot }, verdicts)
}
