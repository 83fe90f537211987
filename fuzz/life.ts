import type { Incoming } from '../src/chat/chat.ts'
import { mentionsOne } from '../src/chat/mention.ts'
import { DAY } from '../src/domain/model/time.ts'
import { moveOn } from '../src/engine/paper-clock.ts'
import { readContent } from '../src/wechat/content.ts'
import { type Bot, type Manner, openBot } from './bot.ts'
import { hooksOf, residentsOf } from './street.ts'
import { attachment, type Turn } from './turn.ts'
import { watch } from './watch.ts'
import { atRest, recordsOf } from './witness.ts'

/** What is told again within so many ms must do nothing: the ids are kept for a month. */
const REMEMBERED = 25 * DAY

/** Of a turn with more characters than so many, more time is granted: what is linear may take it. */
const MUCH = 50_000

/** What went wrong. The same kind is looked for when the turns that led to it are cut down. */
export interface Wrong {
  readonly kind: 'thrown' | 'logged' | 'said' | 'slow' | 'stuck' | 'twice' | 'stands' | 'left'
  readonly what: string
}

/** A bot's life as it is fuzzed. */
export interface Life {
  readonly bot: Bot
  now(): number
  /** Lets a thing happen to it, with all that follows; tells what went wrong. */
  befall(turn: Turn): Promise<Wrong | null>
  /** Lets three quiet days pass, and looks at what is left. */
  end(): Promise<Wrong | null>
  /** ms that the slowest turn with messages took, and the slowest that only let time pass. */
  close(): void
  slowest(): { readonly hearing: number; readonly passing: number }
}

export function beginLife(manner: Manner): Life {
  let now = manner.begins
  const bot = openBot(manner, () => now)
  const watching = watch(bot.database, residentsOf(bot.config.street))
  const heard = new Map<string, number>()
  const slowest = { hearing: 0, passing: 0 }

  /** Takes note of how long messages of so many characters take. On a busy machine the clock on the wall tells of others, too. */
  function timed(characters: number, work: () => void): Wrong | null {
    const [wall, processor] = [performance.now(), process.cpuUsage()]
    work()
    const { user, system } = process.cpuUsage(processor)
    const ms = Math.min(performance.now() - wall, (user + system) / 1000)
    slowest.hearing = Math.max(slowest.hearing, ms)
    return ms > manner.bound * Math.max(1, characters / MUCH)
      ? { kind: 'slow', what: `the messages took ${Math.round(ms)} ms` }
      : null
  }

  function tick(): void {
    const begin = performance.now()
    bot.engine().tick(now)
    slowest.passing = Math.max(slowest.passing, performance.now() - begin)
  }

  function hear(batch: readonly Incoming[]): Wrong | null {
    for (const { sender } of batch) if (sender !== null) bot.phone.know(sender)
    for (const message of batch) {
      if (message.kind === 'message')
        for (const { writer } of message.chain ?? []) bot.phone.know(writer)
    }
    const known = batch.every(({ id }) => now - (heard.get(id) ?? -Infinity) < REMEMBERED)
    for (const each of batch) if (isOurs(each) && !heard.has(each.id)) heard.set(each.id, now)
    const before = known ? recordsOf(bot.database) : ''
    watching.heard(batch)
    const slow = timed(charactersOf(batch), () => bot.engine().receive(batch, now))
    if (slow !== null || !known || before === recordsOf(bot.database)) return slow
    return { kind: 'twice', what: 'what was told again did something' }
  }

  /** What is said in other groups is left alone, and its id not kept. */
  function isOurs({ address }: Incoming): boolean {
    const { street } = bot.config
    if (address.kind === 'group') return street.seats.has(address.topic)
    return address.kind === 'contact' || hooksOf(street).includes(address.partner)
  }

  /** Sends what may leave, and does what is due at this moment. */
  async function settle(): Promise<Wrong | null> {
    await bot.engine().flush(now)
    return await advance(now)
  }

  async function advance(to: number): Promise<Wrong | null> {
    const clock = {
      now: () => now,
      set(at: number) {
        now = at
      },
      nextDue: () => bot.engine().nextDue(),
      async settle() {
        tick()
        await bot.engine().flush(now)
      },
    }
    if (await moveOn(clock, to)) return null
    return { kind: 'stuck', what: 'there is no end of things to do' }
  }

  async function happen(turn: Turn): Promise<Wrong | null> {
    switch (turn.do) {
      case 'hear':
        return hear(turn.batch) ?? (await settle())
      case 'read': {
        const read: Incoming[] = []
        const slow = timed(turn.raw.length, () => read.push(...readAs(turn)))
        return slow ?? hear(read) ?? (await settle())
      }
      case 'pass': {
        if (!turn.leap) return await advance(now + turn.ms)
        now += turn.ms
        tick()
        return await settle()
      }
      case 'meet':
        for (const { contact } of turn.members) bot.phone.know(contact)
        bot.engine().meet(turn.topic, turn.members, now)
        return await settle()
      case 'gap':
        bot.engine().gap(now - turn.from, now - turn.to, now)
        return await settle()
      case 'fate':
        bot.phone.turn(turn.fate)
        if (turn.fate === 'said') bot.engine().retry(now)
        return await settle()
      case 'restart':
        bot.restart(now)
        return await settle()
    }
  }

  /** What the bot complains of, or should not have said. */
  function complaint(): Wrong | null {
    const [error] = bot.errors
    if (error !== undefined) return { kind: 'logged', what: error }
    const [blemish] = bot.phone.blemishes()
    if (blemish !== undefined) return { kind: 'said', what: blemish }
    const wrong = watching.look(now)
    return wrong === null ? null : { kind: 'stands', what: wrong }
  }

  async function watched(doing: () => Promise<Wrong | null>): Promise<Wrong | null> {
    try {
      return (await doing()) ?? complaint()
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { kind: 'thrown', what }
    }
  }

  return {
    bot,
    now: () => now,
    befall: (turn) => watched(() => happen(turn)),
    end: () =>
      watched(async () => {
        const quiet = { do: 'pass', ms: 3 * DAY, leap: false } as const
        const said = await happen({ do: 'fate', fate: 'said' })
        const wrong = said ?? (await happen(quiet))
        const [left] = wrong === null ? atRest(bot, now) : []
        return left === undefined ? wrong : { kind: 'left', what: left }
      }),
    slowest: () => slowest,
    close() {
      watching.close()
      bot.close()
    },
  }
}

function charactersOf(batch: readonly Incoming[]): number {
  return batch.reduce((sum, each) => sum + (each.kind === 'message' ? each.text.length : 0), 0)
}

/** A payload as the wire would tell of it. */
function readAs({ type, raw, around }: Extract<Turn, { do: 'read' }>): readonly Incoming[] {
  const content = readContent(type, raw)
  const { id, at, address, sender } = around
  switch (content.kind) {
    case 'system':
      return []
    case 'recall':
      return [{ kind: 'recall', id, at, address, sender, recalled: content.recalled }]
    case 'card': {
      const card = { of: content.of, size: content.size }
      return [{ ...around, text: '', card, quote: null, chain: null, attachment: null }]
    }
    case 'words': {
      const { text, quote: quoted, chain, attachment: kind, name } = content
      const quote = quoted && {
        id: quoted.id,
        from: quoted.name ?? quoted.sender,
        text: quoted.text,
      }
      const came = kind === null ? null : attachment(kind, name || `${kind}-${id}`, 100)
      const mentioned = mentionsOne(text, ['小微'])
      return [{ ...around, text, quote, chain, mentioned, attachment: came }]
    }
  }
}
