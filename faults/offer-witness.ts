import type Sqlite from 'better-sqlite3'

interface PostRow {
  readonly place: string
  readonly text: string
  readonly made: number
}

/** So many are asked for a need at a time. */
const AT_A_TIME = 3

/**
 * What is wrong with errands that are offered to people one by one, a line each, told by plain SQL: nobody is asked twice for
 * one need, no more than three at a moment, and never who asked for it.
 */
export function offersWrong(db: Sqlite.Database): readonly string[] {
  const posts = db
    .prepare(
      "select place, text, made from outbox where place like 'contact:%' and text like '%能去的回「接单%' order by id",
    )
    .all() as PostRow[]
  const askers = new Map(
    (
      db.prepare("select number, asked_by as contact from cases where kind = 'request'").all() as {
        number: number
        contact: string
      }[]
    ).map(({ number, contact }) => [number, contact]),
  )
  const seen = new Set<string>()
  const together = new Map<string, number>()
  return posts.flatMap(({ place, text, made }) =>
    offeredIn(text).flatMap((number) => {
      const key = `${place} #${number}`
      const moment = `${number} ${made}`
      const again = seen.has(key)
      seen.add(key)
      together.set(moment, (together.get(moment) ?? 0) + 1)
      return [
        ...(again ? [`${place} was asked twice for #${number}`] : []),
        ...(askers.get(number) === place.slice('contact:'.length)
          ? [`who asked for #${number} was asked to go`]
          : []),
        ...(askers.has(number) ? [] : [`#${number} is no errand, and was offered to ${place}`]),
        ...((together.get(moment) ?? 0) === AT_A_TIME + 1
          ? [`more than ${AT_A_TIME} were asked for #${number} at once`]
          : []),
      ]
    }),
  )
}

/** An offer as the bot writes it, on one line; a neighbour's words that look like one stand behind no number, or go on. */
const OFFER = /^【#(\d+) [^】\n]*】[^\n]*能去的回「接单 \1」。$/gm

/** The numbers that a post asks its reader to take: of several that waited, all. */
export function offeredIn(text: string): readonly number[] {
  return [...text.matchAll(OFFER)].map(([, number]) => Number(number))
}
