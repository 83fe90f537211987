import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mannersBy } from '../src/world/manner.ts'
import { createWorld, type World } from '../src/world/world.ts'
import type { Chance } from './chance.ts'
import { type Disk, mountDisk } from './disk.ts'
import { openSource, type Source } from './download.ts'
import { type HardPuppet, serve, TOKEN } from './gateway.ts'
import { openPartner } from './partner.ts'
import { type Duty, type Handed, peopleOf } from './people.ts'
import { type Ended, type Program, run } from './program.ts'
import { sendingIn } from './records.ts'
import { settableClock } from './settable-clock.ts'
import { layStreet, PARTNER_HOOK } from './street.ts'
import { layWire, type Wire } from './wire.ts'

/** All waits of the program for its gateway, against what they are at work: a round must not take minutes. */
const HURRIED = '0.1'

/** A street with its gateway and the program, for faults to happen to. */
export type Rig = Awaited<ReturnType<typeof openRig>>

export async function openRig(chance: Chance) {
  const home = mkdtempSync(join(tmpdir(), 'weiliandong-faults-'))
  const disk: Disk | null = mountDisk(join(home, 'disk'))
  const folder = join(home, disk === null ? 'data' : 'disk/data')
  const clockFile = join(home, 'clock')
  layStreet(folder)

  const { now, setClock } = settableClock(clockFile)

  const name = chance.pick(['小微', '九水街道小助手'])
  const world: World = createWorld({ bot: { id: 'weiliandong', name }, now })
  const people = peopleOf(world, chance)
  people.seat()
  const { gateway, puppet } = await serve(world, mannersBy(chance.between(0, 1e9)))
  const wire: Wire = await layWire(gateway.endpoint)
  const source: Source = await openSource()
  const partner = await openPartner()
  const handed: Handed[] = []
  let said = 0
  world.watch((happening) => {
    if (happening.kind === 'saying' && happening.own) said += 1
  })
  let program: Program = start()
  let session = 0
  /** How many sends may have been cut off between being said and being known to be. */
  let cuts = 0
  let kills = 0
  /** Logins of this program that the rig knows of. */
  let known = 0

  function start(): Program {
    return run(folder, wire.endpoint, {
      WECHATY_PUPPET_SERVICE_TOKEN: TOKEN,
      WEILIANDONG_CLOCK: clockFile,
      WEILIANDONG_PATIENCE: HURRIED,
      [PARTNER_HOOK]: partner.address,
      [`${PARTNER_HOOK}_SECRET`]: 'a secret of the faults',
    })
  }

  /** From here on nothing is sure to be handed over, and what is being sent may be cut off. */
  function broken(): void {
    session += 1
    cutOff()
  }

  /** What stands as being sent, where the program has ended or is about to lose its gateway; one more may just begin. */
  function cutOff(): void {
    cuts += Math.max(1, sendingIn(folder))
  }

  function hand(said: { readonly id: string; readonly duty: Duty }, whole = true): void {
    handed.push({ ...said, session: whole ? session : null })
  }

  return {
    folder,
    disk,
    world,
    puppet: puppet satisfies HardPuppet,
    wire,
    handed,
    now,
    setClock,
    broken,
    cutOff,
    program: () => program,
    session: () => session,
    /** Sends that may stand in the world without the program knowing of it. */
    cuts: () => cuts + puppet.silent,
    unanswered: () => puppet.hung,
    start(): void {
      program = start()
    },
    /** Waits until the program is there, from which on all that is said must be taken in. */
    async back(logins = 1): Promise<void> {
      await program.loggedIn(logins)
      known = program.logins()
      session += 1
    },
    /**
     * Takes note where the program has connected anew by itself: wechaty's server may end the stream of a new
     * client together with that of the one before, and what is said until this is noticed is gone.
     */
    noteReconnect(): void {
      if (program.logins() <= known) return
      known = program.logins()
      broken()
    },
    async kill(): Promise<void> {
      session += 1
      kills += 1
      await program.kill('SIGKILL')
      cutOff()
    },
    /** Asks it to end, as a supervisor does. */
    async end(): Promise<Ended> {
      session += 1
      return await program.kill('SIGTERM')
    },
    /** A captain asks for temperatures. */
    call(): void {
      for (const said of people.call()) hand(said)
    },
    /** Some messages, with short pauses between them. */
    async talk(count: number, whole: () => boolean = () => true): Promise<void> {
      for (let i = 0; i < count; i++) {
        hand(people.speak(), whole())
        if (chance.happens(0.3)) await pause(chance.between(0, 12))
      }
    },
    /** Somebody reports a trouble with pictures of it. */
    show(pictures: number): void {
      for (const said of people.show(pictures)) hand(said)
    },
    breathe: people.breathe,
    source,
    partner,
    kills: () => kills,
    posts: () => said,
    /** Ends it all; the data is left in a folder, if one is given. */
    async close(keep: string | null = null): Promise<void> {
      await program.kill('SIGKILL')
      await wire.close()
      await gateway.stop()
      await source.close()
      await partner.close()
      if (keep !== null) cpSync(folder, keep, { recursive: true })
      disk?.unmount()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
