import { CATEGORIES, type CaseKind, type Category } from '../domain/model/category.ts'
import type { FormsText } from './forms-shape.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'
import type { Rough } from './reading/rough.ts'

/** The categories that a request has of its own. */
const REQUESTS: readonly Category[] = ['shopping', 'medicine', 'parcel', 'trash', 'care']

/** What the shape alone does not tell: words that mean two things or too much, and what an answer opens. */
export function* formRules(forms: Rough<FormsText>): Generator<Finding> {
  const called = new Map<string, string>()
  for (const [i, form] of forms.entries()) {
    if (form === undefined) continue
    yield* wordRules([form.name, ...(form.words ?? [])], form.name ?? '', called, (at) =>
      at === 0 ? [i, 'name'] : [i, 'words', at - 1],
    )
    yield* answerRules(form, [i])
    const said = new Map<string, string>()
    for (const [j, choice] of (form.choices ?? []).entries()) {
      if (choice === undefined) continue
      const path = [i, 'choices', j]
      const rest = (choice.words ?? []).map((word) => (word === choice.value ? undefined : word))
      yield* wordRules([choice.value, ...rest], choice.value ?? '', said, (at) =>
        at === 0 ? [...path, 'value'] : [...path, 'words', at - 1],
      )
      yield* opensRule(choice.opens, [...path, 'opens', 'category'])
    }
  }
}

/** A word is long enough not to be hit by talk, and means one thing. */
function* wordRules(
  words: readonly (string | undefined)[],
  owner: string,
  taken: Map<string, string>,
  pathOf: (at: number) => Path,
): Generator<Finding> {
  for (const [at, word] of words.entries()) {
    if (word === undefined) continue
    const before = taken.get(word)
    if (before !== undefined) {
      yield {
        path: pathOf(at),
        what:
          before === owner
            ? `"${word}" is listed twice for "${owner}"`
            : `"${word}" would mean both "${before}" and "${owner}"`,
        instead: 'keep it in one place',
      }
    } else if ([...word].length < 2 || /^[\d.]+$/.test(word)) {
      yield {
        path: pathOf(at),
        what: `"${word}" is so short that ordinary talk would count as an answer`,
        instead: 'write a word of two characters or more, such as 已转移',
      }
    }
    taken.set(word, before ?? owner)
  }
}

function* answerRules(form: Rough<FormsText[number]>, path: Path): Generator<Finding> {
  const given = (['answers', 'choices', 'number'] as const).filter((key) => key in form)
  if (given.length !== 1) {
    yield {
      path: given.length === 0 ? path : [...path, given[1] ?? 'answers'],
      what:
        given.length === 0
          ? `the form "${form.name ?? ''}" does not say what may be answered`
          : `the form "${form.name ?? ''}" has ${given.join(' and ')} at once`,
      instead: `${given.length === 0 ? 'add' : 'keep'} one of: "answers: temperature", "choices:" with a list, "number:" with least and most`,
    }
  }
  const { least, most } = form.number ?? {}
  if (least !== undefined && most !== undefined && least >= most) {
    yield {
      path: [...path, 'number', 'most'],
      what: `no number lies between ${least} and ${most}`,
      instead: 'write the smaller as "least" and the larger as "most"',
    }
  }
}

function* opensRule(
  opens:
    | Rough<{ kind: CaseKind; category: Category; urgent?: boolean | undefined }>
    | null
    | undefined,
  path: Path,
): Generator<Finding> {
  if (!opens || opens.kind === undefined || opens.category === undefined) return
  if (opens.category === 'other') return
  const kind = REQUESTS.includes(opens.category) ? 'request' : 'report'
  if (opens.kind === kind) return
  const fits = CATEGORIES.filter(
    (category) =>
      category !== 'finding' && REQUESTS.includes(category) === (opens.kind === 'request'),
  )
  yield {
    path,
    what: `a ${opens.kind} has no category "${opens.category}"`,
    instead: `write "kind: ${kind}", or one of: ${[...new Set([...fits, 'other'])].join(', ')}`,
  }
}
