import { accountIn, idOf, saidBy, sentBy, told } from './account-id.ts'
import {
  type AccountPort,
  amongUs,
  bindTo,
  hasVoice,
  isSame,
  roomsOf,
  type Seat,
  seatOf,
  standingOf,
} from './account-seat.ts'
import type {
  Accounts,
  Address,
  Binding,
  Chat,
  Health,
  Incoming,
  Member,
  Outgoing,
  Room,
  Sent,
} from './chat.ts'
import { createOverheard } from './overheard.ts'

export interface SeveralOptions {
  /** Who speaks first, in front. */
  readonly ports: readonly AccountPort[]
  /** Unix ms. */
  readonly now: () => number
  /** Does something so many ms later. */
  readonly later: (ms: number, work: () => void) => void
}

/** One chat of several accounts. */
export interface SeveralAccounts extends Chat {
  readonly accounts: Accounts
  /** Which accounts there are from here on; those that stay are left alone. */
  seat(ports: readonly AccountPort[]): Promise<void>
}

/** An account that has just come may have missed what another heard: so long, ms, both are heard. */
const BOTH = 15_000
/** So many chats that take nothing, with none between that does, make an account mute for so long, ms; then it is tried. */
const REFUSALS = 3
const MUTE = 10 * 60_000
/** What gave up is begun anew, ms. */
const AGAIN = 60_000

const GONE = 'the account is no more'

/**
 * Many accounts as one chat. A group belongs to the accounts that sit in it: the first that has a voice speaks there, and it
 * alone is heard. One-to-one goes by whoever was written to. An account that gives up is begun anew; the rest go on.
 */
export function severalAccounts({ ports, now, later }: SeveralOptions): SeveralAccounts {
  let seats: readonly Seat[] = ports.map((port) => seatOf(port, now()))
  let ears: Parameters<Chat['start']>[0] | null = null
  let bindings: readonly Binding[] = []
  const overheard = createOverheard(now)

  const sitting = (topic: string) => seats.filter(({ topics }) => topics.has(topic))
  const speaks = (seat: Seat) => hasVoice(seat, now())

  /** Who is heard in a group, and speaks there. */
  function heardIn(topic: string): Seat | null {
    const there = sitting(topic)
    return there.find(speaks) ?? there.find(({ up }) => up) ?? null
  }

  function via(address: Address): string {
    const first = seats[0]?.name ?? ''
    if (address.kind === 'contact') return accountIn(address.contact)?.account ?? first
    return (heardIn(address.topic) ?? sitting(address.topic)[0])?.name ?? first
  }

  function deliver(seat: Seat, own: Incoming): void {
    if (seat.gone || ears === null) return
    seat.lastIn = now()
    const incoming = told(seat.name, own)
    if (own.address.kind !== 'group') {
      ears.deliver(incoming)
      return
    }
    const { topic } = own.address
    if (!seat.topics.has(topic)) seat.topics = new Set([...seat.topics, topic])
    if (isOurs(seat, own, topic)) return
    const others = sitting(topic).filter((each) => each !== seat)
    const shared = others.length > 0 || seats.some(({ rooms }) => rooms === null)
    const marked = shared && incoming.kind === 'message' ? amongUs(incoming, others) : incoming
    const heard = heardIn(topic) ?? seat
    if (heard === seat || now() - heard.since < BOTH) ears.deliver(marked)
    else overheard.keep(seat, topic, marked)
  }

  /** Said by another account of ours: known by its id where accounts know people alike, else by its words. */
  function isOurs(seat: Seat, incoming: Incoming, topic: string): boolean {
    if (seats.some(({ self }) => self !== null && self === incoming.sender)) return true
    return incoming.kind === 'message' && overheard.wasSaid(seat.name, topic, incoming.text)
  }

  /** What was kept of who is heard there by now is told. */
  function release(): void {
    for (const each of overheard.release((seat, topic) => heardIn(topic) === seat)) {
      ears?.deliver(each)
    }
  }

  function listen(seat: Seat, health: Health): void {
    if (seat.gone) return
    switch (health.kind) {
      case 'login':
        stand(seat, true, null)
        seat.dead = false
        seat.self = health.self
        seat.title = health.name
        void look(seat)
        break
      case 'groups':
        void look(seat).then(() => tell(seat, health))
        return
      case 'logout':
        stand(seat, false, 'logged out')
        break
      case 'scan':
        stand(seat, false, 'a login code waits to be scanned')
        break
      case 'error':
        if (health.lost === true) stand(seat, false, health.why)
        break
      case 'dead':
        stand(seat, false, health.why)
        seat.dead = true
        if (seats.every(({ dead }) => dead)) break
        later(AGAIN, () => {
          if (seat.dead && !seat.gone && ears !== null) void begin(seat)
        })
        tell(seat, { kind: 'error', why: health.why, lost: true })
        return
      case 'gap': {
        // Where another sits as well, that one heard what was said.
        const topics = [...seat.topics].filter((topic) => sitting(topic).length === 1)
        tell(seat, { ...health, topics })
        return
      }
    }
    tell(seat, health)
  }

  function tell(seat: Seat, health: Health): void {
    if (!seat.gone) ears?.health({ ...health, account: seat.name })
  }

  function stand(seat: Seat, up: boolean, why: string | null): void {
    if (seat.up !== up || seat.muteUntil !== 0) seat.since = now()
    seat.up = up
    seat.why = why
    seat.refused = new Set()
    seat.muteUntil = 0
    release()
  }

  async function begin(seat: Seat): Promise<void> {
    try {
      await seat.chat.start({
        deliver: (incoming) => deliver(seat, incoming),
        health: (health) => listen(seat, health),
      })
    } catch (error) {
      listen(seat, { kind: 'dead', why: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Reads which groups an account is in; what cannot be read stays as it was. */
  async function look(seat: Seat): Promise<void> {
    const rooms = await seat.chat.rooms().catch(() => null)
    if (rooms === null) return
    seat.rooms = rooms
    seat.topics = new Set(rooms.flatMap(({ topic }) => topic ?? []))
    release()
  }

  /** Judges by what came of a send whether WeChat takes anything of an account. */
  function judge(seat: Seat, { address }: Outgoing, sent: Sent): void {
    if (sent.kind === 'sent') {
      if (seat.muteUntil === 0) seat.refused = new Set()
      else stand(seat, seat.up, null)
      return
    }
    const final = sent.kind === 'failed' && (sent.ever === true || sent.stranger === true)
    const outside = address.kind === 'group' && !seat.topics.has(address.topic)
    if (!speaks(seat) || final || outside) return
    seat.refused = new Set([
      ...seat.refused,
      address.kind === 'group' ? address.topic : address.contact,
    ])
    if (seat.refused.size < REFUSALS) return
    seat.muteUntil = now() + MUTE
    seat.since = now()
    seat.why = `WeChat takes nothing of what it says: ${sent.why}`
    release()
    tell(seat, { kind: 'error', why: seat.why })
  }

  /** Whose id it is, and what that account knows by it. */
  function ownerOf(id: string): { readonly seat: Seat; readonly id: string } {
    const found = accountIn(id)
    const seat = seats.find(({ name }) => name === found?.account)
    if (found === null || seat === undefined) throw new Error(GONE)
    return { seat, id: found.id }
  }

  async function seatAnew(next: readonly AccountPort[]): Promise<void> {
    const before = seats
    const parted = before.filter((seat) => !next.some((port) => isSame(port, seat)))
    for (const seat of parted) seat.gone = true
    overheard.dropGone()
    seats = next.map((port) => before.find((seat) => isSame(port, seat)) ?? seatOf(port, now()))
    await Promise.all(parted.map(({ chat }) => chat.stop().catch(() => {})))
    for (const seat of seats) {
      if (before.includes(seat)) continue
      bindTo(seat, bindings)
      if (ears !== null) void begin(seat)
    }
    release()
    ears?.health({ kind: 'groups' })
  }

  /** Of a group that several sit in, the room of the first of them. */
  async function rooms(): Promise<readonly Room[]> {
    await Promise.all(seats.filter(({ up }) => up).map(look))
    const bound = new Set<string>()
    return seats.flatMap((seat) =>
      roomsOf(seat, bindings).filter(({ topic }) => {
        if (topic === null) return true
        const first = !bound.has(topic)
        bound.add(topic)
        return first
      }),
    )
  }

  /** Who sits in a group, as the one who is heard there knows them; we do not count. */
  async function members(topic: string): Promise<readonly Member[]> {
    const seat = heardIn(topic)
    if (seat === null) return []
    const others = sitting(topic).filter((each) => each !== seat)
    const isUs = ({ contact, name }: Member) =>
      seats.some(({ self }) => self === contact) || others.some(({ title }) => title === name)
    return (await seat.chat.members(topic))
      .filter((member) => !isUs(member))
      .map((member) => ({ ...member, contact: idOf(seat.name, member.contact) }))
  }

  return {
    accounts: {
      via,
      hasVoice: (account) => seats.some((seat) => seat.name === account && speaks(seat)),
      standing: () =>
        seats.map((seat) =>
          standingOf(seat, bindings, (topic) => sitting(topic).some(speaks), now()),
        ),
    },
    async start(given) {
      ears = given
      // One that hangs keeps nobody from its beginning.
      await Promise.race(seats.map(begin))
    },
    async stop() {
      ears = null
      await Promise.all(seats.map(({ chat }) => chat.stop()))
    },
    seat: seatAnew,
    async say(outgoing) {
      const name = outgoing.account ?? via(outgoing.address)
      const seat = seats.find((each) => each.name === name)
      if (seat === undefined) return { kind: 'failed', why: GONE }
      const { address, text } = outgoing
      if (address.kind === 'group' && text !== '') overheard.said(name, address.topic, text)
      const sent = await seat.chat.say(saidBy(name, outgoing))
      if (!seat.gone) judge(seat, outgoing, sent)
      return sentBy(name, sent)
    },
    async *load(message, kind) {
      const { seat, id } = ownerOf(message)
      yield* seat.chat.load(id, kind)
    },
    async accept(request) {
      const { seat, id } = ownerOf(request)
      await seat.chat.accept(id)
    },
    bind(given) {
      const topics = new Set(given.map(({ topic }) => topic))
      bindings = [...bindings.filter(({ topic }) => !topics.has(topic)), ...given]
      for (const seat of seats) bindTo(seat, bindings)
    },
    rooms,
    async people(room) {
      const { seat, id } = ownerOf(room)
      return (await seat.chat.people(id)).map((each) => idOf(seat.name, each))
    },
    members,
  }
}
