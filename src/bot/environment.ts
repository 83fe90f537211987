import { Refusal } from './refusal.ts'

/**
 * What an environment variable holds; undefined where it is not set. One that is set and empty is a slip, as a line of
 * an example file that was not filled in: it is told, and never taken for a default. Throws a `Refusal`.
 */
export function variable(name: string): string | undefined {
  const value = process.env[name]
  if (value !== undefined && value.trim() === '')
    throw new Refusal(`${name} is set, and empty: give it a value, or take the line out`)
  return value
}
