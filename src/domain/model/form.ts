import type { CaseKind, Category } from './category.ts'

/** What an answer opens, besides being counted. */
export interface Opens {
  readonly kind: CaseKind
  readonly category: Category
  readonly urgent: boolean
}

/** One choice of a form, with the words that say it. */
export interface Choice {
  readonly value: string
  readonly words: readonly string[]
  readonly opens: Opens | null
}

/** What may be answered: temperatures in °C, one of some choices, or a number. */
export type Answers =
  | { readonly kind: 'temperature' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'number'
      readonly unit: string | null
      readonly least: number
      readonly most: number
    }

/** A form (表): what a roll-call asks, of whom, and what for. */
export interface Form {
  readonly name: string
  /** What else it is called in `点名 …`. */
  readonly words: readonly string[]
  /** One clause that says what it is for; every opening post shows it. */
  readonly purpose: string
  /** How to answer, shown with the opening: `回体温就行，如 36.5`. */
  readonly hint: string
  readonly answers: Answers
  /** Only households with one of these tags are asked; empty: all. */
  readonly only: readonly string[]
  /** Whether the closing shows each choice's share (意见征询). */
  readonly share: boolean
}

/** The form of that name or word. */
export function formNamed(forms: readonly Form[], name: string): Form | undefined {
  return forms.find((form) => form.name === name || form.words.includes(name))
}
