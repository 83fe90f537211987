import { says } from '../clause.ts'
import type { Part } from '../scan.ts'
import { joined, type Subject, subjectsOf } from './before.ts'
import { behind } from './behind.ts'
import { type Run, runsOf, type Said, startOf } from './run.ts'
import { isOwnRightAt, isUnsure } from './unsure.ts'
import { type Known, mentionAt, type Owner } from './whom.ts'

/** What is told of one household in a text: places of its parts, in order. */
export interface Told {
  readonly owner: Owner
  /** Readings, and words that all is normal. */
  readonly items: readonly Part[]
  /** Where they are named first. */
  readonly from: number
}

const OWN: Owner = { kind: 'own' }
const SOMEONE: Owner = { kind: 'someone', words: '' }
/** Speaks for others: 代报, 替. 帮 alone may ask the bot itself for help. */
const FOR_OTHERS = /^(?:代|替(?!我)|转|帮报|帮着)/
/** The doors of a landing by its first and last: 901-903. */
const RANGE = /(?<![\d-])([1-9]\d{2,3}) ?[-–—~到至] ?([1-9]\d{2,3})(?![\d-])/
const EACH = /都|均|也|各|一样|同样/
/** Several readings are told apart by their order: whose each is would be guessed. */
const ORDINAL = /[头第][一二两三1-3]个|前一个|后一个|前面那个|后面那个|按[^,，。]{0,5}顺序|依次/
const SAME = /^(?:家|那边|他家|她家)*(?:也|都)*(?:也是|都是|是|一样|同上|这么)/

/**
 * Whose each reading is, by who is named where: who stands before it in its clause, else in the clause before; a door
 * behind it where nobody was named. Several doors take their readings in order. What is not clear is somebody's.
 */
export function whoseAre(
  parts: readonly Part[],
  items: readonly Part[],
  text: string,
  known: Known,
): readonly Told[] {
  const from = items[0]?.start ?? 0
  if (items.length > 1 && ORDINAL.test(text)) return [{ owner: SOMEONE, items, from }]
  const row = RANGE.exec(text)
  if (row !== null)
    return ofRow(Number(row[1]), Number(row[2]), items, from) ?? [{ owner: SOMEONE, items, from }]
  if (!isUnsure(text)) return toldOf(parts, items, text, known)
  const mine = items.filter((item) => isOwnRightAt(parts, item))
  const others = items.filter((item) => !mine.includes(item))
  return [
    ...(mine.length === 0 ? [] : [{ owner: OWN, items: mine, from }]),
    ...(others.length === 0 ? [] : [{ owner: SOMEONE, items: others, from }]),
  ]
}

/** The doors of one landing, each with its own reading in their order; null where there are not as many. */
function ofRow(
  first: number,
  last: number,
  items: readonly Part[],
  from: number,
): readonly Told[] | null {
  const readings = items.filter(({ kind }) => kind === 'temperature')
  const landing = Math.floor(first / 100) === Math.floor(last / 100)
  if (!landing || readings.length !== items.length || readings.length !== last - first + 1)
    return null
  return readings.map((item, i) => ({
    owner: { kind: 'door', household: String(first + i) },
    items: [item],
    from,
  }))
}

function toldOf(
  parts: readonly Part[],
  items: readonly Part[],
  text: string,
  known: Known,
): readonly Told[] {
  const runs = runsOf(parts, items, text, known)
  const other = spokenFor(parts, text)
  const told: { subjects: readonly Subject[]; readonly run: Run }[] = []
  let taken: readonly Said[] | undefined
  runs.forEach((whole, i) => {
    // Who was named behind the last readings is theirs, and not of the next.
    const run = { ...whole, clauses: whole.clauses.filter((clause) => clause !== taken) }
    taken = undefined
    if (run.items.length === 0) return
    const close = i > 0 && soft(runs[i - 1], run, text)
    const named = subjectsOf(run, told.at(-1)?.subjects ?? [], text, close)
    const door = behind(run, named, runs[i + 1], text)
    if (door !== null) taken = runs[i + 1]?.clauses.find((said) => said.length > 0)
    told.push({ subjects: door ?? named, run: whole })
    if (door === null) return
    // 公公36.1 婆婆36.3（他们住102）
    for (const each of told.slice(0, -1).reverse()) {
      const family = each.subjects.every(({ kind }) => kind === 'company')
      if (!family || each.subjects.length === 0) break
      each.subjects = door
    }
  })
  return merged(
    told.flatMap(({ subjects, run }) => {
      const owners =
        subjects.length > 0 ? subjects.map(ownerOf) : [other ?? nickname(parts, run, text) ?? OWN]
      const next = runs[runs.indexOf(run) + 1]
      const copied = next === undefined ? null : sameFor(next, text)
      return [
        ...shared(owners, run, text).map((each) => ({ ...each, from: startOf(run) })),
        ...(copied === null ? [] : [{ owner: copied, items: run.items, from: startOf(next) }]),
      ]
    }),
  )
}

/** The one who is named in a text, with the parts that name nobody; null where none or several are. */
export function soleOwner(
  parts: readonly Part[],
  text: string,
  known: Known,
): { readonly owner: Owner; readonly others: readonly Part[] } | null {
  const said = parts.flatMap(({ start, end }, at): Said[] => {
    const what = mentionAt(parts, at, text, known)
    return what === null || what.kind === 'passing' ? [] : [{ what, start, end }]
  })
  const [only, ...more] = joined(said, text.length, text)
  const owner = only === undefined || more.length > 0 ? null : ownerOf(only)
  if (owner === null) return null
  const named = new Set(said.map(({ start }) => start))
  return { owner, others: parts.filter(({ start }) => !named.has(start)) }
}

/** Who is reported for where no word tells: 替阿布都报 by a name, 代报 by nothing. Null where nobody is. */
function spokenFor(parts: readonly Part[], text: string): Owner | null {
  const at = parts.findIndex(
    (part) => says(part, 'behalf') && FOR_OTHERS.test(text.slice(part.start, part.end)),
  )
  const next = parts[at + 1]
  if (at < 0) return null
  return next?.kind === 'unknown' && next.end - next.start > 1
    ? { kind: 'name', name: text.slice(next.start, next.end), side: null }
    : SOMEONE
}

/** What stands right before a reading and no word explains: 阳光 36.4. */
function nickname(parts: readonly Part[], { items }: Run, text: string): Owner | null {
  const at = items[0] === undefined ? -1 : parts.indexOf(items[0])
  const last = parts[at - 1]
  const part = last?.kind === 'break' && !last.hard ? parts[at - 2] : last
  if (part?.kind !== 'unknown' || part.end - part.start < 2) return null
  return { kind: 'name', name: text.slice(part.start, part.end), side: null, maybe: true }
}

/** Whether no clause ends between what was told last and who is named next. */
function soft(last: Run | undefined, { clauses }: Run, text: string): boolean {
  const from = last?.items.at(-1)?.end ?? 0
  const to = clauses[0]?.[0]?.start ?? from
  return clauses.length === 1 && !/[,，。;；\n:：!！?？]/.test(text.slice(from, to))
}

function ownerOf(subject: Subject): Owner | null {
  switch (subject.kind) {
    case 'company':
    case 'own':
      return OWN
    case 'they':
    case 'passing':
      return SOMEONE
    case 'outsider':
      return null
    case 'door':
      return { kind: 'door', household: subject.household }
    case 'name':
      return {
        kind: 'name',
        name: subject.name,
        side: subject.side,
        ...(subject.maybe ? { maybe: true } : {}),
      }
    case 'near':
      return { kind: 'near', side: subject.side, words: subject.words }
    case 'someone':
      return { kind: 'someone', words: subject.words }
  }
}

/** What several people's readings are each: in order, or the same for all. Those of outsiders are nobody's. */
function shared(owners: readonly (Owner | null)[], run: Run, text: string): Omit<Told, 'from'>[] {
  const { items } = run
  const [first] = owners
  const give = (owner: Owner | null | undefined, of: readonly Part[]): Omit<Told, 'from'>[] =>
    owner == null ? [] : [{ owner, items: of }]
  if (owners.length === 1 || owners.every((owner) => owner?.kind === 'own')) {
    return give(first, items)
  }
  const readings = items.filter(({ kind }) => kind === 'temperature')
  if (readings.length === owners.length)
    return owners.flatMap((owner, i) => give(owner, readings.slice(i, i + 1)))
  const stretch = text.slice(startOf(run), (items.at(-1)?.end ?? 0) + LONGEST_EACH)
  const all = readings.length === 0 || (readings.length === 1 && EACH.test(stretch))
  if (all) return owners.flatMap((owner) => give(owner, items))
  return [{ owner: SOMEONE, items }]
}

/** So far behind a reading it may stand that it is everybody's. */
const LONGEST_EACH = 4

/** Who has the same as was told of another: 我36.5，1803也是. */
function sameFor({ clauses, items }: Run, text: string): Owner | null {
  const clause = clauses.find((said) => said.length > 0) ?? []
  const [only] = joined(clause, clause.at(-1)?.end ?? 0, text)
  if (only === undefined || only.kind === 'company' || items.length > 0) return null
  return SAME.test(text.slice(clause.at(-1)?.end ?? 0)) ? ownerOf(only) : null
}

/** What is told of one owner in several places is one. */
function merged(told: readonly Told[]): readonly Told[] {
  const all = new Map<string, { owner: Owner; items: Part[]; from: number }>()
  for (const { owner, items, from } of told) {
    const key = JSON.stringify(owner)
    const known = all.get(key)
    if (known === undefined) all.set(key, { owner, items: [...items], from })
    else known.items.push(...items)
  }
  return [...all.values()]
}
