import { Writable } from 'node:stream'

/** A call of wechaty's gRPC client, with what it says of itself. */
interface Call {
  (...args: readonly unknown[]): unknown
  readonly path: string
  readonly requestStream: boolean
  readonly responseStream: boolean
}

/** What a streaming call answers with. */
interface Stream {
  on(event: 'error', listener: (error: Error) => void): unknown
  pipe(to: Pipe): unknown
  cancel(): void
}

interface Pipe {
  destroy(error?: Error): unknown
  once(event: 'close', listener: () => void): unknown
}

/** The stream of events has no end. */
const EVENTS = /\/Event$/u

/**
 * wechaty sets no deadline on any call, ends no stream that nobody reads any more, and lets one that breaks off end
 * the program. Here each call of a client gets `patience` ms, and what a stream is piped into ends with it.
 */
export function boundCalls(client: object, patience: number): void {
  const within = () => ({ deadline: Date.now() + patience })
  for (const [name, call] of callsOf(client)) {
    const bounded = (...args: readonly unknown[]): unknown => {
      if (EVENTS.test(call.path)) return call.apply(client, [...args])
      // wechaty gives the request and the callback alone, where there are such.
      const [request, callback] = call.requestStream
        ? [[], args]
        : [args.slice(0, 1), args.slice(1)]
      const answer = call.apply(client, [...request, within(), ...callback])
      if ((call.requestStream || call.responseStream) && isStream(answer)) bindEnds(answer)
      return answer
    }
    Object.defineProperty(client, name, { value: bounded, configurable: true })
  }
}

function bindEnds(stream: Stream): void {
  let into: Pipe | null = null
  stream.on('error', (error) => into?.destroy(error))
  const pipe = stream.pipe.bind(stream)
  Object.defineProperty(stream, 'pipe', {
    value(to: Pipe) {
      into = to
      to.once('close', () => stream.cancel())
      return pipe(to)
    },
  })
}

function callsOf(client: object): readonly (readonly [string, Call])[] {
  const kind: object = Object.getPrototypeOf(client)
  return Object.entries(kind).filter((entry): entry is [string, Call] => isCall(entry[1]))
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function' && 'path' in value && 'responseStream' in value
}

function isStream(value: unknown): value is Stream {
  return typeof value === 'object' && value !== null && 'cancel' in value && 'pipe' in value
}

const UNIMPLEMENTED = 12

/**
 * Whatever goes wrong with a file, wechaty sends it a second time by the call of old gateways: one that was shown and not
 * answered for would stand there twice. Where the gateway knows the newer call the older one is refused.
 */
export function sendFilesOnce(client: object): void {
  const send: unknown = Reflect.get(client, 'messageSendFile')
  const sendAgain: unknown = Reflect.get(client, 'messageSendFileStream')
  if (typeof send !== 'function' || typeof sendAgain !== 'function') return
  /** What the newer call came to last; undefined: the gateway does not know it, as far as is known. */
  let came: unknown
  define('messageSendFile', (request: unknown, answer: (...told: unknown[]) => void) =>
    send.call(client, request, (error: unknown, ...response: unknown[]) => {
      if (!isUnknownCall(error)) came = error ?? new Error('the file could not be handed over')
      answer(error, ...response)
    }),
  )
  define('messageSendFileStream', (answer: (error: unknown) => void) => {
    if (came === undefined) return sendAgain.call(client, answer)
    queueMicrotask(() => answer(came))
    return new Writable({ objectMode: true, write: (_, __, done) => done() })
  })

  function define(name: string, value: unknown): void {
    Object.defineProperty(client, name, { value, configurable: true })
  }
}

function isUnknownCall(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIMPLEMENTED
}
