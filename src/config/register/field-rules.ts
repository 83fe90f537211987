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
        what: `"${twin}" and "${name}" are both a ${is}: nobody could say which is meant`,
        instead: 'keep one of them, or make this one a text',
      }
    }
    kinds.set(is, name)
  }
}

function* keyRules(field: Rough<FieldWritten>, is: FieldKind, at: Path): Generator<Finding> {
  for (const { key, of } of ONLY) {
    if (!(key in field) || is === of) continue
    yield {
      path: [...at, key],
      what: `"${field.name}" is a ${is}, and "${key}" belongs to a ${of}`,
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
