import { isDeepStrictEqual } from 'node:util'
import Sqlite from 'better-sqlite3'
import { commands } from '../../commands/index.ts'
import { offersWrong } from '../../faults/offer-witness.ts'
import { spreadWrong } from '../../faults/spread-witness.ts'
import type { Incoming, Outgoing } from '../../src/chat/chat.ts'
import type { Config } from '../../src/config/config.ts'
import { resolveDue } from '../../src/domain/model/calendar.ts'
import {
  after,
  type Case,
  type CaseEvent,
  type CaseState,
  living,
} from '../../src/domain/model/case.ts'
import { sensitive } from '../../src/domain/model/category.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { clock, iso, minuteOf } from '../../src/domain/model/time.ts'
import type { TimerKind } from '../../src/domain/model/timer.ts'
import type { Store } from '../../src/store/store.ts'
import { alertWitness } from './alert-witness.ts'
import { unchecked } from './finding-witness.ts'
import { neighbour, RESIDENTS } from './neighbourhood.ts'
import { endsOwn, trespass } from './rights.ts'
import { roundWitness } from './round-witness.ts'
import { type Fixed, secretsIn } from './secrets.ts'
import { teamWitness } from './team-witness.ts'
import { wordWitness } from './word-witness.ts'

/** A rule of the street was broken. */
export class Broken extends Error {
  override name = 'Broken'
}

/** What wakes a case in each state. A timer that finds it otherwise does nothing. */
export const WAKES: Readonly<
  Record<'open' | 'claimed' | 'resolved', readonly TimerKind['kind'][]>
> = {
  open: ['step', 'overdue'],
  claimed: ['overdue', 'nudge', 'relieve'],
  resolved: ['confirm'],
}

/** From which states an event may come. What was merged may be taken apart from any but the cancelled. */
const POSSIBLE: Partial<Readonly<Record<CaseEvent['event'], readonly CaseState[]>>> = {
  claimed: ['open'],
  returned: ['claimed'],
  resolved: ['open', 'claimed'],
  confirmed: ['resolved'],
  cancelled: ['open', 'claimed', 'resolved'],
  closed: ['open', 'claimed', 'resolved'],
  transferred: ['open', 'claimed'],
  escalated: ['open', 'claimed'],
  // Who takes back that it was called off has it open again.
  reopened: ['open', 'claimed', 'resolved', 'closed', 'cancelled'],
}

/** The groups of residents, as what is spread is held against them. */
const GROUPS = new Map([...RESIDENTS].map(([topic, area]) => [topic, [area]]))

/** So long the answers to one who floods are gathered, ms. */
const GATHERED = 2 * 60_000

/** Sentences that are the same for everybody. */
export function fixedSentences({ forms, street }: Pick<Config, 'forms' | 'street'>): Fixed {
  return {
    sentences: [
      ...forms.flatMap(({ hint, purpose }) => [hint, purpose]),
      ...commands.map(({ help }) => help.zh),
      `@${street.bot}`,
      // How a reading is said, as an example.
      '36.5」',
    ],
  }
}

/** Watches a street's whole life, and throws where a rule is broken. Outlives restarts. */
export function witness(config: Config) {
  const { policy, street } = config
  const fixed = fixedSentences(config)
  const histories = new Map<number, readonly CaseEvent[]>()
  const cases = new Map<number, Case>()
  const heard = new Set<string>()
  /** What came in at the last moment, and not before. */
  let here: Pick<Extract<Incoming, { kind: 'message' }>, 'sender' | 'address' | 'at'>[] = []
  /** Who said what was heard. */
  const speakers = new Map<string, string>()
  /** What came of late: who floods is answered at the end of two minutes. */
  let lately: typeof here = []
  let moment = 0
  let said: { readonly place: string; readonly text: string }[] = []
  let highest = 0
  /** When something was taken back last. */
  let recalled: number | null = null
  const alerts = alertWitness()
  const rounds = config.duties.length === 0 ? null : roundWitness()
  const teams = teamWitness()
  const words = wordWitness()
  let database: Sqlite.Database | null = null

  const broken = (now: number, what: string): never => {
    throw new Broken(`${iso(now)} ${what}`)
  }
  const at = (now: number) => {
    if (now === moment) return
    moment = now
    here = []
    said = []
  }

  function look(store: Store, now: number): void {
    const [wrong] = [...alerts.look(store, here, now), ...(rounds?.look(store, now) ?? [])]
    if (wrong !== undefined) broken(now, wrong)
    const [astray] = [...teams.look(store, now), ...words.look(store, here, now), ...stands(now)]
    if (astray !== undefined) broken(now, astray)
    for (const about of store.cases.all()) {
      const before = cases.get(about.number)
      const history = store.cases.history(about.number)
      if (before === undefined) isNew(about, history, now)
      const known = histories.get(about.number) ?? []
      if (
        before !== undefined &&
        isDeepStrictEqual(before, about) &&
        known.length === history.length
      )
        continue
      grows(about, known, history, now)
      isFold(about, history, now)
      cases.set(about.number, about)
      histories.set(about.number, history)
    }
    for (const about of cases.values()) {
      hasNext(store, about, now)
      hasParts(about, now)
    }
    const [failed] = store.inbox.failed()
    if (failed !== undefined) broken(now, `«${failed.text}» could not be handled: ${failed.why}`)
  }

  /** What the database tells of offers, of word to many groups and of who is looked for. */
  function stands(now: number): readonly string[] {
    if (database === null) return []
    return [...offersWrong(database), ...spreadWrong(database, GROUPS, now)]
  }

  function isNew(about: Case, history: readonly CaseEvent[], now: number): void {
    if (about.number <= highest) broken(now, `#${about.number} came after #${highest}`)
    highest = about.number
    const [opened] = history
    if (opened?.event !== 'opened') broken(now, `#${about.number} does not begin with its opening`)
    // The grid's case of several buildings is the bot's own.
    if (opened?.by == null) return
    const chats = [addressKey(about.from)]
    // Who cried among others may have said alone that it is real.
    if (alerts.isCase(about.number)) {
      chats.push(`contact:${about.by.contact}`)
      // Or in their office, where they were called.
      chats.push(
        ...here
          .filter(({ sender }) => sender === opened.by?.contact)
          .map(({ address }) => addressKey(address)),
      )
    }
    const answered = store()
      .outbox.all()
      .some(
        ({ to, text, made }) =>
          made === now && chats.includes(addressKey(to)) && text.includes(`#${about.number}`),
      )
    if (!answered) broken(now, `who opened #${about.number} was not answered at once`)
  }

  function grows(
    about: Case,
    known: readonly CaseEvent[],
    history: readonly CaseEvent[],
    now: number,
  ): void {
    // The telephone of who was looked for is forgotten.
    const same = words.isSearch(store(), about.number) ? withoutTelephone : (one: unknown) => one
    if (!isDeepStrictEqual(same(history.slice(0, known.length)), same(known)))
      broken(now, `the history of #${about.number} was changed`)
    let stood = begun(about)
    const own = new Map<string, number>()
    for (const [place, event] of history.entries()) {
      if (place >= known.length) {
        // What was cried becomes a case by the word of others.
        const cried =
          alerts.isCase(about.number) &&
          event.at === about.opened &&
          (event.event === 'opened' || event.changes.follower !== undefined)
        const wrong = cried ? null : wrongWith(stood, event, now)
        if (wrong !== null) broken(now, wrong)
        const key = JSON.stringify(event)
        own.set(key, (own.get(key) ?? 0) + 1)
        const anew = cried || recalled === now
        if (event.by !== null && !anew && (own.get(key) ?? 0) > messagesOf(event.by.contact))
          broken(now, `#${about.number}: «${event.event}» was written twice`)
      }
      stood = after(stood, event)
    }
    stepsOnce(about, history, now)
    const wrong = unchecked(about, history)
    if (wrong !== null) broken(now, `the finding #${about.number}: ${wrong}`)
  }

  const messagesOf = (contact: string): number =>
    here.filter(({ sender }) => sender === contact).length

  function wrongWith(stood: Case, event: CaseEvent, now: number): string | null {
    const what = `#${stood.number} «${event.event} ${event.text}»`
    if (event.at !== now) return `${what} is dated ${clock(event.at)}`
    if (event.text.includes('对账')) return `${what}: the auditor had to mend it`
    const from = POSSIBLE[event.event]
    // Who looks for somebody says that they are found before anybody had it in hand.
    const found = event.event === 'confirmed' && words.isSearch(store(), stood.number)
    if (from !== undefined && !found && !from.includes(stood.state))
      return `${what} where it is ${stood.state}`
    if (event.by === null) return null
    const by = event.by.contact
    const caused = here.some(
      ({ sender, address }) =>
        sender === by && addressKey(address) === (event.where ?? addressKey(address)),
    )
    // What a word was taken back of stands as it stood: who had it has it again.
    const again = histories
      .get(stood.number)
      ?.some((one) => one.event === event.event && one.by?.contact === by)
    if (!caused && again === true && recalled === now) return null
    if (!caused) return `${what} was caused by nobody’s words`
    // What befalls the case of several buildings befalls those that hang on it.
    const parent = stood.parent === null ? undefined : cases.get(stood.parent)
    const own = endsOwn(stood, event) ? null : trespass(stood, event)
    if (own === null) return null
    const led = event.event === 'claimed' || event.event === 'resolved'
    if (led && parent !== undefined && trespass(parent, event) === null) return null
    return `${what} by ${event.by.name} (${by}): ${own}`
  }

  /** A step tells each chat once from one opening to the next; of what somebody gave back, and of a finding, from there. */
  function stepsOnce(about: Case, history: readonly CaseEvent[], now: number): void {
    let told = new Set<string>()
    for (const event of history) {
      const anew = event.event === 'returned' && (event.by !== null || about.category === 'finding')
      if (event.event === 'reopened' || anew) told = new Set()
      // Who is looked for anew is called for anew.
      if (event.event !== 'told' || /退回来了|户发热|^叫了/.test(event.text)) continue
      for (const place of new Set(event.changes.told)) {
        if (told.has(place)) broken(now, `#${about.number}: two steps told ${place}`)
        told.add(place)
      }
    }
  }

  function isFold(about: Case, history: readonly CaseEvent[], now: number): void {
    const fold = history.reduce(after, begun(about))
    if (!isDeepStrictEqual(fold, about))
      broken(now, `#${about.number} is not what its history says`)
  }

  /** The case before anything had happened to it. */
  function begun(about: Case): Case {
    return {
      ...about,
      state: 'open',
      assignee: null,
      level: street.areas.get(about.area)?.level ?? 'street',
      since: about.opened,
      touched: about.opened,
      due: resolveDue(about.opened, about.route),
      told: [],
      followers: [],
      parent: null,
    }
  }

  function hasNext(current: Store, about: Case, now: number): void {
    const { state, level, number } = about
    if (!living(state) || state === 'closed' || state === 'cancelled') return
    const kinds = current.timers.ofCase(number).map(({ kind }) => kind)
    if (kinds.some((kind) => WAKES[state].includes(kind))) return
    broken(now, `nothing wakes #${number}, ${state}, told up to ${level}; timers: ${kinds.join()}`)
  }

  /** What was merged goes on elsewhere; and a case of several buildings ends with the last of them. */
  function hasParts(about: Case, now: number): void {
    const last = histories.get(about.number)?.at(-1)
    const parent = about.parent === null ? undefined : cases.get(about.parent)
    if (last?.event === 'closed' && last.by !== null && last.at === now && parent !== undefined)
      if (!living(parent.state)) broken(now, `#${about.number} was merged into what is over`)
    const parts = [...cases.values()].filter((one) => one.parent === about.number)
    const history = histories.get(about.number) ?? []
    // Somebody may have said since that it is not over.
    const own = history[0]?.by === null && !history.some(({ event }) => event === 'reopened')
    const acted = about.state === 'open' || about.state === 'claimed'
    if (own && acted && parts.length > 0 && !parts.some(({ state }) => living(state)))
      broken(now, `#${about.number} goes on although all its buildings are done`)
  }

  function speaks(one: (typeof here)[number], now: number): void {
    teams.heard(one.sender, addressKey(one.address))
    here.push(one)
    lately = [...lately.filter(({ at }) => at >= now - GATHERED), one]
  }

  let store: () => Store = () => broken(0, 'there is no store yet')

  return {
    opened(get: () => Store, path: string): void {
      store = get
      database ??= new Sqlite(path, { readonly: true, timeout: 5_000 })
    },
    close(): void {
      database?.close()
    },
    came(batch: readonly Incoming[], now: number): void {
      at(now)
      for (const incoming of batch) {
        if (incoming.kind === 'recall') {
          recalled = now
          rounds?.came(incoming, store())
          const sender = incoming.sender ?? speakers.get(incoming.recalled ?? '')
          // Who takes something back is answered like who says something.
          if (sender !== undefined)
            speaks({ sender, address: incoming.address, at: incoming.at }, now)
        }
        if (incoming.kind !== 'message' || heard.has(incoming.id)) continue
        heard.add(incoming.id)
        rounds?.came(incoming, store())
        speakers.set(incoming.id, incoming.sender)
        speaks(incoming, now)
      }
    },
    look(now: number): void {
      at(now)
      look(store(), now)
    },
    /** A post leaves. */
    leaves(outgoing: Outgoing, now: number): void {
      const { address, text, mentions, file } = outgoing
      at(now)
      // A picture is of the post whose words stand before it.
      if (file !== null) return
      rounds?.said(outgoing)
      const place = addressKey(address)
      const [late] = words.leaves(store(), { place, text }, now)
      if (late !== undefined) broken(now, late)
      const before = said.filter((one) => one.place === place && one.text === text).length
      const asked = here.filter(
        ({ sender, address }) => addressKey(address) === place || `contact:${sender}` === place,
      ).length
      // Who asks the same twice is answered twice; of several pictures each has its words.
      if (before >= Math.max(1, asked) && !text.endsWith('报的时候发的。'))
        broken(now, `${place} is told twice: ${text}`)
      said.push({ place, text })
      const numbers = [...text.matchAll(/#(\d+)/g)].map(([, digits]) => Number(digits))
      const about = numbers.flatMap((number) => cases.get(number) ?? [])
      const answer = lately.some(
        ({ sender, address: asked, at }) =>
          at >= now - GATHERED &&
          // What was asked among others may be answered alone.
          (address.kind === 'contact'
            ? address.contact === sender
            : addressKey(asked) === place &&
              // Whoever asks of a finding is not called by name: they may stand at the place.
              (mentions.includes(sender) || about.some(({ category }) => category === 'finding'))),
      )
      quiet(place, text, answer, about, now)
      if (address.kind === 'group' && RESIDENTS.has(address.topic))
        amongResidents(address.topic, text, mentions, answer, about, now)
    },
    /** After a long silence: whoever asked has heard of the end. */
    atTheEnd(now: number): void {
      const [late] = rounds?.atTheEnd() ?? []
      if (late !== undefined) broken(now, late)
      const posts = store().outbox.all()
      for (const about of cases.values()) {
        const closed = (histories.get(about.number) ?? []).findLast(
          ({ event, by }) => event === 'closed' && by === null,
        )
        // Of a case of several buildings each hears under its own number.
        const own = histories.get(about.number)?.[0]?.by === null
        if (closed === undefined || own) continue
        const said = posts.some(
          ({ to, about: of, made, state }) =>
            // Who asked among neighbours hears it alone.
            (addressKey(to) === addressKey(about.from) ||
              (to.kind === 'contact' && to.contact === about.by.contact)) &&
            of.includes(about.number) &&
            made >= closed.at &&
            (state === 'sent' || state === 'pending'),
        )
        if (!said) broken(now, `#${about.number} was closed without a word`)
      }
      const waiting = posts.filter(
        ({ state, made }) => state === 'pending' && made < now - 86_400_000,
      )
      if (waiting.length > 0) broken(now, `a post never left: ${waiting[0]?.text}`)
    },
  }

  function quiet(
    place: string,
    text: string,
    answer: boolean,
    about: readonly Case[],
    now: number,
  ): void {
    const { from, to } = policy.quiet ?? { from: 0, to: 0 }
    const minute = minuteOf(now)
    if (minute < from && minute >= to) return
    if (answer || about.some(({ urgent, route }) => urgent || route.night)) return
    if (alerts.concerns(place) || words.atNight(store(), text)) return
    // A fever or a trouble whose door nobody told is heard at any hour, alone, by who looks after them.
    if (/^contact:/.test(place) && /没回。麻烦/.test(text)) return
    broken(now, `${place} hears at night: ${text}`)
  }

  function amongResidents(
    topic: string,
    text: string,
    mentions: readonly string[],
    answer: boolean,
    about: readonly Case[],
    now: number,
  ): void {
    const sent = words.isWord(store(), topic, text)
    // Word is read as it was typed, a search with its telephone.
    const [secret] = secretsIn(sent === null ? text : text.replace(sent, ''), fixed)
    if (secret !== undefined) broken(now, `«${secret}» is read in ${topic}: ${text}`)
    for (const one of about) {
      const door = accusedIn(one)
      if (door !== null && text.includes(door))
        broken(now, `${topic} reads who is accused: ${text}`)
    }
    for (const { category, text: told, number } of about) {
      // That there is none says nothing of one that is there.
      const spoken = text.replaceAll(/没有 #\d+，看看号码？/g, '').includes(`#${number}`)
      if (category === 'finding' && spoken)
        broken(now, `${topic} hears of the finding #${number}: ${text}`)
      if (sensitive(category) && text.includes(told))
        broken(now, `${topic} reads what #${number} is about: ${text}`)
    }
    const wide = about.slice(0, 1).find(({ number }) => histories.get(number)?.[0]?.by === null)
    // Each building hears under its own number, and not a second time under that of all.
    if (!answer && wide !== undefined && text.includes(`@${wide.by.name} `))
      broken(now, `${topic} hears of #${wide.number}: ${text}`)
    const called = config.forms.some(({ name }) => text.startsWith(name))
    const cried = mentions.length > 0 && alerts.concerns(`group:${topic}`)
    if (!answer && about.length === 0 && !called && !cried && sent === null)
      broken(now, `${topic} hears unasked: ${text}`)
  }
}

function withoutTelephone(history: unknown): string {
  return JSON.stringify(history).replaceAll(/(?<!\d)1[3-9]\d{9}(?!\d)|（电话已删）/g, '☎')
}

/** The door that a complaint names, where it is not the door of who complains. */
function accusedIn({ text, category, by }: Case): string | null {
  if (category !== 'dispute') return null
  const [door] = /\d-\d{3}/.exec(text) ?? []
  return door === undefined || neighbour(by.contact)?.home?.household === door ? null : door
}
