import { type DoorLine, ownDoor, SLAB, type Slab, type street } from './scene.ts'

/** Who of the neighbours is known by name before the lines are said. */
export const NEIGHBOURS = [
  '1-601 赵奶奶',
  '1-402 刘阿姨',
  '1-401 王姐',
  '3-1102 小周',
  '2-303 老李',
]

/** A door that a line means: null where its words alone do not tell one, and it has to be asked. */
function doorMeant(who: string, alias: string, [, , rooms]: Slab): string | null {
  const own = ownDoor(alias)
  if (who === 'self') return own
  const floors = { 楼上: 100, 楼下: -100 }[who]
  if (floors !== undefined && own !== null)
    return own.replace(/\d+$/, (room) => String(Number(room) + floors))
  // At the end of a corridor only one door is beside one's own.
  const place = Number(own?.slice(-2))
  const end = place === 1 ? 1 : place === rooms ? -1 : 0
  if (who === '隔壁' && own !== null && end !== 0)
    return own.replace(/\d+$/, (room) => String(Number(room) + end))
  if (/^\d{3,4}$/.test(who)) return own?.replace(/\d+$/, who) ?? null
  return /^(?:[AB]座|[13]号楼|\d)-\d{3,4}$/.test(who) ? who : null
}

/** °C from which a body is warm. */
const WARM = 37.3

/** What of a line is on a door that it does not mean, and what of it was neither booked nor asked about. */
export async function played(
  say: ReturnType<typeof street>,
  { alias, text, meant, doubt = [] }: DoorLine,
  slab: Slab = SLAB,
) {
  const { readings, asked, said } = await say(alias, text)
  const due = meant.map(({ who, temp }) => `${doorMeant(who, alias, slab)} ${temp}`)
  const doors = new Set(meant.map(({ who }) => doorMeant(who, alias, slab)))
  const booked = readings.map(({ door, temp }) => `${door} ${temp}`)
  const told =
    asked || said.some((words) => /是哪一户|没找到|还是|量个体温|谢谢您告诉我/.test(words))
  const silent = !told && due.some((one) => !booked.includes(one))
  return {
    wrong: readings
      .filter(({ door, temp }) => !doors.has(door) || others(door, temp))
      .map(({ door, temp }) => `${alias}: ${text} → ${door} ${temp}`),
    silent: silent ? [`${alias}: ${text}`] : [],
    /** A fever of somebody that nobody recorded or asked about. */
    lost:
      silent && doubt.length === 0 && meant.some(({ temp }) => temp >= WARM)
        ? [`${alias}: ${text}`]
        : [],
  }

  /** Whether a reading is somebody else's by the line. */
  function others(door: string, temp: number): boolean {
    const whose = meant.filter((each) => each.temp === temp)
    return whose.length > 0 && whose.every(({ who }) => doorMeant(who, alias, slab) !== door)
  }
}
