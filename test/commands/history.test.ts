import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mistakeLine } from '../../src/config/mistake.ts'
import { rehearsed } from '../../src/rehearsal/rehearsal.ts'
import { readScript } from '../../src/rehearsal/script.ts'

const folder = join(import.meta.dirname, '../transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

test('what somebody did to a case stands in its history with who, when and where', async () => {
  const seen = new Set<string>()
  for (const name of files) {
    const script = readScript(join(folder, name))
    if (!script.ok) throw new Error(script.mistakes.map(mistakeLine).join('\n'))
    const played = await rehearsed(script.value, { log: () => {} }, (store) =>
      store.cases.all().flatMap(({ number }) => store.cases.history(number)),
    )
    if (!played.ok) throw new Error(played.mistakes.map(mistakeLine).join('\n'))
    for (const event of played.value.account) {
      if (event.by === null) continue
      seen.add(event.event)
      expect(event, name).toMatchObject({ where: expect.stringMatching(/^(group|contact|hook):/) })
    }
  }
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
