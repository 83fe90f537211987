import { z } from 'zod'
import type { Sent } from '../chat/chat.ts'
import { MORE_IN_CASES } from '../domain/wording/bundle.ts'
import { postJson } from './post-json.ts'

/** What a WeCom group robot (群机器人) bears in one message, UTF-8 bytes. */
const MOST_BYTES = 2048

const Answer = z.object({ errcode: z.number(), errmsg: z.string() })

/** Posts a text to a WeCom group robot. Its own word of refusal, such as «too often», is why it failed. */
export async function sayByWecom(address: string, text: string, patience: number): Promise<Sent> {
  const body = JSON.stringify({ msgtype: 'text', text: { content: cut(text) } })
  try {
    const answered = await postJson(address, body, {}, AbortSignal.timeout(patience))
    const answer = Answer.safeParse(parsed(answered.body))
    if (!answer.success) return { kind: 'failed', why: `the robot answered ${answered.status}` }
    if (answer.data.errcode === 0) return { kind: 'sent', id: null }
    return { kind: 'failed', why: `${answer.data.errcode} ${answer.data.errmsg}` }
  } catch (error) {
    return silence(error)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** No answer in time: it may have been said. No connection: it was not. */
export function silence(error: unknown): Sent {
  const why = error instanceof Error ? error.message : String(error)
  const late = error instanceof Error && error.name === 'TimeoutError'
  return late ? { kind: 'unknown', why } : { kind: 'failed', why }
}

/** Cuts at a whole character, and says so. */
function cut(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text
  const room = MOST_BYTES - Buffer.byteLength(MORE_IN_CASES)
  let kept = ''
  let bytes = 0
  for (const char of text) {
    bytes += Buffer.byteLength(char)
    if (bytes > room) break
    kept += char
  }
  return kept + MORE_IN_CASES
}
