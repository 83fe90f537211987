import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { ClientMessage, Frame, Said } from '../../src/server/protocol/chat-messages.ts'
import { build, launch, run } from './command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'weiliandong-cli-'))
const STREET = join(import.meta.dirname, '..', 'transcripts', 'street.yaml')
let folders = 0

// Each of them starts a program or several, and others run beside them.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(build, 60_000)
afterAll(() => rmSync(scratch, { recursive: true }))

/** A data folder of its own with the street of the transcripts. */
function dataFolder(): string {
  const folder = join(scratch, `data-${++folders}`)
  cpSync(STREET, join(folder, 'street.yaml'))
  return folder
}

function chatFile(...lines: readonly string[]): string {
  const file = join(scratch, `${++folders}.chat`)
  writeFileSync(file, [`street: ${STREET}`, 'start: 2020-02-10 07:30', '', ...lines, ''].join('\n'))
  return file
}

describe('called wrongly', () => {
  test.each([
    [[]],
    [['fly']],
    [['rehearse']],
    [['explain']],
    [['explain', '36.5', '--jsonl']],
    [['explain', '36.5', '--where', 'moon']],
    [['start', '--port', 'x']],
  ])('%j: exit 2, and nothing on standard output', async (args) => {
    const { code, stdout, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
  })

  test('help is no mistake', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const name of ['start', 'rehearse', 'explain', 'doctor', 'gateway', 'code']) {
      expect(stdout).toContain(name)
    }
  })
})

describe('explain', () => {
  test('tells what was found and what decided', async () => {
    const { code, stdout } = await run(['explain', '36.5', '--rollcall'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/temperature.*36\.5/)
    expect(stdout).toMatch(/^chosen +checkin/m)
  })

  test('answers line for line, and leaves out keys it does not know', async () => {
    const lines = [
      { text: '36.5', expect: { command: 'checkin' } },
      { text: '早上好' },
      { text: '接单 12' },
    ]
    const { code, stdout } = await run(
      ['explain', '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(code).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { text: '36.5', command: 'checkin', readings: [36.5] },
      { text: '早上好', command: null },
      { text: '接单 12', command: 'claim', case: 12 },
    ])
  })

  test.each(['{"text": 3}', '36.5', '{"text": "好", "where": "moon"}'])(
    'refuses %s with its line',
    async (line) => {
      const { code, stderr } = await run(['explain', '--jsonl'], `{"text": "好"}\n${line}`)
      expect(code).toBe(1)
      expect(stderr).toMatch(/^weiliandong: line 2: .*\n$/)
    },
  )
})

describe('rehearse', () => {
  test('says nothing where all reads as it is written', async () => {
    const file = chatFile('[1号楼居民群] 1-502 张三: 早上好')
    expect(await run(['rehearse', file])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('prints what differs, writes it with --update, and then agrees', async () => {
    const file = chatFile(
      '[1号楼居民群] 1-301 王芳: 孩子38.2，咳嗽',
      '[第1网格工作群] 小微> …#1…38.2℃…@刘网格…',
      '[发热门诊群] 小微> 没有这回事',
    )
    const differing = await run(['rehearse', file])
    expect(differing.code).toBe(1)
    expect(differing.stdout).toContain(`${file}:4  2020-02-10 07:30:00\n`)
    expect(differing.stdout).toContain(
      '\n- [发热门诊群] 小微> 没有这回事\n+ [发热门诊群] 小微> 【#1 发热】',
    )
    expect(differing.stdout).toMatch(/^\+ \[1号楼居民群\] 小微> .*王芳/m)

    expect((await run(['rehearse', '--update', file])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('\n[第1网格工作群] 小微> …#1…38.2℃…@刘网格…\n')
    expect(await run(['rehearse', file])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('accounts for all that was said and recorded', async () => {
    const file = chatFile(
      '[1号楼居民群] 1-301 王芳: 孩子38.2，咳嗽',
      '[第1网格工作群] 刘网格: 接单 1',
    )
    const { code, stdout } = await run(['rehearse', '--json', file])
    expect(code).toBe(1)
    const told = JSON.parse(stdout)
    expect(Object.keys(told)).toEqual([
      'file',
      'posts',
      'cases',
      'alerts',
      'checkins',
      'entries',
      'slots',
      'notices',
      'members',
      'stock',
      'rollcalls',
      'failures',
    ])
    expect(told.file).toBe(file)
    expect(told.posts).toContainEqual({
      at: '2020-02-10T07:30:00+08:00',
      room: '第1网格工作群',
      to: null,
      text: expect.stringContaining('【#1 发热】1号楼 1-301'),
      mentions: ['刘网格'],
      image: null,
      case: 1,
    })
    expect(told.cases).toMatchObject([
      { number: 1, state: 'claimed', household: '1-301', by: '王芳', assignee: '刘网格' },
    ])
    expect(told.checkins).toMatchObject([{ area: '1号楼', household: '1-301', readings: [38.2] }])
    expect(told.failures[0]).toEqual({ line: 4, expected: null, said: expect.any(String) })
  })

  test('tells of a post that was to be quoted and was never said', async () => {
    const file = chatFile('[1号楼居民群] 1-502 张三: (引用 7) 我来')
    const { code, stdout } = await run(['rehearse', file])
    expect(code).toBe(1)
    expect(stdout).toContain('! 小微 said nothing there to quote: …#7…')
    const json = await run(['rehearse', '--json', file])
    expect(JSON.parse(json.stdout).failures).toEqual([{ line: 4, expected: '…#7…', said: null }])
  })

  test('tells a mistake with its line, and plays the other files', async () => {
    const bad = chatFile('[1号楼居民群] 36.5')
    const good = chatFile('[1号楼居民群] 1-502 张三: 早上好')
    const { code, stdout, stderr } = await run(['rehearse', '--json', bad, '/no/such.chat', good])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      new RegExp(`^weiliandong: ${bad}:4: .*\nweiliandong: /no/such\\.chat: .*\n$`),
    )
    expect(JSON.parse(stdout).file).toBe(good)
  })
})

describe('start', () => {
  const FEVER = '[1号楼居民群] 1-301 王芳: 孩子38.2，咳嗽'

  test('lets someone at the terminal speak as anybody, and remembers', async () => {
    const data = dataFolder()
    const script = [
      FEVER,
      '/群 1号楼',
      '/我是 1-502 张三',
      '36.5',
      '+10m',
      '[没有的群] 张三: 好',
      '飞',
      '/飞',
    ]
    const first = await run(['start', '--data', data], script.join('\n'))
    expect(first.stderr).toBe('')
    expect(first.code).toBe(0)
    expect(first.stdout).toContain('[第1网格工作群] 小微> 【#1 发热】1号楼 1-301')
    expect(first.stdout).toMatch(/\[宾川路社区工作群\] 小微> 【#1 发热】[^[]*10 分钟没人接/)
    expect(first.stdout).toContain('没有「没有的群」这个群')
    expect(first.stdout).toContain('没有「/飞」这个命令')

    const second = await run(['start', '--data', data], '[第1网格工作群] 刘网格: 接单 1')
    expect(second.code).toBe(0)
    expect(second.stdout).toContain('@刘网格 #1 归您了')

    const { code, stdout } = await run(['doctor', '--json', '--data', data])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ notFound: [], lost: [], integrity: ['ok'] })
  })

  test('the page and the terminal are one WeChat', async () => {
    const running = launch(['start', '--data', dataFolder()])
    const address = /http:\/\/[\d.:]+/.exec(await running.until('浏览器里看'))?.[0] ?? ''
    expect(await (await fetch(address)).text()).toContain('模拟微信')
    const page = new WebSocket(`${address.replace('http', 'ws')}/chat/live`, { origin: address })
    const told = new Promise<Said>((resolve) => {
      page.on('message', (data) => {
        const frame: Frame = JSON.parse(String(data))
        if (frame.kind === 'hello' && frame.tour !== null) {
          const { chat, speaker } = frame.tour
          const wish: ClientMessage = {
            do: 'say',
            chat,
            from: speaker.contact,
            text: '38.2',
            quote: null,
          }
          page.send(JSON.stringify(wish))
        }
        if (frame.kind !== 'entry' || frame.entry.kind !== 'said') return
        if (frame.entry.text === '大家早') resolve(frame.entry)
      })
    })
    await running.until('【#1 发热】1号楼 1-301')
    running.say('[1号楼居民群] 1-502 张三: 大家早')
    expect(await told).toMatchObject({ chat: 'group:1号楼居民群', name: '1-502 张三', own: false })
    page.close()
    running.hush()
    expect((await running.ended).code).toBe(0)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends in good order on %s', async (signal) => {
    const data = dataFolder()
    const running = launch(['start', '--data', data])
    running.say(FEVER)
    await running.until('【#1 发热】')
    running.kill(signal)
    expect((await running.ended).code).toBe(0)
    const doctor = await run(['doctor', '--json', '--data', data])
    expect(JSON.parse(doctor.stdout).posts.sent).toBeGreaterThan(0)
  })

  test('does by the clock what falls due, without a word', async () => {
    const data = dataFolder()
    const steps = 'steps: [{to: building}, {to: grid, after: 1s, unless: claimed}]'
    const route = `  - {name: anything, when: {}, night: true, ${steps}, resolve: 1d}`
    writeFileSync(join(data, 'policy.yaml'), `routes:\n${route}\n`)
    const running = launch(['start', '--data', data])
    running.say('[1号楼居民群] 1-502 张三: 投诉 楼上半夜装修')
    await running.until('[第1网格工作群] 小微> 【#1 纠纷】')
    running.hush()
    expect((await running.ended).code).toBe(0)
  })

  test('owns its database: a second one says who has it', async () => {
    const data = dataFolder()
    const running = launch(['start', '--data', data])
    await running.until('模拟微信')
    const { code, stderr } = await run(['start', '--data', data])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^weiliandong: .*in use by process \d+.*\n$/)
    running.hush()
    expect((await running.ended).code).toBe(0)
  })

  test('tells every mistake of the street file, and touches nothing', async () => {
    const data = dataFolder()
    writeFileSync(join(data, 'street.yaml'), 'name: 九水街道\nbto: 小微\nstaff: 李姐\n')
    const { code, stdout, stderr } = await run(['start', '--data', data])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/street\.yaml:2: .*bto/)
    expect(stderr).toMatch(/street\.yaml:3: /)
  })

  test('leaves a database that is none of its own as it is', async () => {
    const data = dataFolder()
    const database = join(data, 'weiliandong.db')
    writeFileSync(database, 'a diary, and no database at all')
    const { code, stderr } = await run(['start', '--data', data])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^weiliandong: .*weiliandong\.db.*\n$/)
    expect(readFileSync(database, 'utf8')).toBe('a diary, and no database at all')
  })
})

test('doctor says what to do where there is no database yet', async () => {
  const { code, stderr } = await run(['doctor', '--data', dataFolder()])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^weiliandong: .*weiliandong\.db is not there yet.*\n$/)
})

test('code prints what 认证 wants, the same each time', async () => {
  const data = dataFolder()
  const { code, stdout } = await run(['code', '小于', '--data', data])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^[2-9A-Z]{8} {2}小于, 九水街道\/侯家庄社区\/第2网格\/5号楼\n$/)
  expect((await run(['code', '小于', '--data', data])).stdout).toBe(stdout)
  const bound = await run(['start', '--data', data], `[@小于] 认证 ${stdout.slice(0, 8)}`)
  expect(bound.stdout).toContain('[@小于] 小微> 小于您好')
  expect((await run(['code', '小于', '--data', data])).stdout).toContain('already used')
  expect(await run(['code', '李姐', '--data', data])).toMatchObject({ code: 1, stdout: '' })
})

test('token lets another program in while the bot runs, and out again', async () => {
  const data = dataFolder()
  expect((await run(['token', 'list', '--data', data])).stderr).toContain('is not there yet')
  const running = launch(['start', '--data', data])
  const [, page = ''] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(await running.until('http://')) ?? []
  const given = ['token', 'add', 'test', '--data', data, '--scope', 'areas', '--area', '第1网格']
  const { code, stdout } = await run(given)
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^[\w-]{43}\n$/)])
  const areas = () =>
    fetch(`${page}/api/v1/areas`, { headers: { authorization: `Bearer ${stdout.trim()}` } })
  expect(await (await areas()).json()).toMatchObject([{ name: '第1网格' }, {}, {}])
  expect((await run(['token', 'list', '--data', data])).stdout).toMatch(
    /^1 {2}test {2}.*第1网格 {2}areas/,
  )
  expect((await run(['token', 'revoke', '1', '--data', data])).code).toBe(0)
  expect((await areas()).status).toBe(401)
  expect((await run(['token', 'revoke', '1', '--data', data])).code).toBe(1)
  const wrong = await run(['token', 'add', 'x', '--data', data, '--scope', 'all'])
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('all: no such scope')])
  running.hush()
  expect((await running.ended).code).toBe(0)
}, 20_000)

test('a bot of one process works in the WeChat of another, over gRPC', async () => {
  const [wechat, bot] = [dataFolder(), dataFolder()]
  const token = 'puppet_weiliandong_cli'
  const gateway = launch(['gateway', '--data', wechat, '--port', '0', '--token', token])
  const [, endpoint = ''] = /served at (\S+)\. /.exec(await gateway.until('For the bot')) ?? []
  const running = launch(['start', '--data', bot], {
    WECHATY_PUPPET_SERVICE_TOKEN: token,
    WECHATY_PUPPET_SERVICE_ENDPOINT: endpoint,
    WECHATY_PUPPET_SERVICE_NO_TLS_INSECURE_CLIENT: 'true',
  })
  await expect
    .poll(() => run(['doctor', '--json', '--data', bot]).then(({ stdout }) => stdout), {
      timeout: 60_000,
      interval: 300,
    })
    .toContain('"notFound":[]')
  gateway.say('[1号楼居民群] 1-301 王芳: 孩子38.2，咳嗽')
  await gateway.until('[第1网格工作群] 小微> 【#1 发热】1号楼 1-301')
  running.kill('SIGTERM')
  const { code, stderr } = await running.ended
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/王芳|38\.2|咳嗽/)
  gateway.kill('SIGTERM')
  expect((await gateway.ended).code).toBe(0)
}, 120_000)
