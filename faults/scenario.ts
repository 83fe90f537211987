import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { HOUR } from '../src/domain/model/time.ts'
import type { Chance } from './chance.ts'
import { BROKEN_DOWNLOADS, type BrokenDownload } from './download.ts'
import type { Fate } from './gateway.ts'
import { command, run } from './program.ts'
import { lockFor, readDelays } from './records.ts'
import { pause, type Rig } from './rig.ts'

/** Something that happens to the bot. Afterwards the program is up, and is at rest by itself. */
export interface Scenario {
  readonly name: string
  /** How often it is drawn, against the others. */
  readonly weight: number
  /** Whether it can happen here. */
  readonly possible?: (rig: Rig) => boolean
  readonly happen: (rig: Rig, chance: Chance) => Promise<void>
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
  ...BROKEN_DOWNLOADS.map(
    (how): Scenario => ({
      name: `a picture ${how}`,
      weight: 1,
      happen: (rig, chance) => brokenPictures(rig, chance, how),
    }),
  ),
  { name: 'uploads hang', weight: 1, happen: uploadsHang },
  { name: 'a partner hangs', weight: 1, happen: partnerHangs },
  { name: 'ten of 200 MB at once', weight: 1, happen: tenHuge },
  { name: 'asked to end while pictures hang', weight: 1, happen: askedWhileHanging },
  { name: 'clock set back and forth', weight: 3, happen: clockSet },
  { name: 'database locked', weight: 2, happen: locked },
  { name: 'backed up', weight: 1, happen: backedUp },
  { name: 'started twice', weight: 1, happen: startedTwice },
  { name: 'disk full', weight: 3, possible: ({ disk }) => disk !== null, happen: diskFull },
]

export function draw(rig: Rig, chance: Chance): Scenario {
  const possible = SCENARIOS.filter((each) => each.possible?.(rig) ?? true)
  const total = possible.reduce((sum, { weight }) => sum + weight, 0)
  let left = chance.next() * total
  for (const scenario of possible) {
    left -= scenario.weight
    if (left < 0) return scenario
  }
  throw new Error('there is no scenario')
}

/** Talks, and lets something happen at a moment within. */
async function during(rig: Rig, chance: Chance, happen: () => Promise<unknown>): Promise<void> {
  const talking = rig.talk(chance.between(10, 40))
  await pause(chance.between(0, 250))
  await happen()
  await talking
}

async function comeBack(rig: Rig, chance: Chance): Promise<void> {
  rig.start()
  await rig.back()
  await rig.talk(chance.between(5, 15))
}

async function killed(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, () => rig.kill())
  await comeBack(rig, chance)
}

async function killedAgain(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, () => rig.kill())
  for (let times = chance.between(1, 2); times > 0; times--) {
    rig.start()
    // A start takes a second or so: anywhere in it, or just after.
    if (chance.happens(0.5)) await rig.program().loggedIn()
    await pause(chance.between(0, 900))
    await rig.kill()
  }
  await comeBack(rig, chance)
}

/** What comes behind a reconnect may have come before. */
async function killedAndRetold(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, () => rig.kill())
  rig.start()
  await rig.back()
  for (const { id } of rig.handed.slice(-60)) rig.puppet.retell(id)
  await rig.talk(chance.between(5, 15))
}

async function killedInSilence(rig: Rig, chance: Chance): Promise<void> {
  const fate = chance.pick<Fate>(['hangs', 'said in silence'])
  rig.puppet.fate = () => (chance.happens(0.5) ? fate : 'said')
  await during(rig, chance, () => rig.kill())
  rig.puppet.fate = () => 'said'
  await comeBack(rig, chance)
}

async function asked(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, async () => {
    const { code } = await rig.end()
    if (code !== 0) throw new Error(`asked to end, it ended with ${code}`)
  })
  await comeBack(rig, chance)
}

async function gatewayKilled(rig: Rig, chance: Chance): Promise<void> {
  const logins = rig.program().logins()
  await during(rig, chance, async () => {
    rig.broken()
    await rig.wire.cut()
    await pause(chance.between(10, 400))
    await rig.wire.mend()
  })
  await rig.back(logins + 1)
  await rig.talk(chance.between(5, 15))
}

/** Nothing comes through and nothing is dropped, until the program has noticed. */
async function gatewayFrozen(rig: Rig, chance: Chance): Promise<void> {
  const logins = rig.program().logins()
  await during(rig, chance, async () => {
    rig.broken()
    rig.wire.freeze()
    await rig.program().says('the WeChat gateway is lost')
    await rig.wire.mend()
  })
  await rig.back(logins + 1)
  await rig.talk(chance.between(5, 15))
}

async function loggedOut(rig: Rig, chance: Chance): Promise<void> {
  const logins = rig.program().logins()
  await during(rig, chance, async () => {
    rig.broken()
    await rig.puppet.logout('kicked off')
    await pause(chance.between(10, 300))
    rig.puppet.confirm()
  })
  await rig.back(logins + 1)
  await rig.talk(chance.between(5, 15))
}

async function troubled(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, async () => {
    rig.puppet.emit('error', { gerror: '{"message":"something odd"}' })
  })
}

async function toldTwice(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, async () => {
    for (let i = 0; i < 30; i++) {
      const { id } = rig.handed[chance.between(0, rig.handed.length - 1)] ?? { id: null }
      if (id !== null) rig.puppet.retell(id)
    }
  })
}

async function outOfOrder(rig: Rig, chance: Chance): Promise<void> {
  for (let i = 0; i < 4; i++) {
    rig.world.hold()
    await rig.talk(chance.between(2, 12))
    rig.world.release('reversed')
  }
}

async function hoursLate(rig: Rig, chance: Chance): Promise<void> {
  rig.world.hold()
  await rig.talk(20)
  rig.setClock(chance.between(1, 5) * HOUR)
  rig.world.release('as told')
}

async function payloadsSlow(rig: Rig, chance: Chance): Promise<void> {
  rig.puppet.wait = () => (chance.happens(0.2) ? chance.between(20, 500) : 0)
  await rig.talk(chance.between(10, 40))
  await pause(600)
  rig.puppet.wait = () => 0
}

/** They are asked for twice; what is broken then is lost, and told. */
async function payloadsBroken(rig: Rig, chance: Chance): Promise<void> {
  const broken = new Set<string>()
  rig.puppet.wait = (id) => (broken.has(id) ? null : 0)
  for (let i = 0; i < 20; i++) {
    const whole = chance.happens(0.7)
    rig.world.hold()
    await rig.talk(1, () => whole)
    const last = rig.handed.at(-1)
    if (!whole && last !== undefined) broken.add(last.id)
    rig.world.release('as told')
  }
  await pause(300)
  rig.puppet.wait = () => 0
}

async function sends(rig: Rig, chance: Chance, fate: Fate, probability: number): Promise<void> {
  let most = 3
  rig.puppet.fate = () => {
    if (most === 0 || !chance.happens(probability)) return 'said'
    most -= 1
    return fate
  }
  await rig.talk(chance.between(10, 40))
  await pause(500)
  rig.puppet.fate = () => 'said'
}

/** ms in which a post leaves where nothing keeps it, on a machine that has much to do. */
const PROMPT = 10_000
const MOST_MEMORY = 300 * 1024 * 1024

/** Pictures that never come keep no other post waiting. */
async function brokenPictures(rig: Rig, chance: Chance, how: BrokenDownload): Promise<void> {
  rig.puppet.file = () => rig.source.box(how)
  rig.show(4)
  await pause(200)
  const before = rig.posts()
  await rig.talk(chance.between(10, 20))
  rig.show(0)
  await until(() => rig.posts() > before, PROMPT, `nothing is said while a picture ${how}`)
  rig.puppet.file = () => null
}

/** What a busy machine may add to the slowest, ms: no more than one send has here, so that waiting for one is seen. */
const SLACK = 1_500

async function uploadsHang(rig: Rig, chance: Chance): Promise<void> {
  const before = rig.puppet.hung
  const fate = chance.pick<Fate>(['hangs', 'said in silence'])
  const hang = (on: boolean) => {
    rig.puppet.upload = () => (on ? fate : 'said')
  }
  await noLater(rig, chance, hang, () => rig.puppet.hung >= before + 2)
}

async function partnerHangs(rig: Rig, chance: Chance): Promise<void> {
  let before = 0
  const hang = (on: boolean) => {
    before = rig.partner.told()
    if (on) rig.partner.hang()
    else rig.partner.mend()
  }
  await noLater(rig, chance, hang, () => rig.partner.told() > before)
}

/**
 * The same is drawn for people to say twice, without something that hangs and with it: the words of each post, those
 * to the chats of pictures too, leave within what the slowest took without.
 */
async function noLater(
  rig: Rig,
  chance: Chance,
  hang: (on: boolean) => void,
  hangs: () => boolean,
): Promise<void> {
  const drawAgain = chance.mark()
  const calm = await delaysOf(rig, 'while nothing hangs')
  drawAgain()
  hang(true)
  try {
    const hard = await delaysOf(rig, 'while something hangs')
    const most = Math.max(0, ...calm) + SLACK
    const late = hard.filter((ms) => ms > most)
    if (late.length > 0) {
      throw new Error(`${late.length} posts took up to ${Math.max(...late)} ms, more than ${most}`)
    }
    await until(hangs, PROMPT, 'nothing hung')
  } finally {
    hang(false)
  }
}

/** How long each post's words took to leave; several pictures go out meanwhile, in several chats. */
async function delaysOf(rig: Rig, when: string): Promise<readonly number[]> {
  const since = rig.now()
  rig.show(2)
  rig.show(1)
  await rig.talk(15)
  let delays: readonly (number | null)[] = []
  await until(
    () => {
      const posts = readDelays(rig.folder, since)
      delays = posts.filter(({ place }) => !place.startsWith('hook:')).map(({ ms }) => ms)
      return delays.length > 0 && delays.every((ms) => ms !== null)
    },
    PROMPT,
    `posts do not leave ${when}`,
  )
  return delays.filter((ms) => ms !== null)
}

async function tenHuge(rig: Rig): Promise<void> {
  rig.puppet.file = () => rig.source.box('huge')
  const begun = rig.source.begun()
  rig.show(10)
  const before = rig.posts()
  rig.show(0)
  await until(() => rig.posts() > before, PROMPT, 'nothing is said while ten of 200 MB come')
  const done = () => rig.source.begun() >= begun + 10 && rig.source.open() === 0
  await until(done, 60_000, 'ten of 200 MB are not done with')
  rig.puppet.file = () => null
  const most = rig.program().mostMemory()
  if (most !== null && most > MOST_MEMORY) {
    throw new Error(`ten of 200 MB took it to ${Math.round(most / 1024 / 1024)} MiB`)
  }
}

/** A supervisor waits ten seconds; it is to be over in five. */
async function askedWhileHanging(rig: Rig, chance: Chance): Promise<void> {
  rig.puppet.file = () => rig.source.box('hangs')
  rig.puppet.fate = () => 'hangs'
  rig.show(4)
  await rig.talk(10)
  await pause(300)
  const from = performance.now()
  rig.broken()
  const { code } = await rig.end()
  const took = performance.now() - from
  if (code !== 0) throw new Error(`asked to end, it ended with ${code}`)
  if (took > 6_000) throw new Error(`asked to end, it took ${Math.round(took)} ms`)
  rig.puppet.fate = () => 'said'
  rig.puppet.file = () => null
  await comeBack(rig, chance)
}

async function until(there: () => boolean, ms: number, what: string): Promise<void> {
  const end = performance.now() + ms
  while (!there()) {
    if (performance.now() > end) throw new Error(what)
    await pause(25)
  }
}

async function clockSet(rig: Rig, chance: Chance): Promise<void> {
  const by = chance.pick([-3 * HOUR, -HOUR, -60_000, 60_000, 2 * HOUR, 9 * HOUR])
  await during(rig, chance, async () => rig.setClock(by))
  await rig.talk(chance.between(5, 15))
  if (chance.happens(0.5)) rig.setClock(-by)
  rig.breathe()
}

async function locked(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, () => lockFor(rig.folder, pause(chance.between(50, 1_500))))
}

async function backedUp(rig: Rig, chance: Chance): Promise<void> {
  const to = join(rig.folder, `${chance.between(0, 1e9)}.backup`)
  await during(rig, chance, async () => {
    const code = await command(['backup', '--data', rig.folder, '--to', to])
    rmSync(to, { force: true })
    if (code !== 0) throw new Error(`a backup ended with ${code}`)
  })
}

/** A second program on the same data says whose it is, and harms nothing. */
async function startedTwice(rig: Rig, chance: Chance): Promise<void> {
  await during(rig, chance, async () => {
    const second = run(rig.folder, rig.wire.endpoint, { WECHATY_PUPPET_SERVICE_TOKEN: 'x' })
    const { code } = await second.ended
    if (code !== 1 || !second.words().includes('in use')) {
      throw new Error(`a second program ended with ${code}: ${second.words()}`)
    }
  })
}

/** It ends with a word rather than take in what it cannot keep; with room again it goes on. */
async function diskFull(rig: Rig, chance: Chance): Promise<void> {
  rig.disk?.fill(chance.between(0, 16) * 4096)
  rig.broken()
  const talking = rig.talk(40)
  await Promise.race([rig.program().ended, pause(1_500)])
  await talking
  rig.disk?.empty()
  if (rig.program().how() === null) await rig.kill()
  else rig.cutOff()
  await comeBack(rig, chance)
}
