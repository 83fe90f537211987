import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { loadFiles } from '../../src/config/load.ts'
import { DAY, MINUTE } from '../../src/domain/model/time.ts'
import { drawToken, hashOf } from '../../src/server/secret.ts'
import { valueIn } from '../config/value-in.ts'
import { says } from '../engine/street.ts'
import { office } from './office.ts'

const STREET = '九水街道'
const HOLDERS = '宾川路社区工作群'
const GATE = '南门值守群'
const CONFIG = valueIn(
  loadFiles({
    street: join(import.meta.dirname, 'told-outside/street.yaml'),
    policy: null,
    forms: null,
  }),
)

/** Some other program that is told things. */
async function listener() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (data) => {
      body += data
    })
    request.on('end', () => {
      heard.push(body)
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/cases`, heard }
}

const NAMES = ['司马相如', '欧阳修文', '上官婉儿', '诸葛明月'] as const
const PLATES = ['鲁B·A1234', '鲁B·K5678', '京A·99887'] as const
const DOORS = ['1-301', '1-402', '2-201', '2-502'] as const
const FROM = ['襄阳', '荆州', '武汉'] as const

interface Line {
  readonly topic: string
  readonly sender: string
  readonly text: string
}

const door = fc.constantFrom(...DOORS)
const line: fc.Arbitrary<Line> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom('36.4', '36.9', '37.9', '38.6'), door)
    .map(([who, reading, to]) => ({
      topic: GATE,
      sender: 'laosun',
      text: `来访 ${who} ${reading} 找1号楼${to} 修空调`,
    })),
  fc.tuple(fc.constantFrom(...PLATES), fc.constantFrom('36.5', '38.1')).map(([plate, reading]) => ({
    topic: GATE,
    sender: 'laosun',
    text: `进门 ${plate} ${reading} 去1号楼`,
  })),
  fc.tuple(door, fc.constantFrom(...FROM)).map(([home, from]) => ({
    topic: '1号楼居民群',
    sender: 'lijie',
    text: `返青 ${home} 两口人 2月8日从${from}回来 36.5`,
  })),
  fc.tuple(fc.constantFrom('wang', 'lin'), door).map(([sender, home]) => ({
    topic: HOLDERS,
    sender,
    text: `发酒精 1号楼${home} 2箱`,
  })),
  door.map((home) => ({ topic: '第1网格工作群', sender: 'liu', text: `走访 1号楼${home} 都好` })),
  door.map((home) => ({ topic: '第1网格工作群', sender: 'liu', text: `走访 1号楼${home} 没人` })),
  door.map((home) => ({ topic: '第1网格工作群', sender: 'liu', text: `1号楼${home} 出院了` })),
  door.map((home) => ({ topic: '1号楼居民群', sender: 'lijie', text: `${home} 改成每天看` })),
  fc.constant({ topic: GATE, sender: 'laosun', text: '交班 情况正常 额温枪2 对讲机1' }),
  fc.constant({ topic: GATE, sender: 'xiaogao', text: '接班 少一把额温枪' }),
  fc.constant({ topic: '第1网格工作群', sender: 'liu', text: '督导 南门 登记不全' }),
)

it('what webhooks and partners’ systems are told holds nothing private of registers, stock and visits', async () => {
  const { address, heard } = await listener()
  const partners: string[] = []
  const there = await office({
    engine: {
      ...CONFIG,
      hook: async (_, text) => {
        partners.push(text)
        return { kind: 'sent', id: null }
      },
    },
  })
  const token = drawToken()
  there.store.tokens.add(hashOf(token), {
    name: 'test',
    area: STREET,
    scopes: ['webhooks'],
    made: there.clock.now,
  })
  const made = await fetch(`${there.address}/api/v1/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ address }),
  })
  expect(made.status).toBe(201)

  const say = async ({ topic, sender, text }: Line) => {
    await there.until(there.clock.now + 3 * MINUTE)
    await there.hear(says(topic, sender, text, { sender, at: there.clock.now }))
  }
  await say({ topic: HOLDERS, sender: 'wang', text: '盘点 酒精500箱 开张' })
  const [story = []] = fc.sample(fc.array(line, { minLength: 160, maxLength: 160 }), {
    numRuns: 1,
    seed: 17,
  })
  for (const each of story) await say(each)
  // What nobody signs becomes a finding; what nobody visits climbs.
  await there.until(there.clock.now + 3 * DAY)

  const cases = there.store.cases.all()
  expect(new Set(cases.map(({ category }) => category))).toEqual(
    new Set(['fever', 'returnee', 'finding']),
  )
  const last = Math.max(...cases.map(({ number }) => number))
  const events = cases.reduce((sum, one) => sum + there.store.cases.history(one.number).length, 0)
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(events)
  expect(heard.some((body) => body.includes(`"number":${last}`))).toBe(true)
  expect(partners.length).toBeGreaterThan(3)

  const told = heard.join('\n')
  for (const secret of [...NAMES, ...PLATES, ...FROM, ...DOORS, '37.9', '38.6', '38.1'])
    expect(told).not.toContain(secret)
  // Who must act on a fever reads how high it is and where it went, and not whose it is.
  const acted = partners.join('\n')
  for (const secret of [...NAMES, ...PLATES, ...FROM, '36.4', '36.9', '36.5'])
    expect(acted).not.toContain(secret)
  expect(acted).not.toMatch(/走访|出院|酒精/)
}, 120_000)
