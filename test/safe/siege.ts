import { route } from '../../commands/route.ts'
import { MINUTE, says, street } from '../engine/street.ts'
import { office, signedIn } from '../web/office.ts'
import { HOSTILE } from './hostile.ts'

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const TOPIC = '1号楼居民群'

export type Besieged = Awaited<ReturnType<typeof besieged>>

/**
 * A street office where each hostile text was worn as a name, said in a report, sent as the name of a picture, written
 * into a chain, kept of a household, and borne by a group of which the bot knows nothing.
 */
export async function besieged() {
  const there = await office({ engine: { understand: route } })
  const { clock, hear, store, folder } = there
  const plain = street()
  for (const [place, { text }] of HOSTILE.entries()) {
    const [sender, alias] = [`h${place}`, `1-${(place % 6) + 1}01 ${text}`]
    const who = { sender, name: text }
    clock.now += 2 * MINUTE
    const now = () => ({ ...who, at: clock.now })
    await hear(says(TOPIC, alias, `报修 厨房水龙头坏了 ${text}`, now()))
    const picture = {
      kind: 'image',
      name: text,
      load: async () => Buffer.from(`picture ${place}`),
    } as const
    await hear(says(TOPIC, alias, '', { ...now(), attachment: picture }))
    await hear(says(TOPIC, alias, `#接龙\n报体温\n1. ${alias} 36.5`, now()))
    await hear(says(text, alias, '报修 灯坏了', now()))
    const household = plain.areas.get(BUILDING)?.households[place % 24] ?? ''
    store.whole(() =>
      store.households.put({
        home: { area: BUILDING, household },
        name: text.includes('script') ? `赵奶奶${text}` : text,
        people: 1,
        phone: '13800000000',
        tags: ['独居老人', text.slice(0, 12)],
        away: null,
      }),
    )
  }
  return {
    ...there,
    folder,
    street: plain,
    signIn: (contact: string) => signedIn(there, contact),
  }
}
