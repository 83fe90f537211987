import type Sqlite from 'better-sqlite3'

/** Word to many groups, or somebody who is looked for, as its row has it. */
interface NoticeRow {
  readonly number: number
  readonly kind: 'alert' | 'update' | 'cancel'
  readonly sort: 'word' | 'lesson' | 'lost'
  readonly refers: number | null
  readonly about: number | null
  readonly contact: string
  readonly topics: string
  readonly areas: string
  readonly at: number
  readonly ends: number
  readonly state: 'asked' | 'going' | 'cancelled' | 'expired'
}

/** A post of one: its words, not the picture that follows them. */
interface PostRow {
  readonly notice: number
  readonly place: string
  readonly text: string
  readonly state: string
  readonly left: number | null
  readonly tries: number
}

/** The groups that neighbours read, and the paths of the areas that each is of. */
export type Residents = ReadonlyMap<string, readonly string[]>

/** Words by which people are asked to say that they read it. */
const ASKS_RECEIPT = /回「收到」/
const LATE_HOUR = 21
const EARLY_HOUR = 7
const HOUR = 3_600_000
/** China has one time all year. */
const ZONE = 8 * HOUR

/**
 * What is wrong with word to many groups and with who is looked for, a line each, told by plain SQL without the program's own
 * rules. What left, and what was heard though nobody can tell, is one here:
 * faults/notices.ts looks at what the world heard.
 */
export function spreadWrong(
  db: Sqlite.Database,
  residents: Residents,
  now: number,
): readonly string[] {
  const notices = db
    .prepare(
      'select number, kind, sort, refers, case_number as about, contact, topics, areas, at, ends, state from notice order by number',
    )
    .all() as NoticeRow[]
  const posts = db
    .prepare(
      "select notice, place, text, state, left_at as left, tries from outbox where notice is not null and text not like '%】照片%' order by id",
    )
    .all() as PostRow[]
  const timers = new Set(db.prepare('select key from timer').pluck().all() as string[])
  const of = (number: number) => posts.filter(({ notice }) => notice === number)
  return [
    ...notices.flatMap((notice) => [
      ...once(notice, of(notice.number)),
      ...ended(notice, of(notice.number), timers, now),
      ...taken(notice, of, notices),
      ...lesson(notice, of(notice.number)),
    ]),
    ...lessonsADay(notices, of),
    ...asked(db, residents),
    ...receipts(db, notices),
    ...searches(db, notices, residents, timers),
  ]
}

/** A group is told once of one, and none that it is not for. */
function once({ number, topics }: NoticeRow, own: readonly PostRow[]): readonly string[] {
  const places = own.map(({ place }) => place)
  const twice = places.filter((place, at) => places.indexOf(place) !== at)
  const groups: readonly string[] = JSON.parse(topics)
  const astray = places.filter((place) => !groups.includes(place.replace(/^group:/, '')))
  return [
    ...twice.map((place) => `N${number} goes to ${place} twice`),
    ...astray.map((place) => `N${number} goes to ${place}, which it is not for`),
    ...(new Set(groups).size === groups.length ? [] : [`N${number} names a group twice`]),
  ]
}

/** Each has an end, something that sees to it, and leaves no more after it. */
function ended(
  { number, at, ends, state, kind, sort }: NoticeRow,
  own: readonly PostRow[],
  timers: ReadonlySet<string>,
  now: number,
): readonly string[] {
  const waits = own.some((post) => post.state === 'pending' && post.left === null)
  const late = own.filter(({ left }) => left !== null && left > ends)
  const living = state === 'asked' || (state === 'going' && ends > now)
  const over = state === 'cancelled' || state === 'expired'
  return [
    ...(ends > at ? [] : [`N${number} has no end`]),
    ...(living && !timers.has(`notice:${number}`) ? [`nothing ends N${number}`] : []),
    ...(over && waits ? [`N${number} is ${state}, and leaves yet`] : []),
    ...late.map(({ place }) => `N${number} left for ${place} after its end`),
    ...(over && kind === 'alert' && sort === 'lost' && timers.has(`ring:${number}`)
      ? [`N${number} is ${state}, and rings on`]
      : []),
  ]
}

/** What takes one back goes to exactly those who heard it, in its own words, and what has not left then leaves no more. */
function taken(
  { number, kind, refers, topics, at }: NoticeRow,
  of: (number: number) => readonly PostRow[],
  notices: readonly NoticeRow[],
): readonly string[] {
  const words = of(number).map(({ text }) => text)
  const like = (pattern: RegExp) => words.some((text) => pattern.test(text))
  if (kind !== 'cancel') return like(/^【取消/) ? [`N${number} is no end and reads as one`] : []
  const before = notices.find((one) => one.number === refers)
  if (before === undefined) return []
  const wrong = like(/^【(?:通知|网课|更正)/) ? [`N${number} takes back and reads as word`] : []
  const told = of(before.number)
  const groups = (JSON.parse(topics) as readonly string[]).map((topic) => `group:${topic}`)
  const heard = told.flatMap(({ place, left }) => (left !== null && left <= at ? [place] : []))
  // Of a send that was cut off nobody can tell whether it was heard.
  const may = told.flatMap(({ place, left, tries }) => (left !== null || tries > 0 ? [place] : []))
  const others = notices.filter((one) => one.number !== number && one.refers !== null)
  const elsewhere = (place: string) =>
    others.some(
      (one) => one.kind === 'cancel' && one.topics.includes(JSON.stringify(place.slice(6))),
    )
  return [
    ...wrong,
    ...heard
      .filter((place) => !groups.includes(place) && !elsewhere(place))
      .map((place) => `${place} heard N${before.number} and does not hear its end`),
    ...groups
      .filter((place) => !may.includes(place))
      .map((place) => `${place} hears the end of N${before.number}, which it never heard`),
  ]
}

const hourOf = (at: number): number => Math.floor(((at + ZONE) % (24 * HOUR)) / HOUR)

function lesson({ number, sort, kind }: NoticeRow, own: readonly PostRow[]): readonly string[] {
  if (sort !== 'lesson' || kind === 'cancel') return []
  return own.flatMap(({ left, place }) => {
    if (left === null || (hourOf(left) < LATE_HOUR && hourOf(left) >= EARLY_HOUR)) return []
    return [`the lesson N${number} left for ${place} at ${hourOf(left)}:00`]
  })
}

/** One a day a group; what puts one right is none of its own. */
function lessonsADay(
  notices: readonly NoticeRow[],
  of: (number: number) => readonly PostRow[],
): readonly string[] {
  const lessons = notices.filter(({ sort, kind }) => sort === 'lesson' && kind === 'alert')
  const days = lessons.flatMap(({ number }) =>
    of(number).flatMap(({ place, left }) =>
      left === null ? [] : [`${place} on day ${Math.floor((left + ZONE) / (24 * HOUR))}`],
    ),
  )
  return days
    .filter((day, at) => days.indexOf(day) !== at)
    .map((day) => `two lessons went to ${day}`)
}

/** Neighbours are never asked to say that they read something. */
function asked(db: Sqlite.Database, residents: Residents): readonly string[] {
  const posts = db
    .prepare("select place, text from outbox where text like '%收到%' and place like 'group:%'")
    .all() as { place: string; text: string }[]
  return posts
    .filter(({ place, text }) => residents.has(place.slice(6)) && ASKS_RECEIPT.test(text))
    .map(({ place, text }) => `${place} is asked for 收到: ${text}`)
}

/** A receipt is of a group that was told, and not of who sent it. */
function receipts(db: Sqlite.Database, notices: readonly NoticeRow[]): readonly string[] {
  const rows = db.prepare('select notice, place, contact from receipt').all() as {
    notice: number
    place: string
    contact: string
  }[]
  return rows.flatMap(({ notice: number, place, contact }) => {
    const notice = notices.find((one) => one.number === number)
    if (notice === undefined) return [`there is a receipt of N${number}, which is not there`]
    const groups: readonly string[] = JSON.parse(notice.topics)
    return [
      ...(groups.includes(place.replace(/^group:/, ''))
        ? []
        : [`${place} answered N${number}, which is not for it`]),
      ...(notice.contact === contact && contact !== '—'
        ? [`who sent N${number} answered it for ${place}`]
        : []),
    ]
  })
}

/** How many of the names of an area's path another shares with it. */
function shared(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')]
  const differs = a.findIndex((name, i) => name !== b[i])
  return differs < 0 ? a.length : differs
}

/** Who is looked for is called for nearest first, by nobody once it is over; then picture and telephone are forgotten. */
function searches(
  db: Sqlite.Database,
  notices: readonly NoticeRow[],
  residents: Residents,
  timers: ReadonlySet<string>,
): readonly string[] {
  const lost = notices.filter(({ sort, kind }) => sort === 'lost' && kind === 'alert')
  return lost.flatMap((notice) => {
    const { number, about, areas, topics, state } = notice
    const row = db.prepare('select state, parent from cases where number = ?').get(about) as
      | { state: string; parent: number | null }
      | undefined
    if (row === undefined) return [`N${number} looks for #${about}, which is not there`]
    const [from = ''] = JSON.parse(areas) as readonly string[]
    const near = (JSON.parse(topics) as readonly string[]).map((topic) =>
      Math.max(0, ...(residents.get(topic) ?? []).map((area) => shared(from, area))),
    )
    const over = row.state !== 'open' && row.state !== 'claimed'
    const later = notices.some(
      (one) =>
        one.sort === 'lost' && one.about === about && one.number > number && one.kind === 'alert',
    )
    const forgotten = over && !later && state !== 'going' && !timers.has(`unlost:${number}`)
    return [
      ...(near.every((depth, at) => at === 0 || depth <= (near[at - 1] ?? 0))
        ? []
        : [`N${number} called who is farther before who is nearer`]),
      ...(over && state === 'going' && row.parent === null
        ? [`#${about} is ${row.state}, and N${number} goes on`]
        : []),
      ...(forgotten && row.parent === null ? remembered(db, about) : []),
    ]
  })
}

/** What is still known of who was looked for, by their telephone or their picture. */
function remembered(db: Sqlite.Database, about: number | null): readonly string[] {
  const texts = db
    .prepare(
      `select text from cases where number = :about
       union all select text from case_event where number = :about
       union all select text from notice where case_number = :about
       union all select text from outbox where notice in (select number from notice where case_number = :about)`,
    )
    .pluck()
    .all({ about }) as string[]
  const files = db.prepare('select count(*) from case_file where number = ?').pluck().get(about)
  return [
    ...texts
      .filter((text) => /(?<!\d)1[3-9]\d{9}(?!\d)/.test(text))
      .map((text) => `#${about} is over, and its telephone stands in: ${text}`),
    ...(files === 0 ? [] : [`#${about} is over, and ${files} pictures of it are kept`]),
  ]
}
