import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { configOf, databaseOf, lookedAt } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Config } from '../config/config.ts'
import { weekStart } from '../domain/model/duty/week.ts'
import type { Home } from '../domain/model/person.ts'
import { DAY, day, dayStart } from '../domain/model/time.ts'
import { midnight } from '../picture/day-picture.ts'
import { CASE_COLUMNS, CASE_NAMES, caseRows } from '../sheet/case-sheet.ts'
import { FINDING_COLUMNS, findingRows } from '../sheet/finding-sheet.ts'
import { HOURS_COLUMNS, HOURS_NAMES, hoursRows } from '../sheet/hours-sheet.ts'
import { NOTICE_COLUMNS, noticeRows } from '../sheet/notice-sheet.ts'
import { observationSheet } from '../sheet/observation-sheet.ts'
import { registerColumns, registerRows } from '../sheet/register-sheet.ts'
import {
  MISSING_COLUMNS,
  NAMED_COLUMNS,
  ROLL_CALL_COLUMNS,
  rollCallSheets,
} from '../sheet/roll-call-sheet.ts'
import { ROSTER_COLUMNS, ROSTER_NAMES, rosterRows } from '../sheet/roster-sheet.ts'
import { ROTA_COLUMNS, ROTA_NAMES, rotaRows, rotaSheet } from '../sheet/rota-sheet.ts'
import { ROUND_COLUMNS, ROUND_NAMES, roundRows } from '../sheet/round-sheet.ts'
import { csvOf, type Output, sheetName, sheetOf, xlsxOf } from '../sheet/spreadsheet.ts'
import { MOVEMENT_COLUMNS, movementRows, STOCK_COLUMNS, stockRows } from '../sheet/stock-sheet.ts'
import { MEMBER_COLUMNS, MEMBER_NAMES, memberRows } from '../sheet/team-sheet.ts'
import { noteAside } from '../store/audit-beside.ts'
import { type Book, householdsOf } from '../store/standing.ts'
import type { Store } from '../store/store.ts'
import { areaNamed } from './area.ts'
import { columnsFor } from './columns.ts'

export interface ExportOptions {
  readonly data: string
  readonly out?: string
  readonly area?: string
  readonly layout?: string
  readonly names?: true
}

/** Days as they are given on the command line: `2020-02-10`, the last one included. */
export interface Span {
  readonly from?: string
  readonly to?: string
}

/** The daily sheet of a day's roll-calls: each form's sums, and who is missing. */
export function exportRollCall(options: ExportOptions & { readonly date?: string }): Promise<void> {
  const { date = day(Date.now()), names } = options
  return exported('roll-call', date, options, ({ book, area }) => {
    const columns = columnsFor('roll-call', ROLL_CALL_COLUMNS, options)
    const missing = [...MISSING_COLUMNS, ...(names ? NAMED_COLUMNS : [])]
    const sheets = rollCallSheets(book, area, dayOf(date), Date.now())
    if (sheets.length === 0) throw new Refusal(`there was no roll-call on ${date}`)
    return sheets.flatMap((sheet) => [
      sheetOf(sheet.form, columns, sheet.rows, ({ sum }) => sum),
      sheetOf(`${sheet.form} 未报`, missing, sheet.missing),
    ])
  })
}

/** The cases that were opened in a span of days. */
export function exportCases(options: ExportOptions & Span): Promise<void> {
  const { from, to, days } = spanOf(options)
  const { names } = options
  return exported('cases', `${from} ${to}`, options, ({ book, area }) => {
    const ours = [...CASE_COLUMNS, ...(names ? CASE_NAMES : [])]
    const columns = columnsFor('cases', ours, options)
    const span = { area, ...days() }
    return [sheetOf('工单', columns, caseRows(book, span, names === true))]
  })
}

/** The findings of a span of days: what, where, who, by when, mended, checked, checked off. */
export function exportFindings(options: ExportOptions & Span): Promise<void> {
  const { from, to, days } = spanOf(options)
  return exported('findings', `${from} ${to}`, options, ({ book, area }) => {
    const columns = columnsFor('findings', FINDING_COLUMNS, options)
    const span = { area, ...days() }
    return [sheetOf('督导问题', columns, findingRows(book, span))]
  })
}

/** The lines of a register that were written down in a span of days. */
export function exportEntries(
  options: ExportOptions & Span & { readonly register: string },
): Promise<void> {
  const { register: name, names } = options
  const { from, to, days } = spanOf(options)
  return exported('entries', `${name} ${from} ${to}`, options, ({ book, config, area }) => {
    const register = config.registers.find((each) => each.name === name)
    if (register === undefined) {
      const all = config.registers.map((each) => each.name)
      throw new Refusal(
        `there is no register "${name}"; ${all.length === 0 ? 'the street keeps none' : `there are ${all.join(', ')}`}`,
      )
    }
    const columns = columnsFor('entries', registerColumns(register, names === true), options)
    const asked = { register: name, within: area, ...days() }
    return [sheetOf(name, columns, registerRows(book, asked))]
  })
}

/** What each area holds. */
export function exportStock(options: ExportOptions): Promise<void> {
  return exported('stock', '', options, ({ book, config, area }) => {
    const columns = columnsFor('stock', STOCK_COLUMNS, options)
    return [sheetOf('物资', columns, stockRows(book, config.stocks, area))]
  })
}

/** Who is of which team, and what they can do. */
export function exportMembers(options: ExportOptions): Promise<void> {
  return exported('members', '', options, ({ book, area }) => {
    const ours = [...MEMBER_COLUMNS, ...(options.names ? MEMBER_NAMES : [])]
    return [sheetOf('队员', columnsFor('members', ours, options), memberRows(book, area))]
  })
}

/** What came, went, moved and was counted in a span of days. */
export function exportMovements(options: ExportOptions & Span): Promise<void> {
  const { from, to, days } = spanOf(options)
  return exported('movements', `${from} ${to}`, options, ({ book, config, area }) => {
    const columns = columnsFor('movements', MOVEMENT_COLUMNS, options)
    const span = { area, ...days() }
    return [sheetOf('物资进出', columns, movementRows(book, config.stocks, span))]
  })
}

/** The notices of a span of days, and how many groups each reached. They are kept for thirty days. */
export function exportNotices(options: ExportOptions & Span): Promise<void> {
  const { from, to, days } = spanOf(options)
  return exported('notices', `${from} ${to}`, options, ({ book, area }) => {
    const columns = columnsFor('notices', NOTICE_COLUMNS, options)
    const span = { area, ...days() }
    return [sheetOf('通知', columns, noticeRows(book, span))]
  })
}

/** The roster as it stands. */
export function exportRoster(options: ExportOptions): Promise<void> {
  return exported('roster', '', options, ({ book, area }) => {
    const ours = [...ROSTER_COLUMNS, ...(options.names ? ROSTER_NAMES : [])]
    return [sheetOf('花名册', columnsFor('roster', ours, options), rosterRows(book, area))]
  })
}

/** The official sheet of a household under observation: of its last watch, or of the days given. */
export function exportObservation(
  options: ExportOptions & Span & { readonly household: string },
): Promise<void> {
  const { household } = options
  return exported('observation', household, options, ({ book, config }) => {
    const home = homeNamed(book, household)
    const watch = book.store.observations.at(home).at(-1)
    const from = options.from === undefined ? watch?.from : dayOf(options.from)
    const to = options.to === undefined ? watch?.to : dayOf(options.to)
    if (from === undefined || to === undefined) {
      throw new Refusal(`${household} was never under observation: give --from and --to`)
    }
    const form = config.forms.find(({ answers }) => answers.kind === 'temperature')?.name ?? '体温'
    const span = { from: dayStart(from), to: Math.max(dayStart(from), dayStart(to)) }
    return [observationSheet(book, { home, form, ...span, fever: config.policy.fever })]
  })
}

/** The rounds that were done in a span of days, and those that fell due and were not. */
export function exportRounds(options: ExportOptions & Span): Promise<void> {
  const { from, to, days } = spanOf(options)
  const { names } = options
  return exported('rounds', `${from} ${to}`, options, ({ book, area }) => {
    const ours = [...ROUND_COLUMNS, ...(names ? ROUND_NAMES : [])]
    const span = { area, ...days() }
    return [sheetOf('勤务', columnsFor('rounds', ours, options), roundRows(book, span, Date.now()))]
  })
}

/** The table of a week's rotas, that of a day in it (`2020-02-10`): who stands when and where, and where somebody is lacking. */
export function exportRota(options: ExportOptions & { readonly week?: string }): Promise<void> {
  const { week = day(Date.now()), names } = options
  return exported('rota', week, options, ({ book, config, area }) => {
    const columns = columnsFor('rota', names ? ROTA_NAMES : ROTA_COLUMNS, options)
    const monday = weekStart(dayOf(week))
    return [rotaSheet(columns, rotaRows(book, config.rotas, { area, monday }, Date.now()), monday)]
  })
}

/** The hours that people served in a month by the clock (`2020-02`), slot by slot. */
export function exportHours(options: ExportOptions & { readonly month?: string }): Promise<void> {
  const { month = day(Date.now()).slice(0, 7), names } = options
  return exported('hours', month, options, ({ book, area }) => {
    const ours = [...HOURS_COLUMNS, ...(names ? HOURS_NAMES : [])]
    const columns = columnsFor('hours', ours, options)
    const from = dayOf(`${month}-01`)
    const to = dayOf(`${day(from + 40 * DAY).slice(0, 7)}-01`)
    return [sheetOf('时长', columns, hoursRows(book, { area, from, to }, Date.now()))]
  })
}

interface Reading {
  readonly book: Book
  readonly config: Config
  readonly area: string
}

/** Reads, notes in the account that it was read, and writes: no export leaves unnoticed. */
async function exported(
  what: string,
  about: string,
  options: ExportOptions,
  make: (reading: Reading) => readonly Output[],
): Promise<void> {
  const { data, out, names } = options
  const kind = out === undefined ? '.csv' : extname(out).toLowerCase()
  if (kind !== '.xlsx' && kind !== '.csv') throw new Refusal(`${out}: name a file .xlsx or .csv`)
  const config = configOf(data)
  const { street } = config
  const area = options.area === undefined ? street.root : areaNamed(street, options.area).path
  const sheets = fromRecords(data, (store) => make({ book: { store, street }, config, area }))
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  noteAside(databaseOf(data), {
    at: Date.now(),
    who: operator(),
    deed: `export ${what}`,
    about: [about, area, `${rows} rows`, ...(names ? ['names'] : [])].join(' ').trim(),
  })
  const [first, ...others] = sheets
  if (first === undefined) return
  if (out === undefined) process.stdout.write(csvOf(first))
  else if (kind === '.xlsx') await written(out, await xlsxOf(sheets))
  else {
    await written(out, csvOf(first))
    const stem = out.slice(0, -kind.length)
    for (const sheet of others)
      await written(`${stem} ${sheetName(sheet.name)}${kind}`, csvOf(sheet))
  }
}

function fromRecords<T>(data: string, read: (store: Store) => T): T {
  const store = lookedAt(data)
  if (store === null) throw new Refusal(`${databaseOf(data)} is not there yet: nothing to export`)
  try {
    return read(store)
  } finally {
    store.close()
  }
}

async function written(file: string, content: Buffer | string): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : error
    throw new Refusal(`${file}: cannot be written (${why}); is it open in Excel?`)
  }
}

/** `1号楼 1-301`, or the building's path before the household. */
function homeNamed({ store, street }: Book, written: string): Home {
  const said = /^(.+?)\s*(\S+-\d+)$/.exec(written.trim())
  if (said === null)
    throw new Refusal(`"${written}": write a building and a household, 1号楼 1-301`)
  const area = areaNamed(street, said[1] ?? '')
  const household = said[2] ?? ''
  const known = store.households.of(area.path).map(({ home }) => home.household)
  if (householdsOf(area, known).includes(household)) return { area: area.path, household }
  throw new Refusal(`there is no household ${household} in ${area.path}`)
}

/** The days that are asked for, as they were written; `days`: as moments (Unix ms), or refused. */
function spanOf({ to = day(Date.now()), from = to }: Span) {
  return { from, to, days: () => ({ from: dayOf(from), to: dayOf(to) + DAY }) }
}

function dayOf(written: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(written) ? midnight(written) : Number.NaN
  if (Number.isNaN(at) || day(at) !== written) {
    throw new Refusal(`"${written}" is no day: write one such as 2020-02-10`)
  }
  return at
}
