import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chat } from '../../src/chat/chat.ts'
import { isStranger } from '../../src/wechat/failure.ts'
import { servicePuppet } from '../../src/wechat/service.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { type Gateway, startGateway } from '../../src/world/gateway.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import type { World } from '../../src/world/world.ts'
import { type Ears, listen, sampleWorld } from '../chat/contract.ts'

const TOKEN = 'puppet_friends'
const WAIT = { timeout: 20_000, interval: 10 }

/** As some puppets do: it does not know who is a friend, and says so only when it is to write to them. */
class KnowsNot extends WorldPuppet {
  override async contactRawPayload(id: string) {
    const { friend: _, ...rest } = await super.contactRawPayload(id)
    return rest
  }
}

describe.each([
  ['that knows who is a friend', WorldPuppet],
  ['that does not', KnowsNot],
])('by a puppet %s', (_, Puppet) => {
  let world: World
  let gateway: Gateway
  let chat: Chat
  let ears: Ears

  beforeEach(async () => {
    world = sampleWorld(Date.now)
    world.estrange('wang')
    gateway = await startGateway({ world, port: 0, token: TOKEN, puppet: new Puppet({ world }) })
    const { endpoint } = gateway
    chat = wechatChat({ puppet: servicePuppet({ token: TOKEN, endpoint, plain: true }) })
    ears = await listen(chat)
  })
  afterEach(async () => {
    await chat.stop()
    await gateway.stop()
  })

  const say = (contact: string) =>
    chat.say({ address: { kind: 'contact', contact }, text: '在吗', mentions: [], file: null })

  it('tells a refusal for want of friendship from others', async () => {
    expect(await say('zhang')).toMatchObject({ kind: 'sent' })
    expect(await say('wang')).toMatchObject({ kind: 'failed', stranger: true })
    const nobody = await say('nobody')
    expect(nobody).toMatchObject({ kind: 'failed' })
    expect(nobody).not.toHaveProperty('stranger')
  })

  it('hears who asks, accepts them, and writes to them then', async () => {
    await say('wang')
    const { id } = world.askFriend({ from: 'wang', hello: '1-301 王芳' })
    const told = () => ears.heard.filter(({ kind }) => kind === 'friendship')
    await vi.waitFor(() => expect(told()).toHaveLength(1), WAIT)
    expect(told()[0]).toMatchObject({ what: 'asked', id, sender: 'wang', hello: '1-301 王芳' })
    await chat.accept(id)
    await vi.waitFor(
      () => expect(told()[1]).toMatchObject({ what: 'friend', sender: 'wang' }),
      WAIT,
    )
    expect(await say('wang')).toMatchObject({ kind: 'sent' })
    await expect(chat.accept('no such request')).rejects.toThrow()
  })
})

it.each([
  ['李四开启了朋友验证，你还不是他（她）朋友。请先发送朋友验证请求', true],
  ['对方不是您的好友', true],
  ['send failed: not a friend', true],
  ['the user is not in contact', true],
  ['13 INTERNAL: there is no person «nobody»', false],
  ['14 UNAVAILABLE: friendly proxy not ready', false],
])('«%s» tells of a stranger: %s', (why, is) => {
  expect(isStranger(why)).toBe(is)
})
