import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { HOUSEHOLDS, MORNING, POLICY as WITHOUT_NIGHT } from '../../bench/street.ts'
import { understand } from '../../src/assembly/understanding.ts'
import type { Incoming, Message, Outgoing, Sent } from '../../src/chat/chat.ts'
import { type Area, type Street, streetOf } from '../../src/domain/model/area.ts'
import type { Form } from '../../src/domain/model/form.ts'
import type { Policy, Route } from '../../src/domain/model/policy.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { onTimer } from '../../src/domain/timers.ts'
import { type Engine, type EngineOptions, openEngine } from '../../src/engine/engine.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import { mechanismOf, moveOn } from '../../src/engine/paper-clock.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const NOBODY = { model: null, compound: null, staff: [], groups: [], partners: [], households: [] }

/** A street of one community, one grid and some buildings of 2 × 6 × 2 households each. */
export function street(buildings = 2): Street {
  const grid = '九水街道/宾川路社区/第1网格'
  const areas: Area[] = [
    {
      ...NOBODY,
      path: '九水街道',
      name: '九水街道',
      level: 'street',
      parent: null,
      staff: [{ name: '值班室', role: 'duty', wechat: 'duty' }],
      groups: [{ topic: '九水街道指挥群', id: null }],
      partners: [partner('health', '九水社区医院', '发热门诊群')],
    },
    {
      ...NOBODY,
      path: '九水街道/宾川路社区',
      name: '宾川路社区',
      level: 'community',
      parent: '九水街道',
      model: 'community',
      staff: [{ name: '王书记', role: 'head', wechat: 'wang' }],
      groups: [{ topic: '宾川路社区工作群', id: null }],
      partners: [
        partner('property', '安居物业', '安居物业群'),
        { ...partner('police', '片警老赵', null), webhook: 'POLICE_HOOK' },
      ],
    },
    {
      ...NOBODY,
      path: grid,
      name: '第1网格',
      level: 'grid',
      parent: '九水街道/宾川路社区',
      staff: [{ name: '刘网格', role: 'head', wechat: 'liu' }],
      groups: [{ topic: '第1网格工作群', id: null }],
    },
    ...Array.from({ length: buildings }, (_, i): Area => {
      const name = `${i + 1}号楼`
      return {
        ...NOBODY,
        path: `${grid}/${name}`,
        name,
        level: 'building',
        parent: grid,
        staff: [
          {
            name: `${i === 0 ? '李姐' : `楼长${i + 1}`}`,
            role: 'captain',
            wechat: `captain${i + 1}`,
          },
        ],
        groups: [{ topic: `${name}居民群`, id: null }],
        households: HOUSEHOLDS,
      }
    }),
  ]
  return streetOf({ name: '九水街道', code: null, bot: '小微' }, areas)
}

function partner(kind: 'health' | 'property' | 'police', name: string, topic: string | null) {
  return { kind, name, topic, id: null, wecom: null, webhook: null }
}

const step = (to: Route['steps'][number]['to'], after = 0): Route['steps'][number] => ({
  to,
  after,
  unless: after === 0 ? null : 'claimed',
})

export const POLICY: Policy = {
  ...WITHOUT_NIGHT,
  quiet: { from: 22 * 60, to: 7 * 60 },
  routes: [
    {
      name: 'fever',
      when: { category: ['fever'] },
      night: true,
      hours: null,
      steps: [step(['grid', 'health']), step(['community'], 10 * MINUTE)],
      resolve: 2 * HOUR,
    },
    {
      name: 'anything',
      when: {},
      night: false,
      hours: null,
      steps: [step(['building']), step(['grid'], 30 * MINUTE), step(['community'], 4 * HOUR)],
      resolve: 24 * HOUR,
    },
  ],
}

export const FORMS: readonly Form[] = [
  {
    name: '体温',
    words: ['打卡', '测温'],
    purpose: '只看有没有人发烧，方便帮忙。',
    hint: '回体温就行，如 36.5',
    answers: { kind: 'temperature' },
    only: [],
    share: false,
  },
]

export interface Life {
  readonly engine: Engine
  readonly store: Store
}

/**
 * A folder with a database, and engines on it one after another. What was said is kept in `said`. It ends with the
 * test it was made in, or when `over` says so.
 */
export function life(
  special: Partial<EngineOptions> = {},
  over: (end: () => void) => void = onTestFinished,
) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const path = join(folder, 'weiliandong.db')
  const said: (Outgoing & { readonly at: number })[] = []
  const log: LogLine[] = []
  const clock = { now: MORNING }
  let current: Life | null = null
  over(() => {
    current?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts an engine; one that runs is killed without a farewell. */
  function begin(): Life {
    current?.store.close()
    const store = openStore(path, { pid: process.pid, host: 'here', since: 'now' })
    const engine = openEngine(
      {
        street: street(),
        policy: POLICY,
        forms: FORMS,
        understand: (text, where) => {
          const { chosen, also } = understand(text, where)
          return [chosen, also].filter((proposal) => proposal !== null)
        },
        onTimer,
        login: () => null,
        chat: {
          say: async (outgoing): Promise<Sent> => {
            said.push({ ...outgoing, at: clock.now })
            return { kind: 'sent', id: `bot${said.length}` }
          },
          bind: () => {},
          accept: async () => {},
          load: () => {
            throw new Error('there is no such file')
          },
        },
        hook: async () => ({ kind: 'sent', id: null }),
        draw: async () => null,
        drawing: 10_000,
        notice: false,
        pace: 'paper',
        files: join(folder, 'files'),
        log: (line) => void log.push(line),
        store,
        ...special,
      },
      clock.now,
    )
    current = { engine, store }
    return current
  }

  /** Moves the clock on; timers and posts due on the way happen at their own time. */
  async function until(to: number): Promise<void> {
    const { engine } = current ?? begin()
    const set = (at: number) => {
      clock.now = at
    }
    await moveOn(
      mechanismOf(() => engine, { now: () => clock.now, set }),
      to,
    )
  }

  async function hear(...batch: readonly Incoming[]): Promise<void> {
    const { engine } = current ?? begin()
    engine.receive(batch, clock.now)
    await engine.flush(clock.now)
  }

  return { path, folder, said, log, clock, begin, until, hear, now: () => current ?? begin() }
}

let ids = 0

/** A message in a group, or one-to-one where the topic is null. The contact is the alias without its household. */
export function says(
  topic: string | null,
  alias: string,
  text: string,
  special: Partial<Message> = {},
): Message {
  const name = alias.replace(/^[\d-]+ /, '')
  const sender = special.sender ?? name
  return {
    kind: 'message',
    id: `m${++ids}`,
    at: MORNING,
    address: topic === null ? { kind: 'contact', contact: sender } : { kind: 'group', topic },
    sender,
    name,
    alias,
    text,
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
    ...special,
  }
}
