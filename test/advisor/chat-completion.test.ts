import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { complete } from '../../src/advisor/chat-completion.ts'

const ASKED = [{ role: 'user', content: '灯泡子憋了' }] as const
let close: () => void = () => {}
afterEach(() => close())

/** A server of the protocol that answers as told. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`
}

const completion = (content: string) =>
  JSON.stringify({ id: 'c1', object: 'chat.completion', choices: [{ message: { content } }] })

describe('a model server', () => {
  it('is asked as the protocol says, with its key', async () => {
    let seen: unknown
    const url = await serving((request, response) => {
      let body = ''
      request.on('data', (more) => {
        body += more
      })
      request.on('end', () => {
        const { url: path, headers } = request
        seen = { path, authorization: headers.authorization, ...JSON.parse(body) }
        response.end(completion('{"command":null}'))
      })
    })
    const server = { url: `${url}/`, model: 'qwen2.5:7b', key: 'k' }
    const answer = await complete(server, ASKED, AbortSignal.timeout(5000))
    expect(answer).toBe('{"command":null}')
    expect(seen).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer k',
      model: 'qwen2.5:7b',
      messages: ASKED,
      temperature: 0,
      stream: false,
      response_format: { type: 'json_object' },
    })
  })

  it.each<readonly [string, RequestListener]>([
    ['an error', (_, response) => response.writeHead(500).end()],
    ['a redirect', (_, response) => response.writeHead(307, { location: '/else' }).end()],
    ['a page', (_, response) => response.end('<html>')],
    ['no choice', (_, response) => response.end('{"choices":[]}')],
    ['no end', (_, response) => response.write('{"choices":')],
    ['a cut connection', (request) => request.socket.destroy()],
  ])('that gives %s is no answer', async (_, listener) => {
    const url = await serving(listener)
    const asking = complete({ url, model: 'm', key: '' }, ASKED, AbortSignal.timeout(300))
    await expect(asking).rejects.toThrow()
  })
})
