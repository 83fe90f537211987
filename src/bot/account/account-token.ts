import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '../../domain/model/area.ts'
import { variable } from '../environment.ts'
import { Refusal } from '../refusal.ts'

export const TOKEN = 'WECHATY_PUPPET_SERVICE_TOKEN'
const ENDPOINT = 'WECHATY_PUPPET_SERVICE_ENDPOINT'

/**
 * Tokens may stand in this file of the data folder as well, `NAME=value` a line: a program that runs reads it again, and gets
 * no new variable otherwise.
 */
export const TOKENS = 'accounts.env'

/** What an account of several is reached by. */
export interface AccountAccess {
  readonly name: string
  readonly token: string
  readonly endpoint: string | undefined
}

/** What a variable holds, or the file beside it. Throws a `Refusal` where it is set and empty. */
export function secretIn(data: string, name: string): string | undefined {
  return variable(name) ?? inFile(data).get(name)
}

function inFile(data: string): ReadonlyMap<string, string> {
  const file = join(data, TOKENS)
  if (!existsSync(file)) return new Map()
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
        const bare = value.replace(/^(["'])(.*)\1$/, '$2')
        return name === '' || bare === '' ? [] : [[name, bare] as const]
      }),
  )
}

/** By what each account is reached. Throws a `Refusal` with every mistake in it, a line each; no secret is told. */
export function accessTo(accounts: readonly Account[], data: string): readonly AccountAccess[] {
  const found = accounts.map(({ name, token, endpoint }) => ({
    name,
    variables: { token, endpoint },
    token: secretIn(data, token),
    endpoint: endpoint === null ? undefined : secretIn(data, endpoint),
  }))
  const mistakes = [
    ...found.flatMap(({ name, variables, token, endpoint }) => [
      ...(token === undefined ? [unset(variables.token, name, 'token', data)] : []),
      ...(variables.endpoint !== null && endpoint === undefined
        ? [unset(variables.endpoint, name, 'endpoint', data)]
        : []),
    ]),
    ...twice(found.map((each) => ({ ...each, variable: each.variables.token, value: each.token }))),
    ...strays(accounts),
  ]
  if (mistakes.length > 0) throw new Refusal(...mistakes)
  return found.flatMap(({ name, token, endpoint }) =>
    token === undefined ? [] : [{ name, token, endpoint }],
  )
}

function unset(variable: string, account: string, what: string, data: string): string {
  return `${variable} is not set: it is the ${what} of ${account} (accounts: in street.yaml); set it, write it in ${join(data, TOKENS)}, or take ${account} out`
}

/** Two on one token throw each other out. */
function twice(
  found: readonly { name: string; variable: string; value: string | undefined }[],
): readonly string[] {
  const first = new Map<string, { readonly name: string; readonly variable: string }>()
  return found.flatMap(({ name, variable, value }) => {
    if (value === undefined) return []
    const other = first.get(value)
    first.set(value, other ?? { name, variable })
    return other === undefined
      ? []
      : [
          `${other.variable} and ${variable} hold the same token: ${other.name} and ${name} would throw each other out; give each its own`,
        ]
  })
}

/** What one account is reached by would be taken for all, or for none. */
function strays(accounts: readonly Account[]): readonly string[] {
  const named = accounts.flatMap(({ token, endpoint }) => [token, endpoint ?? ''])
  const lacking = accounts.find(({ endpoint }) => endpoint === null)
  return [
    ...(variable(TOKEN) !== undefined && !named.includes(TOKEN)
      ? [`${TOKEN} is set, and no account of street.yaml has it: name it there, or unset it`]
      : []),
    ...(variable(ENDPOINT) !== undefined && lacking !== undefined && accounts.length > 1
      ? [
          `${ENDPOINT} is set, and would be that of every account without its own: give ${lacking.name} an endpoint: of its own in street.yaml, and unset it`,
        ]
      : []),
  ]
}
