import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { mannersBy } from '../../src/world/manner.ts'
import { createWorld } from '../../src/world/world.ts'
import type { Chance } from '../chance.ts'
import { serve, TOKEN } from '../gateway.ts'
import { type Duty, type Handed, peopleOf } from '../people.ts'
import { sendingIn } from '../records.ts'
import { pause } from '../rig.ts'
import { settableClock } from '../settable-clock.ts'
import { layStreet, PARTNER_HOOK } from '../street.ts'

/** All waits of the program for its gateway, against what they are at work. */
const HURRIED = '0.3'

/** What the city's process tells of a street. */
export interface Told {
  /** How often it has logged in. */
  logins(): number
  /** Why the city's process ended, if it did by itself. */
  over(): string | null
  words(): string
}

/** A street of the city with its gateway and its people. The city starts its process. */
export type CityStreet = Awaited<ReturnType<typeof openCityStreet>>

export async function openCityStreet(home: string, name: string, partner: string, chance: Chance) {
  const folder = join(home, name)
  const clockFile = join(home, `${name}-clock`)
  layStreet(folder, name)
  const { now, setClock } = settableClock(clockFile)
  const world = createWorld({ bot: { id: 'weiliandong', name: '小微' }, now })
  const people = peopleOf(world, chance)
  people.seat()
  const { gateway, puppet } = await serve(world, mannersBy(chance.between(0, 1e9)))
  const handed: Handed[] = []
  let told: Told | null = null
  let session = 0
  let cuts = 0
  let known = 0

  function hand(said: { readonly id: string; readonly duty: Duty }, whole = true): void {
    handed.push({ ...said, session: whole ? session : null })
  }

  /** From here on nothing is sure to be handed over, and what is being sent may be cut off. */
  function broken(): void {
    session += 1
    cuts += Math.max(1, sendingIn(folder))
  }

  return {
    name,
    folder,
    path: join(folder, 'weiliandong.db'),
    world,
    handed,
    now,
    setClock,
    broken,
    env: {
      WECHATY_PUPPET_SERVICE_TOKEN: TOKEN,
      WECHATY_PUPPET_SERVICE_ENDPOINT: gateway.endpoint,
      WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'true',
      WEILIANDONG_CLOCK: clockFile,
      WEILIANDONG_PATIENCE: HURRIED,
      [PARTNER_HOOK]: partner,
      [`${PARTNER_HOOK}_SECRET`]: 'a secret of the faults',
    },
    session: () => session,
    cuts: () => cuts + puppet.silent,
    unanswered: () => puppet.hung,
    listen(to: Told): void {
      told = to
      known = 0
    },
    program: () => ({
      how: () => {
        const over = told?.over() ?? null
        return over === null ? null : { code: 1, signal: null }
      },
      words: () => told?.words() ?? '',
    }),
    logins: () => told?.logins() ?? 0,
    /** Waits until it is there, from which on all that is said must be taken in. */
    async back(after: number): Promise<void> {
      const until = performance.now() + 300_000
      while ((told?.logins() ?? 0) <= after) {
        const over = told?.over() ?? null
        if (over !== null) throw new Error(`the city ended: ${over}\n${told?.words()}`)
        if (performance.now() > until)
          throw new Error(`${name} does not come back\n${told?.words()}`)
        await pause(50)
      }
      known = told?.logins() ?? 0
      session += 1
    },
    noteReconnect(): void {
      const logins = told?.logins() ?? 0
      if (logins <= known) return
      known = logins
      broken()
    },
    call(): void {
      for (const said of people.call()) hand(said)
    },
    async talk(count: number, whole: () => boolean = () => true): Promise<void> {
      for (let i = 0; i < count; i++) {
        hand(people.speak(), whole())
        if (chance.happens(0.3)) await pause(chance.between(0, 12))
      }
    },
    breathe: people.breathe,
    /** The process that has its file. */
    owner(): number {
      const db = new Sqlite(`${join(folder, 'weiliandong.db')}-owner`, { readonly: true })
      try {
        return db.prepare<[], number>('select pid from owner').pluck().get() ?? 0
      } finally {
        db.close()
      }
    },
    close: () => gateway.stop(),
  }
}
