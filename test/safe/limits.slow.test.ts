import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { households } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { sign } from '../../src/hook/webhook-request.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import { send } from '../../src/wechat/outgoing.ts'
import { FORMS, life, POLICY, says, street } from '../engine/street.ts'
import { cost, expectGrowth } from '../growth.ts'
import { type Office, office, signedIn } from '../server/office.ts'

const ROOM = '1号楼居民群'
const MB = 1_000_000

/** What WeChat takes in one piece, and a reader too. */
const PIECE = 600

describe('a text of a megabyte', () => {
  it.each<readonly [what: string, text: string]>([
    ['one letter', '啊'.repeat(MB)],
    ['digits', '1'.repeat(MB)],
    ['blanks before a report', `${' '.repeat(MB)}报修`],
    ['mentions', '@小微 '.repeat(MB / 4)],
    ['@', '@'.repeat(MB)],
    ['quotes', '「'.repeat(MB)],
    ['a report that does not end', `报修 ${'楼道灯坏了，'.repeat(MB / 6)}`],
    ['a list that does not end', `帮买 ${'鸡蛋2斤、'.repeat(MB / 5)}`],
    ['fevers', '38.2 发烧 '.repeat(MB / 8)],
    ['households', `报修 ${'1-502、'.repeat(MB / 6)}`],
    ['case numbers', `接单 ${Array.from({ length: MB / 6 }, (_, i) => i).join(' ')}`],
    ['telephone numbers', '13812345678 '.repeat(MB / 12)],
    ['line breaks', '\n'.repeat(MB)],
    ['dashes', '- '.repeat(MB / 2)],
    ['chains in chains', '#接龙\n1. '.repeat(MB / 9)],
    ['nested brackets', '【'.repeat(MB / 2) + '】'.repeat(MB / 2)],
  ])('%s is read in no more than its share of time, kept short and said short', async (_, text) => {
    const bot = life({ understand: route })
    bot.begin()
    const hear = (said: string) =>
      bot.hear(
        says(ROOM, '1-502 张三', said, { quote: { id: null, from: '小微', text: said } }),
        says(null, '刘网格', said, { sender: 'liu' }),
      )
    const quarter = text.startsWith(' ') ? text.slice(-MB / 4) : text.slice(0, MB / 4)
    await expectGrowth(
      () => hear(quarter),
      () => hear(text),
      10,
    )
    for (const { text: post } of bot.said) expect(post.length).toBeLessThanOrEqual(PIECE)
    for (const { text: kept } of bot.now().store.cases.all())
      expect(kept.length).toBeLessThanOrEqual(2_000)
    expect(bot.now().store.inbox.failed()).toEqual([])
  })
})

it('no command ever reads more than forty thousand letters, whatever was said, quoted or listed', async () => {
  const lengths: number[] = []
  const bot = life({
    understand({ text, quote, chain }) {
      lengths.push(
        text.length,
        quote?.text.length ?? 0,
        ...(chain ?? []).map((entry) => entry.text.length),
      )
      return []
    },
  })
  const text = '长'.repeat(MB)
  const chain = [{ writer: 'w', at: 0, text }]
  await bot.hear(says(ROOM, '1-502 张三', text, { quote: { id: null, from: '小微', text }, chain }))
  expect(lengths).toEqual([40_000, 40_000, 40_000])
})

describe('a chain of five thousand lines', () => {
  const line = (i: number) => `${i + 1}. 1-${((i >> 1) % 6) + 1}0${(i % 2) + 1} 张三 36.5`

  it.each([
    [
      'as text',
      '#接龙\n'.concat(Array.from({ length: 5_000 }, (_, i) => line(i)).join('\n')),
      null,
    ],
    [
      'as WeChat tells it',
      '#接龙',
      Array.from({ length: 5_000 }, (_, i) => ({ writer: `w${i}`, at: 0, text: line(i).slice(3) })),
    ],
  ])(
    '%s counts each household, in time that grows with its lines, and is answered like any',
    async (_, text, chain) => {
      const bot = life({ understand: route })
      await bot.hear(says(ROOM, '李姐', '点名 今天12点前', { sender: 'captain1' }))
      const before = bot.said.length
      await bot.hear(says(ROOM, '1-502 张三', text, { chain }))
      expect(bot.said.length - before).toBeLessThanOrEqual(1)
      const homes = new Set(
        bot
          .now()
          .store.checkIns.all()
          .map(({ home }) => home.household),
      )
      expect([...homes].toSorted()).toEqual(households(1, 6, 2))
      await expectGrowth(
        () =>
          bot.hear(
            says(ROOM, '1-502 张三', text.split('\n').slice(0, 1_250).join('\n'), {
              chain: chain?.slice(0, 1_250) ?? null,
            }),
          ),
        () => bot.hear(says(ROOM, '1-502 张三', text, { chain })),
        10,
      )
      expect(bot.now().store.inbox.failed()).toEqual([])
    },
  )
})

describe('ten thousand messages a minute from one', () => {
  it('are all taken in, and hold up nobody', async () => {
    const bot = life({ understand: route })
    const costs: number[] = []
    for (let second = 0; second < 60; second++) {
      bot.clock.now += 1_000
      const at = bot.clock.now
      const words = ['@小微 进度', '谢谢', '36.5', '@小微 帮助', '哈哈哈']
      const flood = Array.from({ length: 167 }, (_, i) =>
        says(ROOM, '1-502 张三', words[i % words.length] ?? '', { at }),
      )
      costs.push(await cost(() => bot.hear(...flood)))
    }
    // The last seconds cost no more than the first, but for what the machine does beside: nothing piles up.
    expect(Math.min(...costs.slice(40))).toBeLessThan(3 * Math.max(...costs.slice(0, 20)))
    const answers = bot.said.filter(
      ({ address }) => address.kind === 'group' && address.topic === ROOM,
    )
    expect(answers.length).toBeLessThanOrEqual(12)
    expect(
      bot
        .now()
        .store.checkIns.all()
        .filter(({ retracted }) => !retracted).length,
    ).toBeGreaterThan(0)
    const before = bot.said.length
    await bot.hear(says('2号楼居民群', '1-201 小钱', '@小微 进度', { at: bot.clock.now }))
    expect(bot.said.slice(before).map(({ text }) => text)).toEqual(['@小钱 您没有在办的事。'])
    expect(bot.now().store.inbox.failed()).toEqual([])
  }, 60_000)
})

describe('a code of staff', () => {
  it('is guessed no oftener than five times an hour, even by the right one', async () => {
    const bot = life({ understand: route })
    const { store } = bot.begin()
    const area = '九水街道/宾川路社区/第1网格/1号楼'
    store.whole(() =>
      store.staff.add({
        code: 'RGHT2345',
        area,
        name: '小于',
        role: 'captain',
        made: bot.clock.now,
      }),
    )
    const guess = async (code: string, sender = '坏人') => {
      const before = bot.said.length
      bot.clock.now += 20_000
      await bot.hear(says(null, sender, `认证 ${code}`, { sender, at: bot.clock.now }))
      return bot.said
        .slice(before)
        .map(({ text }) => text)
        .join()
    }
    for (let i = 0; i < 5; i++) expect(await guess(`WRNG234${i}`)).toContain('不对')
    expect(await guess('RGHT2345')).toContain('试错太多次了')
    expect(store.staff.all()).toMatchObject([{ contact: null }])
    // Whom the code is for is not kept out by others' guesses.
    expect(await guess('RGHT2345', '小于')).toContain('认好了')
  })
})

describe('the web', () => {
  const SECRET = 'known to two'
  const atWork = () => office({ web: { secret: () => SECRET } })
  const token = ({ store, clock }: Office) => {
    const drawn = drawToken()
    store.tokens.add(hashOf(drawn), {
      name: 't',
      area: '九水街道',
      scopes: ['webhooks', 'cases'],
      made: clock.now,
    })
    return { authorization: `Bearer ${drawn}` }
  }

  it('takes no body above 64 KiB, from anybody', async () => {
    const there = await atWork()
    const { post } = await signedIn(there, 'liu')
    const big = 'x'.repeat(70_000)
    const body = JSON.stringify({ id: '1', by: '赵警官', text: big })
    const time = String(there.clock.now)
    const headers = {
      'content-type': 'application/json',
      'x-weiliandong-time': time,
      'x-weiliandong-signature': sign(SECRET, time, body),
    }
    const tries = {
      'a partner': await fetch(`${there.address}/hook/POLICE_HOOK`, {
        method: 'POST',
        headers,
        body,
      }),
      'a program': await fetch(`${there.address}/api/v1/webhooks`, {
        method: 'POST',
        headers: { ...token(there), 'content-type': 'application/json' },
        body: JSON.stringify({ address: `http://x/${big}` }),
      }),
      'the board': await post('/board/api/act', { do: 'note', case: 1, text: big }),
      'the way in': await fetch(`${there.address}/login`, {
        method: 'POST',
        headers: { origin: there.address, 'content-type': 'application/x-www-form-urlencoded' },
        body: `token=${big}`,
      }),
    }
    for (const [who, { status }] of Object.entries(tries)) expect([who, status]).toEqual([who, 413])
  })

  it('takes no words longer than a line or two in what it does take', async () => {
    const there = await atWork()
    const { post, get } = await signedIn(there, 'liu')
    await there.hear(says(ROOM, '1-502 张三', '报修 楼道灯坏了'))
    expect(
      (await post('/board/api/act', { do: 'note', case: 1, text: '长'.repeat(301) })).status,
    ).toBe(400)
    expect((await get(`/board/api/search?q=${'x'.repeat(41)}`)).status).toBe(400)
    expect((await get(`/board/api/cases/${'9'.repeat(30)}`)).status).toBe(400)
    expect((await get(`/login/${'x'.repeat(300)}`)).status).toBe(414)
  })

  it('answers six hundred requests a minute from one address, and no more', async () => {
    const there = await atWork()
    const headers = token(there)
    const statuses: number[] = []
    for (let round = 0; round < 13; round++) {
      const asked = Array.from({ length: 50 }, async () => {
        const answer = await fetch(`${there.address}/api/v1/cases`, { headers })
        await answer.text()
        return answer.status
      })
      statuses.push(...(await Promise.all(asked)))
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(600)
    expect(statuses.filter((status) => status === 429)).toHaveLength(50)
  }, 30_000)

  it('ends a socket that sends more than it may', async () => {
    const there = await atWork()
    const { cookie } = await signedIn(there, 'liu')
    const socket = new WebSocket(`${there.address.replace('http', 'ws')}/board/live`, {
      headers: { cookie, origin: there.address },
    })
    await new Promise((resolve) => socket.once('message', resolve))
    const ended = new Promise<number>((resolve) => socket.on('close', resolve))
    socket.on('error', () => {})
    socket.send('x'.repeat(40_000))
    expect(await ended).toBe(1009)
  })

  it('refuses headers without end', async () => {
    const { address } = await atWork()
    const status = await new Promise((resolve) => {
      const asked = request(
        `${address}/board`,
        { headers: { cookie: 'x'.repeat(50_000) } },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        },
      )
      asked.on('error', (error) => resolve(error.message))
      asked.end()
    })
    expect(status).toBe(431)
  })
})

describe('what comes and goes as a file', () => {
  const sent = async (load: () => AsyncIterable<Uint8Array>) => {
    const bot = life({ understand: route })
    const at = { at: bot.clock.now }
    await bot.hear(says(ROOM, '1-502 张三', '报修 厨房水龙头坏了', at))
    await bot.hear(
      says(ROOM, '1-502 张三', '', { ...at, attachment: { kind: 'image', name: 'a.jpg', load } }),
    )
    await bot.hear(says(ROOM, '李姐', '接单 1', { sender: 'captain1', ...at }))
    const { store } = bot.now()
    return { bot, kept: store.cases.files(1), state: store.cases.numbered(1)?.state }
  }

  it.each<readonly [what: string, load: () => AsyncIterable<Uint8Array>, warning: string]>([
    [
      'eleven megabytes',
      async function* () {
        for (let i = 0; i < 11; i++) yield new Uint8Array(1024 * 1024)
      },
      'a file is too large to be kept',
    ],
    [
      'more than gRPC takes',
      // biome-ignore lint/correctness/useYield: it has nothing to give
      async function* () {
        throw new Error(
          '8 RESOURCE_EXHAUSTED: Received message larger than max (5242880 vs. 4194304)',
        )
      },
      'a file could not be kept yet',
    ],
  ])('%s costs the picture alone: the case goes on', async (_, load, warning) => {
    const { bot, kept, state } = await sent(load)
    expect(state).toBe('claimed')
    expect(kept.filter(({ hash }) => hash !== null)).toEqual([])
    expect(bot.log.map(({ what }) => what)).toContain(warning)
  })

  it('a picture or a sheet that WeChat would choke on stays here, and the words go', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const said: string[] = []
    const puppet = {
      messageSendText: async (_: string, text: string) => void said.push(text),
      messageSendFile: async (_: string, { name }: { name: string }) => void said.push(name),
    }
    for (const [name, bytes] of [
      ['small.png', 900_000],
      ['large.png', 1_100_000],
      ['small.xlsx', 2_900_000],
      ['large.xlsx', 3_100_000],
    ] as const) {
      const file = join(folder, name)
      writeFileSync(file, Buffer.alloc(bytes))
      const address = { kind: 'group', topic: ROOM } as const
      const outgoing = { address, text: '', mentions: [], file } as const
      const sent = await send(puppet, 'room', outgoing, { send: 1_000, upload: 1_000 })
      expect(sent.kind).toBe(name.startsWith('large') ? 'failed' : 'sent')
    }
    expect(said).toEqual(['small.png', 'small.xlsx'])
  })
})

it('a list of what waited has twenty lines, and names the others by their numbers', async () => {
  const bot = life({ understand: route, street: street(), policy: { ...POLICY }, forms: FORMS })
  const things = [
    '水龙头坏了',
    '插座没电',
    '油烟机坏了',
    '下水堵了',
    '灯不亮',
    '窗户关不严',
    '门坏了',
    '柜子掉了',
  ]
  const reports = things.flatMap((what) =>
    ['厨房', '卫生间', '阳台', '厕所'].map((where) => `报修 ${where}${what}`),
  )
  for (const text of reports) await bot.hear(says(ROOM, '1-502 张三', text, { at: bot.clock.now }))
  await bot.until(bot.clock.now + 5 * MINUTE)
  const list = bot.said.find(({ text }) => text.startsWith('这会儿有'))?.text ?? ''
  const count = Number(/这会儿有 (\d+) 件/.exec(list)?.[1])
  expect(count).toBeGreaterThan(20)
  expect(list.match(/^【#\d+/gm)).toHaveLength(20)
  expect(list).toMatch(new RegExp(`还有 ${count - 20} 件：#\\d+`))
})
