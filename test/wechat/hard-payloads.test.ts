import { expect, it, vi } from 'vitest'
import type { payloads } from 'wechaty-puppet'
import type { Puppet } from '../../src/wechat/puppet-session.ts'
import { wechatChat } from '../../src/wechat/wechat-chat.ts'
import { WorldPuppet } from '../../src/world/puppet.ts'
import { listen, sampleWorld } from '../chat/contract.ts'

/** A gateway that has trouble with the payloads of some messages. */
class HardPuppet extends WorldPuppet {
  static trouble: (text: string) => Promise<void> = async () => {}

  override async messageRawPayload(id: string): Promise<payloads.Message> {
    const payload = await super.messageRawPayload(id)
    await HardPuppet.trouble(payload.text ?? '')
    return payload
  }
}

async function open() {
  const world = sampleWorld(Date.now)
  const puppet = (): Puppet => new HardPuppet({ world })
  const chat = wechatChat({ puppet, patience: { retry: 50 } })
  const ears = await listen(chat)
  const say = (text: string) => world.say({ topic: '1号楼居民群', from: 'zhang', text })
  const texts = () => ears.heard.map((each) => (each.kind === 'message' ? each.text : each.kind))
  const errors = () => ears.health.flatMap((each) => (each.kind === 'error' ? [each.why] : []))
  return { chat, say, texts, errors }
}

it('a message whose payload comes late lets the others pass, and is not lost', async () => {
  HardPuppet.trouble = (text) =>
    new Promise((resolve) => setTimeout(resolve, text === '慢' ? 500 : 0))
  const { chat, say, texts } = await open()
  for (const text of ['一', '慢', '二', '三']) say(text)
  await vi.waitFor(() => expect(texts()).toEqual(['一', '二', '三', '慢']), 20_000)
  await chat.stop()
})

it('a message whose payload cannot be had is told, and the others go on', async () => {
  HardPuppet.trouble = async (text) => {
    if (text === '坏') throw new Error('payload is broken')
  }
  const { chat, say, texts, errors } = await open()
  for (const text of ['一', '坏', '二']) say(text)
  await vi.waitFor(() => expect(texts()).toEqual(['一', '二']), 20_000)
  expect(errors()).toContainEqual(
    expect.stringMatching(/could not be read \(1 so far\): payload is broken/u),
  )
  await chat.stop()
})

it('a message that a lost gateway did not give is asked of the next session', async () => {
  let left = 1
  HardPuppet.trouble = async () => {
    if (left-- > 0) throw new Error('14 UNAVAILABLE: Connection dropped')
  }
  const { chat, say, texts, errors } = await open()
  say('一')
  await vi.waitFor(() => expect(texts()).toEqual(['一']), 20_000)
  expect(errors()).toEqual([expect.stringMatching(/gateway is lost/u)])
  await chat.stop()
})
