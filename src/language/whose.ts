import { says } from './clause.ts'
import type { Part } from './scan.ts'
import { type Known, type Mention, mentionAt, type Owner } from './whom.ts'

/** What is told of one household in a text: places of its parts, in order. */
export interface Told {
  readonly owner: Owner
  /** Readings, and words that all is normal. */
  readonly items: readonly Part[]
  /** Where they are named first. */
  readonly from: number
}

interface Said {
  readonly what: Mention
  readonly start: number
  readonly end: number
}

/** Who is named, and what is told of them until somebody else is. */
interface Run {
  /** The mentions of each clause before the items, the last one that in which the items begin. */
  readonly clauses: Said[][]
  readonly items: Part[]
}

type Subject = Mention & { readonly joined?: boolean; readonly company?: boolean }

const OWN: Owner = { kind: 'own' }
/** Speaks for others: 代报, 替. 帮 alone may ask the bot itself for help. */
const FOR_OTHERS = /^(?:代|替(?!我)|转|帮报|帮着)/
/** After these the speaker is told to, or told of, and is not the one it is about: 让我报, 跟我说. */
const TOLD = /(?:[让托叫请嘱找问给替帮]|告诉)$/
const TELLS = /^(?:说|讲|打|发|帮|替|代|转)/
const JOINS = /^[\s、的家]*(?:和|跟|与|及|以及|、|,|，|&|\+)[\s]*$/
const EACH = /都|均|也|各|一样|同样/
/** What makes the door behind a reading its own, whatever was said before: 36.9改到803. */
const MOVED =
  /^[\s,，]*(?:(?:[啊哦噢呃]?不[对是不]*|[写报发]?错了)[\s,，]*)*(?:应该|都|给)*(?:改到|改成|记到|记在|算到?|归|是)[\s]*$/
/** Said of a reading behind it: 36.5是刘阿姨的, 37.5不是402的，是我家的. */
const SAID_OF = /^[\s,，]*(?:不是[^,，。;]{1,8}[,，]?)?就?是[\s]*$/
/** In brackets behind it: 36.5（我）. */
const IN_BRACKETS = /^\s*[(（]\s*$/
/** Several readings are told apart by their order: whose each is would be guessed. */
const ORDINAL = /[头第][一二两三1-3]个|前一个|后一个|前面那个|后面那个/
const LIVES = /[(（]|住|在/
/** What may stand behind a door that is named behind its readings. */
const BARE =
  /^(?:[\s的家户室号)）。.!！~，,、]|那户|那家|的?体温|刚?[量测]的|代?报的?|替的|[让叫托]我[说报发]的?|[说报发]的)*$/
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
  if (items.length > 1 && ORDINAL.test(text))
    return [{ owner: { kind: 'someone', words: '' }, items, from: items[0]?.start ?? 0 }]
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
        ...shared(owners, run.items, text).map((each) => ({ ...each, from: startOf(run) })),
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
    return what === null ? [] : [{ what, start, end }]
  })
  const [only, ...more] = joined(said, text.length, text)
  const owner = only === undefined || more.length > 0 ? null : ownerOf(only)
  if (owner === null) return null
  const named = new Set(said.map(({ start }) => start))
  return { owner, others: parts.filter(({ start }) => !named.has(start)) }
}

function startOf(run: Run | undefined): number {
  return run?.clauses.find((said) => said.length > 0)?.[0]?.start ?? 0
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
    : { kind: 'someone', words: '' }
}

/** What stands right before a reading and no word explains: 阳光 36.4. */
function nickname(parts: readonly Part[], { items }: Run, text: string): Owner | null {
  const at = items[0] === undefined ? -1 : parts.indexOf(items[0])
  const last = parts[at - 1]
  const part = last?.kind === 'break' && !last.hard ? parts[at - 2] : last
  if (part?.kind !== 'unknown' || part.end - part.start < 2) return null
  return { kind: 'name', name: text.slice(part.start, part.end), side: null, maybe: true }
}

function runsOf(
  parts: readonly Part[],
  items: readonly Part[],
  text: string,
  known: Known,
): readonly Run[] {
  const held = new Set(items)
  const runs: Run[] = []
  let run: Run = { clauses: [[]], items: [] }
  parts.forEach((part, at) => {
    if (held.has(part)) {
      run.items.push(part)
      return
    }
    if (part.kind === 'break' && part.hard && run.items.length === 0) {
      run.clauses.push([])
      return
    }
    const what = mentionAt(parts, at, text, known)
    const loose = says(part, 'world') || text.startsWith(ALL_OF_US, part.start)
    if (what === null || (loose && !isOfNext(parts, at, held))) return
    if (run.items.length > 0) {
      runs.push(run)
      run = { clauses: [[]], items: [] }
    }
    run.clauses.at(-1)?.push({ what, start: part.start, end: part.end })
  })
  runs.push(run)
  return runs
}

/** Whom one calms is not whose reading follows: 大家莫慌，更正为36.9. */
const ALL_OF_US = '大家'

/** Whether a thing's reading stands in its own breath: 水温36.5, and not 屋里冷，量了36.9. */
function isOfNext(parts: readonly Part[], at: number, held: ReadonlySet<Part>): boolean {
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next]
    if (part === undefined || (part.kind === 'break' && part.hard)) return false
    if (held.has(part)) return true
    if (says(part, 'self', 'measure')) return false
  }
  return false
}

/** Whether no clause ends between what was told last and who is named next. */
function soft(last: Run | undefined, { clauses }: Run, text: string): boolean {
  const from = last?.items.at(-1)?.end ?? 0
  const to = clauses[0]?.[0]?.start ?? from
  return clauses.length === 1 && !/[,，。;；\n:：!！?？]/.test(text.slice(from, to))
}

// ---- who is named before ----

function subjectsOf(
  { clauses, items }: Run,
  before: readonly Subject[],
  text: string,
  close: boolean,
): readonly Subject[] {
  const begins = items[0]?.start ?? text.length
  const own = joined(clauses.at(-1) ?? [], begins, text)
  const earlier = clauses.slice(0, -1).filter((clause) => clause.length > 0)
  const last = earlier.at(-1)
  const named = last === undefined ? [] : joined(last, last.at(-1)?.end ?? 0, text)
  const [only] = own
  if (only === undefined) return named
  if (own.length > 1 || (only.kind !== 'they' && only.kind !== 'company')) return own
  const [other] = named
  if (only.kind === 'they') {
    const meant = [...before, ...named].findLast(({ kind }) => kind !== 'company' && kind !== 'own')
    const family = [...before, ...named].some(({ kind }) => kind === 'company')
    return [meant ?? (family ? OWN : { kind: 'someone', words: '' })]
  }
  if (other !== undefined) {
    if (other.kind === 'own' || other.kind === 'company') return [OWN]
    const of = text.slice(last?.at(-1)?.end ?? 0, begins)
    return /^[^,，。;；]*[:：\n（(]/.test(of) ? [other] : [{ kind: 'someone', words: '' }]
  }
  const previous = before.at(-1)
  if (previous === undefined || previous.kind === 'own' || previous.kind === 'company') return own
  return close || previous.company === true ? [previous] : [{ kind: 'someone', words: '' }]
}

/** The people of one clause: those who stand for one household together, and those who are told of side by side. */
function joined(said: readonly Said[], ends: number, text: string): readonly Subject[] {
  const subjects: Subject[] = []
  said.forEach(({ what, start, end }, i) => {
    const previous = said[i - 1]
    const between = previous === undefined ? '' : text.slice(previous.end, start)
    const rest = text.slice(end, said[i + 1]?.start ?? ends)
    const last = subjects.pop()
    if (last === undefined) subjects.push(what)
    else subjects.push(...together(last, what, between, rest))
  })
  const self = subjects.findLastIndex(({ kind }) => kind === 'own')
  const cut = self > 0 && subjects[self]?.joined !== true ? self : 0
  return subjects.slice(cut)
}

/** Who is meant where one is named behind another: one of both, or both. */
function together(last: Subject, what: Mention, between: string, rest: string): readonly Subject[] {
  const beside = JOINS.test(between)
  const both = [last, { ...what, joined: true }]
  switch (what.kind) {
    case 'company':
      return [{ ...last, company: true }]
    case 'they':
      return [last]
    case 'own':
      if (last.kind === 'own' || last.kind === 'company') return [what]
      if (TOLD.test(between) || TELLS.test(rest)) return [last]
      return beside ? both : [last, what]
    case 'door':
      if (last.kind === 'door' || (beside && last.kind === 'own')) return both
      return [{ ...what, company: last.kind === 'company' || last.company === true }]
    case 'name':
      if (last.kind === 'door') return beside ? both : [{ ...last, company: true }]
      if (last.kind === 'near') return [{ ...what, side: last.side }]
      if (last.kind === 'name') return both
      return last.kind === 'company' && between === '' ? [last] : beside ? both : [what]
    case 'near':
      if (last.kind === 'door' && !beside) return [{ kind: 'someone', words: what.words }]
      return last.kind === 'own' && !beside ? [what] : both
    case 'someone':
      if (last.kind === 'own' && !beside) return [what.words.endsWith('楼') ? last : what]
      return beside ? both : [{ ...last, company: true }]
    case 'outsider':
      return last.kind === 'own' && !beside ? [what] : [last]
  }
}

function ownerOf(subject: Subject): Owner | null {
  switch (subject.kind) {
    case 'company':
      return OWN
    case 'they':
      return { kind: 'someone', words: '' }
    case 'outsider':
      return null
    case 'own':
      return OWN
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
function shared(
  owners: readonly (Owner | null)[],
  items: readonly Part[],
  text: string,
): Omit<Told, 'from'>[] {
  const [first] = owners
  const give = (owner: Owner | null | undefined, of: readonly Part[]): Omit<Told, 'from'>[] =>
    owner == null ? [] : [{ owner, items: of }]
  if (owners.length === 1 || owners.every((owner) => owner?.kind === 'own')) {
    return give(first, items)
  }
  const readings = items.filter(({ kind }) => kind === 'temperature')
  if (readings.length === owners.length)
    return owners.flatMap((owner, i) => give(owner, readings.slice(i, i + 1)))
  const all = readings.length === 0 || (readings.length === 1 && EACH.test(text))
  if (all) return owners.flatMap((owner) => give(owner, items))
  return [{ owner: { kind: 'someone', words: '' }, items }]
}

// ---- who is named behind ----

/** The door that stands behind its readings: 36.6 402; 公公36.1（他们住102）. Null where none does. */
function behind(
  { items }: Run,
  named: readonly Subject[],
  next: Run | undefined,
  text: string,
): readonly Subject[] | null {
  const clause = next?.clauses.find((said) => said.length > 0) ?? []
  const [head] = clause
  const tail = clause.at(-1)
  const told = items.at(-1)
  if (head === undefined || tail === undefined || told === undefined || next === undefined)
    return null
  // Who stands right before the next readings is theirs.
  if (next.items.length > 0 && next.clauses.at(-1) === clause) return null
  const subjects = joined(clause, tail.end, text)
  const between = text.slice(told.end, head.start)
  const bracketed = IN_BRACKETS.test(between) && /^\s*[)）]/.test(text.slice(tail.end))
  if (named.length === 0 && (bracketed || (SAID_OF.test(between) && isBehind(tail, text))))
    return subjects
  // Who stands alone behind it may be greeted: theirs only where somebody here is called so.
  if (
    named.length === 0 &&
    head === tail &&
    head.what.kind === 'name' &&
    /^ +$/.test(between) &&
    text.slice(tail.end).trim() === ''
  )
    return [{ ...head.what, maybe: true }]
  if (MOVED.test(between) && named.length > 0 && isMovable(head.what, between)) return subjects
  const placed = subjects.some(({ kind }) => kind === 'someone') && LIVES.test(between)
  if (!placed && !subjects.some(({ kind }) => kind === 'door')) return null
  const unnamed = named.every(({ kind }) => kind === 'company' || kind === 'name')
  const lives = text.slice(
    told.end,
    clause.find(({ what }) => what.kind === 'door')?.start ?? head.start,
  )
  if (!unnamed || (named.length > 0 && !LIVES.test(lives))) return null
  return isBehind(tail, text) ? subjects : null
}

/** A door may be moved to by 是 alone; who is named, where it is said that it was wrong. */
function isMovable({ kind }: Mention, between: string): boolean {
  return kind === 'door' || (/[不错]/.test(between) && (kind === 'name' || kind === 'own'))
}

/** Whether nothing more is said of who stands behind a reading. */
function isBehind({ end }: Said, text: string): boolean {
  const after = text.slice(end).replace(/^的?不是.*$/s, '')
  const stops = after.search(/[,，。;；\n)）]/)
  return BARE.test(stops < 0 ? after : after.slice(0, stops))
}

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
