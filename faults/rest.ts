import { HOUR } from '../src/domain/model/time.ts'
import { readProgress } from './records.ts'
import { pause, type Rig } from './rig.ts'

/** ms in which a program that lives must be at rest. */
const PATIENCE = 40_000
/** How the clock is moved on while posts wait: retries first, then until the morning. */
const MOVES = [11_000, 20_000, 60_000, 300_000, 900_000, ...Array<number>(12).fill(HOUR)]

/** What can be waited for. */
export type Resting = Pick<
  Rig,
  'folder' | 'world' | 'handed' | 'session' | 'noteReconnect' | 'setClock' | 'breathe'
> & { program(): Pick<ReturnType<Rig['program']>, 'how' | 'words'> }

/**
 * Waits until what must have been taken in was, and all that had been decided has left; the clock is moved
 * on to where it waits for. Throws where the program ends, or does not rest.
 */
export async function comeToRest(rig: Resting): Promise<void> {
  const until = performance.now() + PATIENCE
  const newest = Math.max(0, ...readProgress(rig.folder).posts.map(({ id }) => id))
  let move = 0
  let still = 0
  for (;;) {
    const program = rig.program()
    const how = program.how()
    if (how !== null) {
      throw new Error(`the program ended by itself (${how.code ?? how.signal})\n${program.words()}`)
    }
    rig.noteReconnect()
    const { inbox, posts, met, strangers } = readProgress(rig.folder)
    const missing = rig.handed.filter(
      ({ id, session }) => session === rig.session() && !inbox.has(id),
    )
    const leaving = posts.filter(
      ({ id, state }) => (state === 'pending' || state === 'sending') && id <= newest,
    )
    // Who spoke before their alias was known counts from when their group is met: anew, where its people could not be had.
    const strange = met < rig.world.rooms().length || strangers > 0
    if (missing.length === 0 && leaving.length === 0 && !strange) return
    if (performance.now() > until) {
      const what = [
        `${missing.length} messages not taken in (${missing[0]?.id})`,
        `${leaving.length} posts not gone`,
        `${met} groups met, ${strangers} strangers`,
        JSON.stringify(leaving[0] ?? null),
      ]
      throw new Error(`it does not come to rest: ${what.join(', ')}\n${program.words()}`)
    }
    // What waits for its time waits for the clock; what is being sent does not.
    const waits =
      missing.length === 0 && !strange && leaving.every(({ state }) => state === 'pending')
    still = waits ? still + 1 : 0
    if (still >= 4) {
      rig.setClock(MOVES[move++] ?? HOUR)
      rig.breathe()
      still = 0
    }
    await pause(25)
  }
}
