import type { Passed, Run, Said } from './run.ts'
import type { Mention } from './whom.ts'

export type Subject = Mention & { readonly joined?: boolean; readonly company?: boolean }

/** After these the speaker is told to, or told of, and is not the one it is about: 让我报, 跟我说. */
const TOLD = /(?:[让托叫请嘱找问给替帮喊发@]|告诉|微信|私信)$/
const TELLS = /^(?:说|讲|打|发|帮|替|代|转)/
const JOINS = /^[\s、的家]*(?:和|跟|与|及|同|以及|、|,|，|&|\+)[\s]*$/
/** Beside a name another door, and not that of the name. */
const WITH = /^[\s家]*(?:和|跟|与|同|以及)\s*$/
/** Who lives with the speaker, or with whom the speaker lives: 303借住我这儿的小两口. */
const LODGES = /[借暂]?住(?:在|到)?$|搬[到来]$/
/** A person told of without a name, of whom only the one named before can be meant: 人还行. */
const THE_ONE = /(?:^|[,，。\s])人(?:还|挺|都|没|很|好|精神|在)/
const MEASURED_FOR = /(?:给|替|帮|顺手|顺便|顺带)[^,，。;；]{0,6}[量测]/
/** Who stands at a door and gave the measure speaks of whom they find there: 我在106门口，刚给量的. */
const MEASURED_THERE =
  /^[门家屋里口外前那这儿的]*[^,，。;；]{0,3}[,，。\s]+[^,，。;；]{0,4}[给替帮][^我俺咱自,，。;；]{0,5}[量测]/

const OWN: Subject = { kind: 'own' }
const SOMEONE: Subject = { kind: 'someone', words: '' }

/**
 * Whose the items of a run are by who is named before them, clause after clause: who is named last, or goes on being
 * told of. `before`: whose the items before were. Empty where nobody is named.
 */
export function subjectsOf(
  { clauses, items, passed }: Run,
  before: readonly Subject[],
  text: string,
  close: boolean,
): readonly Subject[] {
  const begins = items[0]?.start ?? text.length
  let named: readonly Subject[] = []
  let ended = 0
  clauses.forEach((clause, at) => {
    const last = at === clauses.length - 1
    if (clause.length === 0 && !last) return
    const until = last ? begins : (clause.at(-1)?.end ?? begins)
    const said = joined(clause, until, text).map((subject) => besideAs(subject, named))
    const by = passed.filter(({ start }) => start < until)
    named = toldOf(said, {
      before,
      named,
      by,
      between: text.slice(ended, begins),
      close,
      text: text.slice(clause[0]?.start ?? until, until),
      whole: text.slice(by.find(isOther)?.end ?? begins, begins),
    })
    ended = until
  })
  return inTurn(clauses, items) ?? named
}

/** Doors that are named one a clause before their readings take them in order: 203阿根，204阿根嫂，36.6，36.7. Null where they are not. */
function inTurn(clauses: Run['clauses'], items: Run['items']): readonly Subject[] | null {
  const said = clauses.filter((clause) => clause.length > 0)
  const doors = said.flatMap(([head]) => (head?.what.kind === 'door' ? [head.what] : []))
  const readings = items.filter(({ kind }) => kind === 'temperature')
  if (doors.length < 2 || doors.length !== said.length || readings.length < 2) return null
  return readings.length === doors.length ? doors : [SOMEONE]
}

/** Who was named with where they live is still who is named without: 楼下王阿姨…，王阿姨36.7. */
function besideAs(subject: Subject, named: readonly Subject[]): Subject {
  if (subject.kind !== 'name' || subject.side !== null) return subject
  const known = named.find((one) => one.kind === 'name' && one.name === subject.name)
  return known?.kind === 'name' ? { ...subject, side: known.side } : subject
}

interface Background {
  /** Whose the items before were, and who was named in the clauses before. */
  readonly before: readonly Subject[]
  readonly named: readonly Subject[]
  readonly by: readonly Passed[]
  /** From the last clause that names somebody to the items. */
  readonly between: string
  readonly close: boolean
  /** The clause from its first mention on. */
  readonly text: string
  /** What is told since somebody was named in passing. */
  readonly whole: string
}

function toldOf(own: readonly Subject[], ground: Background): readonly Subject[] {
  const { before, named, by, between, close } = ground
  const [only] = own
  if (only === undefined) return unnamed(ground)
  // 姐姐家也在咱小区，6-1403，外甥38.6: no outsider beside a door.
  if (own.length === 1 && only.kind === 'outsider' && named.some(({ kind }) => kind === 'door'))
    return [SOMEONE]
  if (own.length > 1 || (only.kind !== 'they' && only.kind !== 'company')) return own
  const [other] = named
  const gone = by.findLast(isOther)
  if (only.kind === 'they') {
    const meant = [...before, ...named].findLast(({ kind }) => kind !== 'company' && kind !== 'own')
    const family = [...before, ...named].some(({ kind }) => kind === 'company')
    return [meant ?? (family ? OWN : referent(gone))]
  }
  if (other !== undefined) {
    if (other.kind === 'own' || other.kind === 'company') return [OWN]
    // 家里就她婆婆, told of a door.
    if (/[她他]/.test(ground.text)) return [other]
    return /^[^,，。;；]*[:：\n（(]/.test(between) ? [other] : [SOMEONE]
  }
  if (gone !== undefined && gone.how !== 'aside') return [relativeOf(gone, ground)]
  const previous = before.at(-1)
  if (previous === undefined || previous.kind === 'own' || previous.kind === 'company') return own
  return close || previous.company === true ? [previous] : [SOMEONE]
}

/** Nobody is named in the clause of the reading: who was named before goes on being told of. */
function unnamed({ named, by, whole }: Background): readonly Subject[] {
  const [other] = named
  const gone = by.findLast(isOther)
  const gives = by.some(({ how }) => how === 'gives')
  if (other !== undefined) {
    const elsewhere = other.kind !== 'own' && other.kind !== 'company'
    if (!elsewhere && gone !== undefined && MEASURED_THERE.test(whole)) return [gone.what]
    const measured = by.some(({ how }) => how === 'measures')
    return elsewhere && measured && other.kind !== 'door' && other.kind !== 'name'
      ? [SOMEONE]
      : named
  }
  if (gone === undefined) return gives ? [SOMEONE] : []
  if (gone.how === 'away') return [SOMEONE]
  if (gives || MEASURED_FOR.test(whole)) return [gone.how === 'visited' ? gone.what : SOMEONE]
  return THE_ONE.test(whole) ? [SOMEONE] : []
}

/** A relation told of beside a door that was only visited, or whose people are out: theirs, where it is said so. */
function relativeOf(gone: Passed, { text, whole }: Background): Subject {
  if (/[她他]/.test(text) || (gone.how === 'visited' && MEASURED_FOR.test(whole))) return gone.what
  return SOMEONE
}

function referent(gone: Passed | undefined): Subject {
  return gone === undefined || gone.how === 'aside' ? SOMEONE : gone.what
}

function isOther({ what, how }: Passed): boolean {
  const named = what.kind === 'door' || what.kind === 'name' || what.kind === 'near'
  return named && how !== 'gives' && how !== 'measures' && how !== 'carries'
}

/** The people of one clause: those who stand for one household together, and those who are told of side by side. */
export function joined(said: readonly Said[], ends: number, text: string): readonly Subject[] {
  const subjects: Subject[] = []
  said.forEach(({ what, start, end }, i) => {
    const previous = said[i - 1]
    const between = previous === undefined ? '' : text.slice(previous.end, start)
    const rest = text.slice(end, said[i + 1]?.start ?? ends)
    const kin = rest === '' && said[i + 1]?.what.kind === 'company'
    const last = subjects.pop()
    if (last === undefined) subjects.push(what)
    else
      subjects.push(
        ...together(
          last,
          kin && what.kind === 'own' ? { ...what, named: true as const } : what,
          between,
          rest,
        ),
      )
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
    case 'passing':
      return [last]
    case 'own':
      if (last.kind === 'own' || last.kind === 'company') return [what]
      if (TOLD.test(between) || TELLS.test(rest)) return [last]
      if (LODGES.test(between)) return [SOMEONE]
      // B座702我弟: a relation of the speaker's who lives there.
      if (last.kind === 'door' && what.kind === 'own' && what.named && between === '') return [last]
      return beside ? both : [last, what]
    case 'door':
      if (last.kind === 'door' || (beside && last.kind === 'own')) return both
      if (last.kind === 'name' && WITH.test(between)) return both
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
