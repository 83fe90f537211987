import { existsSync, statSync } from 'node:fs'
import { databaseOf } from '../../bot/data.ts'
import { digestOf } from '../../bot/seal.ts'
import type { Street } from '../../domain/model/area.ts'
import type { Log } from '../../engine/log-line.ts'
import type { Store } from '../../store/store.ts'
import type { City } from '../of-street.ts'
import { type Holding, holdingOf, steadyClock } from './holding.ts'
import { TIMES } from './lease.ts'
import { holderOf, type LeaseFile, placeOf, readLeaseFile, writeLeaseFile } from './lease-file.ts'
import { baseFile, type Source } from './restoring.ts'
import { type Shipping, shipTail } from './shipping.ts'
import { chainOf } from './tail-rows.ts'

/** The lease of a street for this folder; it is not taken yet. */
export function leaseOf(city: City, street: Pick<Street, 'name'>, data: string, log: Log): Holding {
  return holdingOf({
    street: street.name,
    holder: holderOf(data),
    place: placeOf(data),
    way: city.way,
    last: readLeaseFile(data).epoch,
    strict: city.standby !== null,
    times: TIMES,
    elapsed: steadyClock(),
    log,
    held: (epoch) => writeLeaseFile(data, { ...readLeaseFile(data), epoch }),
  })
}

/** What is known of a folder's database before it is opened: whether it is as it was closed, all told. */
export async function closedAs(data: string): Promise<LeaseFile['closed'] | null> {
  const { closed } = readLeaseFile(data)
  const path = databaseOf(data)
  if (closed === undefined || !existsSync(path) || sizeOf(`${path}-wal`) > 0) return null
  return (await digestOf(path)) === closed.digest ? closed : null
}

/** Begins to tell another host what a street commits; what was told before is gone on from where that can be. */
export async function shipStreet(
  store: Store,
  lease: Pick<Holding, 'street' | 'epoch' | 'lose'>,
  source: Source,
  {
    data,
    closed,
    log,
  }: { readonly data: string; readonly closed: LeaseFile['closed'] | null; readonly log: Log },
): Promise<Shipping> {
  const { tail } = store
  const epoch = lease.epoch()
  if (tail === null || epoch === null) throw new Error('what is not held is not told')
  const { base, last, bytes } = await chainOf(source.db, source.street)
  const there = base !== null && existsSync(baseFile(source, base)) && last !== null
  const place =
    closed?.seq === last?.seq ? { salt: tail.place().salt, frame: 0 } : (last?.place ?? null)
  const follows = there && place !== null && tail.follow(place)
  // From the first commit on the file is another.
  writeLeaseFile(data, { epoch })
  return shipTail({
    tail,
    db: source.db,
    lease,
    path: databaseOf(data),
    folder: source.folder,
    passphrase: source.passphrase,
    from: { seq: last?.seq ?? 0, follows, bytes },
    now: Date.now,
    elapsed: steadyClock(),
    log,
  })
}

/** Remembers that a database was closed with all of it told. */
export async function noteClosed(data: string, seq: number): Promise<void> {
  const path = databaseOf(data)
  if (sizeOf(`${path}-wal`) > 0) return
  writeLeaseFile(data, { ...readLeaseFile(data), closed: { seq, digest: await digestOf(path) } })
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
