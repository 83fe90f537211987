import { headsBeside, headsIn } from '../bot/audit-heads.ts'
import { FOUND } from '../bot/bot.ts'
import { configOf, databaseOf, lookedAt } from '../bot/data.ts'
import { Refusal } from '../bot/refusal.ts'
import { cityLines, cityReport } from '../city/standby/city-report.ts'
import type { Config } from '../config/config.ts'
import { nearlyFull } from '../domain/model/fair.ts'
import type { Lesson } from '../domain/model/information/lesson.ts'
import { lateText } from '../domain/model/post.ts'
import { iso } from '../domain/model/time.ts'
import { type Health, healthOf } from '../engine/health.ts'
import type { Store } from '../store/store.ts'
import { accountLines, accountReports, strangerLines } from './account-lines.ts'
import { keptRegisterLine, keptRegisters } from './kept-registers.ts'
import { RECORDING } from './recording.ts'

/**
 * Tells how the bot is doing, from its files and its city's database: it may be running meanwhile. Answers with 1 where
 * something is damaged or lost, else with 0.
 */
export async function doctor(options: {
  readonly data: string
  readonly json?: boolean
  /** Where the nightly backups are: the account's heads that were kept there are held against it as well. */
  readonly backup?: string
}): Promise<number> {
  const { data, json } = options
  const config = configOf(data)
  const store = lookedAt(data)
  if (store === null) {
    throw new Refusal(`${databaseOf(data)} is not there yet: weiliandong start makes it`)
  }
  try {
    const found = healthOf(store, config, foundIn(store, config), Date.now())
    const { backup } = options
    const heads = [
      ...headsIn(data),
      ...(backup === undefined ? [] : headsBeside(backup, data, store)),
    ]
    const held = store.audit.holds(heads)
    const health = found.audit.sound ? { ...found, audit: held } : found
    const groups = health.groups.map((group) => ({ ...group, found: foundAt(store, group.topic) }))
    const registers = keptRegisters(data, config, health.notFound)
    const accounts = accountReports(store, config.street)
    const city = await cityReport(config.street)
    const records = store.memory.markedWith(RECORDING)
    process.stdout.write(
      json
        ? `${JSON.stringify({ ...plain(health, groups), records, registers, ...(accounts.length === 0 ? {} : { accounts }), ...(city === null ? {} : { city }), ...told(config, store) })}\n`
        : [
            ...section('Records of the wire that run (start --record)', records),
            ...section('What people are told when they ask (info.yaml)', infoLines(config)),
            ...section('Registers (registers.yaml)', registers.map(keptRegisterLine)),
            ...section('What staff taught it to answer', store.lessons.living().map(lessonLine)),
            ...(accounts.length === 0
              ? []
              : [
                  ...section('Accounts (street.yaml)', accountLines(accounts)),
                  ...section(
                    'Staff whom an account does not know (weiliandong code NAME)',
                    strangerLines(accounts),
                  ),
                ]),
            ...(city === null ? [] : section('City', cityLines(city))),
            page(health, groups),
          ].join('\n'),
    )
    const { integrity, lost, audit } = health
    const sound = integrity.join() === 'ok' && lost.length === 0 && audit.sound
    return sound ? 0 : 1
  } finally {
    store.close()
  }
}

type Group = Health['groups'][number] & { readonly found: string | null }

function infoLines({ info }: Config): readonly string[] {
  const counts = Object.entries(info).map(([name, entries]) => `${entries.length} ${name}`)
  return counts.every((count) => count.startsWith('0')) ? [] : [counts.join(', ')]
}

function lessonLine({ id, area, question, by, state }: Lesson): string {
  return `${id}  ${area}  ${question}  (${by.name}${state === 'waiting' ? ', waits for approval' : ''})`
}

/** The same for machines. */
function told({ info }: Config, store: Store): object {
  const counts = Object.entries(info).map(([name, entries]) => [name, entries.length])
  const lessons = store.lessons.living().map(({ id, area, question, by, state }) => {
    return { id, area, question, by: by.name, state }
  })
  return { info: Object.fromEntries(counts), lessons }
}

/** The groups that the account was found in; null before its first login. */
function foundIn(store: Store, { street }: Config): readonly string[] | null {
  const lost = new Set(store.rooms.all().flatMap((room) => (room.lost === null ? [] : room.topic)))
  const found = [...street.seats.keys()].filter(
    (topic) => foundAt(store, topic) !== null && !lost.has(topic),
  )
  return found.length === 0 ? null : found
}

function foundAt({ memory }: Store, topic: string): string | null {
  const at = memory.marked(FOUND + topic)
  return at === undefined ? null : iso(at)
}

function plain(health: Health, groups: readonly Group[]): object {
  const moment = (at: number | null) => (at === null ? null : iso(at))
  return {
    ...health,
    groups,
    lostGroups: health.lostGroups.map((group) => ({ ...group, since: iso(group.since) })),
    lastIn: moment(health.lastIn),
    lastOut: moment(health.lastOut),
    posts: Object.fromEntries(health.posts),
    oldestWaiting: moment(health.oldestWaiting),
    failedPosts: health.failedPosts.map((post) => ({ ...post, made: iso(post.made) })),
    failedMessages: health.failedMessages.map((said) => ({ ...said, at: iso(said.at) })),
  }
}

function page(health: Health, groups: readonly Group[]): string {
  const moment = (at: number | null) => (at === null ? 'never' : iso(at))
  const waiting = `${health.posts.get('pending') ?? 0} posts wait`
  const oldest =
    health.oldestWaiting === null ? '' : `, the oldest since ${iso(health.oldestWaiting)}`
  return [
    ...section(
      'Groups',
      groups.map(({ topic, of }) => `${topic}  ${of}`),
    ),
    ...section(
      'Groups that the account is not in',
      health.notFound ?? ['not known before a login'],
    ),
    ...section('Groups that were lost', health.lostGroups.flatMap(lostLines)),
    ...section('People who cannot be written to (not friends of the account)', health.strangers),
    ...section(
      'Who asks to be a friend and is not known (accept them on the phone)',
      health.friendRequests.map(({ name, hello }) => `${name}  ${JSON.stringify(hello)}`),
    ),
    ...section('Areas with nobody to tell', health.silent),
    ...section('Staff who have not bound themselves (weiliandong code NAME)', health.unboundStaff),
    ...section(
      'Duties that nobody does (duties.yaml)',
      health.duties.map(({ duty, what }) => `${duty}: ${what}`),
    ),
    ...section('Teams that nobody is in (people join by 报名 NAME)', health.emptyTeams),
    ...section('Contacts bound to households', health.bound.map(boundLine)),
    ...section('Messages', [
      `last in   ${moment(health.lastIn)}`,
      `last out  ${moment(health.lastOut)}`,
      waiting + oldest,
    ]),
    ...section('Posts that are late', health.late === null ? [] : [lateText(health.late)]),
    ...section('Pictures and files kept', [keptLine(health.kept)]),
    ...section(
      'Pictures and files that are asked for again',
      health.files.waiting.map((number) => `#${number}`),
    ),
    ...section(
      'Pictures and files that never came',
      health.files.lost.map((number) => `#${number}`),
    ),
    ...section(
      'Posts that could not be said',
      health.failedPosts.map(({ place, made, why }) => `${iso(made)}  ${place}  ${why}`),
    ),
    ...section(
      'Messages that could not be handled',
      health.failedMessages.map(({ at, place, text, why }) => {
        return `${iso(at)}  ${place}  ${JSON.stringify(text.slice(0, 80))}  ${why}`
      }),
    ),
    ...section(
      'Notices that wait for a word or are on their way',
      health.notices.map(
        ({ number, state, groups, told }) => `${number}  ${state}, ${told} of ${groups} groups`,
      ),
    ),
    ...section(
      'Open cases that nothing would wake',
      health.lost.map((number) => `#${number}`),
    ),
    ...section('What staff saw and did', [chainLine(health.audit)]),
    ...section('Database', health.integrity),
  ].join('\n')
}

function chainLine(chain: Health['audit']): string {
  return chain.sound
    ? `${chain.rows} entries, the chain is whole`
    : chain.how === 'cut'
      ? `entries are missing from ${chain.brokenAt} on: the end was cut off from outside`
      : `the chain is broken at entry ${chain.brokenAt}: it was changed from outside`
}

function keptLine({ bytes, most }: Health['kept']): string {
  const near = nearlyFull(bytes, most) ? ': near the bound of policy.yaml' : ''
  return `${megabytes(bytes)} of ${megabytes(most)} MB${near}`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)
}

function lostLines({ topic, since, likely }: Health['lostGroups'][number]): readonly string[] {
  const line = `${topic}  since ${iso(since)}: take the account into it again`
  return [
    line,
    ...likely.map(
      ({ number, id, title, people, known }) =>
        `  may be «${title}» (${people} there, ${known} of them known): say 认群 ${number} to the bot, or write {topic: ${topic}, id: "${id}"} in street.yaml`,
    ),
  ]
}

function boundLine({ area, households, contacts }: Health['bound'][number]): string {
  return `${area}  ${contacts} contacts, ${households} households`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`)), '']
}
