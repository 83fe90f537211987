import type { Address } from '../../chat/chat.ts'
import { mentionsOne } from '../../chat/mention.ts'
import type { ClientMessage } from '../../server/protocol/chat-messages.ts'
import type { World } from '../../world/world.ts'
import { addToChain } from './chain-form.ts'
import { addressOf, topicOf } from './chat-id.ts'

/** What people of a scene do in a chat. */
export type Deed = Extract<ClientMessage, { do: 'say' | 'chain' | 'recall' }>

/** Lets someone do something in a chat. Throws where there is no such chat or person, or it is not theirs to do. */
export function act(world: World, deed: Deed): void {
  const { from } = deed
  const address = addressOf(deed.chat)
  if (
    address === null ||
    world.person(from) === null ||
    world.accounts.some(({ id }) => id === from)
  )
    throw new Error('这个人不在这里，重新选一下谁在说话')
  if (address.kind === 'contact' && address.contact !== from)
    throw new Error('私聊里只有本人能说话')
  const topic = topicOf(address)
  switch (deed.do) {
    case 'say': {
      const mentions = topic === null ? [] : mentioned(world, topic, deed.text)
      const quote = deed.quote === null ? {} : { quote: deed.quote }
      world.say({ topic, from, text: deed.text, mentions, ...quote, ...spokenTo(world, address) })
      return
    }
    case 'chain':
      if (topic === null) throw new Error('接龙要在群里')
      addToChain(world, { topic, from, to: deed.to, title: deed.title, text: deed.text })
      return
    case 'recall':
      if (world.message(deed.id)?.from !== from) throw new Error('只能撤回自己的话')
      world.recall({ topic, from, id: deed.id, ...spokenTo(world, address) })
      return
  }
}

/** The members whose name stands behind an @ in the text. */
function mentioned(world: World, topic: string, text: string): readonly string[] {
  if (!text.includes('@')) return []
  return world
    .members(topic)
    .filter(({ name, alias }) => mentionsOne(text, [alias, name]))
    .map(({ contact }) => contact)
}

/** Alone with somebody, of several accounts the one that spoke last goes on. */
function spokenTo(world: World, address: Address): { readonly account?: string } {
  if (address.kind === 'group') return {}
  const last = world.history(address).findLast(({ own }) => own)
  return last?.account === undefined ? {} : { account: last.account }
}
