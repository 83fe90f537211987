import { isOf, unbound } from '../assembly/staff-code.ts'
import type { Street } from '../domain/model/area.ts'
import { iso } from '../domain/model/time.ts'
import { knownHeir } from '../engine/heir.ts'
import { OUT } from '../engine/sending/sender.ts'
import type { KeptAccount } from '../store/messages/account-standing.ts'
import type { Store } from '../store/store.ts'

/** An account of the street's file, as it was when the bot last looked. */
export interface AccountReport extends Omit<KeptAccount, 'since' | 'lastIn'> {
  /** It was at work once. */
  readonly known: boolean
  readonly since: string | null
  readonly lastIn: string | null
  readonly lastOut: string | null
  /** Staff whom it does not know by an id. */
  readonly unbound: readonly string[]
}

/** How each of several accounts is doing; none where the street has one. */
export function accountReports(store: Store, street: Street): readonly AccountReport[] {
  const kept = new Map(store.accounts.all().map((each) => [each.name, each]))
  const moment = (at: number | null | undefined) => (at == null ? null : iso(at))
  return (street.accounts ?? []).map(({ name }) => {
    const found = kept.get(name)
    return {
      ...(found ?? NEVER),
      name,
      known: found !== undefined,
      since: moment(found?.since),
      lastIn: moment(found?.lastIn),
      lastOut: moment(store.memory.marked(OUT + name)),
      unbound: strangersTo(name, store, street),
    }
  })
}

const NEVER = { title: null, up: false, mute: false, why: null, topics: [], silent: [] }

function strangersTo(account: string, store: Store, street: Street): readonly string[] {
  const heir = knownHeir(store, street)
  const bound = store.staff.all().filter(({ contact }) => contact !== null)
  return unbound(street, heir)
    .filter((post) => post.account === account && !bound.some((code) => isOf(code, post, heir)))
    .map(({ area, staff }) => `${area}: ${staff.name}`)
}

/** A line an account, and below it the groups that nobody speaks for now. */
export function accountLines(reports: readonly AccountReport[]): readonly string[] {
  return reports.flatMap(
    ({ name, known, up, mute, since, why, topics, silent, lastIn, lastOut }) => {
      if (!known) return [`${name}  was never at work`]
      const state = !up ? 'lost' : mute ? 'mute' : 'logged in'
      const cause = why === null ? '' : `: ${why}`
      const said = `last in ${lastIn ?? 'never'}, last out ${lastOut ?? 'never'}`
      return [
        `${name}  ${state} since ${since}${cause}; ${topics.length} groups; ${said}`,
        ...(silent.length === 0 ? [] : [`  nobody speaks in: ${silent.join('、')}`]),
      ]
    },
  )
}

export function strangerLines(reports: readonly AccountReport[]): readonly string[] {
  return reports.flatMap(({ name, unbound }) => unbound.map((post) => `${name}  ${post}`))
}
