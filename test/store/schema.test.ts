import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/store.ts'

it('is what the migrations make (`vitest run -u` writes it anew)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const store = openStore(join(folder, 'new.db'), { pid: 1, host: 'here', since: 'now' })
  const made = store.schema()
  store.close()
  await expect(made).toMatchFileSnapshot('../../src/store/database/schema.sql')
})
