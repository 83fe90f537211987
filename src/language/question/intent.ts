import { type Notion, type Token, tokensOf } from './notion.ts'

/** What somebody who speaks to the bot may want to know or have. */
export const INTENTS = [
  'cannot',
  'person',
  'reported',
  'cases',
  'staff',
  'telephone',
  'hours',
  'place',
  'whose',
  'self',
  'thanks',
  'greeting',
] as const
export type Intent = (typeof INTENTS)[number]

/** A message as a question of one kind. */
export interface Asked {
  readonly intent: Intent
  /** How many characters belong to no word of it: what it is asked of, or something else altogether. */
  readonly left: number
}

/** A kind of question: the notions it needs (one of each line), those that may stand beside, and how much else. */
interface Form {
  readonly needs: readonly (readonly Notion[])[]
  readonly beside: readonly Notion[]
  readonly most: number
}

/** A thing or a place that is asked about stands beside the words that ask. */
const THING = 24

const FORMS: Readonly<Record<Intent, readonly Form[]>> = {
  cannot: [{ needs: [['cannot']], beside: ['self', 'reported', 'how', 'telephone'], most: 8 }],
  person: [{ needs: [['person']], beside: ['staff', 'self'], most: 6 }],
  reported: [{ needs: [['reported'], ['whether']], beside: ['self', 'mine', 'when'], most: 4 }],
  cases: [
    { needs: [['mine'], ['progress', 'when', 'whether']], beside: ['self', 'reported'], most: 10 },
    { needs: [['progress']], beside: ['self', 'reported'], most: 0 },
  ],
  staff: [{ needs: [['staff'], ['who', 'telephone', 'whose']], beside: ['self'], most: 10 }],
  telephone: [{ needs: [['telephone']], beside: [], most: THING }],
  hours: [{ needs: [['when', 'open']], beside: ['open'], most: THING }],
  place: [{ needs: [['where']], beside: [], most: THING }],
  whose: [{ needs: [['whose']], beside: [], most: THING }],
  self: [
    { needs: [['bot'], ['nature']], beside: ['identity', 'who'], most: 2 },
    { needs: [['you']], beside: ['how', 'identity', 'who'], most: 4 },
    { needs: [['who', 'identity']], beside: ['identity', 'whose', 'open'], most: 2 },
  ],
  thanks: [{ needs: [['thanks']], beside: ['you'], most: 4 }],
  greeting: [{ needs: [['greeting']], beside: [], most: 2 }],
}

/** What may stand in any question. */
const FREE: readonly Notion[] = ['courtesy', 'greeting', 'thanks']

/** All kinds of question that a folded text may be, the one that explains most of it first. */
export function asksOf(text: string): readonly Asked[] {
  const tokens = tokensOf(text)
  return INTENTS.flatMap((intent) => {
    const lefts = FORMS[intent].flatMap((form) => leftBy(form, tokens) ?? [])
    return lefts.length === 0 ? [] : [{ intent, left: Math.min(...lefts) }]
  }).toSorted((one, other) => one.left - other.left)
}

/** How many characters a form leaves of a message; null where it does not fit. */
function leftBy({ needs, beside, most }: Form, tokens: readonly Token[]): number | null {
  const has = (either: readonly Notion[]) =>
    tokens.some(({ notions }) => notions.some((notion) => either.includes(notion)))
  if (!needs.every(has)) return null
  const known = [...FREE, ...beside, ...needs.flat()]
  const left = tokens
    .filter(({ notions }) => !notions.some((notion) => known.includes(notion)))
    .reduce((sum, { text }) => sum + text.length, 0)
  return left > most ? null : left
}
