import type { FieldKind } from '../../domain/model/register/register.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import type { Rough } from '../reading/rough.ts'
import type { FieldWritten, RegisterWritten } from './register-shape.ts'

/** Two of these are told apart by their names or values: 情况正常, 事由：修空调. */
const MANY: readonly FieldKind[] = ['text', 'choice', 'number']

/** What belongs to one kind of field alone. */
const ONLY = [
  { key: 'most', of: 'text' },
  { key: 'choices', of: 'choice' },
  { key: 'opens', of: 'temperature' },
  { key: 'carry', of: 'items' },
] as const

/** Fields that nobody could say, or that nothing said tells apart. */
export function* fieldRules({ fields }: Rough<RegisterWritten>, path: Path): Generator<Finding> {
  const names = new Set<string>()
  const kinds = new Map<FieldKind, string>()
  for (const [i, field] of (fields ?? []).entries()) {
    if (field === undefined) continue
    const at = [...path, 'fields', i]
    const { name = 'the field', is } = field
    if (names.has(name)) {
      yield {
        path: [...at, 'name'],
        what: `the register has two fields named "${name}"`,
        instead: 'give one another name',
      }
    }
    names.add(name)
    if (is === undefined) continue
    yield* keyRules(field, is, at)
    const twin = kinds.get(is)
    if (twin !== undefined && !MANY.includes(is)) {
      yield {
        path: [...at, 'is'],
        what: `"${twin}" and "${name}" are both ${aKind(is)}: nobody could say which is meant`,
        instead: 'keep one of them, or make this one a text',
      }
    }
    kinds.set(is, name)
  }
  yield* choiceRules({ fields }, path)
}

function* keyRules(field: Rough<FieldWritten>, is: FieldKind, at: Path): Generator<Finding> {
  for (const { key, of } of ONLY) {
    if (!(key in field) || is === of) continue
    yield {
      path: [...at, key],
      what: `"${field.name}" is ${aKind(is)}, and "${key}" belongs to ${aKind(of)}`,
      instead: `take "${key}:" out, or write "is: ${of}"`,
    }
  }
  if (is === 'choice' && !('choices' in field)) {
    yield {
      path: [...at, 'is'],
      what: `nobody could say "${field.name}": nothing stands to choose from`,
      instead: 'add "choices:", such as [正常, 异常]',
    }
  }
}

/** What is said by a choice alone means one thing: 正常. */
function* choiceRules({ fields }: Rough<RegisterWritten>, path: Path): Generator<Finding> {
  const seen = new Map<string, string>()
  for (const [i, { name = 'the field', choices } = {}] of (fields ?? []).entries()) {
    for (const [j, choice] of (choices ?? []).entries()) {
      if (choice === undefined) continue
      const before = seen.get(choice)
      if (before !== undefined) {
        yield {
          path: [...path, 'fields', i, 'choices', j],
          what:
            before === name
              ? `"${choice}" is listed twice`
              : `"${choice}" is a choice of "${before}" already: nobody could say which is meant`,
          instead: before === name ? 'keep one of the two' : 'write another word',
        }
      }
      seen.set(choice, name)
    }
  }
}

/** Things that are counted are many. */
function aKind(kind: FieldKind): string {
  return kind === 'items' || kind === 'cases' ? `a list of ${kind}` : `a ${kind}`
}
