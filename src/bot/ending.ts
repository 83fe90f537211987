/** Why a program ends. */
export type Ending =
  | { readonly kind: 'asked' }
  | { readonly kind: 'broken'; readonly error: unknown }

/**
 * ms that finishing what is in hand may take; then the program ends without. Supervisors kill what was asked to end
 * and did not; what broke has somebody to call first.
 */
const PATIENCE = { asked: 4_500, broken: 20_000 }

/**
 * Resolves when the program is to end: asked by a signal or by `ask`, or broken by an error that
 * nobody caught. What is in hand is then finished by whoever waits for this.
 */
export function awaitEnding(patience = PATIENCE): {
  readonly ending: Promise<Ending>
  /** Whether it is to end. */
  begun(): boolean
  ask(): void
  fail(error: unknown): void
} {
  let resolve: (ending: Ending) => void = () => {}
  let begun = false
  const ending = new Promise<Ending>((end) => {
    resolve = (how) => {
      begun = true
      end(how)
    }
  })
  // What is committed is whole, and what was being said is known to be so at the next start.
  void ending.then(({ kind }) =>
    setTimeout(() => process.exit(kind === 'asked' ? 0 : 1), patience[kind]).unref(),
  )
  const ask = () => resolve({ kind: 'asked' })
  const fail = (error: unknown) => resolve({ kind: 'broken', error })
  process.once('SIGINT', ask)
  process.once('SIGTERM', ask)
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  return { ending, begun: () => begun, ask, fail }
}
