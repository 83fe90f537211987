import { z } from 'zod'
import { CATEGORIES, type CaseKind, type Category } from '../domain/case.ts'
import type { Answers, Choice, Form } from '../domain/form.ts'
import type { Path } from './document.ts'
import type { Read } from './mistake.ts'
import { type Finding, read } from './read.ts'
import type { Rough } from './rough.ts'
import { list, text } from './value.ts'

const REQUESTS: readonly Category[] = ['shopping', 'medicine', 'parcel', 'trash', 'care']

const words = z
  .array(text('a word that is said for it'))
  .nullable()
  .default(null)
  .describe('a list of words such as [量体温, 测体温]')

const choice = z
  .strictObject({
    value: text('the answer as it is counted, such as 已转移'),
    words,
    opens: z
      .strictObject({
        kind: z.enum(['request', 'report']),
        category: z.enum(CATEGORIES),
        urgent: z.boolean().describe('true or false').default(false),
      })
      .meta({ title: '"opens"', description: '{kind: request, category: care}' })
      .nullable()
      .default(null),
  })
  .meta({ title: 'a choice', description: '{value: 平安, words: [都平安]}' })

const number = z
  .strictObject({
    unit: text('the unit, such as 人').nullable().default(null),
    least: z.number().describe('the least that is believed, such as 0'),
    most: z.number().describe('the most that is believed, such as 20'),
  })
  .meta({ title: '"number"', description: '{unit: 人, least: 0, most: 20}' })

const form = z
  .strictObject({
    name: text('a name such as 台风平安'),
    words,
    purpose: text('one clause that says what it is for, such as 排查燃气隐患'),
    hint: text('how to answer, such as 回体温就行，如 36.5'),
    answers: z.enum(['temperature']).optional(),
    choices: z
      .array(choice)
      .min(2)
      .describe('a list of two choices or more, each with "- value: 平安"')
      .optional(),
    number: number.optional(),
    only: list(text('a tag such as 独居老人'), 'a list of tags such as [独居老人, 残疾]'),
    share: z.boolean().describe('true or false').default(false),
  })
  .meta({ title: 'a form', description: 'a block that begins with "- name: 体温"' })

const formsShape = z.array(form).min(1).describe('a list of forms, each with "- name: 体温"')

type FormsText = z.input<typeof formsShape>
type FormText = z.output<typeof form>

/** Reads forms.yaml (表): the forms that a roll-call may put. */
export function readForms(text: string, file: string): Read<readonly Form[]> {
  return read(
    { file, text },
    { shape: formsShape, rules: formRules, build: (forms) => forms.map(buildForm) },
  )
}

function buildForm({ name, words, purpose, hint, only, share, ...form }: FormText): Form {
  return {
    name,
    words: words ?? [],
    purpose,
    hint,
    answers: answersOf(form),
    only: only ?? [],
    share,
  }
}

function answersOf({ choices, number }: Pick<FormText, 'choices' | 'number'>): Answers {
  if (choices !== undefined) return { kind: 'choice', choices: choices.map(choiceOf) }
  if (number !== undefined) return { kind: 'number', ...number }
  return { kind: 'temperature' }
}

/** Whoever says the value itself has answered as well. */
function choiceOf({ value, words, opens }: NonNullable<FormText['choices']>[number]): Choice {
  return { value, words: [...new Set([value, ...(words ?? [])])], opens }
}

function* formRules(forms: Rough<FormsText>): Generator<Finding> {
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
    (category) => REQUESTS.includes(category) === (opens.kind === 'request'),
  )
  yield {
    path,
    what: `a ${opens.kind} has no category "${opens.category}"`,
    instead: `write "kind: ${kind}", or one of: ${[...new Set([...fits, 'other'])].join(', ')}`,
  }
}
