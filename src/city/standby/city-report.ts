import type { Street } from '../../domain/model/area.ts'
import { unreachable } from '../database/open.ts'
import { cityOf } from '../of-street.ts'
import { leaseRow } from './lease.ts'
import { checkBase } from './restoring.ts'
import { chainOf } from './tail-rows.ts'

/** How a street stands with its city. Moments are PostgreSQL's, as it writes them. */
export interface CityReport {
  /** Why nothing is known; null: all is. */
  readonly unknown: string | null
  readonly lease: {
    readonly epoch: number
    readonly place: string
    readonly renewed: string
    readonly held: boolean
  } | null
  /** Of a street that another host may take over. */
  readonly standby: {
    /** ms for which something waits to be told; null: nothing does. */
    readonly lag: number | null
    readonly pieces: { readonly bytes: number; readonly last: number; readonly at: string | null }
    readonly backup: { readonly file: string; readonly at: string } | null
    /** What is wrong with the backup; null: nothing. */
    readonly trouble: string | null
  } | null
}

const NOTHING = { unknown: null, lease: null, standby: null } as const

/** Asks PostgreSQL; null where the street has no city. */
export async function cityReport(street: Street): Promise<CityReport | null> {
  if (street.city === undefined) return null
  try {
    const city = cityOf(street)
    if (city?.db == null) return null
    const { db, way, standby } = city
    try {
      const row = await leaseRow(db, street.name)
      const lease = row && {
        epoch: row.epoch,
        place: row.place,
        renewed: row.renewed,
        held: row.held,
      }
      if (standby === null) return { ...NOTHING, lease }
      const { base, last, bytes, at } = await chainOf(db, street.name)
      const trouble = await checkBase(standby).then(() => null, unreachable)
      const backup = base && { file: base.file, at: base.at }
      const pieces = { bytes, last: last?.seq ?? 0, at }
      return { unknown: null, lease, standby: { lag: row?.lag ?? null, pieces, backup, trouble } }
    } finally {
      await way.close()
    }
  } catch (error) {
    return { ...NOTHING, unknown: unreachable(error) }
  }
}

export function cityLines({ unknown, lease, standby }: CityReport): readonly string[] {
  if (unknown !== null) return [`not known: ${unknown}`]
  const held =
    lease === null
      ? 'the lease was never taken'
      : `the lease is ${lease.held ? 'held' : 'free, and was held last'} by ${lease.place}, epoch ${lease.epoch}, renewed ${moment(lease.renewed)}`
  if (standby === null) return [held]
  const { lag, pieces, backup, trouble } = standby
  const { bytes, last, at } = pieces
  const waits =
    lag === null ? 'all is told' : `something waits to be told for ${(lag / 1000).toFixed(1)} s`
  return [
    held,
    `${waits}; the last piece is ${last}${at === null ? '' : `, of ${moment(at)}`}; ${(bytes / 1e6).toFixed(1)} MB behind the backup`,
    ...(backup === null
      ? []
      : [`the last backup for the other host is ${backup.file}, of ${moment(backup.at)}`]),
    ...(trouble === null ? [] : [`a takeover would fail now: ${trouble}`]),
  ]
}

/** `2026-11-30 14:03:07.12+08` to the second. */
const moment = (text: string): string => text.replace(/\.\d+/, '')
