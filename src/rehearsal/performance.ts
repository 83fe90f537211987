import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ContactId } from '../domain/model/person.ts'
import type { Saying } from '../world/happening.ts'
import type { World } from '../world/world.ts'
import { type Cast, type Part, sit } from './cast.ts'
import type { Deed } from './deed.ts'
import type { Complaint, Happening } from './transcript.ts'

type Spoken = Extract<Happening, { kind: 'say' }>

const MINUTE = 60_000
/** More than this is not kept, bytes. */
const MOST = 10 * 1024 * 1024

/** A grey pixel, for a picture that is named but not there. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** The bot has not said what was to be quoted; the words were said without the quote. */
export interface Lack {
  readonly lacks: string
}

/** Lets people do in the world what a transcript says. `folder` is where its pictures lie. */
export function perform(
  world: World,
  cast: Cast,
  folder: string,
  { chat, speaker, deed }: Spoken,
  /** The account it is done with, of several. */
  account?: ContactId,
): Complaint | Lack | null {
  const topic = chat.kind === 'group' ? chat.topic : null
  const part = cast(speaker, topic)
  if (topic !== null && deed.kind !== 'join' && deed.kind !== 'found') dress(world, part, topic)
  const from = part.contact
  const by = account === undefined ? {} : { account }
  switch (deed.kind) {
    case 'text':
      world.say({ topic, from, text: deed.text, ...by })
      return null
    case 'enclosure':
      world.say({
        topic,
        from,
        text: deed.text,
        ...by,
        enclosure: enclosure(deed, folder, world.now()),
      })
      return null
    case 'quote': {
      const quoted = postAbout(world, deed.number, topic, from)
      const words = { topic, from, text: deed.text, ...by }
      world.say(quoted === undefined ? words : { ...words, quote: quoted.id })
      return quoted === undefined ? { lacks: `…#${deed.number}…` } : null
    }
    case 'card':
      world.say({ topic, from, text: deed.title, card: deed.what, ...by })
      return null
    case 'notice': {
      const mentions = topic === null ? [] : world.members(topic).map(({ contact }) => contact)
      world.say({ topic, from, text: deed.text, mentions })
      return null
    }
    case 'recall':
      if (world.recall({ topic, from, named: deed.named, ...by }) !== null) return null
      return {
        what: `${speaker} has said nothing there that could be taken back`,
        instead: 'let them say something first',
      }
    case 'join':
    case 'leave':
      return pass(world, part, deed.kind, topic)
    case 'befriend':
      world.askFriend({ from, hello: deed.hello, ...by })
      return null
    default:
      return topic === null ? NO_GROUP : changeGroup(world, cast, deed, topic, from, by)
  }
}

const NO_GROUP: Complaint = {
  what: 'nobody comes into, leaves or renames a chat with the bot alone',
  instead: 'name a group: [群名] …',
}

/** A group is called otherwise, made, or is one without the bot. */
function changeGroup(
  world: World,
  cast: Cast,
  deed: Extract<Deed, { kind: 'retitle' | 'expel' | 'admit' | 'found' }>,
  topic: string,
  by: string,
  which: { readonly account?: ContactId },
): null {
  switch (deed.kind) {
    case 'retitle':
      world.retitle({ topic, to: deed.to, by })
      return null
    case 'expel':
      world.expel({ topic, by, ...which })
      return null
    case 'admit':
      world.admit({ topic, by, ...which })
      return null
    case 'found':
      world.found({ name: topic, topic: deed.called })
      for (const alias of deed.people) sit(world, cast(alias, topic), topic)
      world.admit({ topic, by })
      return null
  }
}

function pass(
  world: World,
  { contact, name, alias }: Part,
  kind: 'join' | 'leave',
  topic: string | null,
): Complaint | null {
  if (topic === null) return NO_GROUP
  if (kind === 'join') {
    world.join({ topic, id: contact, name, alias: alias === name ? '' : alias })
    return null
  }
  if (!world.members(topic).some((member) => member.contact === contact)) {
    return { what: `${name} is not in 「${topic}」`, instead: 'let them come in first: (入群)' }
  }
  world.leave({ topic, id: contact })
  return null
}

/** Everyone's group alias is what stands before what they say. */
function dress(world: World, { contact, name, alias }: Part, topic: string): void {
  const shown = world.members(topic).find((member) => member.contact === contact)?.alias
  if (shown !== undefined && shown !== alias) {
    world.rename({ topic, id: contact, alias: alias === name ? '' : alias })
  }
}

function enclosure(
  { what, name, trouble }: Extract<Deed, { kind: 'enclosure' }>,
  folder: string,
  now: number,
) {
  const path = resolve(folder, name)
  const bytes = existsSync(path) ? readFileSync(path) : PIXEL
  const sent = { kind: what, name: basename(name), bytes }
  switch (trouble?.kind) {
    case 'late':
      return { ...sent, from: trouble.minutes === null ? Infinity : now + trouble.minutes * MINUTE }
    case 'too large':
      return { ...sent, bytes: Buffer.alloc(MOST + 1) }
    case undefined:
      return sent
  }
}

/** The bot's last post about a case in a chat, one about it alone before one that lists several. */
function postAbout(
  world: World,
  number: number,
  topic: string | null,
  contact: string,
): Saying | undefined {
  const address =
    topic === null ? ({ kind: 'contact', contact } as const) : ({ kind: 'group', topic } as const)
  const numbers = (saying: Saying) =>
    new Set([...saying.text.matchAll(/#(\d+)/g)].map(([, digits]) => Number(digits)))
  const about = world.history(address).filter((said) => said.own && numbers(said).has(number))
  return about.findLast((said) => numbers(said).size === 1) ?? about.at(-1)
}
