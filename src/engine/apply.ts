import type { Attachment } from '../chat/chat.ts'
import { lastAskedKey } from '../domain/case/offer.ts'
import type { BoundRoom } from '../domain/model/area.ts'
import { after, living } from '../domain/model/case.ts'
import type { Effect } from '../domain/model/effect.ts'
import { type ContactId, DELETED, isProgram } from '../domain/model/person.ts'
import type { Post } from '../domain/model/post.ts'
import type { Register } from '../domain/model/register/register.ts'
import { teamsOf } from '../domain/model/team/team.ts'
import { DAY } from '../domain/model/time.ts'
import { reducedText } from '../domain/wording/case.ts'
import { expireKept } from '../store/expire-kept.ts'
import { forgetPerson } from '../store/forget-person.ts'
import type { Consultation } from './advisor.ts'
import type { Knowledge } from './knowledge.ts'
import type { LogLine } from './log-line.ts'
import { OVER } from './sending/outbox.ts'

/** A file to be fetched: as it came with a message, or asked for once more by the message's id. */
export type Keep = { readonly file: number; readonly name: string } & (
  | { readonly load: Attachment['load'] }
  | { readonly message: string; readonly as: Attachment['kind'] }
)

/** What a decision results in besides what the store keeps. */
export interface Outcome {
  readonly posts: Post[]
  /** Those of the posts that answer what was not understood. */
  readonly unclear: Post[]
  /** What an advisor is to be asked, and what is said without its word. */
  readonly consultations: Consultation[]
  /** Files to be fetched. */
  readonly keeps: Keep[]
  /** Kept files that nothing refers to any more. */
  readonly discards: { readonly hash: string; readonly name: string }[]
  /** Written to the log once all is kept. */
  readonly lines: LogLine[]
  /** Groups that are another room from now on. */
  readonly rebound: BoundRoom[]
  /** Friends to be accepted. */
  readonly accepts: { readonly request: string; readonly contact: ContactId }[]
  /** Who can be written to from now on. */
  readonly reached: ContactId[]
  /** Who was not reached by what was just said. */
  readonly unheard: ContactId[]
}

/** What led to a decision. */
export interface Cause {
  /** Unix ms. */
  readonly now: number
  /** What came with the message, where it was one and something did. */
  readonly attachment: Attachment | null
  /** A way into the command board for a member of staff, as a post; null where there is no board. */
  readonly login: (contact: ContactId, now: number) => Post | null
}

/** Does what was decided, in the order of the list. Runs inside a transaction. */
export function apply(
  known: Knowledge,
  effects: readonly Effect[],
  cause: Cause,
  outcome: Outcome,
): void {
  for (const effect of effects) applyOne(known, effect, cause, outcome)
}

function applyOne(known: Knowledge, effect: Effect, cause: Cause, outcome: Outcome): void {
  const { store, rolls, people, positions, dwellings } = known
  const { now } = cause
  switch (effect.do) {
    case 'check-in':
      rolls.record(effect.checkIn, now)
      break
    case 'retract':
      rolls.retract(effect.message, now)
      break
    case 'open-case':
      store.cases.put(effect.case)
      break
    case 'case-event':
      happen(known, effect, outcome)
      break
    case 'alert':
      store.alerts.put(effect.alert)
      break
    case 'house-trouble':
      store.houseTroubles.put(effect.trouble)
      break
    case 'entry':
      store.entries.put(effect.entry)
      break
    case 'round':
      store.rounds.put(effect.round)
      break
    case 'slot':
      store.slots.put(effect.slot)
      break
    case 'member':
      store.members.put(effect.member)
      break
    case 'leave-team':
      leaveTeam(known, effect)
      break
    case 'notice':
      store.notices.put(effect.notice)
      break
    case 'letter': {
      const id = store.numbers.next('letter')
      store.letters.depart({ id, to: effect.to, body: effect.body, at: now })
      break
    }
    case 'crossing':
      store.crossings.put(effect.crossing)
      break
    case 'drop-notice':
      store.outbox.dropNotice(effect.number, OVER)
      break
    case 'receipt':
      store.notices.sign(effect.number, effect.to, effect.receipt)
      break
    case 'movement':
      store.movements.put(effect.movement)
      break
    case 'lesson':
      store.lessons.put(effect.lesson)
      break
    case 'open-roll-call':
      rolls.start(effect.rollcall, now)
      break
    case 'adopt-roll-call':
      rolls.adopt(effect.id, effect.parent, effect.deadline)
      break
    case 'extend-roll-call':
      rolls.extend(effect.id, effect.deadline)
      break
    case 'close-roll-call':
      rolls.close(effect.id, now)
      break
    case 'count-said':
      rolls.said(effect.id, now, effect.answered)
      break
    case 'set-timer':
      store.timers.set(effect.timer)
      break
    case 'drop-timer':
      store.timers.drop(effect.timer)
      break
    case 'drop-timers':
      store.timers.dropOfCase(effect.case, effect.kinds)
      break
    case 'bind':
      people.called(effect.who, now)
      people.bind(effect.who.contact, effect.home, effect.source, now)
      break
    case 'vouch':
      people.called(effect.who, now)
      people.bind(effect.who.contact, effect.home, 'staff', now)
      noteOfHome(known, effect, now)
      break
    case 'unbind':
      people.unbind(effect.contact)
      noteOfHome(known, effect, now)
      break
    case 'household':
      dwellings.change(effect.household)
      break
    case 'bind-staff':
      positions.bind(effect.code, effect.who.contact, now)
      store.audit.note({ at: now, who: effect.who.contact, deed: 'bind', about: 'a code of staff' })
      break
    case 'ask':
      people.ask(effect.question)
      break
    case 'answered':
      people.answered(effect.contact, effect.about)
      break
    case 'fragment':
      store.fragments.put(effect.fragment, now)
      break
    case 'drop-fragments':
      store.fragments.drop(effect.contact, effect.where)
      break
    case 'mark':
      store.memory.mark(effect.key, now)
      break
    case 'say': {
      const heard = toPeople(effect.post)
      if (heard === null) break
      outcome.posts.push(heard)
      if (effect.unclear) outcome.unclear.push(heard)
      break
    }
    case 'log':
      outcome.lines.push({ level: 'warn', what: effect.what, about: effect.about })
      break
    case 'forget':
      forget(known, effect.contact, now, outcome)
      break
    case 'forget-lost':
      for (const file of store.expiry.forgetLost(effect.number)) outcome.discards.push(file)
      known.forget()
      break
    case 'expire':
      expire(known, effect, now, outcome)
      break
    case 'keep':
      keep(known, effect, cause, outcome)
      break
    case 'fetch': {
      const { file, message, as } = effect
      outcome.keeps.push({ file, name: store.cases.file(file)?.name ?? '', message, as })
      break
    }
    case 'observe':
      store.observations.put(effect.observation)
      break
    case 'unmark':
      store.memory.unmark(effect.key)
      break
    case 'accept':
      outcome.accepts.push({ request: effect.request, contact: effect.contact })
      break
    case 'keep-request':
      store.friendRequests.put(effect.request)
      break
    case 'drop-request':
      store.friendRequests.drop(effect.contact)
      outcome.reached.push(effect.contact)
      break
    case 'room':
      store.rooms.put(effect.room)
      break
    case 'likely-rooms':
      store.rooms.putLikely(effect.rooms)
      break
    case 'bind-room':
      store.rooms.put(effect.room)
      outcome.rebound.push(effect.room)
      break
    case 'login': {
      const post = cause.login(effect.contact, now)
      if (post !== null) outcome.posts.push(post)
      break
    }
  }
}

/** Who lives where by whose word is noted by the door alone: whoever has their own words deleted is in no audit. */
function noteOfHome({ store }: Knowledge, effect: Of<'vouch' | 'unbind'>, at: number): void {
  const { by: who, home, do: deed } = effect
  store.audit.note({ at, who, deed, about: `${home.area} ${home.household}` })
}

type Of<D extends Effect['do']> = Extract<Effect, { readonly do: D }>

function happen(
  { store, files }: Knowledge,
  { number, event }: Of<'case-event'>,
  outcome: Outcome,
): void {
  const before = store.cases.numbered(number)
  if (before === undefined) throw new Error(`there is no case #${number}`)
  const now = after(before, event)
  store.cases.put(now, before.followers)
  store.cases.addEvent(number, event)
  if (living(now.state) || now.by.name !== DELETED) return
  for (const file of store.expiry.forgetOver(now.by.contact)) outcome.discards.push(file)
  files.forget()
}

/** What is deleted is written down, as a number and without what it was. */
function forget(known: Knowledge, contact: ContactId, now: number, outcome: Outcome): void {
  const { store, people, dwellings, rolls, files } = known
  const { count, loose, again } = forgetPerson(store, contact)
  people.remove(contact)
  for (const part of [dwellings, rolls, files]) part.forget()
  for (const row of again) outcome.posts.push(saidAnew(known, row, contact))
  for (const file of loose) outcome.discards.push(file)
  store.audit.note({ at: now, who: contact, deed: 'forget', about: `${count} check-ins` })
}

/** What others have yet to hear of cases, as far as it may be said once their asker had the words deleted. */
function saidAnew({ store }: Knowledge, post: Post, contact: ContactId): Post {
  const mentions = post.mentions.filter((each) => each.contact !== contact)
  const cases = post.about.flatMap((number) => store.cases.numbered(number) ?? [])
  return { ...post, mentions, text: reducedText(cases, mentions) }
}

/** A post as far as people read it; null where nobody does. */
function toPeople(post: Post): Post | null {
  if (post.to.kind === 'contact' && isProgram(post.to.contact)) return null
  const mentions = post.mentions.filter(({ contact }) => !isProgram(contact))
  return mentions.length === post.mentions.length ? post : { ...post, mentions }
}

/** The text of a message whose command failed. */
const KEEP_FAILED = 7 * DAY
/** The ids of messages, and what the bot said itself. */
const KEEP_MESSAGES = 30 * DAY
/** Which letters came: none is sent again so long after it was answered. */
const KEEP_LETTERS = 60 * DAY
/** Slots of rotas: the month before is summed up in its sheet. */
const KEEP_SLOTS = 62 * DAY
/** What residents booked in them: that they came is nobody's business. */
const KEEP_BOOKINGS = 2 * DAY
/** What a message did, for as long as it may be taken back. */
export const KEEP_DOINGS = DAY

/** What the bot said of no case: lines of registers are read out in it, and it is kept no longer than they are. */
export function keepPlain(registers: readonly Pick<Register, 'keep'>[]): number {
  return Math.min(KEEP_MESSAGES, ...registers.map(({ keep }) => keep))
}

/** Up to when was kept long enough what no policy has a term for: here each night, and in the backups. */
export function keptAt(now: number, registers: readonly Pick<Register, 'keep'>[]) {
  return {
    saidBefore: now - KEEP_MESSAGES,
    plainSaidBefore: now - keepPlain(registers),
    entriesUntil: now,
    slotsBefore: now - KEEP_SLOTS,
    bookingsBefore: now - KEEP_BOOKINGS,
    doneBefore: now - KEEP_DOINGS,
  }
}

/** Sessions on the board, since they were last used; they open nothing long before. */
const KEEP_SESSIONS = 30 * DAY

function expire(
  known: Knowledge,
  { checkInsBefore, casesBefore, alertsBefore }: Of<'expire'>,
  now: number,
  outcome: Outcome,
): void {
  const { store } = known
  const { checkIns, cases, entries, rounds, slots, movements, loose } = expireKept(store, {
    checkInsBefore,
    casesBefore,
    alertsBefore,
    ...keptAt(now, known.registers ?? []),
  })
  store.members.expire(teamsOf(known.street).map(({ team }) => team.name))
  for (const file of loose) outcome.discards.push(file)
  if (checkIns + cases + entries + rounds + slots + movements > 0) {
    const lines = entries === 0 ? '' : `, ${entries} entries`
    const gone = rounds === 0 ? '' : `, ${rounds} rounds`
    const moved = movements === 0 ? '' : `, ${movements} movements of stock`
    const held = slots === 0 ? '' : `, ${slots} slots`
    const about = `${checkIns} check-ins, ${cases} cases${lines}${gone}${held}${moved}`
    store.audit.note({ at: now, who: 'bot', deed: 'expire', about })
  }
  store.inbox.expire({ failed: now - KEEP_FAILED, ids: now - KEEP_MESSAGES })
  store.memory.dropTurns(now - DAY)
  store.fragments.expire(now)
  store.friendRequests.expire(now - KEEP_MESSAGES)
  store.letters.expire(now - KEEP_LETTERS)
  store.signIn.expire({ links: now - DAY, sessions: now - KEEP_SESSIONS })
  store.audit.expire(casesBefore)
  known.forget()
}

/** Of who is of no team any more it is not kept when they were asked for anything. */
function leaveTeam({ store }: Knowledge, { team, who }: Of<'leave-team'>): void {
  store.members.leave(team, who.contact)
  if (store.members.all().some((one) => one.who.contact === who.contact)) return
  store.memory.unmark(lastAskedKey(who.contact))
}

function keep(
  { store }: Knowledge,
  { number, file: id, attachment, by, came }: Of<'keep'>,
  { now, attachment: kept }: Cause,
  outcome: Outcome,
): void {
  if (came === undefined && kept?.name !== attachment) return
  store.cases.addFile({
    id,
    number,
    name: attachment,
    contact: by.contact,
    contact_name: by.name,
    at: now,
    hash: null,
    size: null,
  })
  const bytes = came ?? (kept === null ? null : { load: kept.load })
  if (bytes !== null) outcome.keeps.push({ file: id, name: attachment, ...bytes })
}
