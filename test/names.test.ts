import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/**
 * Rooms that each hold one side of a noun: what it is, how it is kept, read, written in a file, told of, shown, and asked
 * for at the command line. Their files may share the noun's name; anywhere else one name means one thing.
 */
const SIDES = [
  'src/domain/model',
  'src/domain/model/information',
  'src/domain/model/register',
  'src/domain/model/duty',
  'src/domain/model/stock',
  'src/domain/case',
  'src/domain/roll-call',
  'src/domain/notify',
  'src/store',
  'src/language',
  'src/config',
  'src/server',
  'src/server/board',
  'src/cli',
  'pages/words',
]

/** Files whose names say what they are to another file or to their folder. */
const FIXED = [
  // The sentences about what another room holds.
  /^src\/domain\/wording\//,
  // Words of a notion, each named for it.
  /^(src\/language|commands\/[a-z-]+)\/words\//,
  // A command's own reading.
  /^commands\/[a-z-]+\/read\.ts$/,
  // What a page knows.
  /^pages\/(board|chat\/state)\/model\.ts$/,
]

/** Names that more than one room has for the same thing; each with why. */
const SHARED: Readonly<Record<string, string>> = {
  // The rules of timers, and what calls them when they fall due.
  'timers.ts': 'src/domain src/engine',
  // The row, and the pace at which rows leave.
  'outbox.ts': 'src/engine/sending src/store/messages',
  // What becomes of a message, and the subcommand that prints it.
  'explain.ts': 'src/cli src/understanding',
  'gateway.ts': 'src/cli src/world',
  // How messages are understood, and that with the bot's own commands.
  'understanding.ts': 'src/assembly src/understanding',
  // A story, and its words on the page.
  'story.ts': 'pages/words src/simulation',
  // The guide's street, as the server finds it and as the page walks it.
  'tour.ts': 'pages/chat/story src/simulation/page',
  // The commands' guide: in a chat, and as pages.
  'guide.ts': 'commands src/server',
  // A visit: how it is told of, and how the board shows it.
  'visit.ts': 'commands/visit src/domain/round src/server/board',
  // What was done where, the row of it, and the command.
  'round.ts': 'commands/round src/domain/model/duty src/store/duty',
  // A line of a register, and a household's line of a check-in.
  'entry.ts': 'commands/checkin src/domain/model/register src/store/register',
  // A team: what it is, and the command.
  'team.ts': 'commands/team src/domain/model/team',
  // Duty by the clock: what the file says, and the command.
  'rota.ts': 'commands/rota src/domain/model/duty',
  // Word to many groups: how it is said, what it is, how it is kept.
  'notice.ts': 'commands/notice src/domain/model/notice src/store/notice',
  // A category: what a report's words tell of, and what there is.
  'category.ts': 'commands/report src/domain/model',
}

const files = ['src', 'commands', 'pages'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
)

/** Whether a file stands in a room that holds one side of a noun; the store's sub-rooms are one side. */
function isSide(file: string): boolean {
  return file.startsWith('src/store/') || SIDES.includes(dirname(file))
}

it('gives one name to one thing', () => {
  const named = files.filter((file) => !FIXED.some((pattern) => pattern.test(file)))
  const twice = [...new Set(named.map((file) => basename(file)))]
    .map((name) => ({ name, those: named.filter((file) => basename(file) === name) }))
    .filter(({ those }) => those.length > 1 && !those.every(isSide))
    .filter(({ name, those }) => SHARED[name] !== those.map(dirname).toSorted().join(' '))
    .map(({ those }) => those.join(' and '))
  expect(twice).toEqual([])
})
