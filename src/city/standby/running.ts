import { setTimeout as sleep } from 'node:timers/promises'
import type { Bot } from '../../bot/bot.ts'
import { machineClock } from '../../bot/clock.ts'
import { operator } from '../../bot/operator.ts'
import type { Street } from '../../domain/model/area.ts'
import type { Log } from '../../engine/log-line.ts'
import type { Speech } from '../../engine/sending/delivery.ts'
import type { Store } from '../../store/store.ts'
import { toldOf } from '../hearing.ts'
import { mail } from '../letters/mail.ts'
import type { City } from '../of-street.ts'
import { telling } from '../telling.ts'
import { closedAs, leaseOf, noteClosed, shipStreet } from './open-street.ts'
import { type Own, takeOver, takeOwn } from './takeover.ts'

export interface RunningOptions {
  readonly city: City
  readonly street: Street
  readonly data: string
  /** It waits for the place of who has the street now. */
  readonly standby: boolean
  /** Whether it speaks in a real account: that is logged in at one place at a time. */
  readonly account: boolean
  readonly ending: () => boolean
  readonly log: Log
}

/** A bot in its city. */
export interface AtWork extends Pick<Bot, 'stir' | 'take'> {
  readonly now: () => number
  /** Another host has the street: once. */
  readonly lost: (error: unknown) => void
}

/** A street that has a city, from before its records are opened until they are closed. */
export type InCity = NonNullable<Awaited<ReturnType<typeof enterCity>>>

/** Case numbers that are left out where some may have been told in the last second, and are known no more. */
const LEFT_OUT = 10
/** ms that telling the rest may take at the end. */
const LAST_WORDS = 1_500

/**
 * Takes the street's lease where it is to be had before anything else, and waits until whoever spoke in its account is gone.
 * Null: it was told to end while it waited. Throws a `Refusal`.
 */
export async function enterCity(options: RunningOptions) {
  const { city, street, data, account, ending, log } = options
  const { standby } = city
  const lease = leaseOf(city, street, data, log)
  const own = standby === null ? null : await wait()
  if (standby !== null && own === null) {
    await lease.stop(true)
    await city.way.close()
    return null
  }
  const closed = await closedAs(data)
  let told: ReturnType<typeof telling> | null = null
  let letters: ReturnType<typeof mail> | null = null
  let shipping: Awaited<ReturnType<typeof shipStreet>> | null = null
  let instead: string | null = null
  const speech: Speech = {
    may: lease.maySpeak,
    kept: () => (standby?.sync === true && shipping !== null ? shipping.kept() : Promise.resolve()),
  }

  async function wait(): Promise<Own | null> {
    const waiting = { lease, data, log, ending }
    const taken =
      options.standby && standby !== null
        ? await takeOver({ ...waiting, source: standby })
        : await takeOwn(waiting)
    if (taken === null || !account) return taken
    if (taken.login > 0) {
      const about = `${Math.ceil(taken.login / 1000)} s`
      log({ level: 'info', what: 'waits until the login of who had the account is gone', about })
    }
    for (let left = taken.login; left > 0 && !ending(); left -= 500)
      await sleep(Math.min(left, 500))
    return ending() ? null : taken
  }

  return {
    speech,
    /** Whether what is committed is to be had for another host. */
    tailed: standby !== null,
    /** The records are open, and nothing was done with them yet. */
    async opened(store: Store): Promise<void> {
      if (standby !== null)
        shipping = await shipStreet(store, lease, standby, { data, closed, log })
      if (own?.restored !== true || standby === null) return
      const { feed } = store
      const ahead = (await toldOf(standby.db, street.name)) > (feed?.last() ?? 0)
      if (ahead) instead = feed?.line() ?? null
      store.whole(() => {
        // What the city was told in the last second is of what is known no more.
        if (ahead) feed?.begin()
        if (!standby.sync) for (let i = 0; i < LEFT_OUT; i++) store.numbers.next('case')
        store.numbers.keep()
        const about = 'another host had the street: standby'
        store.audit.note({ at: Date.now(), who: operator(), deed: 'restore', about })
      })
    },
    /** The account logs in. */
    async logsIn(): Promise<void> {
      if (account && standby !== null) await lease.logsIn()
    },
    /** It is at work. */
    begin(store: Store, bot: AtWork): void {
      lease.hear({ speech: bot.stir, lost: bot.lost }, () => shipping?.lag() ?? null)
      const { way, secret } = city
      told = telling({ store, street, way, lease, now: machineClock(), log, instead })
      const { take, now } = bot
      letters = mail({ store, street: street.name, way, lease, secret, take, now, log })
    },
    /** Ends the letters, while what they come to can still be taken in. */
    async lastLetters(): Promise<void> {
      await letters?.stop()
    },
    /** Ends the telling; the records are open still. */
    async quiet(): Promise<void> {
      await told?.stop()
    },
    /** Tells the rest, closes the records, and gives the login back where all ended well. */
    async close(close: () => void, well: boolean): Promise<void> {
      const last = (await shipping?.stop(LAST_WORDS)) ?? null
      close()
      if (last !== null) await noteClosed(data, last)
      await lease.stop(well)
      await city.way.close()
    },
  }
}
