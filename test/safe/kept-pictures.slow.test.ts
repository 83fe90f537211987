import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { route } from '../../src/assembly/understanding.ts'
import type { Attachment, Outgoing } from '../../src/chat/chat.ts'
import type { Case } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import type { Store } from '../../src/store/store.ts'
import { life, says } from '../engine/street.ts'
import { NEIGHBOURS, type Neighbour, neighbour, RESIDENTS } from '../street/neighbourhood.ts'
import { CONFIG } from '../street/scene.ts'

const CHATS = [null, '1号楼居民群', '2号楼居民群', '第1网格工作群', '安居物业群'] as const
const BEGUN = ['报修 灯坏了', '上报 厨房着火了', '帮买 鸡蛋2斤', '上报 发烧 38.5', '投诉 楼上太吵']

/** What would be shown: the picture's number stands for its file. */
const draw: EngineOptions['draw'] = async (picture) =>
  picture.kind === 'kept' ? String(picture.file) : null

function image(seed: number): Attachment {
  return {
    kind: 'image',
    name: '图.jpg',
    async *load() {
      yield Buffer.from(`picture ${seed}`)
    },
  }
}

/** Everybody asks for something in every chat and sends a picture with it; then everybody says every command of it everywhere. */
async function lived(understand: EngineOptions['understand']) {
  const bot = life({ ...CONFIG, understand, draw })
  const { store } = bot.begin()
  let place = 0
  const next = <T>(all: readonly T[]): T => all[++place % all.length] as T
  async function say(
    who: Neighbour,
    room: string | null,
    text: string,
    attachment: Attachment | null = null,
  ): Promise<void> {
    bot.clock.now += 61_000
    const alias = who.alias.replace(/#\d$/, '')
    await bot.hear(says(room, alias, text, { sender: who.contact, at: bot.clock.now, attachment }))
  }
  for (const who of NEIGHBOURS) {
    const room = next(CHATS)
    await say(who, room, next(BEGUN))
    await say(who, room, '', image(place))
  }
  for (const who of NEIGHBOURS) {
    for (const { words } of commands) {
      await say(who, next(CHATS), `${words[0] ?? ''} ${1 + (place % store.cases.all().length)}`)
    }
  }
  await bot.until(bot.clock.now + 5 * 3_600_000)
  return { bot, store }
}

/** By the neighbourhood as it is told by hand, and not by the program's own rules. */
function maySee({ address }: Outgoing, about: Case, { cases }: Store): boolean {
  if (address.kind === 'group') return !RESIDENTS.has(address.topic)
  const { contact } = address
  return (
    neighbour(contact)?.duty != null ||
    about.by.contact === contact ||
    // Who had it was shown it then, whatever became of it.
    cases
      .history(about.number)
      .some(({ event, by }) => event === 'claimed' && by?.contact === contact)
  )
}

/** Who was shown what they may not see. */
function leaks(said: readonly Outgoing[], store: Store) {
  const { cases } = store
  return said.filter((each) => {
    if (each.file === null) return false
    const about = cases.numbered(cases.kept(Number(each.file))?.number ?? 0)
    return about === undefined || !maySee(each, about, store)
  })
}

it('are shown to nobody but staff, partners and who asked, whatever anybody says', async () => {
  const { bot, store } = await lived(route)
  expect(bot.said.filter(({ file }) => file !== null).length).toBeGreaterThan(10)
  expect(leaks(bot.said, store)).toEqual([])
  // Nothing was decided that the gate had to hold back.
  expect(bot.log.filter(({ what }) => what.includes('without its picture'))).toEqual([])
}, 300_000)

it('nor where every post of every command would show one', async () => {
  let place = 0
  const faulty: EngineOptions['understand'] = (said, where) =>
    route(said, where).map((proposal) => ({
      ...proposal,
      decide: (view) =>
        proposal.decide(view).map((effect): Effect => {
          if (effect.do !== 'say') return effect
          const picture = { kind: 'kept', file: 1 + (++place % 12) } as const
          return { ...effect, post: { ...effect.post, picture } }
        }),
    }))
  const { bot, store } = await lived(faulty)
  const toResidents = bot.said.filter(
    ({ address }) => address.kind === 'group' && RESIDENTS.has(address.topic),
  )
  expect(toResidents.length).toBeGreaterThan(100)
  expect(bot.said.filter(({ file }) => file !== null).length).toBeGreaterThan(100)
  expect(leaks(bot.said, store)).toEqual([])
}, 300_000)
