import type { Incoming } from '../chat/chat.ts'
import type { World } from '../world/world.ts'

/** ms that a message may take to arrive over a wire. */
const ARRIVAL = 1_000

/** What a line of a transcript does; that somebody became a friend comes of the bot's own doing, when it may. */
function isDeed(incoming: Incoming): boolean {
  return incoming.kind !== 'friendship' || incoming.what !== 'friend'
}

/** What has come and not yet been given to the engine. */
export function createMailbox() {
  const arrived: Incoming[] = []
  let wake = () => {}
  let held = 0
  let groups = false

  function next(until: number): Promise<void> {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, until - Date.now())
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return {
    put(incoming: Incoming): void {
      arrived.push(incoming)
      wake()
    },
    /** The account's groups are not what they were. */
    groupsChanged(): void {
      groups = true
      wake()
    },
    /** Whether they are not, since it was last asked; waits for it a while where something was done to them. */
    async changedGroups(done: boolean): Promise<boolean> {
      const until = Date.now() + ARRIVAL
      while (done && !groups && Date.now() < until) await next(until)
      const changed = groups
      groups = false
      return changed
    },
    /** All that has come, after waiting for so many messages for a while. */
    async take(messages: number): Promise<readonly Incoming[]> {
      const until = Date.now() + ARRIVAL
      while (arrived.filter(isDeed).length < messages && Date.now() < until) {
        await next(until)
      }
      return arrived.splice(0)
    },
    /** Keeps back the next two messages, to be told the wrong way round. */
    holdTwo(world: World): void {
      world.hold()
      held = 2
    },
    /** How many messages are on their way after one more was said. */
    comesNow(world: World): number {
      if (held === 0) return 1
      held -= 1
      if (held > 0) return 0
      world.release('reversed')
      return 2
    },
  }
}
