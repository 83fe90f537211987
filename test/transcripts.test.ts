import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mistakeLine } from '../src/config/mistake.ts'
import { accountOf } from '../src/engine/snapshot.ts'
import { difference } from '../src/rehearsal/difference.ts'
import { rehearsed } from '../src/rehearsal/rehearsal.ts'
import { readScript, type Script } from '../src/rehearsal/script.ts'

const folder = join(import.meta.dirname, 'transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

/** Plays a transcript; `restless` kills the engine and starts it on the same database after every line. */
async function played(script: Script, restless: boolean) {
  const { street } = script.config
  const result = await rehearsed(
    script,
    { restless, log: ({ level, ...line }) => expect.soft([level, line]).not.toContain('error') },
    (store, now) => accountOf(store, street, now),
  )
  if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
  const { verdicts, account } = result.value
  return { difference: difference({ ...script, bot: street.bot }, verdicts), account }
}

test.each(files)('%s', async (name) => {
  const script = readScript(join(folder, name))
  if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
  const once = await played(script.value, false)
  expect(once.difference).toBe('')
  const again = await played(script.value, true)
  expect(again.difference).toBe('')
  expect(again.account).toEqual(once.account)
})
