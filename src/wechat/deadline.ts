/** What a promise that took too long is rejected with. */
export class Overdue extends Error {}

/** Rejects with `Overdue` where a promise takes longer than `ms`; what it results in later is dropped. */
export function atMost<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Overdue(`no answer in ${ms / 1000} s`)), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
