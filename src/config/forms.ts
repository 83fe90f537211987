import type { Answers, Choice, Form } from '../domain/model/form.ts'
import { formRules } from './forms-rules.ts'
import { type FormText, formsShape } from './forms-shape.ts'
import { read } from './reading/file-reader.ts'
import type { Read } from './reading/mistake.ts'

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
