import type { Attachment, Member, Message, Quote } from '../../chat/chat.ts'
import { criedJustNow } from '../../domain/alert/door-said.ts'
import { answerable } from '../../domain/alert/verification.ts'
import { ownErrands } from '../../domain/case/amendment.ts'
import { casesAtHand, STAYS, standingChoices } from '../../domain/case/at-hand.ts'
import { toldJustNow } from '../../domain/case/house-trouble.ts'
import { NO_DUTIES } from '../../domain/model/duty/duty.ts'
import { NO_ROTAS } from '../../domain/model/duty/rota.ts'
import { dwellingsIn } from '../../domain/model/household.ts'
import { together } from '../../domain/model/information/fragment.ts'
import { aimLength } from '../../domain/model/notice/aim.ts'
import { addressKey, contact } from '../../domain/model/post.ts'
import { DAY, HOUR } from '../../domain/model/time.ts'
import { beside, type Facts, type Here, type Occasion, type View } from '../../domain/model/view.ts'
import { askedHere } from '../../domain/notice/notice-right.ts'
import { answerableHere } from '../../domain/notice/receipt.ts'
import { lostHere } from '../../domain/notice/seen.ts'
import { ASKED_FOR } from '../../domain/register/write-down.ts'
import { rotasHere, SOUGHT, soughtKey } from '../../domain/rota/rotas-here.ts'
import { roundsHere } from '../../domain/round/rounds-here.ts'
import type { RegistersHere } from '../../language/register/said-register.ts'
import type { RoundsHere } from '../../language/round/said-round.ts'
import type { UnderWay } from '../../language/turn/under-way.ts'
import { type Asked, NOBODY_KNOWN, type Said, type Where } from '../../language/where.ts'
import { askedIn, type Chat, directWith, stocksWith } from '../chats.ts'
import { cleanName, cleanText, MOST_NAME, withoutMention } from '../clean.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Introduction, introduce } from './speaker.ts'

/** A message with nothing in its text and names that should not be stored. */
export function cleaned(message: Message): Message {
  const text = cleanText(message.text)
  const alias = cleanName(message.alias)
  const name = cleanName(message.name)
  const attachment = titled(message.attachment)
  const same = text === message.text && alias === message.alias && name === message.name
  return same && attachment === message.attachment
    ? message
    : { ...message, text, alias, name, attachment }
}

/** An attachment under a name that can be said. Of a long one the end is kept, which tells what kind of file it is. */
function titled(attachment: Attachment | null): Attachment | null {
  if (attachment === null) return null
  const name = cleanName(attachment.name.slice(-MOST_NAME).replace(/^[\udc00-\udfff]/, ''))
  return name === attachment.name ? attachment : { ...attachment, name }
}

/** Where something is said, as the language needs to know it. `facts`: what is known at that moment. */
export function whereOf(
  known: Knowledge,
  facts: Facts,
  who: Member,
  chat: Chat | null,
  {
    mentioned,
    called,
    toAll,
    at,
  }: Pick<Message, 'mentioned' | 'called' | 'toAll'> & { at?: number },
): Where {
  const { contact, alias } = who
  const { people, street, dwellings } = known
  const areas = chat === null ? directWith(known, contact).areas : chat.here.areas
  // Only who has no household yet can have been asked for it.
  const asked = people.isAsked(contact, 'household') && people.homeOf(contact) === null
  const stocks = chat === null ? stocksWith(known, contact) : chat.stocks
  const expects = asked ? 'household' : people.isAsked(contact, 'door') ? 'door' : null
  const isDoor = (room: string): boolean =>
    dwellingsIn(street, areas, dwellings.in).some(({ households }) =>
      households.some((each) => each.endsWith(`-${room}`)),
    )
  return {
    place: chat === null ? 'direct' : chat.place,
    bot: namesOf(known, called),
    mentioned,
    ...(toAll
      ? { notice: known.positions.of(contact).length > 0 ? 'of-staff' : 'of-neighbours' }
      : {}),
    alias,
    asked: askedIn(known, areas) ?? (people.isAsked(contact, 'figure') ? TEMPERATURE : null),
    ...(expects === null ? {} : { expects }),
    ...(areas.length === 0 ? {} : { isDoor }),
    ...(mayAnswerAlert(facts, contact, chat) ? { alert: true } : {}),
    ...(hasJustCried(known, facts, contact, chat) ? { cried: true } : {}),
    ...(chat === null && areas.length === 0 ? { unplaced: true } : {}),
    ...lately(known, facts, contact, chat, at ?? facts.now),
    ...(chat === null && mayApprove(known, contact) ? { lesson: true } : {}),
    ...noticesFor(known, facts, who, chat),
    underWay: underWayOf(known, facts, who, chat),
    ...(chat === null && heardTrouble(known, contact) ? { trouble: true } : {}),
    ...(chat === null || chat.registers === null
      ? {}
      : { registers: registersFor(known, facts, contact, chat, chat.registers) }),
    ...roundsFor(known, contact, chat),
    ...rotasFor(known, facts, chat),
    ...(street.neighbours === undefined ? {} : { neighbours: street.neighbours }),
    ...teamsFor(known, chat),
    ...(stocks === null ? {} : { stocks }),
    ...(chat?.place === 'building' ? { carers: () => carersIn(known, chat) } : {}),
  }
}

/** Who was asked how high a fever is may answer by a bare number, as in a roll-call: 39. */
const TEMPERATURE: Asked = { kind: 'temperature' }

/** Which rounds may be told of in a chat; alone by those who have a post, or are of a team or a checkpoint. */
function roundsFor(
  { street, duties = NO_DUTIES, positions }: Knowledge,
  contact: string,
  chat: Chat | null,
): { readonly rounds?: RoundsHere } {
  if (duties.length === 0) return {}
  if (chat !== null) return chat.rounds === null ? {} : { rounds: chat.rounds }
  const posts = positions.of(contact).map(({ area }) => area)
  const areas = posts.length > 0 ? posts : positions.besides(contact)
  if (areas.length === 0) return {}
  const rounds = roundsHere(street, duties, [...new Set(areas)], { gate: null, residents: false })
  return rounds === null ? {} : { rounds }
}

/** What may be written down in a chat, and what its speaker was asked for there. */
function registersFor(
  { store }: Knowledge,
  { now }: Facts,
  contact: string,
  { here }: Chat,
  registers: RegistersHere,
): RegistersHere {
  const waiting = store.entries.waitingOf(contact)
  if (waiting === undefined || now - waiting.at > ASKED_FOR) return registers
  if (addressKey(waiting.from) !== addressKey(here.address)) return registers
  return { ...registers, awaits: { register: waiting.register, fields: waiting.missing } }
}

/** What the bot is called in street.yaml, and in the chat. */
function namesOf({ names }: Knowledge, called: readonly string[] = []): readonly string[] {
  const others = called.filter((name) => !names.includes(name))
  return others.length === 0 ? names : [...names, ...others]
}

/** Alone anybody may speak of the street's rotas; in a group as it is bound. */
function rotasFor(
  { street, rotas = NO_ROTAS, store }: Knowledge,
  facts: Facts,
  chat: Chat | null,
): Pick<Where, 'rotas'> {
  if (rotas.length === 0) return {}
  if (chat === null) {
    const here = rotasHere(street, rotas, null, [])
    return here === null ? {} : { rotas: here }
  }
  if (chat.rotas === null) return {}
  if (chat.rotas.own.length === 0) return { rotas: chat.rotas }
  const { address } = chat.here
  const at = facts.marked(soughtKey(address))
  // A case that was spoken of since then is what is meant.
  const sought =
    at !== undefined && facts.now - at <= SOUGHT && store.outbox.lastSpokeOfCases(address) <= at
  return { rotas: sought ? { ...chat.rotas, sought } : chat.rotas }
}

function teamsFor(known: Knowledge, chat: Chat | null): Pick<Where, 'teams'> {
  const teams = chat === null ? known.teams : chat.teams
  return teams === null ? {} : { teams }
}

/** So long 这条 is the notice that was asked for last, ms. */
const FRESH = HOUR

/** What of notices the speaker may say here: of who is looked for anybody, of all else only staff. */
function noticesFor(
  known: Knowledge,
  facts: Facts,
  who: Member,
  chat: Chat | null,
): Pick<Where, 'aims' | 'sends' | 'receipts' | 'lost' | 'toldNotice'> {
  const { street, store } = known
  const all = store.notices.all()
  const address = chat?.here.address ?? contact(who.contact)
  const looking = all.some(({ sort }) => sort === 'lost')
    ? lostHere(facts, who.contact, address).map(({ about }) => about.number)
    : []
  const lost = looking.length === 0 ? {} : { lost: looking }
  if (known.positions.of(who.contact).length === 0) return lost
  const aims = (words: string, glued: boolean): number => aimLength(street, words, glued)
  if (all.length === 0) return { aims }
  const view = () => viewOf(known, facts, who, chat, { id: '', at: facts.now, said: null }).view
  const sends = all.some(({ state }) => state === 'asked') && askedHere(view()).length > 0
  const [last] = all.some(({ state }) => state === 'going')
    ? answerableHere(facts, who.contact, address)
    : []
  // A case that was spoken of since then is what is meant.
  const receipts = last !== undefined && store.outbox.lastSpokeOfCases(address) <= last.at
  const told = all.findLast(
    ({ by, from, at, state }) =>
      by.contact === who.contact &&
      addressKey(from) === addressKey(address) &&
      facts.now - at < FRESH &&
      (state === 'asked' || state === 'going'),
  )
  return {
    ...lost,
    aims,
    ...(sends ? { sends } : {}),
    ...(receipts ? { receipts } : {}),
    ...(told === undefined ? {} : { toldNotice: told.number }),
  }
}

/** Looked up when short words make it worth it: most messages never ask. */
function underWayOf(known: Knowledge, facts: Facts, who: Member, chat: Chat | null): UnderWay {
  const view = () => viewOf(known, facts, who, chat, { id: '', at: facts.now, said: null }).view
  return {
    cases: (named) => casesAtHand(view(), named),
    errands: () =>
      ownErrands(view()).map(({ number, items }) => ({
        number,
        things: items.map(({ name }) => name),
      })),
    spoken: () => spokenIn(known, facts.now, chat),
    choices: () => (known.people.isAsked(who.contact, 'turn') ? standingChoices(view()) : []),
  }
}

/** Kept in memory: every line of talk is asked whether it may be an answer. */
function spokenIn({ store, policy }: Knowledge, now: number, chat: Chat | null) {
  if (chat === null) return 'lately'
  const since = now - store.outbox.lastSpokeOfCases(chat.here.address)
  if (since <= STAYS.among) return 'just-now'
  return since <= policy.confirm + 2 * DAY ? 'lately' : null
}

function heardTrouble({ store }: Knowledge, contact: string): boolean {
  return store.houseTroubles.told().some(({ told }) => told.includes(contact))
}

/** What those are called who look after a building: their names in the street's file, and in the group. */
function carersIn({ positions, people }: Knowledge, { here }: Chat): readonly string[] {
  const { address } = here
  const staff = here.areas.flatMap((area) => positions.in(area))
  return staff.flatMap(({ contact, name }) => {
    const alias = address.kind === 'group' ? people.aliasIn(address.topic, contact) : null
    return alias === null || alias === '' ? [name] : [name, alias]
  })
}

function mayApprove({ store }: Knowledge, contact: string): boolean {
  return store.lessons
    .living()
    .some(({ state, approver }) => state === 'waiting' && approver === contact)
}

/** What the speaker said in the last half minute that what they say now may belong to. Most say whole things. */
function lately(
  { store }: Knowledge,
  facts: Facts,
  contact: string,
  chat: Chat | null,
  at: number,
): Pick<Where, 'before' | 'troubled'> {
  const said = store.fragments.of(contact)
  const troubles = store.houseTroubles.told()
  if (said.length === 0 && troubles.length === 0) return NOTHING_LATELY
  const here = chat?.here.address ?? { kind: 'contact' as const, contact }
  const before = said.length === 0 ? said : together(said, addressKey(here), at)
  return {
    ...(before.length === 0 ? {} : { before: () => before }),
    ...(toldJustNow(facts, contact, here) === undefined ? {} : { troubled: true }),
  }
}

const NOTHING_LATELY = {}

/** Hardly ever is any open. */
function hasJustCried(
  { store }: Knowledge,
  { now }: Facts,
  contact: string,
  chat: Chat | null,
): boolean {
  if (store.alerts.open().length === 0) return false
  const here = chat?.here.address ?? { kind: 'contact' as const, contact }
  return criedJustNow({ now, openAlerts: store.alerts.open }, contact, here) !== undefined
}

/** Hardly ever is any open. */
function mayAnswerAlert(facts: Facts, contact: string, chat: Chat | null): boolean {
  if (facts.openAlerts().length === 0) return false
  const here = chat?.here.address ?? { kind: 'contact', contact }
  return answerable(facts, contact, here).length > 0
}

/**
 * What was said. Who writes a list names its writers: that is believed of the sender, and of who sits in that very
 * group; anybody else's name may have been put there, and the line is somebody's who is not known.
 */
export function saidIn(
  { people, store, names }: Knowledge,
  { text, quote, chain, attachment, sender, address, called = [] }: Message,
): Said {
  const believed = (writer: string) =>
    writer === sender || (address.kind === 'group' && people.sitsIn(address.topic, writer))
  const quoted = ({ id, from, own }: Quote) => {
    if (own !== undefined) return { from, own }
    // Posts are looked through only where nothing else tells whose it is.
    const named = from !== null && [...names, ...called].includes(from.trim())
    return !named && id !== null && store.outbox.hasSent(id) ? { from, own: true } : { from }
  }
  return {
    text,
    quote: quote && { ...quoted(quote), text: cleanText(quote.text) },
    ...(attachment === null ? {} : { attachment: attachment.kind }),
    chain:
      chain?.map(({ writer, text }) => ({
        writer: believed(writer) ? writer : NOBODY_KNOWN,
        text: cleanText(text),
      })) ?? null,
  }
}

/** Who sent a message, as they are shown where it was said. */
export function senderOf({ sender: contact, name, alias }: Message): Member {
  return { contact, name, alias }
}

/** A message as what is decided upon. */
export function occasionOf(
  known: Knowledge,
  { id, at, text, attachment, called }: Message,
): Occasion {
  const said = {
    text: withoutMention(text, namesOf(known, called)),
    attachment: attachment?.name ?? null,
  }
  return { id, at, said }
}

/** What a command decides upon: who asks for it in a chat (null: alone with the bot), and how. */
export function viewOf(
  known: Knowledge,
  facts: Facts,
  who: Member,
  chat: Chat | null,
  occasion: Occasion,
): { readonly view: View } & Pick<Introduction, 'bind'> {
  const here: Here = chat === null ? directWith(known, who.contact) : chat.here
  const { speaker, bind } = introduce(known, who, here)
  return { view: beside(facts, { here, speaker, occasion }), bind }
}
