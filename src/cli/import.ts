import { parse } from 'node:path'
import { configOf, lookedAt, ownStore } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { accepted, Refusal } from '../bot/refusal.ts'
import { type Field, loadColumnMap } from '../config/column-map.ts'
import type { Street } from '../domain/model/area.ts'
import type { Household } from '../domain/model/effect.ts'
import type { Home } from '../domain/model/person.ts'
import { plain } from '../roster/heading-word.ts'
import { type Roster, readRoster } from '../roster/roster.ts'
import { type Difference, differenceLine, differencesOf } from '../roster/roster-difference.ts'
import type { RowMistake } from '../roster/table.ts'
import { readTable } from '../roster/table-file.ts'
import { changed } from '../store/people/household.ts'
import type { Store } from '../store/store.ts'
import { areaNamed } from './area.ts'

export interface ImportOptions {
  readonly data: string
  readonly dryRun?: true
  readonly skipWrong?: true
  readonly community?: string
  readonly columns?: string
}

/**
 * Takes a roster into the records: all of it in one transaction or, where a row is wrong, nothing of it.
 * Tells what changes on stdout, what is wrong on stderr. Answers with the exit code.
 */
export async function importRoster(file: string, options: ImportOptions): Promise<number> {
  const { data, community, columns } = options
  const { street } = configOf(data)
  const scope = community === undefined ? street.root : areaNamed(street, community).path
  const mapping = columns === undefined ? new Map<string, Field>() : columnsOf(columns)
  const roster = readRoster(await readTable(file), street, {
    scope,
    mapping,
    file: parse(file).name,
  })
  for (const note of roster.notes) process.stderr.write(`${file}: ${note}\n`)
  for (const mistake of roster.mistakes) process.stderr.write(`${lineOf(file, mistake)}\n`)
  const wrong = roster.mistakes.length === 1 ? '1 row is' : `${roster.mistakes.length} rows are`
  const sound = roster.mistakes.length === 0
  if (options.dryRun) {
    tell(dryRun(data, street, roster), true)
    return sound ? 0 : 1
  }
  if (!sound && !(options.skipWrong && roster.changes.length > 0)) {
    throw new Refusal(
      `${file}: nothing was imported, as ${wrong} wrong; put them right, or leave them out with --skip-wrong`,
    )
  }
  tell(applied(data, street, roster, file), false)
  return 0
}

function dryRun(data: string, street: Street, roster: Roster): readonly Difference[] {
  const store = lookedAt(data)
  try {
    return compared(street, roster, store)
  } finally {
    store?.close()
  }
}

function applied(
  data: string,
  street: Street,
  roster: Roster,
  file: string,
): readonly Difference[] {
  const store = ownStore(data)
  try {
    return store.whole(() => {
      for (const area of store.areas.changes(street)) store.areas.put(area)
      const differences = compared(street, roster, store)
      for (const { from, kind, before } of differences) {
        if (kind === 'same') continue
        store.households.put(changed(before, from.change))
        store.households.said(from.change)
      }
      const who = operator()
      store.audit.note({ at: Date.now(), who, deed: 'import roster', about: file })
      return differences
    })
  } finally {
    store.close()
  }
}

function compared(street: Street, roster: Roster, store: Store | null): readonly Difference[] {
  const buildings = new Map<string, ReadonlyMap<string, Household>>()
  const known = ({ area, household }: Home) => {
    if (!buildings.has(area)) {
      const told = store?.households.of(area) ?? []
      buildings.set(area, new Map(told.map((each) => [each.home.household, each])))
    }
    return buildings.get(area)?.get(household)
  }
  const listed = new Map([...street.areas].map(([path, area]) => [path, new Set(area.households)]))
  return differencesOf(roster.changes, known, ({ area, household }) =>
    Boolean(listed.get(area)?.has(household)),
  )
}

function tell(differences: readonly Difference[], dry: boolean): void {
  const count = (kind: Difference['kind']) =>
    differences.filter((each) => each.kind === kind).length
  const lines = dry ? differences.filter(({ kind }) => kind !== 'same').map(differenceLine) : []
  const sum = `${dry ? 'would be' : 'imported'}: ${count('new')} new households, ${count('changed')} changed, ${count('same')} as they were`
  process.stdout.write(`${[...lines, sum].join('\n')}\n`)
}

function lineOf(file: string, { sheet, row, cell, what, instead }: RowMistake): string {
  const where = cell === undefined ? `row ${row}` : `row ${row} (${cell})`
  return `${file}${sheet === null ? '' : ` [${sheet}]`} ${where}: ${what}; ${instead}`
}

/** The street's own headings. Throws a `Refusal` with every mistake in the file. */
function columnsOf(file: string): ReadonlyMap<string, Field> {
  const map = accepted(loadColumnMap(file))
  return new Map(Object.entries(map).map(([heading, field]) => [plain(heading), field]))
}
