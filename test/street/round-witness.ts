import { type DutyWitnessed, dueAgain, lateIn, levelsDue } from '../../faults/round-witness.ts'
import type { Incoming, Outgoing } from '../../src/chat/chat.ts'
import type { Store } from '../../src/store/store.ts'
import { BUILDING_1, BUILDING_2, inside, neighbour } from './neighbourhood.ts'

const HOUR = 3_600_000

/** `rounds.duties.yaml` of this folder, told once more by hand. */
const DUTY: DutyWitnessed = {
  name: '消杀',
  every: { 电梯: 6 * HOUR, 楼道: 24 * HOUR },
  hours: [7, 21],
  places: 2,
  late: [
    { topic: '安居物业群', after: 0 },
    { topic: '第1网格工作群', after: 2 * HOUR },
  ],
}
const PARTS = Object.keys(DUTY.every)
const AREAS: ReadonlyMap<string, string> = new Map([
  ['1号楼', BUILDING_1],
  ['2号楼', BUILDING_2],
])
const SAID = /^消杀 ([12]号楼) (电梯|楼道|电梯楼道都)做了$/
/** So long what was done is known for certain, ms. */
const KEPT = 29 * 24 * HOUR

/** What is expected at a place, by what was said. */
interface Expected {
  readonly due: number
  /** How many levels have heard that it is late. */
  readonly told: number
}

interface Doing {
  readonly message: string
  readonly key: string
  readonly at: number
  /** What was expected before it. */
  readonly before: Expected
}

/**
 * Watches the rounds of a street: from what was said alone it knows what is due, what was done, and which levels hear that
 * something is late. Answers what is otherwise.
 */
export function roundWitness() {
  const expected = new Map<string, Expected>()
  let doings: readonly Doing[] = []
  const due = DUTY.late.map(() => 0)
  const heard = DUTY.late.map(() => 0)

  function done(message: string, key: string, at: number): void {
    const before = expected.get(key)
    const every = DUTY.every[key.split(' ')[1] ?? '']
    if (before === undefined || every === undefined) return
    doings = [...doings, { message, key, at, before }]
    expected.set(key, { due: dueAgain(DUTY, every, at, at > before.due), told: 0 })
  }

  /** What was done last at a place is expected again; what others went on from only counts no more. */
  function takenBack(message: string): void {
    for (const doing of doings.filter((one) => one.message === message)) {
      const last = doings.findLast(({ key }) => key === doing.key)
      doings = doings.filter((one) => one !== doing)
      if (last === doing) expected.set(doing.key, doing.before)
    }
  }

  function begin(store: Store): void {
    for (const { duty, spot, since } of store.rounds.open()) {
      const every = DUTY.every[spot.part]
      if (duty !== DUTY.name || every === undefined) continue
      const key = `${spot.area.split('/').at(-1)} ${spot.part}`
      expected.set(key, { due: dueAgain(DUTY, every, since, false), told: 0 })
    }
  }

  function pass(now: number): void {
    for (const [key, one] of expected) {
      const told = Math.max(one.told, levelsDue(DUTY, one.due, now))
      for (let level = one.told; level < told; level++) due[level] = (due[level] ?? 0) + 1
      if (told !== one.told) expected.set(key, { ...one, told })
    }
  }

  function standing(store: Store): readonly string[] {
    const open = store.rounds.open().filter(({ duty }) => duty === DUTY.name)
    const found = new Map(
      open.map(({ spot, due, told }) => [
        `${spot.area.split('/').at(-1)} ${spot.part}`,
        `${due} told to ${told}`,
      ]),
    )
    const timers = store.timers.all().filter(({ kind }) => kind === 'round').length
    return [
      ...(open.length === AREAS.size * PARTS.length ? [] : [`${open.length} rounds are expected`]),
      ...(timers === store.rounds.open().length ? [] : [`${timers} timers wake them`]),
      ...[...expected].flatMap(([key, { due, told }]) =>
        found.get(key) === `${due} told to ${told}`
          ? []
          : [`${key} is due ${due} told to ${told}, and stands as ${found.get(key)}`],
      ),
    ]
  }

  function written(store: Store, now: number): readonly string[] {
    const known = ({ at }: Doing) => at > now - KEPT
    const rows = store.rounds
      .all()
      .flatMap(({ duty, state, spot, done }) =>
        duty === DUTY.name && state === 'done' && done !== null && done.at > now - KEPT
          ? [`${done.message} ${spot.area.split('/').at(-1)} ${spot.part}`]
          : [],
      )
    const wanted = doings.filter(known).map(({ message, key }) => `${message} ${key}`)
    return [
      ...wanted.filter((one) => !rows.includes(one)).map((one) => `${one} was lost`),
      ...rows.filter((one) => !wanted.includes(one)).map((one) => `${one} was never said`),
      ...(new Set(rows).size === rows.length ? [] : ['a round was written twice']),
    ]
  }

  function told(right: (said: number, late: number) => boolean): readonly string[] {
    return DUTY.late.flatMap(({ topic }, level) => {
      const [said = 0, late = 0] = [heard[level], due[level]]
      return right(said, late) ? [] : [`${topic} heard of ${said} late rounds of ${late}`]
    })
  }

  return {
    came(incoming: Incoming, store: Store): void {
      // What is expected stands before the first word is said.
      if (expected.size === 0) begin(store)
      if (incoming.kind === 'recall' && incoming.recalled !== null) takenBack(incoming.recalled)
      if (incoming.kind !== 'message') return
      const said = SAID.exec(incoming.text)
      const [, building = '', parts = ''] = said ?? []
      const area = AREAS.get(building)
      if (area === undefined || incoming.quote !== null || !mayTell(incoming, area)) return
      for (const part of PARTS.filter((one) => parts.includes(one)))
        done(incoming.id, `${building} ${part}`, incoming.at)
    },
    /** What is wrong now. While something is due at this very moment, nobody needs to have heard of it yet. */
    look(store: Store, now: number): readonly string[] {
      if (expected.size === 0) begin(store)
      const first = store.timers.first()
      if (first !== undefined && first.due <= now) return []
      pass(now)
      return [
        ...standing(store),
        ...written(store, now),
        ...told((said, late) => said <= late),
      ].map((what) => `消杀: ${what}`)
    },
    /** The bot says something. */
    said({ address, text }: Outgoing): void {
      for (const [level, { topic }] of DUTY.late.entries()) {
        if (address.kind !== 'group' || address.topic !== topic) continue
        heard[level] = (heard[level] ?? 0) + lateIn([text], DUTY.name)
      }
    },
    /** Who has not heard of what was late, after a long silence. */
    atTheEnd: () => told((said, late) => said === late),
  }
}

/** Who has a duty there, and who goes, in their group. */
function mayTell(
  { sender, address }: Extract<Incoming, { kind: 'message' }>,
  area: string,
): boolean {
  const duty = neighbour(sender)?.duty ?? null
  if (duty !== null && inside(area, duty)) return true
  return address.kind === 'group' && address.topic === '安居物业群'
}
