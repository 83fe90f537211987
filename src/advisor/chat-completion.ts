import { z } from 'zod'
import { notTaken, postJson } from '../hook/post-json.ts'

/** A server that speaks OpenAI's protocol, such as Ollama or llama.cpp on the street's own machine. */
export interface ModelServer {
  /** Up to the version: `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; empty where the server wants none. */
  readonly key: string
}

export interface ChatMessage {
  readonly role: 'system' | 'user'
  readonly content: string
}

/** What is read of an answer; servers tell more than this. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** The answer is one line of JSON. */
const MOST_TOKENS = 200

/**
 * Asks a model, and resolves with what it wrote. Rejects where no answer came in time (`signal`), or none that is one.
 * The protocol: https://platform.openai.com/docs/api-reference/chat
 */
export async function complete(
  { url, model, key }: ModelServer,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
): Promise<string> {
  const body = JSON.stringify({
    model,
    messages,
    temperature: 0,
    max_tokens: MOST_TOKENS,
    stream: false,
    response_format: { type: 'json_object' },
  })
  const headers = key === '' ? {} : { authorization: `Bearer ${key}` }
  const address = `${url.replace(/\/+$/, '')}/chat/completions`
  const answered = await postJson(address, body, headers, signal)
  const why = notTaken(answered.status)
  if (why !== null) throw new Error(why)
  const read = Completion.safeParse(jsonIn(answered.body))
  if (!read.success) throw new Error('it answered with no completion')
  const [choice] = read.data.choices
  return choice?.message.content ?? ''
}

/** Where a model that thinks aloud has done so. */
const THOUGHT = '</think>'

/** JSON in a text, behind what a model thought aloud and with or without a fence around it; null where there is none. */
export function jsonIn(text: string): unknown {
  const said = text.split(THOUGHT).at(-1) ?? ''
  try {
    return JSON.parse(said.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch {
    return null
  }
}
