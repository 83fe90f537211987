import { fold } from '../fold.ts'
import { type Notion, tokensOf } from './notion.ts'

/** What asks: two questions that ask after different things are not alike. */
const ASKING: readonly Notion[] = ['when', 'where', 'whose', 'who', 'how', 'cost', 'telephone']
/** How alike two questions are that mean the same. */
export const ALIKE = 0.62

/** A question without its courtesy: what it asks after, and what it is about. */
interface Gist {
  readonly asks: ReadonlySet<Notion>
  readonly about: string
}

function gistOf(text: string): Gist {
  const tokens = tokensOf(fold(text).text.toLowerCase())
  const asks = new Set<Notion>()
  let about = ''
  for (const { text, notions } of tokens) {
    const asking = notions.filter((notion) => ASKING.includes(notion))
    for (const notion of asking) asks.add(notion)
    if (asking.length === 0 && !notions.includes('courtesy')) about += text
  }
  return { asks, about }
}

/** Whether a text asks after anything. */
export function asksSomething(text: string): boolean {
  return gistOf(text).asks.size > 0
}

/** How alike two questions are, from 0 to 1. Pure; both are short. */
export function likeness(one: string, other: string): number {
  const [a, b] = [gistOf(one), gistOf(other)]
  if (a.about === '' || b.about === '') return 0
  const both = [...a.asks].some((notion) => b.asks.has(notion))
  if (!both && a.asks.size > 0 && b.asks.size > 0) return 0
  const same = (share(a.about, b.about, 1) + share(a.about, b.about, 2)) / 2
  return 0.85 * same + (both ? 0.15 : 0)
}

/** The share of runs of so many characters that two texts have in common (Dice). */
function share(one: string, other: string, length: number): number {
  const [a, b] = [runs(one, length), runs(other, length)]
  if (a.size + b.size === 0) return one === other ? 1 : 0
  const common = [...a].filter((run) => b.has(run)).length
  return (2 * common) / (a.size + b.size)
}

function runs(text: string, length: number): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) =>
      text.slice(at, at + length),
    ),
  )
}
