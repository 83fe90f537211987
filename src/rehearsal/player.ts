import type { Chat as Port } from '../chat/chat.ts'
import type { Read } from '../config/reading/mistake.ts'
import { seenRooms } from '../engine/binding.ts'
import type { Engine } from '../engine/engine.ts'
import { mechanismOf, moveOn } from '../engine/paper-clock.ts'
import type { Departure } from '../store/letter/letter-box.ts'
import type { AccountWorld } from '../world/account-view.ts'
import { createWorld, type World } from '../world/world.ts'
import { worldChat } from '../world/world-chat.ts'
import { BOT, castOf, seatSpeakers, seatStreet } from './cast.ts'
import { type Exits, recording } from './exit.ts'
import { letterChat, letterText } from './letter-line.ts'
import { createMailbox } from './mailbox.ts'
import { target } from './move.ts'
import { perform } from './performance.ts'
import type { Script } from './script.ts'
import { accountId, connected, createOutages, furtherAccounts, seatAccounts } from './several.ts'
import type { Complaint, Step } from './transcript.ts'
import { createRecord } from './turns.ts'
import type { Turn } from './verdict.ts'

/** An engine on its database. */
export interface Crew {
  readonly engine: Pick<
    Engine,
    'receive' | 'take' | 'tick' | 'flush' | 'nextDue' | 'meet' | 'rooms' | 'retry'
  >
  /** What it has for other streets and the city, taken away. */
  departed?(): readonly Pick<Departure, 'to' | 'body'>[]
  /** Ends it without a farewell. */
  kill(): void
}

export interface Staging<C extends Crew> {
  /** Starts an engine on the database of this transcript, anew each time. */
  readonly open: (exits: Exits) => C
  /** The port on what an account sees of the world; the simulated one itself where left out. */
  readonly connect?: (own: AccountWorld, world: World) => Port | Promise<Port>
  /** Kill and start again after every line. */
  readonly restless?: boolean
}

export interface Played<C extends Crew> {
  readonly turns: readonly Turn[]
  /** Where the clock stands at the end, Unix ms. */
  readonly now: number
  /** Left alive, for its account. */
  readonly crew: C
}

const SECOND = 1000
/** What is done to a group and is no message to the bot. */
const GROUP_DEEDS: readonly string[] = ['retitle', 'expel', 'admit', 'found']

/**
 * Plays a transcript to its end on a clock of its own: what fell due on the way happens at its own
 * time, and each line's consequences before the next line.
 */
export async function play<C extends Crew>(
  script: Script,
  staging: Staging<C>,
): Promise<Read<Played<C>>> {
  const { header, config, steps } = script
  const { open, connect = worldChat, restless = false } = staging
  const { street } = config
  const outages = createOutages()
  let now = header.start
  /** The clock was just set: the next line is said at this very moment. */
  let fresh = true
  const bot = { id: BOT, name: header.account ?? config.street.bot }
  const world = createWorld({ bot, now: () => now, ...furtherAccounts(street) })
  const cast = castOf(config.street)
  const record = createRecord(now, cast)
  const mail = createMailbox()
  seatStreet(world, config.street)
  for (const [topic, alias] of header.aliases)
    world.rename({ topic: world.room(topic).topic, id: BOT, alias })
  seatSpeakers(world, cast, steps)
  seatAccounts(world, street, header.seats)
  for (const name of header.strangers) world.estrange(cast(name, null).contact)
  const join = () => connected(world, street, outages, () => now, connect)
  let port = await join()
  const heardBy = new Map<string, string>()
  let crew = await start()
  await settle(0)
  const mistake = await playAll()
  await port.stop()
  if (mistake === null) return { ok: true, value: { turns: record.turns(), crew, now } }
  crew.kill()
  return { ok: false, mistakes: [mistake] }

  async function playAll() {
    for (const step of steps) {
      const complaint = await act(step)
      if (complaint !== null) return { file: script.file, line: step.line, ...complaint }
      if (restless && step.kind !== 'expect') await restart()
    }
    return null
  }

  async function act(step: Step): Promise<Complaint | null> {
    if (step.kind !== 'expect') record.doing(step)
    switch (step.kind) {
      case 'expect':
        record.expect(step)
        return null
      case 'say':
        return await speak(step)
      case 'move':
        return await move(step)
      case 'restart':
        await restart()
        return null
      case 'redeliver':
        if (world.redeliver() === null) return NOTHING_SAID
        await settle(1)
        return null
      case 'letter':
        await take(step)
        return null
      case 'swap':
        mail.holdTwo(world)
        return null
      case 'account':
        return await turn(step)
    }
  }

  async function move(step: Extract<Step, { kind: 'move' }>): Promise<Complaint | null> {
    const to = target(step.move, now)
    if (to < now) return BACKWARDS
    record.begin(step, now)
    await advance(to)
    fresh = true
    return null
  }

  async function turn({
    name,
    turn: what,
  }: Extract<Step, { kind: 'account' }>): Promise<Complaint | null> {
    if (!(await outages.turn(name, what))) return NO_ACCOUNT
    if (what === 'back') crew.engine.retry(now, name)
    await meetTaken(crew.engine)
    await settle(0)
    return null
  }

  /** Who sits in a group is learned of the account that takes it over. */
  async function meetTaken(engine: Crew['engine']): Promise<void> {
    const { accounts } = port
    if (accounts === undefined) return
    for (const topic of street.seats.keys()) {
      const by = accounts.via({ kind: 'group', topic })
      const before = heardBy.get(topic)
      heardBy.set(topic, by)
      if (before !== undefined && before !== by) {
        engine.meet(topic, await port.members(topic), now)
      }
    }
  }

  async function speak(step: Extract<Step, { kind: 'say' }>): Promise<Complaint | null> {
    if (!fresh) await advance(now + SECOND)
    fresh = false
    record.begin(step, now)
    const { account } = step.chat
    const by = account === undefined ? undefined : accountId(street, account)
    const trouble = perform(world, cast, script.folder, step, by)
    if (trouble !== null && 'what' in trouble) return trouble
    if (trouble !== null) record.lacks(trouble.lacks)
    const about = GROUP_DEEDS.includes(step.deed.kind)
    await settle(about ? 0 : mail.comesNow(world), about)
    return null
  }

  async function take(step: Extract<Step, { kind: 'letter' }>): Promise<void> {
    if (!fresh) await advance(now + SECOND)
    fresh = false
    record.begin(step, now)
    const { line, from, body } = step
    crew.engine.take({ id: line, from, body: body(now) }, now)
    await settle(0)
  }

  async function advance(to: number): Promise<void> {
    const mechanism = mechanismOf(() => crew.engine, {
      now: () => now,
      set(at) {
        now = at
      },
    })
    const ended = await moveOn(mechanism, to)
    noteLetters()
    if (!ended) throw new Error('the engine has no end of things to do at one moment')
  }

  /** Lets the engine finish all that has come, waiting for what is still on the wire. */
  async function settle(messages: number, aboutGroups = false): Promise<void> {
    const batch = await mail.take(messages)
    if (await mail.changedGroups(aboutGroups)) await look()
    if (batch.length > 0) crew.engine.receive(batch, now)
    // Somebody may have said which room a group is.
    if (await mail.changedGroups(false)) await look()
    await crew.engine.flush(now)
    await advance(now)
    noteLetters()
  }

  function noteLetters(): void {
    for (const { to, body } of crew.departed?.() ?? [])
      record.letter(letterChat(to), letterText(body), now)
  }

  async function look(): Promise<void> {
    const { seats } = config.street
    for (const topic of crew.engine.rooms(await seenRooms(port, seats.keys()), now)) {
      crew.engine.meet(topic, await port.members(topic), now)
    }
  }

  async function start(): Promise<C> {
    const exits = recording(port, record, world, street, () => now)
    const opened = open(exits)
    await port.start({
      deliver: mail.put,
      health({ kind }) {
        if (kind === 'groups') mail.groupsChanged()
      },
    })
    opened.engine.rooms(await seenRooms(port, config.street.seats.keys()), now)
    for (const topic of config.street.seats.keys()) {
      const members = await port.members(topic)
      const others = members.filter(({ contact }) => contact !== BOT)
      opened.engine.meet(topic, others, now)
    }
    await meetTaken(opened.engine)
    return opened
  }

  async function restart(): Promise<void> {
    await port.stop()
    crew.kill()
    port = await join()
    crew = await start()
    await settle(0)
  }
}

const BACKWARDS: Complaint = {
  what: 'the clock stands later than that already',
  instead: 'name a later moment, with its day where it is another',
}
const NO_ACCOUNT: Complaint = {
  what: 'the street has no account of that name',
  instead: 'list it under accounts: in the street file',
}
const NOTHING_SAID: Complaint = {
  what: 'nobody has said anything that could be delivered again',
  instead: 'put the line behind a message',
}
