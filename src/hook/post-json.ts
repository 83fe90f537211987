import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { lookUp, refusalOf } from './address.ts'

/** More of an answer is not read. */
const MOST_BYTES = 64 * 1024

export interface Answered {
  readonly status: number
  /** The beginning of what it answered. */
  readonly body: string
}

/**
 * Posts JSON and answers with what came back, whatever its status: a redirect is an answer like any other, and is not
 * followed. Rejects where nothing came in time, or where the address is one that nothing is posted to.
 */
export async function postJson(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answered> {
  const refused = refusalOf(address)
  if (refused !== null) throw new Error(refused)
  const url = new URL(address)
  const request = url.protocol === 'https:' ? secure : plain
  return await new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        lookup: lookUp,
        agent: false,
        signal,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const status = response.statusCode ?? 0
        let text = ''
        const done = () => {
          resolve({ status, body: text })
          asked.destroy()
        }
        response.setEncoding('utf8').on('data', (more: string) => {
          text += more
          if (text.length > MOST_BYTES) done()
        })
        response.on('end', done)
        response.on('error', reject)
      },
    )
    // The reason of a signal says more than that it came: a time limit is told from an end.
    asked.on('error', (error) => reject(signal.aborted ? signal.reason : error))
    asked.end(body)
  })
}

/** What a status says of a post, where it was not taken; null where it was. */
export function notTaken(status: number): string | null {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400
    ? `it answered ${status}, and redirects are not followed: write the address that it leads to`
    : `it answered ${status}`
}
