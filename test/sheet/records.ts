import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Street } from '../../src/domain/model/area.ts'
import { after, type Case, type CaseEvent } from '../../src/domain/model/case.ts'
import type { CheckIn, RollCall } from '../../src/domain/model/roll-call.ts'
import { DAY, HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'

export const OWNER = { pid: 1, host: 'test', since: '2020-02-10T08:00:00+08:00' }
/** 2020-02-10 00:00, +08:00. */
export const MIDNIGHT = Date.parse('2020-02-10T00:00:00+08:00')
export const MORNING = MIDNIGHT + 8 * HOUR
const GRID = '九水街道/宾川路社区/第1网格'
export const FIRST = `${GRID}/1号楼`
export const SECOND = `${GRID}/2号楼`

/** A data folder with the sample street, gone when the test ends. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  copyFileSync('data/street.yaml', join(folder, 'street.yaml'))
  return folder
}

export function streetIn(folder: string): Street {
  const read = loadConfig(folder)
  if (!read.ok) throw new Error('the sample street cannot be read')
  return read.value.street
}

/** Opens the folder's records with its areas in them. */
export function recordsIn(folder: string): Store {
  const store = openStore(join(folder, 'weiliandong.db'), OWNER)
  const changes = store.areas.changes(streetIn(folder))
  store.whole(() => changes.forEach(store.areas.put))
  return store
}

export function rollCall(id: number, area: string, special: Partial<RollCall> = {}): RollCall {
  return {
    id,
    area,
    form: '体温',
    opened: MORNING,
    deadline: MORNING + 2 * HOUR,
    state: 'closed',
    parent: null,
    by: null,
    from: null,
    expected: [],
    said: { at: 0, answered: 0 },
    ...special,
  }
}

export function checkIn(id: number, at: number, special: Partial<CheckIn> = {}): CheckIn {
  return {
    id,
    home: { area: FIRST, household: '1-301' },
    by: 'wangfang',
    byName: '王芳',
    at,
    message: `m${id}`,
    form: '体温',
    readings: [36.5],
    normal: true,
    symptoms: [],
    answer: null,
    onBehalf: false,
    retracted: false,
    abnormal: false,
    ...special,
  }
}

/** Writes a case and what happened to it. */
export function putCase(
  store: Store,
  number: number,
  events: readonly (Partial<CaseEvent> & Pick<CaseEvent, 'event'>)[],
  special: Partial<Case> = {},
): void {
  const opened: Case = {
    number,
    kind: 'report',
    category: 'repair',
    urgent: false,
    state: 'open',
    area: FIRST,
    household: '1-301',
    place: null,
    accused: null,
    by: { contact: 'wangfang', name: '王芳' },
    from: { kind: 'group', topic: '1号楼居民群' },
    text: '水管漏了',
    items: [],
    assignee: null,
    level: 'building',
    opened: MORNING,
    since: MORNING,
    due: MORNING + DAY,
    route: { name: 'repair', when: {}, night: false, hours: null, steps: [], resolve: DAY },
    told: [],
    followers: [],
    parent: null,
    touched: MORNING,
    ...special,
  }
  const history = [{ event: 'opened' as const }, ...events].map(
    (event, i): CaseEvent => ({
      at: opened.opened + i * MINUTE,
      by: null,
      where: null,
      text: '',
      changes: {},
      ...event,
    }),
  )
  store.cases.put(history.reduce(after, opened))
  for (const event of history) store.cases.addEvent(number, event)
}
