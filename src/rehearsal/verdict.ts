import { align } from './alignment.ts'
import { matches } from './pattern.ts'
import type { Step } from './transcript.ts'

/** A line that says what the bot is to say. */
export type Expected = Extract<Step, { kind: 'expect' }>

/** What the bot said. */
export interface Said {
  /** Unix ms. */
  readonly at: number
  /** The chat as one string. */
  readonly chat: string
  /** How a transcript writes the chat: `[1号楼居民群]`, `[@王芳]`. */
  readonly where: string
  readonly text: string
  /** The line behind what caused it. */
  readonly behind: number
}

/** One spoken line or move of the clock, with all that followed until the next one. */
export interface Turn {
  /** What began it; null for what was before the first. */
  readonly opening: Step | null
  /** Unix ms, when it began. */
  readonly at: number
  readonly expected: readonly (Expected & { readonly chatKey: string })[]
  readonly said: readonly Said[]
  /** As what the post reads that the opening quotes and nobody had said; null where all is well. */
  readonly lacks: string | null
}

/** What became of one expected line or one post, or of both where they belong together. */
export interface Verdict {
  readonly turn: Turn
  readonly expected: Expected | null
  readonly said: Said | null
  /** They do not agree, or with neither: what the turn's opening quotes had not been said. */
  readonly fault: boolean
}

/**
 * Holds what was said against what was expected, chat by chat and in order. Where it is `strict`
 * every post needs its line within the turn; else a line may pass over posts that no line wants.
 */
export function judge(turns: readonly Turn[], strict: boolean): readonly Verdict[] {
  if (strict) return turns.flatMap((turn) => [...lacking(turn), ...judgeTogether([turn], true)])
  return [...turns.flatMap(lacking), ...judgeTogether(turns, false)]
}

function lacking(turn: Turn): readonly Verdict[] {
  return turn.lacks === null ? [] : [{ turn, expected: null, said: null, fault: true }]
}

function judgeTogether(turns: readonly Turn[], strict: boolean): readonly Verdict[] {
  const expected = turns.flatMap((turn) => turn.expected.map((line) => ({ turn, line })))
  const said = turns.flatMap((turn) => turn.said.map((post) => ({ turn, post })))
  const chats = new Set([
    ...expected.map(({ line }) => line.chatKey),
    ...said.map(({ post }) => post.chat),
  ])
  const verdicts = [...chats].flatMap((chat) =>
    align(
      expected.filter(({ line }) => line.chatKey === chat),
      said.filter(({ post }) => post.chat === chat),
      ({ line }, { post }) => matches(line.pattern, post.text),
    ).map((pair) => ({
      turn: pair.expected?.turn ?? pair.said?.turn,
      expected: pair.expected?.line ?? null,
      said: pair.said?.post ?? null,
      fault: !pair.agree && (strict || pair.expected !== null),
    })),
  )
  return inOrder(
    verdicts.flatMap(({ turn, ...rest }) => (turn === undefined ? [] : [{ turn, ...rest }])),
    turns,
  )
}

/** In the order of the file's lines; a post without a line stands where it was said. */
function inOrder(verdicts: readonly Verdict[], turns: readonly Turn[]): readonly Verdict[] {
  const places = new Map(turns.flatMap((turn) => turn.said).map((said, place) => [said, place]))
  const place = ({ said }: Verdict) => (said === null ? -1 : (places.get(said) ?? -1))
  const ordered = verdicts
    .filter(({ expected }) => expected !== null)
    .toSorted((a, b) => (a.expected?.line ?? 0) - (b.expected?.line ?? 0))
  const loose = verdicts.filter(({ expected }) => expected === null)
  for (const verdict of loose.toSorted((a, b) => place(a) - place(b))) {
    const before = ordered.findLastIndex(
      (other) => other.turn === verdict.turn && place(other) < place(verdict),
    )
    const turn = turns.indexOf(verdict.turn)
    const first = ordered.findIndex((other) => turns.indexOf(other.turn) >= turn)
    ordered.splice(before !== -1 ? before + 1 : first !== -1 ? first : ordered.length, 0, verdict)
  }
  return ordered
}
