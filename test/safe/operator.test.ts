import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { configOf, ownStore } from '../../src/bot/data.ts'
import { backup } from '../../src/bot/data-backup.ts'
import { operator } from '../../src/bot/operator.ts'
import { noteSettings } from '../../src/bot/settings.ts'
import { code } from '../../src/cli/code.ts'
import { doctor } from '../../src/cli/doctor.ts'
import { exportCases, exportRoster } from '../../src/cli/export.ts'
import { restore } from '../../src/cli/restore.ts'
import { addToken, revokeToken } from '../../src/cli/token.ts'
import { readStore } from '../../src/store/store.ts'

let data: string
let printed: string

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  copyFileSync('test/transcripts/street.yaml', join(data, 'street.yaml'))
  const store = ownStore(data)
  store.whole(() => {
    const home = { area: '九水街道/宾川路社区/第1网格/1号楼', household: '1-301' }
    for (const area of store.areas.changes(configOf(data).street)) store.areas.put(area)
    store.households.put({
      home,
      name: '王芳',
      people: 3,
      phone: '13812345678',
      tags: [],
      away: null,
    })
  })
  store.close()
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(data, { recursive: true, force: true })
})

const at = (name: string) => join(data, name)
const lines = (most = 20) => {
  const store = readStore(at('weiliandong.db'))
  try {
    return store.audit.latest(most).map(({ who, deed, about }) => ({ who, deed, about }))
  } finally {
    store.close()
  }
}

describe('what is done at the terminal leaves a line', () => {
  it.each<readonly [deed: string, about: string, act: () => Promise<unknown>]>([
    [
      'token add',
      '平台 九水街道/宾川路社区/第1网格 cases',
      () => addToken('平台', { data, area: '第1网格', scope: ['cases'] }),
    ],
    [
      'token revoke',
      'token 1',
      async () => {
        await addToken('平台', { data, scope: ['cases'] })
        await revokeToken('1', { data })
      },
    ],
    ['code', '小于', () => code('小于', { data })],
    ['backup', 'all records', () => backup({ data, to: at('one.db') })],
    [
      'export roster',
      '九水街道/宾川路社区/第1网格/1号楼 24 rows',
      () => exportRoster({ data, area: '1号楼' }),
    ],
    ['export roster', '九水街道 34 rows names', () => exportRoster({ data, names: true })],
    [
      'export cases',
      '2020-02-10 2020-02-10 九水街道 0 rows',
      () => exportCases({ data, to: '2020-02-10' }),
    ],
  ])('%s: %s', async (deed, about, act) => {
    await act()
    expect(lines(1)).toEqual([{ who: operator(), deed, about }])
  })

  it('a restore', async () => {
    await backup({ data, to: at('one.db') })
    await restore(at('one.db'), { data, replace: true })
    expect(lines(1)).toEqual([{ who: operator(), deed: 'restore', about: 'one.db' }])
  })
})

describe('the settings', () => {
  const started = () => {
    const store = ownStore(data)
    noteSettings(store, data, 1)
    store.close()
  }

  it('that are others than at the last start are written down, once', () => {
    started()
    expect(lines().map(({ deed, about }) => [deed, about.split(' ')[0]])).toEqual([
      ['settings', 'street.yaml'],
    ])
    started()
    expect(lines()).toHaveLength(1)
    appendFileSync(at('policy.yaml'), 'fever: 37.5\n')
    started()
    expect(lines(1)[0]?.about).toMatch(/^policy\.yaml [0-9a-f]{16}$/)
    rmSync(at('policy.yaml'))
    started()
    expect(lines(1)[0]?.about).toBe('policy.yaml none')
    expect(lines()).toHaveLength(3)
  })
})

describe('an export', () => {
  it('carries no name and no telephone unless asked to', async () => {
    await exportRoster({ data })
    expect(printed).toContain('301')
    expect(printed).not.toMatch(/王芳|13812345678/)
    printed = ''
    await exportRoster({ data, names: true })
    expect(printed).toMatch(/王芳.*13812345678/)
  })
})

describe('doctor', () => {
  it('follows the chain, and tells where it was changed from outside', async () => {
    for (const name of ['一', '二', '三']) await addToken(name, { data, scope: ['areas'] })
    expect(await doctor({ data })).toBe(0)
    expect(printed).toContain('3 entries, the chain is whole')
    const beside = new Sqlite(at('weiliandong.db'))
    beside.exec(`update audit set about = '' where id = 2`)
    beside.close()
    printed = ''
    expect(await doctor({ data })).toBe(1)
    expect(printed).toContain('the chain is broken at entry 2')
  })
})
