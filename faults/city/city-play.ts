import { type Chance, chanceOf } from '../chance.ts'
import { comeToRest } from '../rest.ts'
import { pause } from '../rig.ts'
import { witness } from '../witness.ts'
import { type CityRig, openCityRig } from './city-rig.ts'
import { CITY_SCENARIOS, type CityScenario } from './city-scenario.ts'
import { cityWrong } from './facts.ts'

/** Rounds with one city; then a new one begins. */
const LIFE = 9

export interface CityRounds {
  readonly rounds: number
  readonly seed: number
  readonly only: string | null
  readonly keep: string | null
}

/** Lets faults happen to a city, and looks after each whether anything was lost. Answers with whether nothing was. */
export async function playCity({ rounds, seed, only, keep }: CityRounds): Promise<boolean> {
  const begun = performance.now()
  const happened = new Map<string, number>()
  const seen = { messages: 0 }
  let done = 0
  let wrong: readonly string[] = []
  while (done < rounds && wrong.length === 0) {
    const chance = chanceOf(seed * 100_019 + done)
    const rig = await openCityRig(chance)
    if (done === 0) tellWhatIsLeftOut(rig)
    try {
      await rig.back()
      for (const street of rig.streets) street.call()
      // Each kind comes once before any comes twice.
      let kinds: readonly CityScenario[] = []
      for (let round = 0; round < LIFE && done < rounds && wrong.length === 0; round++) {
        if (kinds.length === 0) kinds = shuffled(possible(rig, only), chance)
        const [scenario, ...rest] = kinds
        kinds = rest
        if (scenario === undefined) throw new Error(`there is no fault ${only} here`)
        wrong = await play(rig, scenario, chance, done)
        happened.set(scenario.name, (happened.get(scenario.name) ?? 0) + 1)
        done += 1
      }
      seen.messages += rig.streets.reduce((sum, { handed }) => sum + handed.length, 0)
    } catch (error) {
      wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error)]
      console.error(wrong.join('\n'))
    } finally {
      await rig.close(wrong.length === 0 ? null : keep)
    }
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(
    `${done} rounds of a city in ${seconds} s (seed ${seed}): ${seen.messages} messages; ${wrong.length} things wrong`,
  )
  for (const [name, count] of happened) console.log(`  ${String(count).padStart(4)}  ${name}`)
  return wrong.length === 0
}

function possible(rig: CityRig, only: string | null): readonly CityScenario[] {
  return CITY_SCENARIOS.filter(
    ({ name, needs }) =>
      (only === null || name === only) &&
      (needs === 'nothing' || (needs === 'server' ? rig.server : rig.disk) !== null),
  )
}

function tellWhatIsLeftOut(rig: CityRig): void {
  if (rig.server === null)
    console.error('PostgreSQL: left out, there is none here; the one within serves')
  else if (rig.disk === null)
    console.error('disk full: left out, this user may not mount a small disk')
}

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list
    .map((each) => ({ each, at: chance.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

async function play(
  rig: CityRig,
  scenario: CityScenario,
  chance: Chance,
  done: number,
): Promise<readonly string[]> {
  const from = performance.now()
  let found: readonly string[]
  try {
    found = [...(await scenario.happen(rig, chance)), ...(await atRest(rig))]
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)]
  }
  const took = ((performance.now() - from) / 1000).toFixed(1)
  console.log(`${String(done + 1).padStart(4)}  ${scenario.name}  ${took} s`)
  for (const line of found.slice(0, 20)) console.error(`      ${line}`)
  if (found.length > 0) console.error(rig.words().slice(-3_000))
  return found
}

/** Once all rests: what any street lost or has twice, and what the city has otherwise than their files. */
async function atRest(rig: CityRig): Promise<readonly string[]> {
  await Promise.all(rig.streets.map((street) => comeToRest(street)))
  const streets = async () => {
    for (let look = 1; ; look++) {
      const found = rig.streets.flatMap((street) =>
        witness(street).map((line) => `${street.name}: ${line}`),
      )
      if (found.length === 0 || look === 3) return found
      await pause(300)
    }
  }
  const lost = await streets()
  const deaf = await rig.shows(({ streets: all }) =>
    all.every(({ state, waits }) => state === 'well' && waits === 0),
  )
  const heard =
    deaf === null
      ? []
      : [
          `not all are heard: ${JSON.stringify(deaf.streets.map(({ name, state, waits, why }) => [name, state, waits, why]))}`,
        ]
  return [...lost, ...heard, ...(await told(rig))]
}

/** What the city's database has otherwise than the files; what is on its way gets some seconds. */
async function told(rig: CityRig): Promise<readonly string[]> {
  if (rig.server === null) {
    for (const street of rig.streets) street.broken()
    await pause(2_500)
    await rig.end('SIGTERM')
  }
  const look = () =>
    rig.withDatabase(async (db) => {
      const wrong: string[] = []
      for (const street of rig.streets) wrong.push(...(await cityWrong(db, street)))
      return wrong
    })
  let wrong = await look()
  for (let again = 0; again < 20 && wrong.length > 0 && rig.server !== null; again++) {
    await pause(500)
    wrong = await look()
  }
  if (rig.server === null) {
    rig.start()
    await rig.back()
  }
  return wrong
}
