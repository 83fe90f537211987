import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { accessTo, TOKENS } from '../../src/bot/account/account-token.ts'
import { told } from '../../src/bot/refusal.ts'
import type { Account } from '../../src/domain/model/area.ts'

const ACCOUNTS: readonly Account[] = [
  { name: '一号', token: 'WLD_TEST_TOKEN_1', endpoint: 'WLD_TEST_END_1' },
  { name: '二号', token: 'WLD_TEST_TOKEN_2', endpoint: null },
]
const NAMES = [
  'WLD_TEST_TOKEN_1',
  'WLD_TEST_TOKEN_2',
  'WLD_TEST_END_1',
  'WECHATY_PUPPET_SERVICE_TOKEN',
  'WECHATY_PUPPET_SERVICE_ENDPOINT',
]
let data: string
let before: Readonly<Record<string, string | undefined>> = {}

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]))
  for (const name of NAMES) delete process.env[name]
})
afterEach(() => {
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  rmSync(data, { recursive: true, force: true })
})

/** What somebody is told who starts so. */
function mistakes(set: Readonly<Record<string, string>>, accounts = ACCOUNTS): readonly string[] {
  Object.assign(process.env, set)
  try {
    accessTo(accounts, data)
    return []
  } catch (error) {
    return told(error)
  }
}

const WELL = { WLD_TEST_TOKEN_1: 'secret-1', WLD_TEST_TOKEN_2: 'secret-2', WLD_TEST_END_1: 'h:1' }

it('finds what each account is reached by, in the environment or in the file beside it', () => {
  Object.assign(process.env, { WLD_TEST_TOKEN_1: 'secret-1' })
  writeFileSync(
    join(data, TOKENS),
    '# tokens\nexport WLD_TEST_TOKEN_2="secret-2"\nWLD_TEST_END_1=h:1\nWLD_TEST_TOKEN_1=older\n',
  )
  expect(accessTo(ACCOUNTS, data)).toEqual([
    { name: '一号', token: 'secret-1', endpoint: 'h:1' },
    { name: '二号', token: 'secret-2', endpoint: undefined },
  ])
})

it.each<[string, Readonly<Record<string, string>>, readonly RegExp[]]>([
  ['all is well', WELL, []],
  [
    'what is not set, a line each',
    { WLD_TEST_TOKEN_1: 'secret-1' },
    [
      /^WLD_TEST_END_1 is not set: it is the endpoint of 一号 .*; set it, write it in .*accounts\.env, or take 一号 out$/,
      /^WLD_TEST_TOKEN_2 is not set: it is the token of 二号 .*; set it, write it in .*, or take 二号 out$/,
    ],
  ],
  [
    'one token for two',
    { ...WELL, WLD_TEST_TOKEN_2: 'secret-1' },
    [/^WLD_TEST_TOKEN_1 and WLD_TEST_TOKEN_2 hold the same token: .*; give each its own$/],
  ],
  [
    'a token that no account has',
    { ...WELL, WECHATY_PUPPET_SERVICE_TOKEN: 'secret-3' },
    [
      /^WECHATY_PUPPET_SERVICE_TOKEN is set, and no account of street\.yaml has it: name it there, or unset it$/,
    ],
  ],
  [
    'an endpoint that would be that of all',
    { ...WELL, WECHATY_PUPPET_SERVICE_ENDPOINT: 'h:9' },
    [/^WECHATY_PUPPET_SERVICE_ENDPOINT is set, and would be .*: give 二号 an endpoint: of its own/],
  ],
  [
    'one that is set and empty',
    { ...WELL, WLD_TEST_TOKEN_2: ' ' },
    [/^WLD_TEST_TOKEN_2 is set, and empty/],
  ],
])('tells of %s', (_, set, lines) => {
  const found = mistakes(set)
  expect(found).toHaveLength(lines.length)
  for (const [i, line] of lines.entries()) expect(found[i]).toMatch(line)
  expect(found.join()).not.toMatch(/secret/)
})
