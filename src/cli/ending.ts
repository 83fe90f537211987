/** Why a program ends. */
export type Ending =
  | { readonly kind: 'asked' }
  | { readonly kind: 'broken'; readonly error: unknown }

/**
 * Resolves when the program is to end: asked by a signal or by `ask`, or broken by an error that
 * nobody caught. What is in hand is then finished by whoever waits for this.
 */
export function awaitEnding(): {
  readonly ending: Promise<Ending>
  ask(): void
  fail(error: unknown): void
} {
  let resolve: (ending: Ending) => void = () => {}
  const ending = new Promise<Ending>((end) => {
    resolve = end
  })
  const ask = () => resolve({ kind: 'asked' })
  const fail = (error: unknown) => resolve({ kind: 'broken', error })
  process.once('SIGINT', ask)
  process.once('SIGTERM', ask)
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  return { ending, ask, fail }
}
