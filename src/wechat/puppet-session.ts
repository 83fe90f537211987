import { WechatyBuilder } from 'wechaty'
import { type impls, log, type payloads, types } from 'wechaty-puppet'
import { atMost } from './deadline.ts'
import { type Failure, failureOf } from './failure.ts'
import { boundCalls, sendFilesOnce } from './grpc-call.ts'

/** A puppet as wechaty takes one. */
export type Puppet = impls.PuppetInterface

/** What a session hears. All are called in the gateway's order. */
export interface SessionEars {
  /** A sign of life of any kind. */
  sign(kind: 'dong' | 'other'): void
  login(self: string): void
  logout(): void
  scan(qr: string): void
  failed(failure: Failure): void
  message(id: string): void
  joined(event: payloads.EventRoomJoin): void
  left(event: payloads.EventRoomLeave): void
  retitled(event: payloads.EventRoomTopic): void
  doubted(event: payloads.EventDirty): void
  befriended(event: payloads.EventFriendship): void
}

/** One life of a wechaty bot, from start to stop. A lost gateway gets a new one, never a reset one. */
export interface Session {
  readonly puppet: Puppet
  /** Connects; resolves when the first attempt is over, however it went. */
  start(): Promise<void>
  /** `hang up` tells the gateway nothing: it is gone. */
  stop(how: 'goodbye' | 'hang up'): Promise<void>
}

/** How long a stop may take before it is left to itself, ms. */
const STOP_MS = 2_000
/** How long the wire may keep any call, ms; those who call are mostly less patient. */
const CALL_MS = 60_000

/** wechaty's own listeners to these load whole rooms and every payload a second time, out of order. */
const OURS = ['message', 'dirty', 'room-join', 'room-leave', 'room-topic', 'friendship'] as const

/** To these a start adds a watchdog and a store of events, which cost with every message and serve nobody. */
const OURS_ALONE = ['message', 'heartbeat'] as const

/**
 * Builds wechaty on a puppet. A `reset()` of wechaty's would keep its listeners and add new ones each
 * time; a session is made anew instead, and what belonged to the old one goes with it.
 */
export async function createSession(puppet: Puppet, ears: SessionEars): Promise<Session> {
  if (process.env.WECHATY_LOG === undefined) log.level('silent')
  const bot = WechatyBuilder.build({ puppet })
  let listening = true
  const heard = (hear: () => void) => {
    if (listening) hear()
  }

  // Without a listener an `error` event ends the process; late ones come after the stop, too.
  bot.on('error', () => {})
  puppet.on('error', (error) => heard(() => ears.failed(failureOf(error))))
  await bot.init()
  for (const event of OURS) puppet.removeAllListeners(event)

  puppet.on('dong', () => heard(() => ears.sign('dong')))
  puppet.on('login', ({ contactId }) => heard(() => ears.login(contactId)))
  puppet.on('logout', () => heard(() => ears.logout()))
  puppet.on('scan', ({ qrcode, status }) =>
    heard(() => {
      const open = status === types.ScanStatus.Waiting || status === types.ScanStatus.Timeout
      if (open && qrcode) ears.scan(qrcode)
    }),
  )
  puppet.on('room-join', (event) => heard(() => ears.joined(event)))
  puppet.on('room-leave', (event) => heard(() => ears.left(event)))
  puppet.on('room-topic', (event) => heard(() => ears.retitled(event)))
  puppet.on('friendship', (event) => heard(() => ears.befriended(event)))
  puppet.on('dirty', (event) => heard(() => ears.doubted(event)))

  hearMessages()

  function hearMessages(): void {
    for (const event of OURS_ALONE) puppet.removeAllListeners(event)
    puppet.on('heartbeat', () => heard(() => ears.sign('other')))
    puppet.on('message', ({ messageId }) => heard(() => ears.message(messageId)))
  }

  return {
    puppet,
    async start() {
      try {
        await bot.start()
        hearMessages()
        sleepWatchdog(puppet)
        if (isWired(puppet)) {
          boundCalls(puppet.grpcManager.client, CALL_MS)
          sendFilesOnce(puppet.grpcManager.client)
        }
        watchStream(puppet, () =>
          heard(() =>
            ears.failed({ kind: 'outage', why: 'the gateway ended the stream of events' }),
          ),
        )
      } catch (error) {
        heard(() => ears.failed(failureOf(error)))
      }
    },
    async stop(how) {
      listening = false
      if (how === 'hang up') hangUp(puppet)
      try {
        await atMost(bot.stop(), STOP_MS)
      } catch {
        // It is left to itself; its late errors go to the listener above.
      }
    },
  }
}

/** wechaty's watchdog would reset in place, and without its listener of heartbeats nobody feeds it. */
function sleepWatchdog(puppet: Puppet): void {
  if (isWatched(puppet)) puppet.__watchdog.stop()
}

function isWatched(puppet: object): puppet is { readonly __watchdog: { stop(): void } } {
  return '__watchdog' in puppet
}

/** What a puppet of wechaty-puppet-service has besides: its wire. */
interface Wired {
  readonly grpcManager: {
    readonly client: { close(): void }
    on(event: 'end', listener: () => void): void
  }
}

function isWired(puppet: object): puppet is Wired {
  return 'onGrpcStreamEvent' in puppet
}

/** A gateway that stops in good order ends the stream without an error, and wechaty says nothing. */
function watchStream(puppet: Puppet, ended: () => void): void {
  if (isWired(puppet)) puppet.grpcManager.on('end', ended)
}

/** Closes the wire first, so that the stop does not wait for an answer of a gateway that is gone. */
function hangUp(puppet: Puppet): void {
  try {
    if (isWired(puppet)) puppet.grpcManager.client.close()
  } catch {
    // There was none.
  }
}
