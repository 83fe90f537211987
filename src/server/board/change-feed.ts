import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Case } from '../../domain/model/case.ts'
import { dayStart } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import { watchPulse } from '../heartbeat.ts'
import {
  type AlertCard,
  type BuildingView,
  type Card,
  type ClientMessage,
  type Frame,
  FULL,
  NOT_SIGNED_IN,
} from '../protocol/board-messages.ts'
import { fromHere, goesOn, type Session, sessionOf } from '../session.ts'
import { jsonText } from '../validation.ts'
import { buildingView } from './building.ts'
import { noticesShown } from './notice-shown.ts'
import {
  type Changes,
  type GoingAlert,
  NOTHING,
  type Standings,
  standingsOf,
} from './roll-call-standing.ts'
import {
  accountsShown,
  alertsShown,
  areasOf,
  cardOf,
  lostShown,
  meOf,
  roundsShown,
  slotsShown,
  sumOf,
} from './shown.ts'

const WishBody = jsonText<ClientMessage>(
  z.strictObject({ building: z.int().nullable(), form: z.string().max(30).nullable() }),
)

/** ms between two looks for changes: ten frames a second at most. */
const FRAME = 100
/** ms without a change after which the page is told the time. */
const BEAT = 5_000
/** Looks without a word after which the page hears that the line lives, whatever the street's clock does. */
const QUIET_LOOKS = BEAT / FRAME
/** Bytes a page may be behind before it is left alone until it has caught up. */
const BEHIND = 512 * 1024
const MOST_CLIENTS = 200
/** Windows of one person: nobody takes the seats of all others. */
const MOST_WINDOWS = 8
/** Wishes of one page between two looks; nobody opens buildings faster. */
const MOST_WISHES = 5

interface Client {
  readonly socket: WebSocket
  readonly session: Session
  open: { readonly path: string; readonly form: string | null } | null
  /** The building as it was last sent. */
  sent: string
  /** Frames were left out: the next is a whole one. */
  behind: boolean
  told: number
  /** Looks since it was last sent anything. */
  quiet: number
  /** How many it had since the last look. */
  wishes: number
  /** The alerts whose words it was shown. */
  readonly alerts: Set<number>
  /** The cases about somebody's health whose words it was shown. */
  readonly ill: Set<number>
}

/** The board's socket: how things stand, and then what changes, bundled. */
export function liveBoard(web: Web, app: FastifyInstance): void {
  const clients = new Set<Client>()
  let standings: Standings | null = null
  let version = -1
  let day = 0
  let ended = web.store.signIn.ended()
  let timer: NodeJS.Timeout | null = null

  app.get('/board/live', { websocket: true }, (socket, request) => {
    const session = mayListen(request)
    if (session === null) {
      socket.close(NOT_SIGNED_IN, 'sign in first')
      return
    }
    if (clients.size >= MOST_CLIENTS || windowsOf(session) >= MOST_WINDOWS) {
      socket.close(FULL, 'too many windows are open')
      return
    }
    const client: Client = {
      socket,
      session,
      open: null,
      sent: '',
      behind: false,
      told: 0,
      quiet: 0,
      wishes: 0,
      alerts: new Set(),
      ill: new Set(),
    }
    watchPulse(socket)
    socket.on('message', (data) => hear(client, String(data)))
    socket.on('close', () => leave(client))
    socket.on('error', () => leave(client))
    // Those who are here already are told first what this look finds.
    tick()
    clients.add(client)
    note(client, 'board')
    hello(client)
    timer ??= setInterval(tick, FRAME)
  })
  app.addHook('preClose', async () => {
    for (const { socket } of clients) socket.close(1001)
  })
  app.addHook('onClose', async () => {
    if (timer !== null) clearInterval(timer)
  })

  function note({ session }: Client, about: string): void {
    const who = session.viewer.contact
    web.store.audit.note({ at: web.now(), who, deed: 'view', about })
  }

  function mayListen(request: FastifyRequest): Session | null {
    return fromHere(request) ? sessionOf(web, request) : null
  }

  function windowsOf({ viewer }: Session): number {
    return [...clients].filter(({ session }) => session.viewer.contact === viewer.contact).length
  }

  /** Those whose session ended hear nothing more. */
  function partWithEnded(): void {
    const now = web.store.signIn.ended()
    if (now === ended) return
    ended = now
    for (const client of clients) if (!goesOn(web, client.session)) part(client)
  }

  function part(client: Client): void {
    client.socket.close(NOT_SIGNED_IN)
    leave(client)
  }

  function leave(client: Client): void {
    clients.delete(client)
    if (clients.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }

  /** What has changed since the last look; everything is new to the first. */
  function look(): Changes {
    version = web.store.board.version()
    day = dayStart(web.now())
    standings ??= standingsOf(web.store)
    return standings.look(web.now())
  }

  function tick(): void {
    partWithEnded()
    const changed = web.store.board.version() !== version || dayStart(web.now()) !== day
    const changes = changed ? look() : NOTHING
    for (const client of clients) {
      client.wishes = 0
      client.quiet += 1
      const due = isDue(client)
      if (due && !goesOn(web, client.session)) part(client)
      else if (client.socket.bufferedAmount > BEHIND) client.behind = true
      else if (client.behind) hello(client)
      else if (changed) tell(client, changes)
      else if (due) tell(client, NOTHING)
    }
  }

  /** Time for a word: it was long ago, or the clock was moved. */
  function isDue({ told, quiet }: Client): boolean {
    const now = web.now()
    return quiet >= QUIET_LOOKS || now < told || now - told >= BEAT
  }

  function hello(client: Client): void {
    const { session } = client
    const { viewer } = session
    client.behind = false
    client.sent = ''
    send(client, {
      kind: 'hello',
      now: web.now(),
      me: meOf(web, session),
      areas: areasOf(web, viewer),
      forms: web.forms.map(({ name }) => name),
      sums: (standings?.sums() ?? [])
        .filter(({ area }) => viewer.sees(area))
        .map((sum) => sumOf(web, sum)),
      cards: cardsOf(client, standings?.cases() ?? []),
      alerts: alertsOf(client, standings?.alerts() ?? []),
      lost: lostShown(web, viewer, standings?.lost() ?? []),
      ...accountsShown(web, viewer, standings?.accounts() ?? []),
      rounds: roundsShown(web, viewer, standings?.rounds() ?? []),
      slots: slotsShown(web, viewer, standings?.slots() ?? []),
      notices: noticesShown(web, viewer, standings?.notices() ?? []),
    })
    showBuilding(client)
  }

  /** The cases that someone sees; that they were shown what of somebody's health is noted, once a window. */
  function cardsOf(client: Client, cases: readonly Case[]): readonly Card[] {
    const { viewer } = client.session
    const shown = cases
      .filter(({ area }) => viewer.sees(area))
      .map((about) => cardOf(web, viewer, about))
    for (const { number } of shown.filter(({ ill }) => ill !== null)) {
      if (client.ill.has(number)) continue
      client.ill.add(number)
      note(client, `health of case ${number}`)
    }
    return shown
  }

  /** The alerts that someone sees; that they were shown who cried what is noted, once a window. */
  function alertsOf(client: Client, going: readonly GoingAlert[]): readonly AlertCard[] {
    const shown = alertsShown(web, client.session.viewer, going)
    for (const { id } of shown.filter(({ text }) => text !== null)) {
      if (client.alerts.has(id)) continue
      client.alerts.add(id)
      note(client, `alert ${id}`)
    }
    return shown
  }

  function tell(
    client: Client,
    { sums, cases, gone, past, alerts, lost, accounts, rounds, slots, notices }: Changes,
  ): void {
    const { viewer } = client.session
    const mine = {
      sums: sums.filter(({ area }) => viewer.sees(area)).map((sum) => sumOf(web, sum)),
      cards: cardsOf(client, cases),
    }
    const due = isDue(client)
    const touched = sums.some(({ area }) => area === client.open?.path)
    const building = touched || due ? opened(client) : null
    const news = mine.sums.length + mine.cards.length + gone.length + past.length
    const lists = [alerts, lost, accounts, rounds, slots, notices].some((list) => list !== null)
    if (news === 0 && !lists && building === null && !due) return
    send(client, {
      kind: 'changes',
      now: web.now(),
      ...(mine.sums.length > 0 ? { sums: mine.sums } : {}),
      ...(mine.cards.length > 0 ? { cards: mine.cards } : {}),
      ...(gone.length > 0 ? { gone } : {}),
      ...(past.length > 0 ? { past } : {}),
      ...(alerts === null ? {} : { alerts: alertsOf(client, alerts) }),
      ...(lost === null ? {} : { lost: lostShown(web, viewer, lost) }),
      ...(accounts === null ? {} : accountsShown(web, viewer, accounts)),
      ...(rounds === null ? {} : { rounds: roundsShown(web, viewer, rounds) }),
      ...(slots === null ? {} : { slots: slotsShown(web, viewer, slots) }),
      ...(notices === null ? {} : { notices: noticesShown(web, viewer, notices) }),
      ...(building === null ? {} : { building }),
    })
  }

  function hear(client: Client, text: string): void {
    partWithEnded()
    if (!clients.has(client)) return
    const wish = WishBody.safeParse(text)
    client.wishes += 1
    if (!wish.success || client.wishes > MOST_WISHES) return
    const { building, form } = wish.data
    const path = building === null ? undefined : web.pathOf(building)
    const { viewer } = client.session
    client.open = path === undefined || !viewer.sees(path) ? null : { path, form }
    client.sent = ''
    if (client.open === null) return
    note(client, `building ${client.open.path}`)
    showBuilding(client)
  }

  function showBuilding(client: Client): void {
    const building = opened(client)
    if (building !== null) send(client, { kind: 'changes', now: web.now(), building })
  }

  /** The building that a page has open, where it looks otherwise than when last sent. */
  function opened(client: Client): BuildingView | null {
    if (client.open === null) return null
    const view = buildingView(web, client.session.viewer, client.open.path, client.open.form)
    const text = JSON.stringify(view)
    if (text === client.sent) return null
    client.sent = text
    return view
  }

  function send(client: Client, frame: Frame): void {
    client.told = web.now()
    client.socket.send(JSON.stringify(frame))
  }
}
