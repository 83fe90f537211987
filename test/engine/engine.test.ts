import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { understand } from '../../src/assembly/understanding.ts'
import type { Incoming, Sent } from '../../src/chat/chat.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { contact, group, post } from '../../src/domain/model/post.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import type { EngineOptions } from '../../src/engine/engine.ts'
import { fileOf } from '../../src/engine/kept-files.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { life, says, street } from './street.ts'

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const GROUP = '1号楼居民群'

type Decide = (view: View) => readonly Effect[]

/** Reads messages as given here, and all others as the real commands do. */
function reading(commands: Readonly<Record<string, Decide>>): Partial<EngineOptions> {
  return {
    understand(said, where) {
      const decide = commands[said.text]
      if (decide !== undefined) return [{ command: said.text, decide }]
      const { chosen, also } = understand(said, where)
      return [chosen, also].filter((proposal) => proposal !== null)
    },
  }
}

const checkIns = (bot: ReturnType<typeof life>) =>
  bot
    .now()
    .store.checkIns.all()
    .map(({ home, readings, retracted }) => ({
      household: home.household,
      readings,
      retracted,
    }))

const callRoll: Decide = (view) => [
  {
    do: 'open-roll-call',
    rollcall: {
      id: view.nextRollCall(),
      area: BUILDING,
      form: '体温',
      opened: view.now,
      deadline: view.now + 2 * HOUR,
      state: 'open',
      parent: null,
      by: view.speaker.contact,
      from: view.here.address,
      expected: view.households(BUILDING),
      said: { at: view.now, answered: 0 },
    },
  },
]

describe('a message', () => {
  it('acts once, however often it is delivered', async () => {
    const bot = life()
    const message = says(GROUP, '1-502 张三', '36.5')
    await bot.hear(message, message)
    await bot.hear(message)
    bot.begin()
    await bot.hear(message, says(GROUP, '1-301 王芳', '36.6'))
    expect(checkIns(bot)).toEqual([
      { household: '1-502', readings: [36.5], retracted: false },
      { household: '1-301', readings: [36.6], retracted: false },
    ])
  })

  it('is kept out of the database where it is talk, but for its id', async () => {
    const bot = life()
    await bot.hear(says(GROUP, '1-502 张三', '今天天气真好，晚上一起跳舞不'))
    bot.now().store.close()
    expect(readFileSync(bot.path, 'latin1') + readFileSync(bot.path).toString()).not.toMatch(/跳舞/)
    bot.begin()
  })

  it('whose command throws keeps its text, and the rest goes on', async () => {
    const bot = life(
      reading({
        炸: (view) => {
          view.nextCheckIn()
          throw new Error('不行')
        },
        半: () => [
          { do: 'mark', key: 'half' },
          { do: 'close-roll-call', id: 1 },
          {
            do: 'case-event',
            number: 99,
            event: { at: 0, event: 'note', by: null, where: null, text: '', changes: {} },
          },
        ],
      }),
    )
    await bot.hear(
      says(GROUP, '1-501 甲', '36.5'),
      says(GROUP, '1-502 乙', '炸'),
      says(GROUP, '1-503 丙', '半'),
      says(GROUP, '1-601 丁', '36.6'),
    )
    const { store } = bot.now()
    expect(checkIns(bot)).toHaveLength(2)
    expect(store.inbox.failed().map(({ text, why }) => [text, why])).toEqual([
      ['炸', 'Error: 不行'],
      ['半', 'Error: there is no case #99'],
    ])
    expect(store.memory.marked('half')).toBeUndefined()
    expect(bot.log.filter(({ level }) => level === 'error')).toHaveLength(2)
  })

  it('leaves everything as it was where the whole transaction fails', async () => {
    const bot = life(
      reading({
        满: () => {
          throw new Error('x')
        },
      }),
    )
    await bot.hear(says(GROUP, '1-501 甲', '36.5'))
    const { engine, store } = bot.now()
    store.whole(() => store.numbers.keep())
    expect(() =>
      store.whole(() => {
        store.memory.mark('gone', 1)
        throw new Error('disk')
      }),
    ).toThrow('disk')
    engine.receive([says(GROUP, '1-502 乙', '36.6')], bot.clock.now)
    expect(store.memory.marked('gone')).toBeUndefined()
    expect(store.checkIns.all().map(({ id }) => id)).toEqual([1, 2])
  })

  it('from a group nobody bound is left alone, with one line in the log', async () => {
    const bot = life()
    const { store } = bot.begin()
    const before = store.numbers.next('post')
    await bot.hear(says('菜鸟驿站群', '1-502 张三', '36.5'))
    await bot.hear(says('菜鸟驿站群', '1-502 张三', '36.6'))
    expect(bot.log).toHaveLength(1)
    expect(JSON.stringify(bot.log)).not.toContain('菜鸟')
    expect(checkIns(bot)).toEqual([])
    expect(store.numbers.next('post')).toBe(before + 1)
  })

  it('may be of any size and kind', async () => {
    const bot = life()
    const alias = '😀'.repeat(1000)
    await bot.hear(
      says(GROUP, alias, '哈'.repeat(100_000), { sender: 'a' }),
      says(GROUP, `1-502 \u0000\u0007张\n三`, '体温\u0000 36.5\u001b[31m', { sender: 'b' }),
      says(GROUP, '', '', { sender: 'c', name: '' }),
      says(GROUP, '\ud800', '\udfff 36.6', { sender: 'd' }),
      says(
        GROUP,
        '1-301 王芳',
        [
          '#接龙',
          '体温',
          ...Array.from({ length: 500 }, (_, i) => `${i + 1}. 1-${i} 张${i} 36.5`),
        ].join('\n'),
        { sender: 'e' },
      ),
    )
    await bot.hear(says(GROUP, '1-601 丁', '36.6'))
    const { store } = bot.now()
    expect(store.inbox.failed()).toEqual([])
    expect(store.people.alias(GROUP, 'a')?.length).toBeLessThanOrEqual(64)
    expect(store.people.alias(GROUP, 'b')).toBe('1-502 张 三')
    expect(checkIns(bot).at(-1)).toMatchObject({ household: '1-601' })
  })

  it('that comes hours late is recorded but not answered, unless it is about a case', async () => {
    const bot = life(
      reading({
        几点: (view) => [
          { do: 'say', post: post(view.here.address, '八点', { answer: true }) },
          { do: 'say', post: post(view.here.address, '#7 有人管', { answer: true, about: [7] }) },
        ],
      }),
    )
    await bot.hear(says(GROUP, '1-502 张三', '几点', { at: MORNING - HOUR }))
    expect(bot.said.map(({ text }) => text)).toEqual(['#7 有人管'])
    await bot.hear(says(GROUP, '1-502 张三', '几点', { at: MORNING - MINUTE }))
    expect(bot.said.map(({ text }) => text)).toEqual(['#7 有人管', '八点\n\n#7 有人管'])
  })

  it('that is taken back counts no more', async () => {
    const bot = life(reading({ 点名: callRoll }))
    const message = says(GROUP, '1-502 张三', '36.5')
    await bot.hear(says(GROUP, '李姐', '点名', { sender: 'captain1' }), message)
    const recall: Incoming = {
      kind: 'recall',
      id: 'r1',
      at: MORNING,
      address: message.address,
      sender: '张三',
      recalled: message.id,
    }
    await bot.hear(recall)
    expect(checkIns(bot)).toEqual([{ household: '1-502', readings: [36.5], retracted: true }])
    expect(accountOf(bot.now().store, street(), bot.clock.now).rollcalls[0]?.answered).toBe(0)
    const again = says(GROUP, '1-502 张三', '36.6')
    await bot.hear(again, { ...recall, id: 'r2', recalled: null })
    expect(checkIns(bot).map(({ retracted }) => retracted)).toEqual([true, true])
  })
})

describe('who someone is', () => {
  it('stays with the contact, whatever the alias says later', async () => {
    const bot = life()
    await bot.hear(says(GROUP, '1-502 张三', '36.5', { sender: 'zhang' }))
    await bot.hear(says(GROUP, '1-301 王芳', '36.6', { sender: 'zhang' }))
    expect(checkIns(bot).map(({ household }) => household)).toEqual(['1-502', '1-502'])
    await bot.hear(says(null, '王芳', '36.7', { sender: 'zhang' }))
    expect(checkIns(bot).at(-1)?.household).toBe('1-502')
  })

  it('is a duty only by the contact id', async () => {
    let positions: readonly string[] = []
    const bot = life(
      reading({
        谁: (view) => {
          positions = view.speaker.positions.map(({ staff }) => staff.name)
          return []
        },
      }),
    )
    await bot.hear(says(GROUP, '李姐', '谁', { sender: 'somebody' }))
    expect(positions).toEqual([])
    await bot.hear(says(GROUP, '随便', '谁', { sender: 'captain1' }))
    expect(positions).toEqual(['李姐'])
  })

  it('is a duty by a code that was used once', async () => {
    const plain = street()
    const areas = [...plain.areas.values()].map((area) =>
      area.path === BUILDING
        ? { ...area, staff: [{ name: '孙大爷', role: 'volunteer', wechat: null }] }
        : area,
    )
    const own = { ...plain, areas: new Map(areas.map((area) => [area.path, area])) }
    const seen: string[] = []
    const bot = life({
      street: own,
      ...reading({
        认证: (view) => [
          {
            do: 'bind-staff',
            code: '7K2M9Q',
            who: { contact: view.speaker.contact, name: '孙大爷' },
          },
        ],
        谁: (view) => {
          seen.push(view.speaker.positions.map(({ staff }) => staff.name).join())
          seen.push(view.codeFor('7K2M9Q', view.speaker.contact)?.name ?? '')
          return []
        },
      }),
    })
    const { store } = bot.begin()
    store.whole(() =>
      store.staff.add({
        code: '7K2M9Q',
        area: BUILDING,
        name: '孙大爷',
        role: 'volunteer',
        made: bot.clock.now,
      }),
    )
    await bot.hear(says(null, '老孙', '谁'))
    await bot.hear(says(null, '老孙', '认证'), says(null, '老孙', '谁'))
    await bot.hear(says(null, '假孙', '认证'), says(null, '假孙', '谁'))
    expect(seen).toEqual(['', '孙大爷', '孙大爷', '', '', ''])
  })

  it('is learned from a group that is met', async () => {
    const bot = life()
    const { engine, store } = bot.begin()
    engine.meet(GROUP, [{ contact: 'zhang', name: '张三', alias: '1-502 张三' }], MORNING)
    expect(store.people.livesAt({ area: BUILDING, household: '1-502' })).toEqual([
      { contact: 'zhang', name: '张三' },
    ])
  })

  it('that was not known when they spoke lets what they said count', async () => {
    const bot = life()
    const nameless = { sender: 'zhang', alias: '', name: '' }
    await bot.hear(says(GROUP, '李姐', '点名', { sender: 'captain1' }))
    await bot.hear(says(GROUP, '', '36.5', nameless), says(GROUP, '', '38.5', nameless))
    const { engine, store } = bot.now()
    expect(store.checkIns.all()).toEqual([])
    engine.meet(GROUP, [{ contact: 'zhang', name: '张三', alias: '1-502 张三' }], MORNING)
    expect(store.checkIns.all().map(({ home, readings }) => [home.household, readings])).toEqual([
      ['1-502', [36.5]],
      ['1-502', [38.5]],
    ])
    expect(store.cases.all()).toMatchObject([{ category: 'fever', household: '1-502' }])
    expect(store.memory.asked('household')).toEqual([])
  })
})

describe('a roll-call', () => {
  it('counts what was reported before it, on the same day', async () => {
    const bot = life(reading({ 点名: callRoll }))
    bot.clock.now = MORNING - 24 * HOUR
    await bot.hear(says(GROUP, '1-601 丁', '36.5', { at: bot.clock.now }))
    bot.clock.now = MORNING
    await bot.hear(says(GROUP, '1-502 张三', '36.5'))
    await bot.hear(says(GROUP, '李姐', '点名', { sender: 'captain1' }))
    const [rollcall] = accountOf(bot.now().store, street(), bot.clock.now).rollcalls
    expect(rollcall).toMatchObject({ answered: 1, expected: 24 })
    expect(rollcall?.missing).not.toContain('1-502')
    expect(rollcall?.missing).toContain('1-601')
  })

  it('stands as an independent count has it, whatever came in which order, restarted or not', async () => {
    const bot = life(reading({ 点名: callRoll, ...READINGS }))
    const deed = fc.record({
      room: fc.constantFrom<string>('1-101', '1-102', '1-201', '2-602'),
      who: fc.constantFrom('父', '母'),
      reading: fc.constantFrom(...Object.keys(READINGS)),
      /** Seconds after the opening at which it was sent; it arrives in the order of the list. */
      sent: fc.integer({ min: 0, max: 50 }),
      recallsLast: fc.boolean(),
      restart: fc.boolean(),
    })
    let day = 0
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        bot.clock.now = MORNING + ++day * 24 * HOUR
        await bot.hear(says(GROUP, '李姐', '点名', { sender: 'captain1' }))
        let said: ((typeof deeds)[number] & { readonly id: string })[] = []
        for (const each of deeds) {
          if (each.restart) bot.begin()
          const last = said.at(-1)
          if (each.recallsLast && last !== undefined) {
            await bot.hear(recall(last.id))
            said = said.slice(0, -1)
          } else {
            const message = says(GROUP, `${each.room} ${each.who}`, each.reading, {
              sender: each.room + each.who,
              at: bot.clock.now + each.sent * 1000,
            })
            await bot.hear(message)
            said.push({ ...each, id: message.id })
          }
        }
        const counted = lastRollCall(bot)
        bot.begin()
        expect(lastRollCall(bot)).toEqual(counted)
        const counting = said.filter(
          (each, i) => !said.some((later, j) => putsRight({ ...later, i: j }, { ...each, i })),
        )
        const answered = new Set(counting.map(({ room }) => room))
        const feverish = counting.filter(({ reading }) => reading.startsWith('报38'))
        expect(counted).toMatchObject({
          answered: answered.size,
          abnormal: new Set(feverish.map(({ room }) => room)).size,
          missing: street()
            .areas.get(BUILDING)
            ?.households.filter((room) => !answered.has(room)),
        })
      }),
      { numRuns: 25 },
    )
  })
})

interface Saying {
  readonly room: string
  readonly who: string
  readonly reading: string
  readonly sent: number
  readonly i: number
}

function putsRight(later: Saying, earlier: Saying): boolean {
  return (
    later.reading.endsWith('更正') &&
    later.room === earlier.room &&
    later.who === earlier.who &&
    (later.sent > earlier.sent || (later.sent === earlier.sent && later.i > earlier.i))
  )
}

function lastRollCall(bot: ReturnType<typeof life>) {
  return accountOf(bot.now().store, street(), bot.clock.now).rollcalls.at(-1)
}

describe('time', () => {
  it('does what fell due while the program was down, once, when it is up', async () => {
    const fired: number[] = []
    const bot = life({
      pace: 'real',
      onTimer: (timer, facts) => {
        if (timer.kind === 'remind') fired.push(facts.now)
        return []
      },
    })
    const { store } = bot.begin()
    store.whole(() => {
      for (const rollcall of [1, 2])
        store.timers.set({ kind: 'remind', rollcall, due: MORNING + rollcall * MINUTE })
    })
    bot.clock.now = MORNING + HOUR
    bot.begin().engine.tick(bot.clock.now)
    bot.begin().engine.tick(bot.clock.now)
    expect(fired).toEqual([MORNING + HOUR, MORNING + HOUR])
  })

  it('is each timer’s own on paper, and never goes back', async () => {
    const fired: number[] = []
    const bot = life({
      onTimer: (timer, facts) => {
        if (timer.kind === 'remind') fired.push(facts.now - MORNING)
        return []
      },
    })
    const { engine, store } = bot.begin()
    store.whole(() => {
      for (const due of [-5, 3, 2, 9])
        store.timers.set({ kind: 'remind', rollcall: due + 10, due: MORNING + due })
    })
    engine.tick(MORNING + 5)
    expect(fired).toEqual([0, 2, 3])
    expect(engine.nextDue()).toBe(MORNING + 9)
  })

  it('goes on where a timer’s work throws', async () => {
    const fired: string[] = []
    const bot = life({
      onTimer: (timer) => {
        if (timer.kind !== 'remind') return []
        fired.push(String(timer.rollcall))
        if (timer.rollcall === 1 && fired.length < 3) throw new Error('nicht')
        return []
      },
    })
    const { store } = bot.begin()
    store.whole(() => {
      for (const rollcall of [1, 2])
        store.timers.set({ kind: 'remind', rollcall, due: MORNING + rollcall })
    })
    await bot.until(MORNING + HOUR)
    expect(fired).toEqual(['1', '2', '1'])
  })

  it('does not end where a timer sets itself to its own moment', async () => {
    const bot = life({
      onTimer: (timer) => (timer.kind === 'remind' ? [{ do: 'set-timer', timer }] : []),
    })
    const { engine, store } = bot.begin()
    store.whole(() => store.timers.set({ kind: 'remind', rollcall: 1, due: MORNING + 1 }))
    engine.tick(MORNING + 1)
    expect(bot.log.at(-1)?.level).toBe('error')
  })
})

describe('what is said', () => {
  const tells =
    (...posts: readonly ReturnType<typeof post>[]): Decide =>
    () =>
      posts.map((each) => ({ do: 'say', post: each }))

  it('waits for the morning and leaves as one, each case as it stands then', async () => {
    const bot = life(
      reading({
        坏了: (view) => {
          const number = view.nextCase()
          return [
            openCase(view, number),
            { do: 'say', post: post(group('第1网格工作群'), `新 #${number}`, { about: [number] }) },
          ]
        },
        接: (view) => [
          {
            do: 'case-event',
            number: 1,
            event: {
              at: view.now,
              event: 'claimed',
              by: { contact: 'liu', name: '刘网格' },
              where: null,
              text: '',
              changes: {},
            },
          },
        ],
      }),
    )
    bot.clock.now = MORNING - 4 * HOUR
    await bot.hear(says(GROUP, '1-502 张三', '坏了'))
    await bot.hear(says(GROUP, '1-301 王芳', '坏了'), says('第1网格工作群', '刘网格', '接'))
    expect(bot.said).toEqual([])
    await bot.until(MORNING - HOUR)
    expect(bot.said).toHaveLength(1)
    expect(bot.said[0]?.at).toBe(MORNING - HOUR)
    expect(bot.said[0]?.text).toMatch(/#1 .*刘网格在办\n.*#2 .*待接单/)
    const [said] = accountOf(bot.now().store, street(), bot.clock.now).posts
    expect(said).toMatchObject({ case: null, cases: [1, 2], at: '2020-02-10T07:00:00+08:00' })
  })

  it('late says how things stand', async () => {
    let up = false
    const bot = life({
      ...reading({
        坏了: (view) => [
          openCase(view, view.nextCase()),
          { do: 'say', post: post(group('第1网格工作群'), '新 #1', { about: [1] }) },
        ],
      }),
      chat: {
        say: async ({ text }): Promise<Sent> => {
          if (up) texts.push(text)
          return up ? { kind: 'sent', id: null } : { kind: 'failed', why: 'gateway is gone' }
        },
        bind: () => {},
        accept: async () => {},
        load: () => {
          throw new Error('there is no such file')
        },
      },
    })
    const texts: string[] = []
    await bot.hear(says(GROUP, '1-502 张三', '坏了'))
    await bot.until(MORNING + 30 * MINUTE)
    up = true
    bot.now().engine.retry(bot.clock.now)
    await bot.until(MORNING + 31 * MINUTE)
    expect(texts).toEqual(['新 #1\n（现在：#1 待接单）'])
  })

  it('begins with what the bot keeps, once in a group', async () => {
    const bot = life({ notice: true, ...reading({ 喂: tells(post(group(GROUP), '在')) }) })
    await bot.hear(says(GROUP, '1-502 张三', '喂'))
    bot.begin()
    await bot.hear(says(GROUP, '1-502 张三', '喂'))
    expect(bot.said[0]?.text).toMatch(/^在\n\n.*闲聊不留.*\n.*30 天.*2 年/)
    expect(bot.said[1]?.text).toBe('在')
  })

  it('that a crash cut off is said again where it is about a case, and not otherwise', async () => {
    const bot = life({
      ...reading({
        喂: tells(post(contact('zhang'), '在'), post(group(GROUP), '#1 有人管', { about: [1] })),
      }),
    })
    bot.now().engine.receive([says(GROUP, '1-502 张三', '喂')], MORNING)
    const { store } = bot.now()
    store.whole(() => {
      for (const row of store.outbox.waiting())
        store.outbox.put({ ...row, state: 'sending', tries: 1 })
    })
    bot.begin()
    await bot.until(MORNING + MINUTE)
    expect(bot.said.map(({ text }) => text)).toEqual(['#1 有人管'])
    expect(bot.now().store.outbox.failed()).toHaveLength(1)
  })

  it('goes to a partner’s own system by its own road', async () => {
    const told: string[] = []
    const bot = life({
      hook: async (partner, text) => {
        told.push(`${partner.name} ${text}`)
        return { kind: 'sent', id: null }
      },
      ...reading({
        报警: tells(post({ kind: 'hook', partner: '九水街道/宾川路社区/片警老赵' }, '#1 打架')),
      }),
    })
    await bot.hear(says(GROUP, '1-502 张三', '报警'))
    expect(told).toEqual(['片警老赵 #1 打架'])
  })
})

describe('what is kept', () => {
  it('is a picture that came with a message, beside its case', async () => {
    const bot = life(
      reading({
        坏了: (view) => [
          openCase(view, 1),
          {
            do: 'keep',
            number: 1,
            file: 1,
            attachment: view.occasion.said?.attachment ?? '',
            by: view.speaker,
          },
        ],
      }),
    )
    const bytes = new TextEncoder().encode('a picture')
    const attachment = {
      kind: 'image',
      name: '../../灯.JPG',
      load: async function* () {
        yield bytes
      },
    } as const
    await bot.hear(says(GROUP, '1-502 张三', '坏了', { attachment }))
    const [file] = bot.now().store.cases.files(1)
    const { hash, name } = file ?? {}
    expect(file).toMatchObject({ name: '../../灯.JPG', size: bytes.length })
    const path = fileOf(join(bot.folder, 'files'), { hash: hash ?? '', name: name ?? '' })
    expect(path).toMatch(/files\/[0-9a-f]{64}\.jpg$/)
    expect(readFileSync(path, 'utf8')).toBe('a picture')
  })

  it('is noted when the database that somebody held meanwhile is free again', async () => {
    const bot = life(
      reading({
        坏了: (view) => [
          openCase(view, 1),
          { do: 'keep', number: 1, file: 1, attachment: '灯.jpg', by: view.speaker },
        ],
      }),
    )
    const { store, engine } = bot.begin()
    store.waitBriefly()
    const other = new Sqlite(bot.path)
    const load = async function* () {
      other.exec('begin immediate')
      yield new Uint8Array([1, 2])
    }
    const attachment = { kind: 'image', name: '灯.jpg', load } as const
    await expect(bot.hear(says(GROUP, '1-502 张三', '坏了', { attachment }))).rejects.toThrow(
      'locked',
    )
    other.close()
    await engine.flush(MORNING)
    expect(store.cases.files(1)).toMatchObject([{ size: 2 }])
  })

  it('is deleted when its time is over, and only counts remain', async () => {
    const bot = life()
    await bot.hear(says(GROUP, '1-502 张三', '36.5'))
    await bot.until(MORNING + 29 * 24 * HOUR)
    expect(checkIns(bot)).toHaveLength(1)
    await bot.until(MORNING + 32 * 24 * HOUR)
    expect(checkIns(bot)).toHaveLength(0)
  })

  it('is kept for a night more where the clock jumped, as somebody may have set it wrong', async () => {
    const bot = life({ pace: 'real' })
    await bot.hear(says(GROUP, '1-502 张三', '36.5'))
    bot.clock.now = MORNING + 6 * 365 * 24 * HOUR
    bot.now().engine.tick(bot.clock.now)
    expect(checkIns(bot)).toHaveLength(1)
    bot.clock.now += 24 * HOUR
    bot.now().engine.tick(bot.clock.now)
    expect(checkIns(bot)).toHaveLength(0)
  })

  it('is deleted where someone wants it, and their closed cases lose their name', async () => {
    const bot = life(
      reading({
        坏了: (view) => [openCase(view, view.nextCase())],
        好了: (view) => [
          {
            do: 'case-event',
            number: 1,
            event: { at: view.now, event: 'closed', by: null, where: null, text: '', changes: {} },
          },
        ],
        谢: (view) => [
          {
            do: 'say',
            post: post(view.here.address, '@张三 不谢', { mentions: [view.speaker] }),
          },
        ],
        忘: (view) => [{ do: 'forget', contact: view.speaker.contact }],
      }),
    )
    await bot.hear(
      says(GROUP, '1-502 张三', '36.5', { sender: 'zhang' }),
      says(GROUP, '1-502 张三', '坏了', { sender: 'zhang' }),
      says(GROUP, '1-502 张三', '好了', { sender: 'zhang' }),
      says(GROUP, '1-502 张三', '谢', { sender: 'zhang' }),
    )
    await bot.hear(says(null, '', '忘', { sender: 'zhang' }))
    const { store } = bot.now()
    expect(checkIns(bot)).toEqual([])
    expect(store.people.livesAt({ area: BUILDING, household: '1-502' })).toEqual([])
    expect(store.cases.numbered(1)).toMatchObject({ text: '—', household: null })
    store.close()
    expect(readFileSync(bot.path).toString()).not.toContain('张三')
    bot.begin()
  })
})

function openCase(view: View, number: number): Effect {
  const { contact, name } = view.speaker
  const route = view.policy.routes.at(-1)
  if (route === undefined) throw new Error('the policy has no routes')
  return {
    do: 'open-case',
    case: {
      number,
      kind: 'report',
      category: 'repair',
      urgent: false,
      state: 'open',
      area: BUILDING,
      household: '1-502',
      place: null,
      accused: null,
      by: { contact, name },
      from: view.here.address,
      text: '灯坏了',
      items: [],
      assignee: null,
      level: 'building',
      opened: view.now,
      since: view.now,
      due: null,
      route,
      told: [],
      followers: [],
      parent: null,
      touched: view.now,
    },
  }
}

/** A reading, and whether it puts right what the same person said before. */
const READINGS: Readonly<Record<string, Decide>> = Object.fromEntries(
  ['36.5', '36.8更正', '38.4', '38.1更正'].map((text): [string, Decide] => [
    `报${text}`,
    (view) => {
      if (view.speaker.home === null) throw new Error('nobody lives there')
      const reading = Number.parseFloat(text)
      return [
        {
          do: 'check-in',
          checkIn: {
            id: view.nextCheckIn(),
            home: view.speaker.home,
            by: view.speaker.contact,
            byName: view.speaker.name,
            at: view.occasion.at,
            message: view.occasion.id,
            form: '体温',
            readings: [reading],
            normal: false,
            symptoms: [],
            answer: null,
            onBehalf: false,
            corrects: text.endsWith('更正'),
            retracted: false,
            abnormal: reading >= 37.3,
          },
        },
      ]
    },
  ]),
)

let recalls = 0

function recall(recalled: string): Incoming {
  const address = { kind: 'group', topic: GROUP } as const
  return { kind: 'recall', id: `recall${++recalls}`, at: MORNING, address, sender: null, recalled }
}
