/**
 * A bot that is fed check-ins until somebody kills it: `node stream.mjs BUILD DATABASE FIRST`.
 * It prints the number of each message once it is durable, and of each case that it has told of.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [build, path, first] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(build, file)).href)
const { openStore } = await load('src/store/store.js')
const { openEngine } = await load('src/engine/engine.js')
const { streetOf } = await load('src/domain/model/area.js')

const NONE = { model: null, compound: null, staff: [], partners: [], households: [] }
const households = Array.from({ length: 24 }, (_, i) => `1-${101 + i}`)
const street = streetOf({ name: '街', code: null, bot: '小微' }, [
  { ...NONE, path: '街', name: '街', level: 'street', parent: null, groups: [] },
  {
    ...NONE,
    path: '街/楼',
    name: '楼',
    level: 'building',
    parent: '街',
    groups: [{ topic: '楼群', id: null }],
    households,
  },
])
const policy = { quiet: null, digest: 0, schedules: [], pace: {}, keep: {}, routes: [] }

/** Every message is a check-in, and is answered. */
const understand = () => [
  {
    command: 'checkin',
    decide: (view) => [
      {
        do: 'check-in',
        checkIn: {
          id: view.nextCheckIn(),
          home: view.speaker.home,
          by: view.speaker.contact,
          byName: view.speaker.name,
          at: view.occasion.at,
          message: view.occasion.id,
          form: '体温',
          readings: [36.5],
          normal: false,
          symptoms: [],
          answer: null,
          onBehalf: false,
          retracted: false,
          abnormal: false,
        },
      },
      {
        do: 'say',
        post: {
          to: view.here.address,
          text: view.occasion.id,
          mentions: [],
          about: [Number(view.occasion.id)],
          answer: true,
          night: false,
          // What is urgent is held back by no flood.
          urgent: true,
          picture: null,
          stale: null,
        },
      },
    ],
  },
]

const store = openStore(path, { pid: process.pid, host: 'here', since: 'now' })
const engine = openEngine(
  {
    store,
    street,
    policy,
    forms: [],
    understand,
    onTimer: () => [],
    login: () => null,
    chat: {
      bind: () => {},
      accept: () => {},
      say: async ({ text }) => {
        writeSync(1, `said ${text}\n`)
        return { kind: 'sent', id: text }
      },
    },
    hook: async () => ({ kind: 'failed', why: '' }),
    draw: async () => null,
    notice: false,
    pace: 'paper',
    files: `${path}-files`,
    log: () => {},
  },
  Number(first),
)

for (let number = Number(first); ; number += 7) {
  const batch = Array.from({ length: 7 }, (_, i) => messageOf(number + i))
  engine.receive(batch, number)
  writeSync(1, `kept ${number + 6}\n`)
  // Some come twice.
  engine.receive(batch.slice(3), number)
  await engine.flush(number)
}

function messageOf(number) {
  return {
    kind: 'message',
    id: String(number),
    at: number,
    address: { kind: 'group', topic: '楼群' },
    sender: `c${number % 24}`,
    name: '',
    alias: `${households[number % 24]} 人`,
    text: '36.5',
    mentioned: false,
    quote: null,
    chain: null,
    attachment: null,
  }
}
