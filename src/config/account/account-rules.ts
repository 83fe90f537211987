import type { StaffedPlace } from '../area-text.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import { nearest } from '../reading/nearest.ts'
import type { Rough } from '../reading/rough.ts'
import type { StreetWritten } from '../street-shape.ts'

const NAME = /^[\p{L}\p{N}_-]{1,12}$/u
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Accounts have a name and a token each, and people are known by ids of accounts that there are. */
export function* accountRules(
  street: Rough<StreetWritten>,
  places: readonly StaffedPlace[],
): Generator<Finding> {
  const listed = street.accounts ?? null
  if (listed?.length === 0) {
    yield {
      path: ['accounts'],
      what: 'accounts: lists none',
      instead: 'list each with its name and token, or leave accounts: out for one account',
    }
  }
  const names = new Set<string>()
  const variables = new Map<string, string>()
  for (const [i, account] of (listed ?? []).entries()) {
    if (account === undefined) continue
    yield* nameRules(account.name, ['accounts', i, 'name'], names)
    yield* variableRules(account, i, variables)
  }
  for (const { staff, path } of places) {
    for (const [i, person] of (staff ?? []).entries()) {
      const { wechat } = person ?? {}
      if (wechat === undefined || typeof wechat === 'string') continue
      for (const name of Object.keys(wechat)) {
        if (names.has(name)) continue
        yield {
          path: [...path, 'staff', i, 'wechat', name],
          what: `"${name}" is no account of the street`,
          instead: remedy(name, [...names]),
        }
      }
    }
  }
}

function remedy(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'write one id in quotes, or list the accounts under accounts:'
  const meant = nearest(name, names)
  return meant === undefined
    ? `write one of ${names.join(', ')}, or list "${name}" under accounts:`
    : `write "${meant}"`
}

function* nameRules(name: string | undefined, path: Path, seen: Set<string>): Generator<Finding> {
  if (name === undefined) return
  if (!NAME.test(name)) {
    yield {
      path,
      what: `"${name}" cannot be the name of an account`,
      instead: 'write up to 12 letters, digits or characters, such as 一号',
    }
  } else if (seen.has(name)) {
    yield {
      path,
      what: `two accounts are named "${name}"`,
      instead: 'give each a name of its own',
    }
  }
  seen.add(name)
}

/** What is written is told only where it is a variable's name: else it may be the secret itself. */
function* variableRules(
  account: { readonly [K in 'name' | 'token' | 'endpoint']?: string | undefined },
  place: number,
  seen: Map<string, string>,
): Generator<Finding> {
  for (const key of ['token', 'endpoint'] as const) {
    const variable = account[key]
    if (variable === undefined) continue
    const path = ['accounts', place, key]
    const who = account.name ?? `account ${place + 1}`
    if (!VARIABLE.test(variable)) {
      yield {
        path,
        what: `the ${key} of ${who} is not the name of an environment variable`,
        instead: `put it in a variable such as WEILIANDONG_${key.toUpperCase()}_${place + 1}, and write that name here`,
      }
      continue
    }
    const other = seen.get(variable)
    if (other !== undefined) {
      yield {
        path,
        what: `${variable} is given for ${other} and for the ${key} of ${who}`,
        instead: 'give each account variables of its own: two on one token throw each other out',
      }
    }
    seen.set(variable, other ?? `the ${key} of ${who}`)
  }
}
