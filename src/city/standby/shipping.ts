import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { sealerOf } from '../../bot/sealed-blob.ts'
import { nextAt } from '../../domain/model/recurring.ts'
import { MINUTE } from '../../domain/model/time.ts'
import type { Log } from '../../engine/log-line.ts'
import type { LogPlace } from '../../store/database/log-frames.ts'
import type { Piece, Tail } from '../../store/database/tail.ts'
import { type Database, unreachable } from '../database/open.ts'
import { writeBase } from './base-file.ts'
import type { Holding } from './holding.ts'
import { Superseded } from './lease.ts'
import { addBase, addPiece, pieceName } from './tail-rows.ts'

export interface ShippingOptions {
  readonly tail: Tail
  readonly db: Database
  readonly lease: Pick<Holding, 'street' | 'epoch' | 'lose'>
  /** The street's database file. */
  readonly path: string
  /** The folder that the other host reaches, and the key of what is sealed. */
  readonly folder: string
  readonly passphrase: string
  /** The last piece that was told, where the log follows on it; null: a backup is made first. */
  readonly from: { readonly seq: number; readonly follows: boolean; readonly bytes: number }
  /** Unix ms, this machine's clock: for the hour of the night alone. */
  readonly now: () => number
  readonly elapsed: () => number
  readonly log: Log
}

export type Shipping = ReturnType<typeof shipTail>

/** ms between two looks at what was committed. */
const BETWEEN = 250
/** ms until what failed is tried again. */
const AGAIN = { piece: 1_000, base: MINUTE / 4, night: 10 * MINUTE }
/** Minutes past midnight: old records go at 3:20, and are in no backup after that. */
const NIGHT = 3 * 60 + 50
/** Bytes of pieces, at least, until a backup takes their place by day as well. */
const LONG = 64e6
const pack = promisify(deflateRaw)

/** Tells another host, by PostgreSQL, what each commit changes; by night, and where something was missed, a backup of all. */
export function shipTail(options: ShippingOptions) {
  const { tail, db, lease, path, folder, passphrase, now, elapsed, log } = options
  const { street } = lease
  const sealer = sealerOf(passphrase)
  let { seq, follows, bytes } = options.from
  let sent = seq
  /** All commits up to this one are told. */
  let told = 0
  /** Since when, by `elapsed`, something waits; null: nothing does. */
  let since: number | null = null
  let unsent: { seq: number; place: LogPlace; blob: Buffer; commit: number } | null = null
  let basing: Promise<void> | null = null
  let night = nextAt(now(), NIGHT)
  let baseAfter = 0
  let trouble: string | null = null
  let baseTrouble: string | null = null
  let waiting: { readonly commit: number; readonly over: () => void }[] = []
  let timer: NodeJS.Timeout | null = null
  let working: Promise<void> | null = null
  let wanted = false
  let stopped = false
  arm(0)

  function arm(ms: number): void {
    if (timer !== null) clearTimeout(timer)
    if (!stopped) timer = setTimeout(kick, ms)
  }

  function kick(): void {
    if (working !== null) {
      wanted = true
      return
    }
    wanted = false
    working = round().finally(() => {
      working = null
      if (wanted && trouble === null) kick()
    })
  }

  async function round(): Promise<void> {
    tail.look()
    try {
      const epoch = lease.epoch()
      if (epoch === null) return arm(AGAIN.piece)
      if (tail.broken()) follows = false
      if (unsent === null && follows) await cut(epoch)
      if (unsent !== null) await send(epoch)
      if (basing === null && elapsed() >= baseAfter && isDue()) await begin(epoch)
      recovered()
      arm(BETWEEN)
    } catch (error) {
      failed(error)
      arm(AGAIN.piece)
    }
    since = told >= tail.commits() ? null : (since ?? elapsed())
  }

  /** Whether a backup is to be made. */
  function isDue(): boolean {
    return !follows || now() >= night || bytes > Math.max(LONG, 2 * sizeOf(path))
  }

  async function cut(epoch: number): Promise<void> {
    const piece = tail.cut()
    if (piece === null) toldUpTo(tail.commits())
    else await take(piece, epoch)
  }

  async function take({ bytes, place, commit }: Piece, epoch: number): Promise<void> {
    seq += 1
    const packed = await pack(bytes, { level: 1 })
    const blob = sealer.seal(packed, pieceName({ street, epoch }, seq))
    unsent = { seq, place, blob, commit }
  }

  async function send(epoch: number): Promise<void> {
    if (unsent === null) return
    await addPiece(db, { street, epoch }, unsent)
    bytes += unsent.blob.length
    const { commit } = unsent
    sent = unsent.seq
    unsent = null
    toldUpTo(commit)
  }

  /** What was changed up to a backup is told as a piece as well: the one before, too, can be gone on from. */
  async function begin(epoch: number): Promise<void> {
    const last = follows ? tail.cut() : null
    basing = base(epoch, last === null && follows ? seq : seq + 1)
    if (last === null) return
    await take(last, epoch)
    await send(epoch)
  }

  function toldUpTo(commit: number): void {
    told = Math.max(told, commit)
    since = null
    const over = waiting.filter((each) => each.commit <= told)
    waiting = waiting.filter((each) => each.commit > told)
    for (const each of over) each.over()
  }

  /** Makes a backup of all, as it is with a piece, beside everything else. Its copy begins at once. */
  async function base(epoch: number, at: number): Promise<void> {
    const following = follows
    try {
      const file = `${street}.${epoch}-${at}.sealed`
      const copy = (to: number) => tail.copy(to)
      const made = await writeBase({ folder, file, passphrase }, sizeOf(path), copy)
      while (following && sent < at && !stopped) await pause()
      const { commit, ...told } = made
      await addBase(db, { street, epoch }, { seq: at, ...told })
      if (!following) {
        seq = at
        sent = at
        follows = !tail.broken()
        toldUpTo(commit)
      }
      bytes = 0
      night = nextAt(now(), NIGHT)
      dropOthers(file)
      log({ level: 'info', what: 'backed up for the other host', about: file })
      baseTrouble = null
    } catch (error) {
      baseAfter = elapsed() + (following ? AGAIN.night : AGAIN.base)
      if (error instanceof Superseded) lease.lose(error)
      const why = unreachable(error)
      if (why !== baseTrouble && !(error instanceof Superseded))
        log({ level: 'error', what: 'the backup for the other host failed', why })
      baseTrouble = why
    } finally {
      basing = null
      if (!stopped) kick()
    }
  }

  const pause = () => new Promise((resolve) => setTimeout(resolve, BETWEEN))

  /** What is deleted lives on in no older one. */
  function dropOthers(file: string): void {
    for (const name of readdirSync(folder)) {
      if (
        name !== file &&
        name.startsWith(`${street}.`) &&
        /\.\d+-\d+\.sealed(?:\.part)?$/.test(name)
      )
        rmSync(join(folder, name), { force: true })
    }
  }

  function failed(error: unknown): void {
    if (error instanceof Superseded) lease.lose(error)
    const why = unreachable(error)
    if (why !== trouble && !(error instanceof Superseded))
      log({ level: 'warn', what: 'the other host cannot be told; what is committed waits', why })
    trouble = why
  }

  function recovered(): void {
    if (trouble !== null) log({ level: 'info', what: 'the other host is told again' })
    trouble = null
  }

  function kept(): Promise<void> {
    tail.look()
    const commit = tail.commits()
    if (told >= commit) return Promise.resolve()
    return new Promise((over) => {
      waiting = [...waiting, { commit, over }]
      kick()
    })
  }

  return {
    /** Resolves when another host has all that is committed now. */
    kept,
    /** For how many ms something waits to be told; null: nothing does. */
    lag: (): number | null => (since === null ? null : Math.round(elapsed() - since)),
    /** Tells what is left, if that can be done soon; answers with the last piece, null where something is left. */
    async stop(patience: number): Promise<number | null> {
      const late = new Promise<false>((resolve) =>
        setTimeout(() => resolve(false), patience).unref(),
      )
      const all = await Promise.race([kept().then(() => true), late])
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await Promise.race([Promise.all([working, basing]), late])
      return all && follows && unsent === null ? seq : null
    },
  }
}

function sizeOf(path: string): number {
  return statSync(path).size + 4096
}
