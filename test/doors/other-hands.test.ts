import { expect, it } from 'vitest'
import { type DoorLine, linesOf, ownDoor, street } from './scene.ts'

const NEIGHBOURS = ['1-601 赵奶奶', '1-402 刘阿姨', '1-401 王姐', '3-1102 小周', '2-303 老李']

/**
 * Readings for oneself and others. The first were written by strangers who knew the guide and not the code: before its
 * misses were looked at, 73 of 151 lines were booked on a wrong door and 25 lost. The second are our own. The third are
 * a stranger's again: of 300 lines 211 came out wholly right at first, 38 were booked on a wrong door and 38 lost. They
 * suppose that some neighbours are known by name, as those after them do: four strangers' of later days (91 of 120, 126 of
 * 150, 75 and 69 of 80 right at first, 12, 12, 3 and 3 on a wrong door), and our own of who gave the measure, where somebody only is, who
 * is out, corrections and doubt (50 of 83 right at first, 15 on a wrong door).
 */
const SETS: readonly { file: string; silent: number; known?: readonly string[] }[] = [
  { file: 'doors.jsonl', silent: 4 },
  { file: 'own-hand.jsonl', silent: 5 },
  { file: 'strangers.jsonl', silent: 12, known: NEIGHBOURS },
  { file: 'doors-d.jsonl', silent: 2, known: NEIGHBOURS },
  { file: 'doors-f.jsonl', silent: 3, known: NEIGHBOURS },
  { file: 'doors-g.jsonl', silent: 0, known: NEIGHBOURS },
  { file: 'doors-h.jsonl', silent: 4, known: NEIGHBOURS },
  { file: 'where-somebody-is.jsonl', silent: 5, known: NEIGHBOURS },
]

/** A door that a line means: null where its words alone do not tell one, and it has to be asked. */
function doorMeant(who: string, alias: string): string | null {
  const own = ownDoor(alias)
  if (who === 'self') return own
  const floors = { 楼上: 100, 楼下: -100 }[who]
  if (floors !== undefined && own !== null)
    return own.replace(/\d+$/, (room) => String(Number(room) + floors))
  // At the end of a corridor only one door is beside one's own.
  const end = { '01': 1, '06': -1 }[own?.slice(-2) ?? '']
  if (who === '隔壁' && own !== null && end !== undefined)
    return own.replace(/\d+$/, (room) => String(Number(room) + end))
  if (/^\d{3,4}$/.test(who)) return own?.replace(/\d+$/, who) ?? null
  return /^(?:[AB]座|[13]号楼|\d)-\d{3,4}$/.test(who) ? who : null
}

/** What of a line is on a door that it does not mean, and what of it was neither booked nor asked about. */
async function played(say: ReturnType<typeof street>, { alias, text, meant }: DoorLine) {
  const { readings, asked, said } = await say(alias, text)
  const due = meant.map(({ who, temp }) => `${doorMeant(who, alias)} ${temp}`)
  const doors = new Set(meant.map(({ who }) => doorMeant(who, alias)))
  const booked = readings.map(({ door, temp }) => `${door} ${temp}`)
  const told =
    asked || said.some((words) => /是哪一户|没找到|还是|量个体温|谢谢您告诉我/.test(words))
  return {
    wrong: readings
      .filter(({ door, temp }) => !doors.has(door) || others(door, temp))
      .map(({ door, temp }) => `${alias}: ${text} → ${door} ${temp}`),
    silent: !told && due.some((one) => !booked.includes(one)) ? [`${alias}: ${text}`] : [],
  }

  /** Whether a reading is somebody else's by the line. */
  function others(door: string, temp: number): boolean {
    const whose = meant.filter((each) => each.temp === temp)
    return whose.length > 0 && whose.every(({ who }) => doorMeant(who, alias) !== door)
  }
}

it.each(SETS)(
  'books no line of $file on a wrong door, and leaves few without an answer',
  {
    timeout: 60_000,
  },
  async ({ file, silent, known = [] }) => {
    const say = street()
    for (const neighbour of known) await say(neighbour, '36.5')
    const results = []
    for (const line of linesOf(file)) results.push(await played(say, line))
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([])
    const unanswered = results.flatMap(({ silent }) => silent)
    expect(unanswered.length, unanswered.join('\n')).toBeLessThanOrEqual(silent)
  },
)
