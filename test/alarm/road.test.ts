import { createServer as createHttp } from 'node:http'
import { createServer as createTcp } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { roadsOf, sendByAll } from '../../src/alarm/road.ts'
import { signed } from '../../src/hook/webhook-request.ts'

const TEXT = '【微联动 九水街道】\n微信掉线了。'
const NOW = Date.parse('2020-02-10T08:00:00+08:00')

interface Asked {
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** An HTTP server that answers everything alike, and keeps what it was asked. */
async function http(answer: { readonly status: number; readonly body: string }) {
  const asked: Asked[] = []
  const server = createHttp((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      asked.push({ body, headers: request.headers })
      response.writeHead(answer.status).end(answer.body)
    })
  })
  return { asked, address: `http://127.0.0.1:${await listen(server)}/` }
}

/** Takes mail in, and keeps it. */
async function mailbox() {
  const mails: string[] = []
  const server = createTcp((socket) => {
    let text = ''
    let inData = false
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 sink')
    socket.setEncoding('utf8').on('data', (part) => {
      text += part
      for (;;) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n')
        if (end === -1) return
        const line = text.slice(0, end)
        text = text.slice(end + (inData ? 5 : 2))
        if (inData) {
          mails.push(line)
          inData = false
          say('250 kept')
        } else if (line === 'DATA') {
          inData = true
          say('354 go on')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
    socket.on('error', () => {})
  })
  return { mails, port: await listen(server) }
}

function listen(server: ReturnType<typeof createTcp>): Promise<number> {
  onTestFinished(() => void server.close())
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : 0)
    })
  })
}

describe('the roads', () => {
  it('do not wait for a mail server that says a word now and then', async () => {
    const words: NodeJS.Timeout[] = []
    onTestFinished(() => words.forEach(clearInterval))
    const server = createTcp((socket) => {
      socket.on('error', () => {})
      socket.write('220 sink\r\n')
      socket.once('data', () => {
        words.push(setInterval(() => socket.write('250-wait\r\n'), 20))
      })
      socket.on('close', () => words.forEach(clearInterval))
    })
    const port = await listen(server)
    const { roads } = roadsOf(
      {
        WEILIANDONG_ALARM_SMTP: `smtp://127.0.0.1:${port}`,
        WEILIANDONG_ALARM_SMTP_FROM: 'bot@example.cn',
        WEILIANDONG_ALARM_SMTP_TO: 'wang@example.cn',
      },
      400,
    )
    const failed = ['mail: no answer in 0.4 s']
    expect(await sendByAll(roads, TEXT, NOW)).toEqual({ through: false, failed })
  })

  it('lead to a WeCom robot, a webhook and a mailbox', async () => {
    const robot = await http({ status: 200, body: '{"errcode":0,"errmsg":"ok"}' })
    const hook = await http({ status: 204, body: '' })
    const { mails, port } = await mailbox()
    const { roads, mistakes } = roadsOf({
      WEILIANDONG_ALARM_WECOM: robot.address,
      WEILIANDONG_ALARM_WEBHOOK: hook.address,
      WEILIANDONG_ALARM_WEBHOOK_SECRET: 's3cret',
      WEILIANDONG_ALARM_SMTP: `smtp://127.0.0.1:${port}`,
      WEILIANDONG_ALARM_SMTP_FROM: 'bot@example.cn',
      WEILIANDONG_ALARM_SMTP_TO: 'wang@example.cn',
    })
    expect(mistakes).toEqual([])
    expect(await sendByAll(roads, TEXT, NOW)).toEqual({ through: true, failed: [] })
    expect(JSON.parse(robot.asked[0]?.body ?? '')).toEqual({
      msgtype: 'text',
      text: { content: TEXT },
    })
    const [asked] = hook.asked
    const { headers, body } = asked ?? { headers: {}, body: '' }
    const [time, signature] = [headers['x-weiliandong-time'], headers['x-weiliandong-signature']]
    expect(signed('s3cret', String(time), body, String(signature), NOW)).toBe(true)
    expect(JSON.parse(body)).toMatchObject({ text: TEXT, cases: [] })
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('To: wang@example.cn')
    expect(mails[0]).toMatch(/^Subject: =\?UTF-8\?/im)
    const encoded = /\r\n\r\n([\s\S]*)$/.exec(mails[0] ?? '')?.[1] ?? ''
    expect(Buffer.from(encoded, 'base64').toString()).toContain('微信掉线了。')
  })

  it('that are closed are told, and the others still lead through', async () => {
    const robot = await http({ status: 200, body: '{"errcode":45009,"errmsg":"too often"}' })
    const hook = await http({ status: 204, body: '' })
    const { roads } = roadsOf({
      WEILIANDONG_ALARM_WECOM: robot.address,
      WEILIANDONG_ALARM_WEBHOOK: hook.address,
      WEILIANDONG_ALARM_WEBHOOK_SECRET: 's3cret',
      WEILIANDONG_ALARM_SMTP: 'smtp://127.0.0.1:1',
      WEILIANDONG_ALARM_SMTP_FROM: 'bot@example.cn',
      WEILIANDONG_ALARM_SMTP_TO: 'wang@example.cn',
    })
    const { through, failed } = await sendByAll(roads, TEXT, NOW)
    expect(through).toBe(true)
    expect(failed).toEqual([
      'wecom: 45009 too often',
      expect.stringMatching(/^mail: .*ECONNREFUSED/),
    ])
  })

  it('that are named by half are mistakes', () => {
    const { roads, mistakes } = roadsOf({
      WEILIANDONG_ALARM_WEBHOOK: 'http://127.0.0.1/',
      WEILIANDONG_ALARM_SMTP: 'smtp://127.0.0.1',
    })
    expect(roads).toEqual([])
    expect(mistakes).toHaveLength(2)
    expect(roadsOf({})).toEqual({ roads: [], mistakes: [] })
    const empty = roadsOf({ WEILIANDONG_ALARM_WECOM: '' })
    expect(empty.mistakes).toEqual([expect.stringContaining('WEILIANDONG_ALARM_WECOM is set, and')])
  })
})
