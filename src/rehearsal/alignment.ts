/** Where what was expected and what was said meet: both where they agree or stand for each other, else one. */
export interface Pair<E, S> {
  readonly expected: E | null
  readonly said: S | null
  readonly agree: boolean
}

/**
 * Lays what was expected beside what was said, each in its order, so that as many as can be agree;
 * what is left between two agreements stands for each other as far as it goes.
 */
export function align<E, S>(
  expected: readonly E[],
  said: readonly S[],
  agree: (expected: E, said: S) => boolean,
): readonly Pair<E, S>[] {
  const pairs: Pair<E, S>[] = []
  let [e, s] = [0, 0]
  for (const meeting of agreements(expected, said, agree)) {
    pairs.push(...beside(expected.slice(e, meeting.e), said.slice(s, meeting.s)))
    const [one = null, other = null] = [expected[meeting.e], said[meeting.s]]
    pairs.push({ expected: one, said: other, agree: true })
    e = meeting.e + 1
    s = meeting.s + 1
  }
  return [...pairs, ...beside(expected.slice(e), said.slice(s))]
}

function beside<E, S>(expected: readonly E[], said: readonly S[]): readonly Pair<E, S>[] {
  return Array.from({ length: Math.max(expected.length, said.length) }, (_, index) => ({
    expected: expected[index] ?? null,
    said: said[index] ?? null,
    agree: false,
  }))
}

/** The longest common subsequence, as places in both. */
function agreements<E, S>(
  expected: readonly E[],
  said: readonly S[],
  agree: (expected: E, said: S) => boolean,
): readonly { readonly e: number; readonly s: number }[] {
  const fits = expected.map((one) => said.map((other) => agree(one, other)))
  // most[e][s]: how many agree from e and s on.
  const most = Array.from({ length: expected.length + 1 }, () =>
    Array<number>(said.length + 1).fill(0),
  )
  const at = (e: number, s: number) => most[e]?.[s] ?? 0
  for (let e = expected.length - 1; e >= 0; e--) {
    for (let s = said.length - 1; s >= 0; s--) {
      const met = fits[e]?.[s] ? 1 + at(e + 1, s + 1) : 0
      most[e]?.splice(s, 1, Math.max(met, at(e + 1, s), at(e, s + 1)))
    }
  }
  const meetings: { e: number; s: number }[] = []
  for (let e = 0, s = 0; e < expected.length && s < said.length; ) {
    if (fits[e]?.[s] && at(e, s) === 1 + at(e + 1, s + 1)) meetings.push({ e: e++, s: s++ })
    else if (at(e + 1, s) >= at(e, s + 1)) e += 1
    else s += 1
  }
  return meetings
}
