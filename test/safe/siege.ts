import { MINUTE } from '../../src/domain/model/time.ts'
import { type life, says, street } from '../engine/street.ts'
import { HOSTILE } from './hostile.ts'

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const TOPIC = '1号楼居民群'

/**
 * Each hostile text is worn as a name, said in a report, sent as the name of a picture, written into a chain, kept of a
 * household, and borne by a group of which the bot knows nothing.
 */
export async function besiege({
  clock,
  hear,
  now,
}: Pick<ReturnType<typeof life>, 'clock' | 'hear' | 'now'>): Promise<void> {
  const households = street().areas.get(BUILDING)?.households ?? []
  for (const [place, { text }] of HOSTILE.entries()) {
    clock.now += 2 * MINUTE
    const alias = `1-${(place % 6) + 1}01 ${text}`
    const who = { sender: `h${place}`, name: text, at: clock.now }
    const load = async function* () {
      yield Buffer.from(`picture ${place}`)
    }
    await hear(
      says(TOPIC, alias, `报修 厨房水龙头坏了 ${text}`, who),
      says(TOPIC, alias, '', { ...who, attachment: { kind: 'image', name: text, load } }),
      says(TOPIC, alias, `#接龙\n报体温\n1. ${alias} 36.5`, who),
      says(text, alias, '报修 灯坏了', who),
    )
    const { store } = now()
    store.whole(() =>
      store.households.put({
        home: { area: BUILDING, household: households[place % households.length] ?? '' },
        name: text.includes('script') ? `赵奶奶${text}` : text,
        people: 1,
        phone: '13800000000',
        tags: ['独居老人', text.slice(0, 12)],
        away: null,
      }),
    )
  }
}
