import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Accounts, Address } from '../../src/chat/chat.ts'
import { CITY_OFFICE, type Letter } from '../../src/domain/model/across/letter.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { openBot } from '../bot.ts'
import { MORNING, POLICY } from '../street.ts'

/** Word of the city, for every group there is. */
const LETTER: Letter = {
  id: 1,
  from: CITY_OFFICE,
  body: {
    kind: 'notice',
    what: 'alert',
    number: 1,
    city: '青岛',
    by: '市值班室',
    pressing: true,
    text: '今晚8点起全市核酸，请在家等楼长通知',
    ends: MORNING + 12 * HOUR,
  },
}

const NAMES = ['一号', '二号', '三号', '四号']

interface Reached {
  /** How often each group heard it. */
  readonly times: ReadonlyMap<string, number>
  /** ms from when the street took it in until the last group heard it, by the street's clock. */
  readonly last: number
}

/** A street that lets the city's word go sends it to all its groups, at WeChat's pace, by a clock of its own. */
export async function tellStreet(groups: number, accounts: number): Promise<Reached> {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-bench-notice-'))
  let now = MORNING
  const times = new Map<string, number>()
  let last = 0
  const bot = openBot(folder, groups, undefined, undefined, {
    policy: { ...POLICY, notices: { ...POLICY.notices, city: 'pass' } },
    pace: 'real',
    chat: {
      async say({ address, text }) {
        if (address.kind === 'group' && text.includes(LETTER.body.text)) {
          times.set(address.topic, (times.get(address.topic) ?? 0) + 1)
          last = now - MORNING
        }
        return { kind: 'sent', id: null }
      },
      load: () => (async function* () {})(),
      bind: () => {},
      accept: async () => {},
      ...(accounts === 1 ? {} : { accounts: seats(accounts) }),
    },
  })
  try {
    bot.engine.take(LETTER, now)
    for (;;) {
      await leave(bot.engine, now)
      const due = bot.engine.nextDue()
      if (due === null || due > MORNING + HOUR) return { times, last }
      now = Math.max(now + 1, due)
      bot.engine.tick(now)
    }
  } finally {
    bot.engine.close()
    bot.store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function leave(engine: Engine, now: number): Promise<void> {
  const flushed = engine.flush(now)
  await new Promise((turn) => setImmediate(turn))
  await flushed
}

/** Each group by one of several accounts, dealt out in turn. */
function seats(count: number): Accounts {
  const dealt = new Map<string, string>()
  return {
    via(address: Address) {
      if (address.kind !== 'group') return NAMES[0] ?? ''
      const known = dealt.get(address.topic)
      if (known !== undefined) return known
      const name = NAMES[dealt.size % count] ?? ''
      dealt.set(address.topic, name)
      return name
    },
    hasVoice: () => true,
    standing: () => [],
  }
}
