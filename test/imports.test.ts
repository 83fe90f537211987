import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/**
 * The house, from the ground up: what each room may import of ours besides itself. An arrow that does not stand here is
 * wrong, and every arrow leads to a room above its own line: so there is no circle, and nothing points upward.
 */
const DOMAIN = [
  'src/domain/model',
  'src/domain/privacy',
  'src/domain/wording',
  'src/domain/notify',
  'src/domain/roll-call',
  'src/domain/case',
  'src/domain/alert',
  'src/domain/register',
  'src/domain/round',
  'src/domain/team',
  'src/domain/rota',
  'src/domain/notice',
  'src/domain/stock',
  'src/domain/recall',
  'src/domain/across',
]
const STORE_ROOMS = [
  'src/store/database',
  'src/store/people',
  'src/store/case',
  'src/store/roll-call',
  'src/store/register',
  'src/store/duty',
  'src/store/notice',
  'src/store/stock',
  'src/store/messages',
  'src/store/feed',
  'src/store/letter',
]
const STORE = [...STORE_ROOMS, 'src/store']
const CHAT_ROOMS = ['pages/chat/state', 'pages/chat/face', 'pages/chat/talk', 'pages/chat/story']
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/language': [],
  'src/chat': [],
  'src/domain/model': [],
  'src/domain/privacy': ['src/domain/model'],
  'src/domain/wording': ['src/domain/model', 'src/domain/privacy'],
  'src/domain/notify': ['src/domain/model', 'src/domain/privacy', 'src/domain/wording'],
  'src/domain/roll-call': ['src/domain/model', 'src/domain/privacy', 'src/domain/wording'],
  'src/domain/case': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
  ],
  'src/domain/alert': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/case',
  ],
  'src/domain/register': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/roll-call',
    'src/domain/case',
  ],
  'src/domain/round': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/case',
  ],
  'src/domain/team': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/round',
  ],
  'src/domain/rota': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/round',
    'src/domain/team',
  ],
  'src/domain/notice': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/case',
    'src/domain/alert',
  ],
  'src/domain/stock': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/case',
  ],
  'src/domain/recall': [
    'src/domain/round',
    'src/domain/rota',
    'src/domain/notice',
    'src/domain/stock',
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/roll-call',
    'src/domain/case',
  ],
  'src/domain/across': [
    'src/domain/privacy',
    'src/domain/model',
    'src/domain/wording',
    'src/domain/notify',
    'src/domain/case',
    'src/domain/notice',
  ],
  'src/domain': DOMAIN,
  commands: ['src/language', ...DOMAIN],
  'src/understanding': ['src/language', 'commands', ...DOMAIN],
  'src/config': ['src/domain/model'],
  'src/store/database': ['src/domain/model'],
  'src/store/people': ['src/store/database', 'src/domain/model'],
  'src/store/case': ['src/store/database', 'src/store/people', 'src/domain/model'],
  'src/store/roll-call': ['src/store/database', 'src/store/people', 'src/domain/model'],
  'src/store/register': ['src/store/database', 'src/store/people', 'src/domain/model'],
  'src/store/duty': ['src/store/database', 'src/store/people', 'src/domain/model'],
  'src/store/notice': ['src/store/database', 'src/domain/model'],
  'src/store/stock': ['src/store/database', 'src/store/people', 'src/domain/model'],
  'src/store/messages': [
    'src/store/database',
    'src/store/people',
    'src/domain/model',
    'src/domain/recall',
  ],
  'src/store/letter': ['src/store/database', 'src/domain/model'],
  'src/store/feed': ['src/store/database', 'src/domain/model'],
  'src/store': [...STORE_ROOMS, 'src/domain/model', 'src/domain/roll-call'],
  'src/picture': [...STORE, 'src/domain/model', 'src/domain/roll-call'],
  'src/sheet': [
    'src/config',
    ...STORE,
    'src/domain/model',
    'src/domain/privacy',
    'src/domain/wording',
  ],
  'src/roster': ['src/config', 'src/language', 'src/domain/model'],
  'src/engine': ['src/language', 'src/chat', ...STORE, 'src/domain', ...DOMAIN],
  'src/hook': ['src/chat', 'src/domain/wording'],
  // Names are known by the language; a model is asked as a webhook is told.
  'src/advisor': ['src/hook', 'src/language'],
  'src/alarm': ['src/chat', 'src/hook', 'src/domain/model'],
  'src/wechat': ['src/chat'],
  'src/world': ['src/chat'],
  // What a page and the server say to each other.
  'src/server/protocol': ['src/domain/model'],
  'src/server': [
    'src/domain/round',
    'src/chat',
    ...STORE,
    'src/engine',
    'src/hook',
    'src/understanding',
    'commands',
    'src/server/protocol',
    'src/domain/model',
    'src/domain/privacy',
    'src/domain/wording',
  ],
  'src/assembly': [
    'commands',
    'src/config',
    ...STORE,
    'src/engine',
    'src/understanding',
    'src/advisor',
    'src/picture',
    'src/domain',
    'src/domain/model',
  ],
  'src/rehearsal': [
    'src/language',
    'src/chat',
    'src/config',
    ...STORE,
    'src/engine',
    'src/world',
    'src/assembly',
    'src/domain/model',
  ],
  'src/record': ['src/language', 'src/chat', 'src/config', 'src/engine', 'src/domain/model'],
  'src/bot': [
    'src/advisor',
    'src/chat',
    'src/config',
    ...STORE,
    'src/engine',
    'src/hook',
    'src/alarm',
    'src/wechat',
    'src/server',
    'src/assembly',
    'src/domain/model',
  ],
  'src/city': [
    'src/config',
    ...STORE,
    'src/engine',
    'src/server',
    'src/server/protocol',
    'src/bot',
    'src/domain/model',
  ],
  'src/simulation': [
    'src/chat',
    'src/config',
    ...STORE,
    'src/wechat',
    'src/world',
    'src/server',
    'src/server/protocol',
    'src/assembly',
    'src/rehearsal',
    'src/bot',
    'src/domain/model',
    'src/engine',
  ],
  'src/cli': [
    'src/language',
    'src/chat',
    'src/understanding',
    'src/config',
    ...STORE,
    'src/picture',
    'src/sheet',
    'src/roster',
    'src/engine',
    'src/alarm',
    'src/world',
    'src/server',
    'src/assembly',
    'src/rehearsal',
    'src/record',
    'src/bot',
    'src/city',
    'src/simulation',
    'src/domain/model',
  ],
  'pages/words': ['src/server/protocol', 'src/domain/model'],
  'pages/shared': ['pages/words', 'src/server/protocol'],
  'pages/board': [
    'pages/words',
    'pages/shared',
    'src/server/protocol',
    'src/domain/model',
    'src/domain/roll-call',
  ],
  'pages/city': ['pages/words', 'pages/shared', 'src/server/protocol', 'src/domain/model'],
  'pages/chat/state': ['pages/words', 'pages/shared', 'src/server/protocol'],
  'pages/chat/face': ['pages/words', 'pages/shared'],
  'pages/chat/talk': [
    'pages/chat/state',
    'pages/chat/face',
    'pages/words',
    'pages/shared',
    'src/server/protocol',
  ],
  'pages/chat/story': [
    'pages/chat/state',
    'pages/chat/face',
    'pages/words',
    'pages/shared',
    'src/server/protocol',
  ],
  'pages/chat': [...CHAT_ROOMS, 'pages/words', 'pages/shared', 'src/server/protocol'],
}

/** Rooms without disk, network, clock or chance. */
const PURE = ['src/language', 'src/chat', 'commands', 'src/understanding', 'src/domain', ...DOMAIN]

/** Rooms that may look at a clock or draw by chance: the process, the simulation, the servers and what talks to others. */
const TIMED =
  /^(pages|src\/(cli|bot|city|simulation|rehearsal|assembly|world|server|wechat|hook|alarm))(\/|$)/

const MOST_FILES = 25

const files = ['src', 'commands', 'pages'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
)

/** The room a file stands in: the nearest folder above it that the house names. */
function roomOf(file: string): string {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (folder in ROOMS) return folder
  }
  return dirname(file)
}

const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => ({
    file,
    name,
  }))
})

/** The arrows between rooms, each by one import that draws it. */
const arrows = imports.flatMap(({ file, name }) => {
  if (!name.startsWith('.')) return []
  const from = roomOf(file)
  const to = roomOf(relative(root, resolve(root, dirname(file), name)))
  return from === to ? [] : [{ from, to, file, name }]
})

it('knows every room', () => {
  const entrance = ['src', 'pages']
  const unknown = [...new Set(files.map(roomOf))].filter(
    (room) => !(room in ROOMS) && !entrance.includes(room),
  )
  expect(unknown).toEqual([])
  expect(arrows.length).toBeGreaterThan(300)
})

it('imports one way: a wrong arrow is told with those its room may draw', () => {
  const wrong = arrows
    .filter(({ from, to }) => from in ROOMS && !(ROOMS[from] ?? []).includes(to))
    .map(
      ({ from, file, name }) =>
        `${file} imports ${name}; ${from} may import ${(ROOMS[from] ?? []).join(', ') || 'nothing of ours'}`,
    )
  expect(wrong).toEqual([])
})

it('has no circle: each room stands on rooms that are listed before it', () => {
  const order = Object.keys(ROOMS)
  const upward = order.flatMap((room, i) =>
    (ROOMS[room] ?? []).filter((below) => order.indexOf(below) >= i).map((up) => `${room} → ${up}`),
  )
  expect(upward).toEqual([])
})

it('keeps the rules pure: no disk, network, clock or chance', () => {
  const impure = imports
    .filter(({ file, name }) => PURE.includes(roomOf(file)) && /^node:|^kysely|sqlite/.test(name))
    .map(({ file, name }) => `${file} imports ${name}`)
  const clocks = files
    .filter((file) => !TIMED.test(file) && file !== 'src/cli.ts')
    .filter((file) =>
      /Date\.now\(|new Date\(\)|Math\.random|setTimeout|setInterval/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    .map((file) => `${file} asks the clock or chance`)
  expect([...impure, ...clocks]).toEqual([])
})

it(`holds at most ${MOST_FILES} files in a folder`, () => {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const crowded = folders
    .map((folder) => ({ folder, held: files.filter((file) => dirname(file) === folder).length }))
    .filter(({ held }) => held > MOST_FILES)
  expect(crowded).toEqual([])
})

it('has a line for every room in docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const told = [...text.matchAll(/^\| `([\w/-]+)` \|/gm)].map(([, room]) => room)
  expect(told.toSorted()).toEqual(Object.keys(ROOMS).toSorted())
})
