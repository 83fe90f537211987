import type { Street } from '../domain/model/area.ts'
import type { Store } from '../store/store.ts'
import { secretIn, TOKEN } from './account/account-token.ts'
import { variable } from './environment.ts'
import { Refusal } from './refusal.ts'

/** Where a bot works: in a real WeChat account, or in the simulated WeChat, where anyone may speak as anybody. */
export type WorldKind = 'account' | 'simulation'

const MARK = 'world:'
const OTHER: Readonly<Record<WorldKind, WorldKind>> = {
  account: 'simulation',
  simulation: 'account',
}
/** The ids that the simulated WeChat gives to what is said: a beginning of its own, and a count. */
const SIMULATED = /^[0-9a-z]+-m\d+$/
/** Beside them the board and partners say something now and then. */
const LOOKED_AT = 50

/**
 * A real account where a token names its puppet service, or of several accounts where any of their variables is set. Throws a
 * `Refusal` where a token is set and empty.
 */
export function worldKind({ accounts }: Street, data: string): WorldKind {
  const given =
    variable(TOKEN) !== undefined ||
    (accounts ?? []).some(({ token }) => secretIn(data, token) !== undefined)
  return given ? 'account' : 'simulation'
}

/**
 * A data folder belongs to a real account or to the simulation, from its first start on: records of real people are
 * never shown to whoever opens the simulated WeChat, and a rehearsal never speaks in real groups. Throws a `Refusal`.
 */
export function claimFolder(store: Store, kind: WorldKind, data: string, now: number): void {
  if (knownKind(store) === OTHER[kind]) {
    throw new Refusal(
      kind === 'simulation'
        ? `${data} holds the records of a real WeChat account: set WECHATY_PUPPET_SERVICE_TOKEN, or give the simulated WeChat a folder of its own by --data`
        : `${data} holds the records of a simulated WeChat: give the account a folder of its own by --data`,
    )
  }
  store.whole(() => store.memory.mark(MARK + kind, now))
}

/** Which of both a folder has known; null where it has known neither. One of before the mark is told by its messages. */
function knownKind({ memory, inbox }: Store): WorldKind | null {
  if (memory.marked(`${MARK}account`) !== undefined) return 'account'
  if (memory.marked(`${MARK}simulation`) !== undefined) return 'simulation'
  const latest = inbox.latest(LOOKED_AT)
  if (latest.length === 0) return null
  return latest.some((id) => SIMULATED.test(id)) ? 'simulation' : 'account'
}
