import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance.ts'
import type { Fate } from './gateway.ts'
import { command, run } from './program.ts'
import { lockFor } from './records.ts'
import { HOUR, pause, type Stage } from './stage.ts'

/** Something that happens to the bot. Afterwards the program is up, and comes to rest by itself. */
export interface Scenario {
  readonly name: string
  /** How often it is drawn, against the others. */
  readonly weight: number
  /** Whether it can happen here. */
  readonly possible?: (stage: Stage) => boolean
  readonly happen: (stage: Stage, chance: Chance) => Promise<void>
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'killed while people talk', weight: 8, happen: killed },
  { name: 'killed again while it comes back', weight: 4, happen: killedAgain },
  { name: 'killed with all told again', weight: 4, happen: killedAndRetold },
  { name: 'killed while nothing is answered', weight: 3, happen: killedInSilence },
  { name: 'asked to end', weight: 2, happen: asked },
  { name: 'gateway killed', weight: 4, happen: gatewayKilled },
  { name: 'gateway frozen', weight: 1, happen: gatewayFrozen },
  { name: 'account logged out', weight: 2, happen: loggedOut },
  { name: 'trouble told by the gateway', weight: 1, happen: troubled },
  { name: 'told twice', weight: 3, happen: toldTwice },
  { name: 'out of order', weight: 2, happen: outOfOrder },
  { name: 'hours late', weight: 2, happen: hoursLate },
  { name: 'payloads slow', weight: 2, happen: payloadsSlow },
  { name: 'payloads broken', weight: 2, happen: payloadsBroken },
  { name: 'sends refused', weight: 2, happen: (...at) => sends(...at, 'throws', 0.3) },
  { name: 'sends never answered', weight: 1, happen: (...at) => sends(...at, 'hangs', 0.15) },
  {
    name: 'said, and never answered',
    weight: 1,
    happen: (...at) => sends(...at, 'said in silence', 0.15),
  },
  { name: 'clock set back and forth', weight: 3, happen: clockSet },
  { name: 'database locked', weight: 2, happen: locked },
  { name: 'backed up', weight: 1, happen: backedUp },
  { name: 'started twice', weight: 1, happen: startedTwice },
  { name: 'disk full', weight: 3, possible: ({ disk }) => disk !== null, happen: diskFull },
]

export function draw(stage: Stage, chance: Chance): Scenario {
  const possible = SCENARIOS.filter((each) => each.possible?.(stage) ?? true)
  const total = possible.reduce((sum, { weight }) => sum + weight, 0)
  let left = chance.next() * total
  for (const scenario of possible) {
    left -= scenario.weight
    if (left < 0) return scenario
  }
  throw new Error('there is no scenario')
}

/** Talks, and lets something happen at a moment within. */
async function during(stage: Stage, chance: Chance, happen: () => Promise<unknown>): Promise<void> {
  const talking = stage.talk(chance.between(10, 40))
  await pause(chance.between(0, 250))
  await happen()
  await talking
}

async function comeBack(stage: Stage, chance: Chance): Promise<void> {
  stage.start()
  await stage.back()
  await stage.talk(chance.between(5, 15))
}

async function killed(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, () => stage.kill())
  await comeBack(stage, chance)
}

async function killedAgain(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, () => stage.kill())
  for (let times = chance.between(1, 2); times > 0; times--) {
    stage.start()
    // A start takes a second or so: anywhere in it, or just after.
    if (chance.happens(0.5)) await stage.program().loggedIn()
    await pause(chance.between(0, 900))
    await stage.kill()
  }
  await comeBack(stage, chance)
}

/** What comes behind a reconnect may have come before. */
async function killedAndRetold(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, () => stage.kill())
  stage.start()
  await stage.back()
  for (const { id } of stage.handed.slice(-60)) stage.puppet.retell(id)
  await stage.talk(chance.between(5, 15))
}

async function killedInSilence(stage: Stage, chance: Chance): Promise<void> {
  const fate = chance.pick<Fate>(['hangs', 'said in silence'])
  stage.puppet.fate = () => (chance.happens(0.5) ? fate : 'said')
  await during(stage, chance, () => stage.kill())
  stage.puppet.fate = () => 'said'
  await comeBack(stage, chance)
}

async function asked(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, async () => {
    const { code } = await stage.end()
    if (code !== 0) throw new Error(`asked to end, it ended with ${code}`)
  })
  await comeBack(stage, chance)
}

async function gatewayKilled(stage: Stage, chance: Chance): Promise<void> {
  const logins = stage.program().logins()
  await during(stage, chance, async () => {
    stage.broken()
    await stage.wire.cut()
    await pause(chance.between(10, 400))
    await stage.wire.mend()
  })
  await stage.back(logins + 1)
  await stage.talk(chance.between(5, 15))
}

/** Nothing comes through and nothing is dropped, until the program has noticed. */
async function gatewayFrozen(stage: Stage, chance: Chance): Promise<void> {
  const logins = stage.program().logins()
  await during(stage, chance, async () => {
    stage.broken()
    stage.wire.freeze()
    await stage.program().says('the WeChat gateway is lost')
    await stage.wire.mend()
  })
  await stage.back(logins + 1)
  await stage.talk(chance.between(5, 15))
}

async function loggedOut(stage: Stage, chance: Chance): Promise<void> {
  const logins = stage.program().logins()
  await during(stage, chance, async () => {
    stage.broken()
    await stage.puppet.logout('kicked off')
    await pause(chance.between(10, 300))
    stage.puppet.confirm()
  })
  await stage.back(logins + 1)
  await stage.talk(chance.between(5, 15))
}

async function troubled(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, async () => {
    stage.puppet.emit('error', { gerror: '{"message":"something odd"}' })
  })
}

async function toldTwice(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, async () => {
    for (let i = 0; i < 30; i++) {
      const { id } = stage.handed[chance.between(0, stage.handed.length - 1)] ?? { id: null }
      if (id !== null) stage.puppet.retell(id)
    }
  })
}

async function outOfOrder(stage: Stage, chance: Chance): Promise<void> {
  for (let i = 0; i < 4; i++) {
    stage.world.hold()
    await stage.talk(chance.between(2, 12))
    stage.world.release('reversed')
  }
}

async function hoursLate(stage: Stage, chance: Chance): Promise<void> {
  stage.world.hold()
  await stage.talk(20)
  stage.setClock(chance.between(1, 5) * HOUR)
  stage.world.release('as told')
}

async function payloadsSlow(stage: Stage, chance: Chance): Promise<void> {
  stage.puppet.wait = () => (chance.happens(0.2) ? chance.between(20, 500) : 0)
  await stage.talk(chance.between(10, 40))
  await pause(600)
  stage.puppet.wait = () => 0
}

/** They are asked for twice; what is broken then is lost, and told. */
async function payloadsBroken(stage: Stage, chance: Chance): Promise<void> {
  const broken = new Set<string>()
  stage.puppet.wait = (id) => (broken.has(id) ? null : 0)
  for (let i = 0; i < 20; i++) {
    const whole = chance.happens(0.7)
    stage.world.hold()
    await stage.talk(1, () => whole)
    const last = stage.handed.at(-1)
    if (!whole && last !== undefined) broken.add(last.id)
    stage.world.release('as told')
  }
  await pause(300)
  stage.puppet.wait = () => 0
}

async function sends(stage: Stage, chance: Chance, fate: Fate, probability: number): Promise<void> {
  let most = 3
  stage.puppet.fate = () => {
    if (most === 0 || !chance.happens(probability)) return 'said'
    most -= 1
    return fate
  }
  await stage.talk(chance.between(10, 40))
  await pause(500)
  stage.puppet.fate = () => 'said'
}

async function clockSet(stage: Stage, chance: Chance): Promise<void> {
  const by = chance.pick([-3 * HOUR, -HOUR, -60_000, 60_000, 2 * HOUR, 9 * HOUR])
  await during(stage, chance, async () => stage.setClock(by))
  await stage.talk(chance.between(5, 15))
  if (chance.happens(0.5)) stage.setClock(-by)
  stage.breathe()
}

async function locked(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, () => lockFor(stage.folder, pause(chance.between(50, 1_500))))
}

async function backedUp(stage: Stage, chance: Chance): Promise<void> {
  const to = join(stage.folder, `${chance.between(0, 1e9)}.backup`)
  await during(stage, chance, async () => {
    const code = await command(['backup', '--data', stage.folder, '--to', to])
    rmSync(to, { force: true })
    if (code !== 0) throw new Error(`a backup ended with ${code}`)
  })
}

/** A second program on the same data says whose it is, and harms nothing. */
async function startedTwice(stage: Stage, chance: Chance): Promise<void> {
  await during(stage, chance, async () => {
    const second = run(stage.folder, stage.wire.endpoint, { WECHATY_PUPPET_SERVICE_TOKEN: 'x' })
    const { code } = await second.ended
    if (code !== 1 || !second.words().includes('in use')) {
      throw new Error(`a second program ended with ${code}: ${second.words()}`)
    }
  })
}

/** It ends with a word rather than take in what it cannot keep; with room again it goes on. */
async function diskFull(stage: Stage, chance: Chance): Promise<void> {
  stage.disk?.fill(chance.between(0, 16) * 4096)
  stage.broken()
  const talking = stage.talk(40)
  await Promise.race([stage.program().ended, pause(1_500)])
  await talking
  stage.disk?.empty()
  if (stage.program().how() === null) await stage.kill()
  await comeBack(stage, chance)
}
