import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readStreet } from '../../src/config/street.ts'
import type { HouseholdChange } from '../../src/domain/model/effect.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { readTable } from '../../src/roster/table-file.ts'

// Tables by somebody who had not seen the code, each with what a careful clerk reads of it.
const FOLDER = 'test/roster/other-hands'

const wantedShape = z.object({
  building: z.string().nullish(),
  households: z.array(
    z.object({
      building: z.string().nullish(),
      unit: z.string().nullish(),
      room: z.string(),
      name: z.string().nullish(),
      phone: z.string().nullish(),
      people: z.number().nullish(),
    }),
  ),
  left_out: z.array(z.object({ line: z.number(), why: z.string() })),
})

const BUILDINGS = ['1号楼', '2号楼', '3号楼', '5号楼', 'A座', '南楼']
const street = readStreet(
  `name: 试街道
communities:
  - name: 试社区
    grids:
      - name: 第1网格
        buildings:
${BUILDINGS.map((name) => `          - {name: ${name}, units: ${name === 'A座' ? 1 : 2}, floors: 18, rooms: 4}`).join('\n')}
`,
  'street.yaml',
)

/** The cells that a file is refused by, and the households that are not read for it. */
const REFUSED: Readonly<Record<string, { cells: readonly string[]; without: readonly string[] }>> =
  {
    // Ten digits.
    '04-phones-relations': { cells: ['D8'], without: ['2-201'] },
    // No room, a letter O in it, two hundred people.
    '08-duplicates': { cells: ['C6', 'C7', 'F8'], without: ['1-203'] },
    // A plan of the floors, and no list.
    '10-floor-grid': {
      cells: ['A2'],
      without: ['1-101', '1-102', '1-201', '1-202', '1-203', '1-301', '1-302', '1-303'],
    },
    // 1.38E+10, a date for a unit, #REF!.
    '11-excel-damage': { cells: ['E2', 'B4', 'C6'], without: ['1-101'] },
    // Units are numbers in street.yaml; 同上 is another's telephone.
    '12-tags-and-columns-moved': {
      cells: ['G2', 'G3', 'G4', 'E4', 'G5'],
      without: ['东-101', '东-102', '西-201', '西-202'],
    },
  }

function readOf({ home, name, phone, people }: HouseholdChange): string {
  const building = home.area.split('/').at(-1)
  const [first] = phone?.split('、') ?? []
  return [building, home.household, name ?? '-', first ?? '-', people ?? '-'].join(' ')
}

const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.json'))

it.each(files)('%s is read as a clerk would, or refused by the cell', async (file) => {
  if (!street.ok) throw new Error('the street cannot be read')
  const id = file.replace(/\..*$/, '')
  const wanted = wantedShape.parse(
    JSON.parse(readFileSync(`${FOLDER}/${id}.expected.json`, 'utf8')),
  )
  const { cells, without } = REFUSED[id] ?? { cells: [], without: [] }
  // What does not say its building is told by whoever imports it.
  const community = '试街道/试社区/第1网格/1号楼'
  const scope = wanted.building === null ? { scope: community } : {}
  const roster = readRoster(await readTable(`${FOLDER}/${file}`), street.value, scope)
  const expected = wanted.households
    .filter(({ unit, room }) => !without.includes(`${unit ?? '1'}-${room}`))
    .map(({ building, unit, room, name, phone, people }) => {
      const number = building ?? wanted.building ?? '1'
      const where = /^\d+$/.test(number) ? `${number}号楼` : number
      return `${where} ${unit ?? '1'}-${room} ${name ?? '-'} ${phone ?? '-'} ${people ?? '-'}`
    })
  expect(roster.changes.map(({ change }) => readOf(change)).sort()).toEqual([...expected].sort())
  expect(roster.mistakes.map(({ cell }) => cell)).toEqual(cells)
  // Whole lines that are no households are named, or say the building.
  const told = roster.notes.join('\n')
  for (const { line, why } of wanted.left_out) {
    if (/title|total|foot/.test(why)) expect(told).toMatch(new RegExp(`row ${line}\\b`))
  }
})
