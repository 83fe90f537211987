/** An error for whoever asked: one clear line, and the HTTP status that goes with it. */
export interface Refusal extends Error {
  readonly statusCode: number
}

export function refusal(statusCode: number, line: string): Refusal {
  return Object.assign(new Error(line), { statusCode })
}
