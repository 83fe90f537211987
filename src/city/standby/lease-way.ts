import type { Claim, Renewal, Taken } from './lease.ts'

/** How a street's lease is reached. */
export interface LeaseWay {
  take(claim: Claim): Promise<Taken>
  renew(renewal: Renewal): Promise<void>
  release(renewal: Pick<Renewal, 'street' | 'holder' | 'epoch'>): Promise<void>
  /** What an error of it says to people. */
  reason(error: unknown): string
}
