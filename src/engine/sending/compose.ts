import { areasOfSeat } from '../../domain/model/area.ts'
import type { Case, EventName } from '../../domain/model/case.ts'
import type { Address, Post } from '../../domain/model/post.ts'
import { bundleText, type Reader } from '../../domain/notify/bundle.ts'
import { lateText } from '../../domain/wording/bundle.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import { factsOf, type Knowledge } from '../knowledge.ts'
import { dueAt, type Rules } from './outbox.ts'
import { distinct } from './posts.ts'

/** A post about a case that leaves so many ms after it was due says how things stand. */
const LATE = 10 * 60_000
const MOVES: readonly EventName[] = [
  'claimed',
  'returned',
  'resolved',
  'confirmed',
  'reopened',
  'cancelled',
  'closed',
]

type Group = readonly [OutboxRow, ...OutboxRow[]]

/** What is said when posts leave: one as it was decided, or several as a list, as things stand now. */
export function composerOf(known: Knowledge, rules: Rules): (group: Group, now: number) => Post {
  const { store } = known
  return (group, now) => (group.length > 1 ? bundled(group, now) : single(group[0], now))

  function casesOf(numbers: readonly number[]): readonly Case[] {
    return numbers.flatMap((number) => store.cases.numbered(number) ?? [])
  }

  /** A post as it was decided, with how things stand where it comes late or they moved on. */
  function single(row: OutboxRow, now: number): Post {
    if (row.notice !== undefined) return row
    const late = now - dueAt(row, rules) > LATE
    const moved = (about: Case) =>
      store.cases
        .history(about.number)
        .some(({ at, event }) => at > row.made && MOVES.includes(event))
    const cases = casesOf(row.about)
    if (cases.length === 0 || (!late && !cases.some(moved))) return row
    return { ...row, text: lateText(row.text, cases) }
  }

  function bundled(group: Group, now: number): Post {
    const about = [...new Set(group.flatMap((row) => row.about))].sort((a, b) => a - b)
    const mentions = distinct(group.flatMap((row) => (row.about.length > 0 ? row.mentions : [])))
    const others = group.filter((row) => row.about.length === 0)
    const cases = casesOf(about)
    const text = bundleText(
      factsOf(known, now),
      cases,
      [...new Set(others.map((row) => row.text))],
      mentions,
      readerOf(group[0]),
    )
    return {
      ...group[0],
      text,
      about,
      mentions: distinct([...mentions, ...others.flatMap((row) => row.mentions)]),
    }
  }

  function readerOf({ to }: Post): Reader {
    return { area: areaOf(to), to }
  }

  /** The area that a chat or its reader looks after: places are named as one who knows it says them. */
  function areaOf(to: Address): string {
    const { street } = known
    switch (to.kind) {
      case 'group': {
        const seat = street.seats.get(to.topic)
        return seat === undefined ? street.root : (areasOfSeat(seat)[0] ?? street.root)
      }
      case 'contact':
        return known.positions.of(to.contact)[0]?.area ?? street.root
      case 'hook':
        return street.root
    }
  }
}
