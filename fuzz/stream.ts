import type { Chance } from '../faults/chance.ts'
import type { Incoming, Message, Source } from '../src/chat/chat.ts'
import type { Street } from '../src/domain/model/area.ts'
import { DAY, HOUR, MINUTE } from '../src/domain/model/time.ts'
import type { Corpus } from './corpus.ts'
import { code, mark } from './nasty-text.ts'
import { odd } from './oddity.ts'
import { cardOf, typeOf } from './payload.ts'
import { type Posted, speechOf } from './speech.ts'
import { hooksOf, type Neighbour, neighboursOf } from './street.ts'
import type { Turn } from './turn.ts'

const SECOND = 1_000
/** How far the clock goes on at most, each for its share of the times. */
const SPANS = [
  [0.45, MINUTE],
  [0.8, 20 * MINUTE],
  [0.95, 6 * HOUR],
  [0.998, 2 * DAY],
  [1, 60 * DAY],
] as const
/** So many messages back may be told again, taken back, quoted. */
const REMEMBERED = 300

const ODD_CONTACTS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'lijie ',
  'LIJIE',
  'gh_1',
  '李姐',
  '%',
  'a:b',
]
/** What the account may be called in a chat besides 小微. */
const NAMES_OF_THE_BOT: readonly [readonly string[], ...(readonly string[])[]] = [
  ['九水街道小助手'],
  ['九水街道小助手', '楼里的小管家'],
  ['小微', '小微笑'],
  ['李姐', '1号楼'],
  ['', '@', '所有人'],
]
const ODD_TOPICS = [
  '',
  '__proto__',
  '1号楼居民群 ',
  '1号楼居民群（新）',
  '打牌群',
  '\n',
  'group:1号楼居民群',
]

/** What happens to the bot, turn by turn, drawn from a seed. */
export function streamOf(street: Street, corpus: Corpus, chance: Chance) {
  const people = neighboursOf(street) as readonly [Neighbour, ...Neighbour[]]
  const topics = [...street.seats.keys()] as [string, ...string[]]
  const hooks = hooksOf(street)
  const speech = speechOf(street, chance, corpus)
  const past: Incoming[] = []
  let posts: readonly Posted[] = []
  let count = 0
  let now = 0
  let refusing = false

  function id(): string {
    count += 1
    if (chance.happens(0.99)) return `m${count}`
    return chance.pick([`${code(chance)}${count}`, `${mark(chance)}${count}`, '', '__proto__', '0'])
  }

  function topic(who: Neighbour): string {
    const draw = chance.next()
    if (draw < 0.8 && who.topics.length > 0) return pick(who.topics, '')
    return draw < 0.95 ? chance.pick(topics) : pick(ODD_TOPICS, '')
  }

  function address(who: Neighbour): Source {
    const draw = chance.next()
    if (draw < 0.84) return { kind: 'group', topic: topic(who) }
    if (draw < 0.97) return { kind: 'contact', contact: who.contact }
    const partner = draw < 0.995 ? pick(hooks, '') : `${pick(hooks, '')}/${code(chance)}`
    return { kind: 'hook', partner }
  }

  /** When it was sent, as the gateway has it: mostly now. */
  function moment(): number {
    const draw = chance.next()
    const second = now - (now % SECOND)
    if (draw < 0.9) return second
    if (draw < 0.95) return second - chance.between(0, 3 * HOUR)
    if (draw < 0.97) return second - chance.between(0, 40) * DAY
    if (draw < 0.98) return second + chance.between(0, 40) * DAY
    return Date.UTC(chance.between(1969, 2101), chance.between(0, 11), chance.between(1, 31))
  }

  function somebody(): Neighbour {
    if (chance.happens(0.94)) return chance.pick(people)
    const contact = chance.happens(0.5)
      ? pick(ODD_CONTACTS, '')
      : `stranger${chance.between(1, 50)}`
    return { contact, name: speech.name('路人'), alias: speech.name('路人'), topics: [] }
  }

  function message(): Message {
    const who = somebody()
    return {
      kind: 'message',
      id: id(),
      at: moment(),
      address: address(who),
      sender: who.contact,
      name: speech.name(who.name),
      alias: speech.name(who.alias),
      text: speech.text(),
      mentioned: chance.happens(0.15),
      ...(chance.happens(0.3) ? { called: chance.pick(NAMES_OF_THE_BOT) } : {}),
      ...(chance.happens(0.04) ? { toAll: true } : {}),
      quote: speech.quote(
        posts,
        past.map((each) => each.id),
      ),
      chain: speech.chain(people.map(({ contact }) => contact)),
      attachment: speech.enclosure(),
    }
  }

  function again(): Incoming | null {
    const before = past.at(-chance.between(1, Math.max(1, past.length)))
    if (before === undefined) return null
    if (chance.happens(0.5)) return before
    return { ...message(), id: before.id }
  }

  function other(): Incoming {
    const who = somebody()
    const place = address(who)
    const [at, sender] = [moment(), who.contact]
    if (chance.happens(0.5)) {
      const before = past.at(-chance.between(1, Math.max(1, past.length)))
      const named = chance.happens(0.7)
      const recalled = named ? (before?.id ?? null) : chance.pick([null, code(chance), ''])
      const by = chance.happens(0.7) ? (before?.sender ?? null) : sender
      return { kind: 'recall', id: id(), at, address: place, sender: by, recalled }
    }
    const kind = chance.pick(['join', 'leave'] as const)
    const [name, alias] = [speech.name(who.name), speech.name(who.alias)]
    return { kind, id: id(), at, address: place, sender, name, alias }
  }

  function incoming(): Incoming {
    const draw = chance.next()
    const made = draw < 0.04 ? again() : draw < 0.1 ? other() : null
    const said = made ?? message()
    past.push(said)
    if (past.length > REMEMBERED) past.shift()
    return said
  }

  function hear(most: number): Turn {
    const draw = chance.next()
    const size = draw < 0.6 ? 1 : draw < 0.9 ? chance.between(2, 8) : chance.between(9, 60)
    return { do: 'hear', batch: Array.from({ length: Math.min(size, most) }, incoming) }
  }

  function pass(): Turn {
    const draw = chance.next()
    const [, longest] = SPANS.find(([share]) => draw < share) ?? [1, MINUTE]
    return { do: 'pass', ms: chance.between(0, longest), leap: chance.happens(0.2) }
  }

  function rare(): Turn {
    switch (chance.pick(['meet', 'meet', 'gap', 'fate', 'fate', 'fate', 'restart'] as const)) {
      case 'meet': {
        const among = chance.pick(topics)
        const members = people.filter((who) => who.topics.includes(among) || chance.happens(0.05))
        return {
          do: 'meet',
          topic: chance.happens(0.9) ? among : pick(ODD_TOPICS, ''),
          members: members.map(({ contact, name, alias }) => ({
            contact,
            name: speech.name(name),
            alias: speech.name(alias),
          })),
        }
      }
      case 'gap': {
        const to = chance.between(-MINUTE, HOUR)
        return { do: 'gap', from: to + chance.between(-MINUTE, 2 * DAY), to }
      }
      case 'fate':
        refusing = true
        return { do: 'fate', fate: chance.pick(['refused', 'throws', 'unanswered'] as const) }
      case 'restart':
        return { do: 'restart' }
    }
  }

  return {
    /** The next turn, with at most so many messages, at a moment (Unix ms) before which the bot had said this. */
    next(most: number, at: number, said: readonly Posted[]): Turn {
      now = at
      posts = said
      speech.hear(said.slice(-20))
      if (refusing && chance.happens(0.2)) {
        refusing = false
        return { do: 'fate', fate: 'said' }
      }
      const draw = chance.next()
      if (draw < 0.72) return hear(most)
      if (draw < 0.77) {
        const around = message()
        const text = chance.happens(0.1) ? odd(chance, corpus, true) : around.text
        const raw = cardOf(text, past.at(-1)?.id ?? '', chance)
        return { do: 'read', type: typeOf(chance), raw, around }
      }
      return draw < 0.97 ? pass() : rare()
    },
  }

  function pick(list: readonly string[], none: string): string {
    return list[chance.between(0, list.length - 1)] ?? none
  }
}
