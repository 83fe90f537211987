import { BYGONE } from '../words/danger/talk/bygone.ts'
import { CAUTION } from '../words/danger/talk/caution.ts'
import { CONDITIONS } from '../words/danger/talk/condition.ts'
import { DENIAL } from '../words/danger/talk/denial.ts'
import { ELSEWHERE } from '../words/danger/talk/elsewhere.ts'
import { HEARSAY } from '../words/danger/talk/hearsay.ts'
import { JEST } from '../words/danger/talk/jest.ts'
import { LIKENESS } from '../words/danger/talk/likeness.ts'
import { LOUD } from '../words/danger/talk/loud.ts'
import { NOW } from '../words/danger/talk/now.ts'
import { OTHERWISE } from '../words/danger/talk/other.ts'
import { PLAY } from '../words/danger/talk/play.ts'
import { QUERIES } from '../words/danger/talk/query.ts'
import { SETTLED } from '../words/danger/talk/settled.ts'
import { SETTLED_OF } from '../words/danger/talk/settled-by-kind.ts'
import { TOPICS } from '../words/danger/talk/topic.ts'
import { WARNINGS } from '../words/danger/talk/warning.ts'

/**
 * The notions that tell what words of danger are: when and where it was, who told it, in what mood. By its name, the words
 * of each. They are the same for every kind of danger, but for what ends one.
 */
export const GATES: Readonly<Record<string, string>> = {
  /** Of another day, or long over. */
  bygone: BYGONE,
  /** It is over, or well. */
  settled: SETTLED,
  /** Told of, and not seen. */
  hearsay: HEARSAY,
  /** It might be, or should not. */
  caution: CAUTION,
  warning: WARNINGS,
  /** Thought of, and not so. */
  condition: CONDITIONS,
  /** Nothing of the sort. */
  denial: DENIAL,
  /** A way of speaking. */
  jest: JEST,
  play: PLAY,
  /** What one talks of at leisure. */
  topic: TOPICS,
  /** Likened to it, or taken for it. */
  likeness: LIKENESS,
  /** Asked about for its own sake. */
  query: QUERIES,
  elsewhere: ELSEWHERE,
  /** Of this very moment. */
  now: NOW,
  /** Calls for hands. */
  loud: LOUD,
  ...OTHERWISE,
  ...Object.fromEntries(
    Object.entries(SETTLED_OF).map(([kind, words]) => [`${kind}Settled`, words]),
  ),
}
