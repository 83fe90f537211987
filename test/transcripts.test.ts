import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mistakeLine } from '../src/config/reading/mistake.ts'
import type { CaseEvent } from '../src/domain/model/case.ts'
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
    (store, now) => ({
      account: accountOf(store, street, now),
      history: store.cases.all().flatMap(({ number }) => store.cases.history(number)),
    }),
  )
  if (!result.ok) throw new Error(result.mistakes.map(mistakeLine).join('\n'))
  const { verdicts, account } = result.value
  return { difference: difference({ ...script, bot: street.bot }, verdicts), ...account }
}

/** What was done to cases in any transcript, and by somebody. */
const done: { readonly name: string; readonly event: CaseEvent }[] = []

test.each(files)('%s', async (name) => {
  const script = readScript(join(folder, name))
  if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
  const once = await played(script.value, false)
  expect(once.difference).toBe('')
  const again = await played(script.value, true)
  expect(again.difference).toBe('')
  expect(again.account).toEqual(once.account)
  done.push(
    ...once.history.map((event) => ({ name, event })).filter(({ event }) => event.by !== null),
  )
})

test('what somebody did to a case stands in its history with who, when and where', () => {
  for (const { name, event } of done)
    expect(event, name).toMatchObject({ where: expect.stringMatching(/^(group|contact|hook):/) })
  const seen = new Set(done.map(({ event }) => event.event))
  for (const deed of [
    'opened',
    'claimed',
    'transferred',
    'escalated',
    'resolved',
    'confirmed',
    'reopened',
    'cancelled',
    'note',
  ])
    expect(seen).toContain(deed)
})
